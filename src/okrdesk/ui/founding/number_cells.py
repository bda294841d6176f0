"""The cells of one number in the first grid: where they stand, and where keys lead between them.

Must not read what is typed.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from okrdesk.commands.templates import StartingKpi
from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.field_keys import OWN_KEYS
from okrdesk.ui.founding.captioned import Captioned
from okrdesk.ui.parts.beside import Beside
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.chip import Chip
from okrdesk.ui.parts.labels import column, label, row
from okrdesk.ui.parts.mirrored import step_across
from okrdesk.ui.parts.painted import Painted
from okrdesk.ui.parts.segments import Segments

_WIDE = {"value": 92, "worry": 108, "act": 84, "look": 194, "history": 100}
_NARROW = {"value": 76, "worry": 72, "act": 72, "look": 112, "history": 98}
_LOOK_HIGH = 36
_GAP = 8
_NAME = 2000  # more than there is: the name has a line of its own
_CONFIRM = "F2"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ACROSS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
# What a value of that unit may look like; percent is in points.
_EXAMPLES = {"percent": "%", "duration": "ms, s, m", "money": tr("money")}
_SHORT = (("up", "↑"), ("down", "↓"), ("range", "↔"))
_DIRECTIONS = (("up", tr("↑")), ("down", tr("↓")), ("range", tr("in a range")))


class NumberCells(QWidget):
    """`entered` when one comes to it; `asks_line` (this, the cell, 1 or -1) for another line.

    Tab goes from value to limits and on to the next number, Return to the next number at once, as
    in a sheet of cells; arrows at the end of a text lead to the direction, the guess, the history.
    """

    entered = Signal(object)
    asks_line = Signal(object, str, int)

    def __init__(self, look: Appearance, start: StartingKpi, when: str) -> None:
        super().__init__()
        self._look, self.start = look, start
        self._narrow = self._is_guess = False
        self.value, self.worry, self.act = QLineEdit(), QLineEdit(), QLineEdit()
        self.better = Segments(
            look, tr("Better"), _DIRECTIONS, start.direction, tall=True, inked=True
        )
        self.confirm = Button(look, tr("Confirm"), kind="mini")
        self.confirm.setToolTip(tr("Take the guess: {key}").format(key=_CONFIRM))
        self.paste = Button(look, tr("Paste history"), kind="mini")
        self.chip = Chip(look)
        self.chip.show_state("no_data", tr("no colour yet"))
        # The same for all lines, whatever they come to say.
        self._unsaid, self._unpasted = (one.sizeHint().width() for one in (self.chip, self.paste))
        self.gauge = Painted(look, _LOOK_HIGH, 64)
        self.value.setPlaceholderText(_EXAMPLES.get(start.unit, ""))
        self._outer = column(self, (8, 8, 8, 8), 2)
        self._lay_out(when)
        for field, name in self._fields():
            field.setAlignment(Qt.AlignmentFlag.AlignRight)
            field.setAccessibleName(f"{name}, {start.name}")
            field.setProperty(OWN_KEYS, [_CONFIRM])
            field.installEventFilter(self)
        self.value.setAccessibleDescription(start.means)

    @property
    def often(self) -> tuple[QWidget, ...]:
        """The cells that Tab goes through."""
        return self.value, self.worry, self.act

    @property
    def rare(self) -> tuple[QWidget, ...]:
        """What is changed now and then, and is reached after all numbers or by an arrow."""
        return self.better, self.confirm, self.paste

    def _fields(self) -> tuple[tuple[QLineEdit, str], ...]:
        return (
            (self.value, tr("Today’s value")),
            (self.worry, tr("Worry at")),
            (self.act, tr("Act at")),
        )

    def _lay_out(self, when: str) -> None:
        self._line = line = Beside(self._look, 0, 10)
        names = QWidget()
        named = column(names)
        named.addWidget(label(self.start.name, "h3", wraps=True))
        named.addWidget(label(when, "quiet", wraps=True))
        called = {name: Captioned(words, field) for name, (field, words) in
                  zip(("value", "worry", "act"), self._fields(), strict=True)}  # fmt: skip
        called["better"] = Captioned(tr("Better"), self.better)
        self._called = called
        self._places = {
            **called,
            "look": _held(self.gauge, self.confirm, self.chip),
            "history": _held(self.paste),
        }
        line.addWidget(names)
        for key in ("value", "better", "worry", "act", "look", "history"):
            line.addWidget(self._places[key])
        self._outer.addLayout(line)

    def widths(self, narrow: bool) -> dict[str, int]:
        """Of the columns in pixels: buttons have room for their words in every language."""
        told = (_NARROW if narrow else _WIDE).items()
        found = {key: self._look.px(wide) for key, wide in told}
        guess, said = self.confirm.sizeHint().width(), self._unsaid
        look = max(guess, said) if narrow else guess + said + _GAP
        found["look"] = max(found["look"], look)
        found["history"] = max(found["history"], self._unpasted)
        for key in found.keys() & self._called.keys():
            found[key] = max(found[key], self._called[key].least)
        return found

    def set_narrow(self, narrow: bool) -> None:
        """Give the columns their widths; a narrow line shows no gauge."""
        for key, wide in self.widths(narrow).items():
            self._places[key].setFixedWidth(wide)
        # A gauge, a button or nothing: the lines below stay where they are.
        self._places["look"].setFixedHeight(self._look.px(_LOOK_HIGH))
        self._narrow = narrow
        self.better.offer(_SHORT if narrow else _DIRECTIONS)
        self._show_look()

    def set_tight(self, tight: bool) -> None:
        """Stand below the name, each field under what it is called, where columns have no room."""
        self._line.set_least(_NAME if tight else 0)
        for one in self._called.values():
            one.show_caption(tight)
        self.set_narrow(self._narrow)

    def _show_look(self) -> None:
        """A guess asks to be confirmed in place of the gauge, or of the chip in a small window."""
        if self.confirm.hasFocus() and not self._is_guess:
            self.act.setFocus()  # what hides under the focus would leave it to chance
        self.confirm.setVisible(self._is_guess)
        self.gauge.setVisible(not self._is_guess and not self._narrow)
        self.chip.setVisible(not (self._is_guess and self._narrow))

    def begin(self, cell: str) -> None:
        """Type into a cell in place of what is there."""
        field = {"worry": self.worry, "act": self.act}.get(cell, self.value)
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.selectAll()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit(self)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            field = next(field for field, _ in self._fields() if field is watched)
            return self._steer(field, event)
        return super().eventFilter(watched, event)

    def _steer(self, field: QLineEdit, event: QKeyEvent) -> bool:
        """Whether a key was not about the text of `field`."""
        key, plain = (
            Qt.Key(event.key()),
            not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier,
        )
        if not plain:
            return False
        if key in _ENTER:
            self.asks_line.emit(self, "value", 1)
        elif key in _ACROSS:
            cell = {self.worry: "worry", self.act: "act"}.get(field, "value")
            self.asks_line.emit(self, cell, _ACROSS[key])
        elif key == Qt.Key.Key_F2:
            self.confirm.click()
        else:
            return self._cross(field, event)
        return True

    def _cross(self, field: QLineEdit, event: QKeyEvent) -> bool:
        """An arrow out of the text of a field leads to what stands beside it."""
        step = step_across(self, event)
        end = len(field.text()) if event.key() == Qt.Key.Key_Right else 0
        if step is None or field.cursorPosition() != end or field.hasSelectedText():
            return False
        return self._step_from(field, step)

    def _step_from(self, cell: QWidget, step: int) -> bool:
        """The focus to what stands beside `cell`; False where there is nothing."""
        cells = (self.value, self.better, self.worry, self.act, self.confirm, self.paste)
        shown: list[QWidget] = [one for one in cells if not one.isHidden()]
        place = shown.index(cell) + step
        if not 0 <= place < len(shown):
            return False
        shown[place].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no cell took: Return leaves the direction, arrows the buttons."""
        step = step_across(self, event)
        cell = next((one for one in self.rare if one.hasFocus()), None)
        if cell is self.better and event.key() in _ENTER:
            step = 1
        if cell is None or step is None or not self._step_from(cell, step):
            super().keyPressEvent(event)


def _held(*widgets: QWidget) -> QWidget:
    """Widgets at the left of a box whose width is that of the column, shown or not."""
    box = QWidget()
    line = row(box, gap=_GAP)
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return box
