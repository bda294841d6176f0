"""A long list to choose from: one field narrows it. Must not know what is chosen between."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.qtmodels.options_model import Option, OptionsModel
from okrdesk.qtmodels.roles import RECORD
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.labels import label
from okrdesk.ui.parts.option_delegate import ROW, OptionDelegate
from okrdesk.ui.parts.search_line import SearchLine
from okrdesk.ui.parts.sheet import Sheet

MOST_IN_A_MENU = 20  # what is longer is searched
_SHOWN = 12  # rows
_STEPS = {
    Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: 1 - _SHOWN,
    Qt.Key.Key_PageDown: _SHOWN - 1,
}  # fmt: skip


class OptionsSheet(Sheet):
    """`taken` with the value that Enter or a click took.

    `many`: each is ticked or let go again by that and the sheet stays, until Esc or Ctrl+Enter.
    """

    taken = Signal(str)

    def __init__(
        self,
        look: Appearance,
        over: QWidget,
        name: str,
        options: Sequence[Option],
        chosen: Sequence[str],
        *,
        many: bool = False,
    ) -> None:
        super().__init__(look, over, wide=520, top=76)
        self._many = many
        self.setAccessibleName(name)
        self.model = OptionsModel(options, chosen, self)
        self.line = SearchLine(look, tr("{name}: type to search").format(name=name))
        self.list = QListView()
        self._dress_list(name)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.body_area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = label("", "muted", wraps=True)
        self.nothing.setContentsMargins(16, 10, 16, 10)
        self.nothing.hide()
        for part in (self.line, self.nothing, self.list):
            self.body.addWidget(part)
        self.list.setModel(self.model)  # all rows are laid out wherever the list is put
        self.tell_keys(("↑ ↓", tr("choose")), ("Enter", tr("ticks") if many else tr("takes it")))
        self.line.field.textChanged.connect(self._search)
        self.line.field.installEventFilter(self)
        self.list.clicked.connect(self._take)
        self.list.selectionModel().currentChanged.connect(self._tell)
        self._go_to(self.model.place_of(chosen[0] if chosen else ""))

    def _dress_list(self, name: str) -> None:
        shown = self.list
        shown.setAccessibleName(name)
        shown.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        shown.setUniformItemSizes(True)
        shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        shown.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        shown.setMouseTracking(True)
        shown.setItemDelegate(OptionDelegate(self.look, shown))

    def mark(self, chosen: Collection[str]) -> None:
        """Tick what is chosen now."""
        self.model.mark(chosen)
        self._tell()

    @override
    def appear(self) -> None:
        super().appear()
        self.line.field.setFocus()
        self.list.scrollTo(self.list.currentIndex(), QListView.ScrollHint.PositionAtCenter)

    @override
    def _fit(self) -> None:
        self._give_rest(self.list, self.look.px(3 * ROW), self.look.px(_SHOWN * ROW))
        super()._fit()

    def _search(self, typed: str) -> None:
        self.model.narrow(typed)
        says = tr("Nothing here fits “{typed}”. Try fewer letters, or another word.")
        self.nothing.setText(says.format(typed=typed.strip()))
        self.nothing.setVisible(not self.model.rowCount())
        self._go_to(self.model.index(0, 0))

    def _go_to(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        if self.isVisible():
            self.list.scrollTo(index)
        self._tell()

    def _tell(self) -> None:
        """Let a screen reader, whose focus is in the field, hear which row is the current one."""
        says = self.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        self.line.field.setAccessibleDescription(says or self.nothing.text())

    def _take(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        value = str(index.data(RECORD))
        if not self._many:
            self.go()
        self.taken.emit(value)
        self.line.field.selectAll()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = watched is self.line.field and event.type() is QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and self._steer(event):
            return True
        return super().eventFilter(watched, event)

    def _steer(self, event: QKeyEvent) -> bool:
        key, now = Qt.Key(event.key()), self.list.currentIndex()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._many and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.go()
            else:
                self._take(now)
            return True
        if key in _STEPS:
            place = max(0, min(self.model.rowCount() - 1, now.row() + _STEPS[key]))
            self._go_to(self.model.index(place, 0))
            return True
        return False
