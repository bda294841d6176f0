"""Words of any length in a few lines, the rest on request. Must not lose or change a letter."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import LabelLook, column, label

_MANY = 300  # letters: more than a title, a name or a sentence has
_SHOWN = 240
_WORD = 40  # a word that is longer is cut in its middle
_ENDLESS = re.compile(rf"\S{{{_WORD},}}")
_STEP, _BREAK = 8, "\u200b"  # letters between two places where such a word may be broken


def breakable(text: str) -> str:
    """Words as a label shows them: one without end goes on in the next line, as others do."""
    return _ENDLESS.sub(lambda word: _broken(word[0]), text)


class LongWords(QWidget):
    """Whole up to some lines; of more the beginning, with a button that unfolds them."""

    def __init__(self, look: Appearance, style: LabelLook) -> None:
        super().__init__()
        self._text = ""
        self.words = label("", style, wraps=True)
        self.more = Button(look, "", kind="link")
        self.more.setCheckable(True)
        layout = column(self, gap=2)
        layout.addWidget(self.words)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.toggled.connect(self._show)
        self.more.hide()

    def say(self, text: str) -> None:
        """Show other words, folded; the same stay as they are."""
        if text == self._text:
            return
        self._text = text
        self.more.setChecked(False)
        self._show()

    def _show(self) -> None:
        is_long, whole = len(self._text) > _MANY, self.more.isChecked()
        shown = breakable(self._text if whole or not is_long else f"{_begin(self._text)}…")
        self.words.setText(shown)
        self.words.setAccessibleName(self._text if shown != self._text else "")
        says = tr("Show less") if whole else tr("Show all {n} letters")
        self.more.say(says.format(n=len(self._text)))
        self.more.setVisible(is_long)


def _broken(word: str) -> str:
    return _BREAK.join(word[start : start + _STEP] for start in range(0, len(word), _STEP))


def _begin(text: str) -> str:
    """The first words."""
    begin = text[:_SHOWN]
    place = begin.rfind(" ")
    return begin[:place] if place > _SHOWN - _WORD else begin
