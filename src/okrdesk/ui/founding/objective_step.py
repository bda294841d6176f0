"""One goal and two numbers that would prove it, with the coach beside. Must not write them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from okrdesk.commands.founding import FoundingKeyResult
from okrdesk.domain.errors import OkrError
from okrdesk.domain.measures import parse_value
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.hint_box import HintBox
from okrdesk.ui.parts.labels import column, label, row

_WIDE = 640
_EXAMPLES = (tr("Onboarding tickets per 100 accounts"), tr("Set up without a call"))


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
        layout.addLayout(_limited(look, self.hints[0]))
        self.aims: list[tuple[QLineEdit, QLineEdit, QLineEdit]] = []
        for number in range(1, len(_EXAMPLES) + 1):
            layout.addSpacing(8)
            self._add_aim(look, number, place)
        self._refused = label("", "refused", wraps=True)
        self._refused.hide()
        layout.addWidget(self._refused)
        layout.addStretch(1)

    def _add_aim(self, look: Appearance, number: int, place: _Nothing) -> None:
        name = tr("Key result {n}").format(n=number)
        title, start, target = QLineEdit(), QLineEdit(), QLineEdit()
        title.setPlaceholderText(_EXAMPLES[number - 1])
        line = row(gap=8)
        for field, words, wide in (
            (title, name, 440), (start, tr("from"), 92), (target, tr("to"), 92),
        ):  # fmt: skip
            field.setMaximumWidth(look.px(wide))
            field.setAccessibleName(name if field is title else f"{name}, {words}")
            named = column(cell := QWidget(), gap=6)
            cell.setMaximumWidth(look.px(wide))
            named.addWidget(label(words, "quiet"))
            named.addWidget(field)
            line.addWidget(cell, 5 if field is title else 1)
        line.addStretch(1)
        layout = self.layout()
        assert layout is not None
        hint = HintBox(look, place, "key_result", title, mends=False)
        self.hints.append(hint)
        inside = QWidget()
        held = column(inside, gap=6)
        held.addLayout(line)
        held.addLayout(_limited(look, hint))
        layout.addWidget(inside)
        self.aims.append((title, start, target))

    def answers(self) -> tuple[str, tuple[FoundingKeyResult, ...]]:
        """The title and the key results; raises OkrError `bad_value` for what is no number."""
        self._refused.hide()
        try:
            aims = tuple(
                _aim(title, start, target)
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


def _aim(title: QLineEdit, start: QLineEdit, target: QLineEdit) -> FoundingKeyResult:
    """What was typed; a percent sign at one of the two ends makes both percent."""
    ends = [field.text().strip() for field in (start, target)]
    unit = "percent" if any(end.endswith("%") for end in ends) else "number"
    baseline, aim = (parse_value(end, unit) if end else None for end in ends)
    return FoundingKeyResult(title.text().strip(), baseline, aim, unit)


def _limited(look: Appearance, hint: HintBox) -> QHBoxLayout:
    """A row that gives the hint its width before it asks for its height: wider, it is lower."""
    hint.setMaximumWidth(look.px(_WIDE))
    line = row(gap=0)
    line.addWidget(hint, 1)
    line.addStretch(0)
    return line
