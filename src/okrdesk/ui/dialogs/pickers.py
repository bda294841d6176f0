"""Buttons with a menu to choose one or several from. Must not know what is chosen between."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button

_LONGEST = 46


class Picker(Button):
    """A button with a menu of (value, words); empty words stand for nothing chosen."""

    chosen = Signal(str)

    def __init__(
        self, look: Appearance, name: str, options: Sequence[tuple[str, str]], value: str
    ) -> None:
        super().__init__(look, "", arrow=True)
        self._name, self._options = name, dict(options)
        self.value = value
        self._choices = QMenu(self)
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
        for key, words in self._options.items():
            entry = self._choices.addAction(words or tr("nobody / nothing"))
            entry.setData(key)
            entry.triggered.connect(self._pick)

    def _pick(self) -> None:
        self.choose(str(self.sender().data()))  # type: ignore[attr-defined]

    def _show(self) -> None:
        self.say(_cut(self._options.get(self.value) or tr("choose…")))
        self.setAccessibleName(f"{self._name}: {self._options.get(self.value) or self.text()}")


class ManyPicker(Button):
    """A button with a menu of which several are ticked; `value` holds them parted by commas."""

    chosen = Signal(str)

    def __init__(
        self, look: Appearance, name: str, options: Sequence[tuple[str, str]], value: str
    ) -> None:
        super().__init__(look, "", arrow=True)
        self._name, self._options = name, dict(options)
        self._choices = QMenu(self)
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
        for key, words in self._options.items():
            entry = self._choices.addAction(words)
            entry.setData(key)
            entry.setCheckable(True)
            entry.setChecked(key in chosen)
            entry.triggered.connect(self._tick)

    def _tick(self) -> None:
        """Those that were there keep their order; a new one comes last."""
        ticked = [str(entry.data()) for entry in self._choices.actions() if entry.isChecked()]
        kept = [key for key in self.value.split(",") if key in ticked]
        self.choose(",".join([*kept, *(key for key in ticked if key not in kept)]))

    def _take(self, value: str) -> None:
        self.value = value
        chosen = [self._options.get(key, key) for key in value.split(",")] if value else []
        words = ", ".join(chosen) or tr("nobody / nothing")
        self.say(_cut(words))
        self.setAccessibleName(f"{self._name}: {words}")


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
