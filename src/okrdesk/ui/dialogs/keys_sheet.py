"""All keys, from the table of actions. Must not know other keys than those and a few habits."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from okrdesk.domain.words import tr
from okrdesk.ui.actions import ACTIONS, MENUS
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.keycap import keys_shown
from okrdesk.ui.parts.labels import label
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


class KeysSheet(Sheet):
    """Menus one after the other, each with its keys."""

    def __init__(self, look: Appearance, over: QWidget) -> None:
        super().__init__(look, over, tr("All keys"), wide=620, top=60)
        for menu, title in MENUS.items():
            rows = [(a.letter or a.keys[0], a.text) for a in ACTIONS if a.menu == menu and (
                a.keys or a.letter)]  # fmt: skip
            self._add(title, rows)
        self._add(tr("Within pages"), list(_WITHIN))
        close = Button(look, tr("Close"), keys="Esc")
        close.clicked.connect(self.go)
        self.foot.addWidget(close)
        self.foot.addStretch(1)

    def _add(self, title: str, rows: list[tuple[str, str]]) -> None:
        if not rows:
            return
        self.body.addSpacing(4)
        self.body.addWidget(label(title, "group"))
        grid = QGridLayout()
        grid.setVerticalSpacing(3)
        grid.setColumnMinimumWidth(0, self.look.px(130))
        grid.setColumnStretch(1, 1)
        for line, (keys, text) in enumerate(rows):
            cap: QLabel = label(keys_shown(keys), "h3")
            grid.addWidget(cap, line, 0)
            grid.addWidget(label(text.rstrip("…"), "small"), line, 1)
        self.body.addLayout(grid)
