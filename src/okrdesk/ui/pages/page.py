"""What every page offers to the window around it. Must not know any page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from okrdesk.domain.words import tr

if TYPE_CHECKING:
    from okrdesk.ui.cell_drafts import Cell
    from okrdesk.ui.copied import Taken
    from okrdesk.ui.explained import Why


class Page(QWidget):
    """A place of the window; `bar`, `left` and `right` take the usual bar's and panes' stead.

    `chosen` names (kind, id) of the record that the inspector is to show, `goes` another place,
    `asks` an action by its id; `says` is for the status strip; `menu_asked` wants the menu of the
    chosen thing at a point of the screen; `done` names a change of which the page shows nothing.
    """

    chosen = Signal(str, str)
    goes = Signal(str)
    asks = Signal(str)
    says = Signal(str)
    done = Signal(str)
    menu_asked = Signal(QPoint)
    marks_one = False  # whether the chosen record is one of several here, and marked

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar: QWidget | None = None
        self.left: QWidget | None = None
        self.right: QWidget | None = None
        self.setProperty("look", "page")

    @property
    def is_settled(self) -> bool:
        """Whether what is shown is whole: nothing is being made elsewhere."""
        return True

    def enter(self, argument: str) -> None:
        """Come into sight; `argument` is what follows the colon of the place."""

    def focus_first(self) -> None:
        """Give the focus to what one does here first."""

    def choose_marked(self) -> None:
        """Choose anew what the page marks: while one was elsewhere something else was chosen."""

    def show_record(self, kind: str, record_id: str) -> None:
        """Mark the chosen record where the page shows it."""

    def edit_cell(self, cell: Cell) -> None:
        """Open the editor of a cell that the page shows."""

    def say_back(self) -> None:
        """An editor opened with what was typed before: Esc lets that go."""
        self.says.emit(tr("What you typed before is back, not recorded yet."))

    def arithmetic(self) -> Why | None:
        """What is explained here: a title and the arithmetic; None: of the chosen record."""
        return None

    def copied(self) -> Taken | None:
        """What Ctrl+C takes along where nothing in the focus does: the first list in sight."""
        from okrdesk.ui.copied import taken_from

        views = (one for one in self.findChildren(QAbstractItemView) if one.isVisible())
        first = next(views, None)
        return None if first is None else taken_from(first)

    def paste(self) -> bool:
        """Ask about what the clipboard holds; False where no values can go."""
        return False

    def settle(self) -> None:
        """The window was painted for the first time: what may come later comes now."""

    def wait(self) -> None:
        """Let the event loop turn until what is being read elsewhere is shown."""

    def present(self, on: bool) -> None:
        """Show to others what there is to see, without what changes or sifts it; or all again."""

    def stop(self) -> None:
        """The document is closed: let go of what is still being worked on."""

    def set_room(self, wide: int, high: int) -> None:
        """Fit into a window of that size at 100 % zoom."""
