"""The arithmetic behind figures: what went in, by which rule, what came out. Must not compute."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from okrdesk.domain.explain import Explanation, Input
from okrdesk.domain.words import tr
from okrdesk.look.explain_words import input_words
from okrdesk.look.numbers import show_exact
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import frame, label, row
from okrdesk.ui.parts.sheet import FORM, Sheet

_MOST = 14  # inputs of one figure; a longer sum says how many more there are


class ExplainSheet(Sheet):
    """One block per figure; Esc closes."""

    def __init__(
        self,
        look: Appearance,
        over: QWidget,
        title: str,
        explanations: Sequence[Explanation],
        today: dt.date,
    ) -> None:
        super().__init__(look, over, tr("Why? {title}").format(title=title), **FORM)
        self._today = today
        for explanation in explanations:
            self._add(explanation)
        self.close_button = Button(look, tr("Close"), keys="Esc")
        self.foot.addWidget(self.close_button)
        self.foot.addStretch(1)
        self.close_button.clicked.connect(self.go)

    def _add(self, explanation: Explanation) -> None:
        self.body.addWidget(label(_begun(explanation.says), "h3", wraps=True))
        for put in explanation.inputs[:_MOST]:
            self._add_input(put)
        left = len(explanation.inputs) - _MOST
        if left > 0:
            self.body.addWidget(label(tr("and {n} more").format(n=left), "quiet"))
        self.body.addWidget(frame("rule"))

    def _add_input(self, put: Input) -> None:
        line = row(gap=10)
        line.addWidget(label(put.name, "quiet"))
        line.addStretch(1)
        value, day = input_words(put, self._today)
        shown = label(value, "small")
        if isinstance(put.value, float):
            shown.setToolTip(show_exact(put.value))
        line.addWidget(shown)
        when = label(day, "tiny")
        when.setFixedWidth(self.look.px(86))
        line.addWidget(when)
        self.body.addLayout(line)


def _begun(says: str) -> str:
    """A block begins like a sentence; a name such as "iPhone sales" stays as it is written."""
    return says[:1].upper() + says[1:] if says[:2].islower() else says
