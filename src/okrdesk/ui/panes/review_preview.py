"""The review as it will print, page by page, beside what is written. Must not make the pages."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.review_pdf import Layout
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.page_list import PageList
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import column, label, row
from okrdesk.ui.parts.page_view import PageView
from okrdesk.ui.proofs import Proof, Proofs

WIDE = 474
_INCHES = {"a4": 210 / 25.4, "letter": 8.5}
_PAPERS = {"a4": tr("A4 portrait"), "letter": tr("Letter portrait")}


class ReviewPreview(QFrame):
    """Follows `proofs`, finer when it grows; `papered` when the paper is to be chosen."""

    papered = Signal()

    def __init__(self, look: Appearance, proofs: Proofs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._proofs = look, proofs
        self._cycle_id, self._layout, self._asked = "", Layout(), 0
        self._is_shown = True
        self.proof: Proof | None = None
        self.place = 0
        self.setProperty("look", "proof")
        self.paper = Button(look, "", kind="quiet", arrow=True)
        self._count = label("", "quiet")
        self.back = Button(look, "", kind="quiet", icon_name="chevron-left")
        self.forth = Button(look, "", kind="quiet", icon_name="chevron-right")
        self.back.setAccessibleName(tr("Previous page"))
        self.forth.setAccessibleName(tr("Next page"))
        self.view = PageView(look)
        self.pages = PageList(look)
        self.foot = column(holder := QWidget())
        self._lay_out(holder)
        self.paper.clicked.connect(self.papered)
        self.back.clicked.connect(self._turn_back)
        self.forth.clicked.connect(self._turn_forth)
        self.view.turned.connect(self.turn)
        self.view.sharper.connect(self._sharpen)
        self.pages.picked.connect(self.show_page)
        proofs.made.connect(self._take)
        look.changed.connect(self._fit)
        self._fit()

    def _lay_out(self, foot: QWidget) -> None:
        layout = column(self, (14, 10, 12, 12), 9)
        head = row(gap=4)
        head.addWidget(label(tr("Review, as it will print"), "h3", wraps=True), 1)
        for widget in (self.paper, self._count, self.back, self.forth):
            head.addWidget(widget)
        layout.addLayout(head)
        middle = row(gap=6)
        middle.addWidget(self.view, 1)
        middle.addWidget(self.pages)
        layout.addLayout(middle, 1)
        layout.addWidget(foot)

    def show_cycle(self, cycle_id: str, layout: Layout) -> None:
        """Show the review of a cycle in that layout."""
        if cycle_id != self._cycle_id:
            self.place = 0
        self._cycle_id, self._layout = cycle_id, layout
        self.paper.say(_PAPERS[layout.paper])
        self._ask()

    def turn(self, pages: int) -> None:
        """Go so many pages on, within those there are."""
        if self.proof is not None:
            last = len(self.proof.pages) - 1
            wanted = max(0, min(last, self.place + pages))
            if wanted != self.place:
                self.show_page(wanted)

    def show_page(self, place: int) -> None:
        """Show the page at `place`, from 0."""
        self.place = place
        self._show()
        self.view.begin_page()
        self.pages.mark(place)

    def _turn_back(self) -> None:
        self.turn(-1)

    def _turn_forth(self) -> None:
        self.turn(1)

    def _take(self, proof: Proof) -> None:
        """Show the pages that were made, unless nobody sees them: then when somebody comes."""
        self.proof = proof
        self.place = min(self.place, len(proof.pages) - 1)
        self._is_shown = self.isVisible()
        if self._is_shown:
            self._show_pages(proof)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.proof is not None and not self._is_shown:
            self._is_shown = True
            self._show_pages(self.proof)

    def _show_pages(self, proof: Proof) -> None:
        self.pages.show_pages(proof.small, proof.names, self.place)
        self._show()

    def _show(self) -> None:
        assert self.proof is not None
        count = len(self.proof.pages)
        place = tr("page {n} of {m}").format(n=self.place + 1, m=count)
        self._count.setText(place)
        says = tr("{name}, {place} of the review as it will print")
        self.view.show_page(
            self.proof.pages[self.place],
            says.format(name=self.proof.names[self.place], place=place),
        )
        self.back.setEnabled(self.place > 0)
        self.forth.setEnabled(self.place < count - 1)

    def _ask(self) -> None:
        self._asked = self.view.wanted_width
        inches = _INCHES[self._layout.paper]
        self._proofs.ask(self._cycle_id, self._layout, self._asked / inches)

    def _sharpen(self) -> None:
        if self._cycle_id and self.view.wanted_width > self._asked:
            self._ask()

    def _fit(self) -> None:
        self.setFixedWidth(self._look.px(WIDE))
