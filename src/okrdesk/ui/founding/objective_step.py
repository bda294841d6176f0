"""One goal and two numbers that would prove it, with the coach beside. Must not write them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit, QWidget

from okrdesk.commands.founding import FoundingKeyResult
from okrdesk.domain.errors import OkrError
from okrdesk.domain.measures import parse_value
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.hint_box import HintBox
from okrdesk.ui.parts.labels import column, label, row

_COUNT, _WIDE = 2, 640


@dataclass(frozen=True)
class _Nothing:
    """What a first text is held against: a workspace that is still empty."""

    today: dt.date
    workspace: Workspace


class ObjectiveStep(QWidget):
    """May be left empty as a whole."""

    def __init__(self, look: Appearance, today: dt.date) -> None:
        super().__init__()
        layout = column(self, (28, 20, 28, 20), 6)
        layout.addWidget(label(tr("One objective"), "h1"))
        says = tr(
            "One change you want to see by the end of the quarter, in words; then two numbers that"
            " would prove it. You may leave this empty for now."
        )
        layout.addWidget(label(says, "muted", wraps=True))
        layout.addSpacing(8)
        self.title = QLineEdit()
        self.title.setPlaceholderText(tr("New customers succeed without our help"))
        self.title.setAccessibleName(tr("Objective"))
        self.title.setMaximumWidth(look.px(_WIDE))
        place = _Nothing(today, Workspace())
        self.hints = [HintBox(look, place, "objective", self.title, mends=False)]
        layout.addWidget(label(tr("Objective"), "quiet"))
        layout.addWidget(self.title)
        self.hints[0].setMaximumWidth(look.px(_WIDE))
        layout.addWidget(self.hints[0])
        self.aims: list[tuple[QLineEdit, QLineEdit, QLineEdit]] = []
        for number in range(1, _COUNT + 1):
            layout.addSpacing(8)
            self._add_aim(look, number, place)
        self._refused = label("", "refused", wraps=True)
        self._refused.hide()
        layout.addWidget(self._refused)
        layout.addStretch(1)

    def _add_aim(self, look: Appearance, number: int, place: _Nothing) -> None:
        name = tr("Key result {n}").format(n=number)
        title, start, target = QLineEdit(), QLineEdit(), QLineEdit()
        title.setPlaceholderText(tr("Onboarding tickets per 100 accounts"))
        line = row(gap=8)
        for field, words, wide in (
            (title, name, 440), (start, tr("from"), 92), (target, tr("to"), 92),
        ):  # fmt: skip
            field.setMaximumWidth(look.px(wide))
            field.setAccessibleName(name if field is title else f"{name}, {words}")
            if field is not title:
                field.setPlaceholderText(words)
            line.addWidget(field, 5 if field is title else 1)
        line.addStretch(1)
        layout = self.layout()
        assert layout is not None
        hint = HintBox(look, place, "key_result", title, mends=False)
        hint.setMaximumWidth(look.px(_WIDE))
        self.hints.append(hint)
        inside = QWidget()
        held = column(inside, gap=6)
        held.addWidget(label(name, "quiet"))
        held.addLayout(line)
        held.addWidget(hint)
        layout.addWidget(inside)
        self.aims.append((title, start, target))

    def answers(self) -> tuple[str, tuple[FoundingKeyResult, ...]]:
        """The title and the key results; raises OkrError `bad_value` for what is no number."""
        self._refused.hide()
        try:
            aims = tuple(
                FoundingKeyResult(title.text().strip(), _number(start), _number(target))
                for title, start, target in self.aims
                if title.text().strip()
            )
        except OkrError as refusal:
            self.refuse(refusal.says)
            raise
        return self.title.text().strip(), aims

    def refuse(self, says: str) -> None:
        """Say why it cannot be taken."""
        self._refused.setText(says)
        self._refused.show()

    def focus_first(self) -> None:
        """Begin with the objective."""
        self.title.setFocus()


def _number(field: QLineEdit) -> float | None:
    text = field.text().strip()
    return parse_value(text, "number") if text else None
