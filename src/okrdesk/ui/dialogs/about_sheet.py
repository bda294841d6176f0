"""Which version this is and what it is made of. Must not look anything up."""

from __future__ import annotations

import platform

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QWidget

from okrdesk import __version__
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import label
from okrdesk.ui.parts.sheet import Sheet


class AboutSheet(Sheet):
    """Version and licences."""

    def __init__(self, look: Appearance, over: QWidget) -> None:
        super().__init__(look, over, f"OKRDesk {__version__}", top=140)
        for text in (
            tr("KPI gauges, an OKR tree and a check-in editor over one file that you own."),
            tr("MIT licence. Inter (OFL), Lucide icons (ISC), Qt (LGPL)."),
            tr("Qt {qt}, Python {python}").format(qt=qVersion(), python=platform.python_version()),
        ):
            self.body.addWidget(label(text, "small", wraps=True))
        close = Button(look, tr("Close"), keys="Esc")
        close.clicked.connect(self.go)
        self.foot.addWidget(close)
        self.foot.addStretch(1)
