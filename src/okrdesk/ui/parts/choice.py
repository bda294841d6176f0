"""A button that shows one of several choices and a menu of them. Must not act on the choice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.choice_menu import ChoiceMenu
from okrdesk.ui.parts.options_sheet import MOST_IN_A_MENU, OptionsSheet


class Choice(Button):
    """`chosen` says the value; the first of what is offered holds until another is chosen.

    What is too long for a menu is searched by typing.
    """

    chosen = Signal(str)

    def __init__(
        self, look: Appearance, name: str, parent: QWidget | None = None, *, named: bool = False
    ) -> None:
        """`named`: the button shows what it chooses before the choice."""
        super().__init__(look, "", arrow=True, parent=parent)
        self._name, self._named, self.value = name, named, ""
        self._options: dict[str, str] = {}
        self.menu = ChoiceMenu(self)
        self.give_menu(self.menu)

    def offer(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer (value, words); what was chosen stays so while it is offered."""
        if dict(options) == self._options:
            return
        self._options = dict(options)
        self.menu.clear()
        for value, words in options if len(options) <= MOST_IN_A_MENU else ():
            entry = self.menu.addAction(words)
            entry.setData(value)
            entry.triggered.connect(self._pick)
        if self.value not in self._options:
            self.value = options[0][0]
        self._show()

    def choose(self, value: str) -> None:
        """Choose by value and say so."""
        self.show_value(value)
        self.chosen.emit(value)

    def show_value(self, value: str) -> None:
        """Show what is chosen already; one that is not offered leaves what was."""
        if value in self._options:
            self.value = value
            self._show()

    @override
    def _open_menu(self) -> None:
        if len(self._options) <= MOST_IN_A_MENU:
            super()._open_menu()
            self.menu.mark(self.value)
            return
        options = list(self._options.items())
        sheet = OptionsSheet(self._look, self.window(), self._name, options, (self.value,))
        sheet.taken.connect(self.choose)
        sheet.appear()

    def _pick(self) -> None:
        self.choose(str(self.sender().data()))  # type: ignore[attr-defined]

    def _show(self) -> None:
        words = tr("{name}: {value}").format(name=self._name, value=self._options[self.value])
        self.say(words if self._named else self._options[self.value])
        self.setAccessibleName(words)
