"""What is about to be pasted, row by row, before it is taken. Must not take it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import LabelLook, align, label
from okrdesk.ui.parts.sheet import Sheet
from okrdesk.ui.pasted import KnownOf, PastedRow, verdict

_MOST = 200  # rows that are shown; the rest is counted


class PasteSheet(Sheet):
    """`agreed` hands over the rows that can be taken."""

    agreed = Signal(object)

    def __init__(
        self,
        look: Appearance,
        over: QWidget,
        title: str,
        rows: Sequence[PastedRow],
        known_of: KnownOf,
    ) -> None:
        super().__init__(look, over, title)
        self.rows = tuple(rows)
        self._taken = tuple(row for row in self.rows if not row.refused)
        refused = len(self.rows) - len(self._taken)
        one = len(self._taken) == 1
        says = tr("1 value can be taken.") if one else tr("{n} values can be taken.")
        if refused:
            says = (
                tr("1 value can be taken, {refused} left out.")
                if one
                else tr("{n} values can be taken, {refused} left out.")
            )
        says = says.format(n=len(self._taken), refused=refused)
        self.body.addWidget(label(says, "h3", wraps=True))
        # What is left out or doubtful comes first: it is what somebody has to look at.
        ordered = sorted(self.rows, key=lambda row: (not row.refused, not row.doubt))
        self._show(ordered[:_MOST], known_of)
        if len(ordered) > _MOST:
            self.body.addWidget(label(tr("and {n} more").format(n=len(ordered) - _MOST), "quiet"))
        take = tr("Take {n}").format(n=len(self._taken))
        self.take_button = Button(look, take, kind="primary", keys="Return")
        self.take_button.setEnabled(bool(self._taken))
        cancel = Button(look, tr("Cancel"), keys="Esc")
        self.foot.addWidget(self.take_button)
        self.foot.addWidget(cancel)
        self.foot.addStretch(1)
        self.take_button.clicked.connect(self._agree)
        cancel.clicked.connect(self.go)

    def _show(self, rows: Sequence[PastedRow], known_of: KnownOf) -> None:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        for line, row in enumerate(rows):
            value = label(row.value, "h3")
            align(value, at_end=True, down=Qt.AlignmentFlag.AlignTop)
            what = label(row.what, "small")
            align(what, down=Qt.AlignmentFlag.AlignTop)
            tone: LabelLook = "refused" if row.refused else "small" if row.doubt else "quiet"
            said = label(verdict(row, known_of), tone, wraps=True)
            for place, cell in enumerate((what, value, said)):
                grid.addWidget(cell, line, place)
        self.body.addWidget(table)

    @override
    def appear(self) -> None:
        super().appear()
        if self._taken:
            self.take_button.setFocus(Qt.FocusReason.PopupFocusReason)

    def _agree(self) -> None:
        self.go()
        self.agreed.emit(self._taken)
