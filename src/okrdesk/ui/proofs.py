"""The pages of a review as they will print, made off the interface thread. Must not show them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.records import Cycle
from okrdesk.domain.review import Review
from okrdesk.domain.review_beside import Beside
from okrdesk.domain.review_gaps import Gap, review_gaps
from okrdesk.domain.workspace import Workspace
from okrdesk.review_pdf import Layout
from okrdesk.session import Session
from okrdesk.ui.gathering import Gathering
from okrdesk.ui.workers import Worker

if TYPE_CHECKING:
    from okrdesk.coach.paper import Paper

_SOON_MS = 60  # keys come in bursts; the pages follow well within half a second
_FINEST, _COARSEST = 300.0, 40.0
_SMALL, _SMOOTH = 128, Qt.TransformationMode.SmoothTransformation


@dataclass(frozen=True, slots=True)
class Proof:
    """All pages as pictures, and `small` ones of each. `generation` counts what was asked for.

    `beside` is what is printed beside the figures of `review`, `names` say what each page is,
    `gaps` what a reader would miss, `missing` the characters that no font has.
    """

    generation: int
    review: Review
    beside: Beside
    pages: tuple[QImage, ...]
    small: tuple[QImage, ...]
    names: tuple[str, ...]
    gaps: tuple[Gap, ...]
    missing: tuple[str, ...]


class Proofs(QObject):
    """`made(Proof)` after each change of what is asked for; one is made at a time.

    While one is made, the newest request waits and the ones between are never made, so that
    typing neither queues work nor stops the pages from following. `picture` gives the workspace
    to print: the present one, or one with what is being written in it.
    """

    made = Signal(object)
    refused = Signal(object)

    def __init__(self, session: Session, picture: Callable[[], Workspace], parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._picture = session, picture
        self._cycle_id, self._layout, self._ppi = "", Layout(), 96.0
        self.generation = 0
        self.made_of = 0
        self._busy = self._gathered = self._stopped = False
        self._gathering = Gathering(session, self)
        self._gathering.done.connect(self._note_gathered)
        self._worker = Worker(self)
        self._worker.done.connect(self._take)
        self._worker.refused.connect(self._refuse)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._begin)

    def ask(self, cycle_id: str, layout: Layout, ppi: float) -> None:
        """Make the pages of a cycle in that layout, `ppi` dots an inch, as soon as may be."""
        self._cycle_id, self._layout = cycle_id, layout
        self._ppi = max(_COARSEST, min(_FINEST, ppi))
        self.ask_again()

    def ask_again(self) -> None:
        """Something that is printed changed."""
        self.generation += 1
        self._soon.start()

    @property
    def is_settled(self) -> bool:
        """Whether the pages made last are those of the newest request."""
        return self.made_of == self.generation

    def stop(self) -> None:
        """Let go of all work, for good."""
        self._stopped = True
        self.forget()

    def forget(self) -> None:
        """Let go of what is under way."""
        self._soon.stop()
        self._gathering.stop()
        self._worker.forget()
        self._busy = False

    def _begin(self) -> None:
        ws = self._session.workspace
        if self._stopped or self._busy or ws.find(Cycle, self._cycle_id) is None:
            return
        self._busy = True
        wanted = () if self._gathered else tuple(_incomplete(ws))
        if wanted:
            self._gathering.gather(wanted, ())
        else:
            self._print()

    def _note_gathered(self) -> None:
        self._gathered = True
        self._print()

    def _print(self) -> None:
        from okrdesk.coach.paper import read_paper

        ws, today = self._picture(), self._session.today
        by = self._session.document.at().by
        cycle = ws.get(Cycle, self._cycle_id)
        retell = self._session.document.history_reader().retell
        read = partial(read_paper, ws, cycle, today, by, retell)
        self._worker.start(partial(_printed, self.generation, read, self._layout, self._ppi))

    def _take(self, outcome: object) -> None:
        self._busy = False
        if isinstance(outcome, _Missing):
            self._busy = True
            self._gathering.gather((outcome.owner,), ())
            return
        assert isinstance(outcome, Proof)
        self.made_of = outcome.generation
        self.made.emit(outcome)
        self._go_on()

    def _refuse(self, refusal: object) -> None:
        self._busy = False
        self.made_of = self.generation
        self.refused.emit(refusal)

    def _go_on(self) -> None:
        if not self.is_settled:
            self._soon.start()


@dataclass(frozen=True, slots=True)
class _Missing:
    """Entries that only the interface thread can load."""

    owner: str


def _incomplete(ws: Workspace) -> list[str]:
    """Whose older entries are still in the file only: the paper prints a year of them."""
    owners = [owner for owner, held in ws.series.items() if not held.complete]
    return owners + [owner for owner, held in ws.entries.items() if not held.complete]


def _printed(
    generation: int, read: Callable[[], Paper], layout: Layout, ppi: float
) -> Proof | _Missing:
    """Runs elsewhere, on frozen values alone."""
    from okrdesk.review_pdf import preview

    try:
        paper = read()
    except NotLoaded as missing:
        return _Missing(missing.owner)
    made = preview(paper.review, ppi, layout, paper.beside)
    # By its name: a kind that Qt has to find out asks every plugin, and one of those connects a
    # signal. On this thread, which holds Python meanwhile, that can wait for ever for the window's.
    # Its stub names bytes for the kind, which it does not take.
    pages = tuple(QImage.fromData(page, "PNG") for page in made.pages)  # type: ignore[arg-type]
    small = tuple(page.scaledToHeight(_SMALL, _SMOOTH) for page in pages)
    gaps = review_gaps(paper.review)
    return Proof(
        generation, paper.review, paper.beside, pages, small, made.names, gaps, made.missing
    )
