"""Buttons to choose one or several from a menu or a long list. Must not know what they name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal

from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.qtmodels.options_model import Option
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.choice_menu import ChoiceMenu
from okrdesk.ui.parts.options_sheet import MOST_IN_A_MENU, OptionsSheet

_LONGEST = 46


class Choices:
    """(value, words) in their order; `rest` reads all where only some are known at first.

    A file may hold thousands to choose from: who only looks at what is chosen needs its name.
    """

    def __init__(
        self, known: Sequence[Option], rest: Callable[[], Sequence[Option]] | None = None
    ) -> None:
        self._known, self._rest = dict(known), rest

    def all(self) -> dict[str, str]:
        """The words by value of all that may be chosen."""
        if self._rest is not None:
            self._known, self._rest = dict(self._rest()), None
        return self._known

    def words(self, value: str) -> str | None:
        """The words of a value, None where it may not be chosen."""
        return self._known[value] if value in self._known else self.all().get(value)


class Picker(Button):
    """A button with a menu of (value, words); where none is chosen it asks for one.

    What is too long for a menu is searched by typing.
    """

    chosen = Signal(str)

    def __init__(
        self, look: Appearance, name: str, options: Sequence[Option] | Choices, value: str
    ) -> None:
        super().__init__(look, "", arrow=True)
        self._name = name
        self._options = options if isinstance(options, Choices) else Choices(options)
        self.value = value
        self._choices = ChoiceMenu(self)
        self._choices.aboutToShow.connect(self._fill)
        self.give_menu(self._choices)
        self._show()

    def choose(self, value: str) -> None:
        """Choose by value and say so."""
        self.value = value
        self._show()
        self.chosen.emit(value)

    def _fill(self) -> None:
        """Made when it is first opened: a file may hold thousands to choose from."""
        if not self._choices.isEmpty():
            return
        for key, words in self._options.all().items():
            entry = self._choices.addAction(words)
            entry.setData(key)
            entry.triggered.connect(self._pick)

    @override
    def _open_menu(self) -> None:
        found = self._options.all()
        if len(found) <= MOST_IN_A_MENU:
            super()._open_menu()
            self._choices.mark(self.value)
            return
        options = list(found.items())
        sheet = OptionsSheet(self._look, self.window(), self._name, options, (self.value,))
        sheet.taken.connect(self.choose)
        sheet.appear()

    def _pick(self) -> None:
        self.choose(str(self.sender().data()))  # type: ignore[attr-defined]

    def _show(self) -> None:
        words = self._options.words(self.value)
        self.say(_cut(words or tr("choose…")))
        self.setAccessibleName(f"{self._name}: {words or self.text()}")


class ManyPicker(Button):
    """A button with a menu of which several are ticked; `value` holds them parted by commas,
    `nothing` says what holds where none is.

    What is too long for a menu is searched by typing.
    """

    chosen = Signal(str)

    def __init__(
        self,
        look: Appearance,
        name: str,
        options: Sequence[Option] | Choices,
        value: str,
        nothing: str,
    ) -> None:
        super().__init__(look, "", arrow=True)
        self._name, self._nothing = name, nothing
        self._options = options if isinstance(options, Choices) else Choices(options)
        self._choices = ChoiceMenu(self)
        self._choices.aboutToShow.connect(self._fill)
        self.give_menu(self._choices)
        self.value = ""
        self._take(value)

    def choose(self, value: str) -> None:
        """Tick exactly these and say so."""
        self._take(value)
        self.chosen.emit(self.value)

    def _fill(self) -> None:
        self._choices.clear()
        chosen = self.value.split(",")
        for key, words in self._options.all().items():
            entry = self._choices.addAction(words)
            entry.setData(key)
            entry.setCheckable(True)
            entry.setChecked(key in chosen)
            entry.triggered.connect(self._tick)

    @override
    def _open_menu(self) -> None:
        options, chosen = list(self._options.all().items()), self.value.split(",")
        if len(options) <= MOST_IN_A_MENU:
            super()._open_menu()
            self._choices.mark(next(iter(self._options.all()), ""))
            return
        self._sheet = OptionsSheet(
            self._look, self.window(), self._name, options, chosen, many=True
        )
        self._sheet.taken.connect(self._turn)
        self._sheet.appear()

    def _turn(self, key: str) -> None:
        """Tick one in the long list, or let it go."""
        self._tick_one(key)
        self._sheet.mark(self.value.split(","))

    def _tick(self) -> None:
        self._tick_one(str(self.sender().data()))  # type: ignore[attr-defined]

    def _tick_one(self, key: str) -> None:
        """Those that were there keep their order; a new one comes last."""
        kept = self.value.split(",") if self.value else []
        self.choose(",".join([one for one in kept if one != key] if key in kept else [*kept, key]))

    def _take(self, value: str) -> None:
        self.value = value
        chosen = [self._options.words(key) or key for key in value.split(",")] if value else []
        words = ", ".join(chosen) or self._nothing
        self.say(_cut(words))
        self.setAccessibleName(f"{self._name}: {words}")


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
