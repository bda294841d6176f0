"""What steps of a review share: title, sentence, a column to fill. Must not know a step."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from okrdesk.domain.records import Cycle
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.labels import column, label, row
from okrdesk.ui.parts.scroll_column import ScrollColumn
from okrdesk.ui.review_draft import ReviewDraft


class ReviewStep(QWidget):
    """`goes` to another place, `asks` an action, `chosen` a record for both; `says` for the foot.

    `show_cycle` begins with a cycle; `refresh` shows what is so now and leaves what is typed.
    """

    goes = Signal(str)
    asks = Signal(str)
    chosen = Signal(str, str)
    HINT = ""

    def __init__(
        self, look: Appearance, session: Session, draft: ReviewDraft, title: str, about: str
    ) -> None:
        super().__init__()
        self.look, self.session, self.draft = look, session, draft
        self.cycle_id = ""
        outer = column(self, (14, 12, 14, 0), 9)
        self.head = row(gap=12)
        titles = column(words := QWidget(), gap=1)
        self.title = label(title, "h1")
        self.about = label(about, "quiet", wraps=True)
        titles.addWidget(self.title)
        titles.addWidget(self.about)
        self.head.addWidget(words, 1)
        outer.addLayout(self.head)
        area = ScrollColumn()
        inner = QWidget()
        self.body: QVBoxLayout = column(inner, (0, 0, 0, 14), 10)
        area.setWidget(inner)
        outer.addWidget(area, 1)

    @property
    def cycle(self) -> Cycle:
        """The cycle that is reviewed."""
        return self.session.workspace.get(Cycle, self.cycle_id)

    @property
    def is_closed(self) -> bool:
        """Whether nothing can be written any more."""
        return self.cycle.state == "closed"

    def show_cycle(self, cycle_id: str) -> None:
        """Begin with a cycle."""
        self.cycle_id = cycle_id
        self.refresh()

    def refresh(self) -> None:
        """Show what is so now."""
        raise NotImplementedError

    def follow(self) -> None:
        """Show what a change left; where what one worked with went by it, one goes on here.

        Qt would go on with whatever comes next in the window, such as the pages beside.
        """
        at = self.window().focusWidget()
        worked_here = at is not None and self.isAncestorOf(at)
        self.refresh()
        if worked_here and not (isValid(at) and at is not None and at.isVisible()):
            self.focus_first()

    def focus_first(self) -> None:
        """Give the focus to what one does here first."""
        raise NotImplementedError
