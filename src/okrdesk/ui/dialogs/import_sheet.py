"""What an import would take and what it refuses, before it is taken. Must not take it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import label
from okrdesk.ui.parts.sheet import Sheet

if TYPE_CHECKING:
    from okrdesk.exchange import Import

_MOST = 12  # lines of a list


class ImportSheet(Sheet):
    """Shows an `exchange.Import` and in words what `comes`.

    `agreed` hands it back when it is to be taken.
    """

    agreed = Signal(object)

    def __init__(
        self,
        look: Appearance,
        over: QWidget,
        read: Import,
        paths: Sequence[Path],
        comes: Sequence[str],
    ) -> None:
        names = ", ".join(path.name for path in paths)
        super().__init__(look, over, tr("Import {names}").format(names=names))
        self._read = read
        takes = read.added + read.changed
        self.body.addWidget(label(_counts(read), "h3", wraps=True))
        for name, header in read.mapping.items():
            if header and header.strip().casefold() != name.replace("_", " ").casefold():
                says = tr("{header} is read as {name}")
                self.body.addWidget(label(says.format(header=header, name=name), "quiet"))
        self._list(tr("What comes in"), comes)
        says = tr("{source}, row {row}: {says}")
        self._list(
            tr("Not taken"),
            [says.format(source=one.source, row=one.row, says=one.says) for one in read.refused],
        )
        self.take_button = Button(
            look, tr("Take {n}").format(n=takes), kind="primary", keys="Return"
        )
        self.take_button.setEnabled(takes > 0)
        cancel = Button(look, tr("Cancel"), keys="Esc")
        self.foot.addWidget(self.take_button)
        self.foot.addWidget(cancel)
        self.foot.addStretch(1)
        self.foot.addWidget(label(tr("One undo takes all of it back."), "quiet"))
        self.take_button.clicked.connect(self._agree)
        cancel.clicked.connect(self.go)

    def _list(self, title: str, lines: Sequence[str]) -> None:
        """The first lines below a title, and how many more there are; nothing where none are."""
        if not lines:
            return
        self.body.addSpacing(6)
        self.body.addWidget(label(title, "group"))
        for line in lines[:_MOST]:
            self.body.addWidget(label(line, "small", wraps=True))
        if len(lines) > _MOST:
            self.body.addWidget(label(tr("and {n} more").format(n=len(lines) - _MOST), "quiet"))

    def _agree(self) -> None:
        self.go()
        self.agreed.emit(self._read)


def _counts(read: Import) -> str:
    parts = [
        (read.added, tr("{n} new")),
        (read.changed, tr("{n} changed")),
        (read.unchanged, tr("{n} as they were")),
        (len(read.refused), tr("{n} refused")),
    ]
    rows = tr("1 row read") if read.read == 1 else tr("{n} rows read").format(n=read.read)
    return " · ".join([rows, *(text.format(n=count) for count, text in parts if count)])
