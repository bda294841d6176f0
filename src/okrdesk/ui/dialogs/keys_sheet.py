"""All keys, from the table of actions. Must not know other keys than those and a few habits."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from okrdesk.domain.words import tr
from okrdesk.ui.actions import ACTIONS, MENUS
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.key_hint import KeyHint
from okrdesk.ui.parts.labels import label, row
from okrdesk.ui.parts.sheet import Sheet

_WITHIN: tuple[tuple[str, str], ...] = (
    ("Enter", tr("Open what is chosen")),
    ("Space", tr("Add a value to the chosen KPI")),
    ("Ctrl Enter", tr("Record a check-in, keep a form")),
    ("0-9, X", tr("How sure, X is 10")),
    ("Alt N", tr("In a check-in: nothing changed")),
    ("Alt →", tr("In a check-in: skip")),
    ("Ctrl F", tr("Filter the tree, search the guide")),
    ("Esc", tr("Leave, close")),
)


_KEYS = 104  # pixels at 100 %
# Menus beside which the other ones stand, so that all keys are seen at once where there is room.
_AT_START = ("File", "Edit")


class KeysSheet(Sheet):
    """Menus in two columns, each with its keys."""

    def __init__(self, look: Appearance, over: QWidget) -> None:
        super().__init__(look, over, tr("All keys"), wide=760, top=60)
        beside = row(gap=24)
        columns = [QVBoxLayout(), QVBoxLayout()]
        for place in columns:
            place.setSpacing(4)
            beside.addLayout(place, 1)
        self.body.addLayout(beside)
        for menu, title in MENUS.items():
            rows = [(a.letter or a.keys[0], a.text) for a in ACTIONS if a.menu == menu and (
                a.keys or a.letter)]  # fmt: skip
            self._add(columns[menu not in _AT_START], title, rows)
        self._add(columns[0], tr("Within pages"), list(_WITHIN))
        for place in columns:
            place.addStretch(1)
        close = Button(look, tr("Close"), keys="Esc")
        close.clicked.connect(self.go)
        self.foot.addWidget(close)
        self.foot.addStretch(1)

    def _add(self, place: QVBoxLayout, title: str, rows: list[tuple[str, str]]) -> None:
        if not rows:
            return
        place.addSpacing(8)
        place.addWidget(label(title, "group"))
        grid = QGridLayout()
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, self.look.px(_KEYS))
        grid.setColumnStretch(1, 1)
        for line, (keys, text) in enumerate(rows):
            grid.addWidget(KeyHint(self.look, keys, ""), line, 0)
            grid.addWidget(label(text.rstrip("…"), "small", wraps=True), line, 1)
        place.addLayout(grid)
