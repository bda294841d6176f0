"""How a document's reviews are printed: paper, accent, logo, parts. Must not print."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr
from okrdesk.review_pdf import SECTIONS, Layout, checked_layout, read_logo
from okrdesk.settings import Settings
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.part_order import PartOrder
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.file_questions import files_to_read
from okrdesk.ui.parts.labels import label, row
from okrdesk.ui.parts.segments import Segments
from okrdesk.ui.parts.sheet import Sheet

_PAPERS = (("a4", tr("A4")), ("letter", tr("Letter")))
_NAMES = 130


class PaperSheet(Sheet):
    """Each choice holds at once and is seen in the preview; `chosen` after each."""

    chosen = Signal()

    def __init__(
        self, look: Appearance, settings: Settings, document_id: str, over: QWidget
    ) -> None:
        super().__init__(look, over, tr("The printed review"), top=70)
        self._settings, self._document_id = settings, document_id
        paper = str(settings.get("paper"))
        self.paper = Segments(look, tr("Paper"), _PAPERS, paper, inked=True)
        self.accent = QLineEdit(str(self._kept("review_accent")))
        self.accent.setPlaceholderText(Layout().accent)
        self.accent.setAccessibleName(tr("Accent colour"))
        self.logo = label("", "quiet")
        self.choose_logo = Button(look, tr("Choose…"), kind="mini")
        self.no_logo = Button(look, tr("Remove"), kind="mini")
        self.choose_logo.setAccessibleName(tr("Choose a logo"))
        self.no_logo.setAccessibleName(tr("No logo"))
        self.parts = PartOrder(look, tuple(self._kept("review_sections")) or SECTIONS)
        self._refused = label("", "refused", wraps=True)
        self._refused.hide()
        self._lay_out()
        self._show_logo()
        self.paper.chosen.connect(self._choose_paper)
        self.accent.editingFinished.connect(self._choose_accent)
        self.choose_logo.clicked.connect(self._ask_logo)
        self.no_logo.clicked.connect(self._drop_logo)
        self.parts.ordered.connect(self._choose_parts)

    def _lay_out(self) -> None:
        self._add(tr("Paper"), self.paper)
        self._add(tr("Accent colour"), self.accent)
        self._add(tr("Logo"), self.logo, self.choose_logo, self.no_logo)
        self._add(tr("Parts, in order"), self.parts)
        self.body.addWidget(self._refused)
        close = Button(self.look, tr("Close"), keys="Esc")
        close.clicked.connect(self.go)
        self.foot.addWidget(close)
        self.foot.addStretch(1)

    def _add(self, name: str, *widgets: QWidget) -> None:
        line = row(gap=10)
        words = label(name, "h3", wraps=True)
        words.setFixedWidth(self.look.px(_NAMES))
        top = self.parts in widgets
        middle = Qt.AlignmentFlag.AlignVCenter
        line.addWidget(words, 0, Qt.AlignmentFlag.AlignTop if top else middle)
        for widget in widgets:
            line.addWidget(widget)
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addSpacing(6)

    @property
    def refused_text(self) -> str:
        """Why the last choice was not kept, empty if it was."""
        return "" if self._refused.isHidden() else self._refused.text()

    def take_logo(self, path: Path) -> None:
        """Print the logo in that file from now on; one that cannot be printed is refused."""
        try:
            read_logo(path)
        except OkrError as refusal:
            self._refuse(refusal)
            return
        self._keep("review_logo", str(path))
        self._show_logo()

    def _kept(self, key: str) -> str:
        kept: str = self._settings.get(key, self._document_id)
        return kept

    def _keep(self, key: str, value: str | list[str]) -> None:
        self._refused.hide()
        self._settings.set(key, value, self._document_id)
        self.chosen.emit()

    def _show_logo(self) -> None:
        kept = self._kept("review_logo")
        self.logo.setText(Path(kept).name if kept else tr("none"))
        self.no_logo.setEnabled(bool(kept))

    def _choose_paper(self, value: str) -> None:
        self._settings.set("paper", value)
        self.chosen.emit()

    def _choose_accent(self) -> None:
        colour = self.accent.text().strip()
        try:
            checked_layout(Layout(accent=colour or Layout().accent))
        except OkrError as refusal:
            self._refuse(refusal)
            return
        self._keep("review_accent", colour)

    def _ask_logo(self) -> None:
        kinds = tr("Pictures (*.png *.svg *.jpg *.jpeg)")
        dialog = files_to_read(self.window(), tr("Logo"), kinds)
        dialog.fileSelected.connect(self._take_named)
        dialog.open()

    def _take_named(self, path: str) -> None:
        self.take_logo(Path(path))

    def _drop_logo(self) -> None:
        self._keep("review_logo", "")
        self._show_logo()

    def _choose_parts(self, parts: list[str]) -> None:
        self._keep("review_sections", [] if tuple(parts) == SECTIONS else parts)

    def _refuse(self, refusal: OkrError) -> None:
        self._refused.setText(refusal.says)
        self._refused.show()
        self._fit()
