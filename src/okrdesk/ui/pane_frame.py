"""Where bars, lists, page and inspector stand, by the room there is. Must not fill them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QStyle, QWidget

from okrdesk.domain.overriding import override
from okrdesk.settings import Settings
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.field_keys import takes_text
from okrdesk.ui.pages.page import Page
from okrdesk.ui.parts.labels import column, row
from okrdesk.ui.parts.paint_later import PaintLater
from okrdesk.ui.parts.tab_order import can_stop, step_focus, stops_in

_DRAWER_BELOW = 1100


class PaneFrame(QWidget):
    """A bar above, a pane at each side, the page in the middle, a strip below.

    `resized` brings width and height at 100 % zoom. The inspector is shown as remembered; at 1100
    and below it is a drawer: shut until it is asked for, then it lies over the page, and Esc in it
    shuts it.
    """

    resized = Signal(int, int)

    def __init__(
        self,
        look: Appearance,
        settings: Settings,
        usual: tuple[QWidget, QWidget, QWidget],
        centre: QWidget,
        foot: QWidget,
    ) -> None:
        super().__init__()
        self._look, self._settings = look, settings
        self.bars, self.lefts, self.rights = QStackedWidget(), QStackedWidget(), QStackedWidget()
        self.stacks = (self.bars, self.lefts, self.rights)
        self._paint = PaintLater(self)
        self._drawer_open = self._alone = False
        self._foot = foot
        for stack, widget in zip(self.stacks, usual, strict=True):
            stack.setFrameShape(QFrame.Shape.NoFrame)
            stack.addWidget(widget)
        centre.setProperty("look", "page")
        centre.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._centre = centre
        layout = column(self)
        layout.addWidget(self.bars)
        self._middle = row(gap=0)
        self._middle.addWidget(self.lefts)
        self._middle.addWidget(centre, 1)
        self._middle.addWidget(self.rights)
        layout.addLayout(self._middle, 1)
        layout.addWidget(foot)
        look.changed.connect(self.arrange)

    def put_off(self, page: Page | None) -> None:
        """Before going to a page: where other panes stand beside it, all is painted a turn later.

        None: to one that was never seen. What is painted while a part of it waits shows a hole.
        """
        if page is None or self._drawer_open or self._panes_of(page) != self._panes():
            # What asked to be painted before must not become such a hole.
            QCoreApplication.sendPostedEvents(self.window(), QEvent.Type.UpdateRequest.value)
            self._paint.put_off()

    def let_paint(self) -> None:
        """Let all be painted at once."""
        self._paint.let_paint()

    def _panes(self) -> list[QWidget | None]:
        return [stack.currentWidget() for stack in self.stacks]

    def _panes_of(self, page: Page) -> list[QWidget | None]:
        own = (page.bar, page.left, page.right)
        return [one or stack.widget(0) for stack, one in zip(self.stacks, own, strict=True)]

    def give_place(self, page: Page) -> None:
        """Let a page's own bar and panes take the usual ones' stead; a drawer is shut by that."""
        for stack, own in zip(self.stacks, (page.bar, page.left, page.right), strict=True):
            if own is not None and stack.indexOf(own) < 0:
                stack.addWidget(own)
            place = 0 if own is None else stack.indexOf(own)
            if place != stack.currentIndex():
                now = self.window().focusWidget()
                if now is not None and stack.isAncestorOf(now):
                    page.setFocus(Qt.FocusReason.OtherFocusReason)  # nobody searches for the next
                stack.setCurrentIndex(place)
        self._drawer_open = False
        self.arrange()

    def toggle_inspector(self) -> None:
        """Show or hide the inspector; the choice for wide windows is remembered."""
        self.show_inspector(self.rights.isHidden())

    def show_inspector(self, shown: bool) -> None:
        """Show or hide the inspector."""
        if self._is_narrow():
            self._drawer_open = shown
        else:
            layout = dict(self._settings.get("window_layout"))
            layout["inspector"] = "shown" if shown else "hidden"
            self._settings.set("window_layout", layout)
        self.arrange()

    def enter_right(self) -> None:
        """Go into the right pane, where it is shown."""
        if self.rights.isVisible():
            _first_in(self.rights).setFocus(Qt.FocusReason.OtherFocusReason)

    def next_pane(self, page: Page) -> None:
        """Take the focus on to the next of left pane, page, right pane, bar."""
        panes = [p for p in (self.lefts, self._centre, self.rights, self.bars) if p.isVisible()]
        now = self.window().focusWidget()
        inside = [pane for pane in panes if now is not None and pane.isAncestorOf(now)]
        pane = panes[(panes.index(inside[0]) + 1) % len(panes)] if inside else panes[0]
        if pane is self._centre:
            page.focus_first()
        else:
            _first_in(pane).setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self, page: Page) -> bool:
        """Go from a field or from another pane back to the page; False if one is there already."""
        now = self.window().focusWidget()
        if now is None or (page.isAncestorOf(now) and not takes_text(now)):
            return False
        page.focus_first()
        if takes_text(self.window().focusWidget()):  # the page begins with a field
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def present(self, alone: bool) -> None:
        """Show the page alone, without bars, panes and strip; or all again."""
        self._alone = alone
        for part in (self.bars, self.lefts, self._foot):
            part.setVisible(not alone)
        self.arrange()

    def arrange(self) -> None:
        """Fit the panes to the room there is, measured at 100 % zoom."""
        wide, high = round(self.width() / self._look.zoom), round(self.height() / self._look.zoom)
        own = self.rights.currentIndex() > 0
        kept = self._settings.get("window_layout").get("inspector", "shown") == "shown"
        shown = self._drawer_open if self._is_narrow() else kept or own
        self.rights.setVisible(shown and not self._alone)
        self.resized.emit(wide, high)
        for stack in (self.lefts, self.rights):
            shown_widget = stack.widget(stack.currentIndex())
            assert shown_widget is not None
            stack.setFixedWidth(shown_widget.minimumWidth())
        self._place_drawer()

    def _place_drawer(self) -> None:
        """Lay the right pane over the page where it is a drawer, beside it elsewhere."""
        beside = self._middle.indexOf(self.rights) >= 0
        if not self._is_narrow():
            if not beside:
                self._middle.addWidget(self.rights)
            return
        if beside:
            self._middle.removeWidget(self.rights)
        layout = self.layout()
        assert layout is not None
        layout.activate()
        room = self._centre.geometry()
        wide = min(self.rights.minimumWidth(), room.width())
        at = QRect(room.right() + 1 - wide, room.top(), wide, room.height())
        self.rights.setFixedWidth(wide)
        self.rights.setGeometry(QStyle.visualRect(self.layoutDirection(), room, at))
        self.rights.raise_()

    def _is_narrow(self) -> bool:
        return self.width() / self._look.zoom <= _DRAWER_BELOW

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def _is_in_drawer(self) -> bool:
        now = self.window().focusWidget()
        inside = now is not None and self.rights.isAncestorOf(now)
        return inside and self._drawer_open and self._is_narrow()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        if self._is_in_drawer():  # it lies over the page: Esc leaves it
            return step_focus(self.rights, next)
        return super().focusNextPrevChild(next)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._is_in_drawer():
            self.show_inspector(False)
            _first_in(self._centre).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)


def _first_in(pane: QWidget) -> QWidget:
    """The first thing in a pane that takes the focus by Tab."""
    return next((one for one in stops_in(pane) if one is not pane and can_stop(one)), pane)
