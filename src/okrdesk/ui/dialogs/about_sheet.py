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
from okrdesk.ui.parts.sheet import SMALL, Sheet


class AboutSheet(Sheet):
    """Version and licences."""

    def __init__(self, look: Appearance, over: QWidget) -> None:
        super().__init__(look, over, f"OKRDesk {__version__}", **SMALL)
        for text in (
            tr("KPI gauges, an OKR tree and a check-in editor over one file that you own."),
            tr("MIT licence. It contains works of others, each under its own licence."),
            tr("Qt {qt}, Python {python}").format(qt=qVersion(), python=platform.python_version()),
        ):
            line = label(text, "small", wraps=True)
            line.setMinimumHeight(1)  # its own least height is that of a much narrower sheet
            self.body.addWidget(line)
        self.licences = Button(look, tr("Licences…"))
        self.licences.clicked.connect(self._show_licences)
        close = Button(look, tr("Close"), keys="Esc")
        close.clicked.connect(self.go)
        self.foot.addWidget(close)
        self.foot.addWidget(self.licences)
        self.foot.addStretch(1)

    def _show_licences(self) -> None:
        from okrdesk.ui.dialogs.licences_sheet import LicencesSheet

        over = self.parentWidget()
        assert over is not None
        self.go()
        LicencesSheet(self.look, over).appear()
