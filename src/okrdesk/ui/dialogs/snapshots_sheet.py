"""The copies kept aside on this computer, to keep one more or write one out. Must not do either."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from okrdesk.domain.words import tr
from okrdesk.look.numbers import show_bytes
from okrdesk.store.snapshots import Snapshot
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import label
from okrdesk.ui.parts.row_button import RowButton
from okrdesk.ui.parts.sheet import Sheet
from okrdesk.ui.saved_words import clock_says

_WHY = {
    "daily": tr("the first of its day"),
    "asked": tr("you asked for it"),
    "migration": tr("before a newer OKRDesk changed the tables"),
    "new-peer": tr("before another computer’s changes came for the first time"),
    "overwrite": tr("before a different file was replaced"),
    "other-program": tr("as another program left it"),
    "close": tr("before a quarter was closed"),
}


class SnapshotsSheet(Sheet):
    """`restores(Snapshot)`: write the chosen one out as a file; `keeps`: keep one more now."""

    keeps = Signal()
    restores = Signal(object)

    def __init__(self, look: Appearance, over: QWidget, kept: Sequence[Snapshot]) -> None:
        super().__init__(look, over, tr("Snapshots"))
        self._kept = tuple(kept)
        says = tr(
            "Copies that this computer keeps aside by itself, newest first: those of the last 14 "
            "days, one of each month, and all you ask for. Writing one out makes a file of its "
            "own; the open one stays as it is."
        )
        self.body.addWidget(label(says, "quiet", wraps=True))
        now = dt.datetime.now(dt.UTC)
        self.rows: list[RowButton] = []
        for one in self._kept:
            self._add_row(snapshot_says(one, now))
        if not kept:
            none = tr("There are none yet. The first is kept when the file is next shared.")
            self.body.addWidget(label(none, wraps=True))
        self.keep_button = Button(look, tr("Keep one now"), kind="plain" if kept else "primary")
        close = Button(look, tr("Close"), keys="Esc")
        self.foot.addWidget(self.keep_button)
        self.foot.addWidget(close)
        self.foot.addStretch(1)
        self.foot.addWidget(label(tr("Enter writes one out as a file."), "quiet"))
        self.keep_button.clicked.connect(self._keep)
        close.clicked.connect(self.go)

    def _add_row(self, says: str) -> None:
        row = RowButton(self.look, says, kind="field")
        row.setProperty("place", len(self.rows))
        row.clicked.connect(self._write)
        self.rows.append(row)
        self.body.addWidget(row)

    def _write(self) -> None:
        chosen = self._kept[self.sender().property("place")]
        self.go()
        self.restores.emit(chosen)

    def _keep(self) -> None:
        self.go()
        self.keeps.emit()


def snapshot_says(kept: Snapshot, now: dt.datetime) -> str:
    """ "Fri 20 Nov 14:12 · you asked for it · 84 kB"."""
    return " · ".join((clock_says(kept.at, now), _WHY[kept.why], show_bytes(kept.size)))
