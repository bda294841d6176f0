"""What a person likes on this computer, live. Must not keep anything itself: the settings do."""

from __future__ import annotations

import os

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from okrdesk.domain.words import spoken, tr
from okrdesk.settings import Settings
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.language import LANGUAGES, wanted
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import label, row
from okrdesk.ui.parts.segments import Segments
from okrdesk.ui.parts.sheet import Sheet

_THEMES = (("system", tr("As the system")), ("light", tr("Light")), ("dark", tr("Dark")))
_GREENS = (("no", tr("Blue")), ("yes", tr("Classic green")))
_LANGUAGES = (("", tr("As the system")), *LANGUAGES.items())
_PAPERS = (("a4", tr("A4")), ("letter", tr("Letter")))


class PreferencesSheet(Sheet):
    """Each choice holds at once, but for the language: `restarts` asks to begin anew with it.

    The texts of a process are translated once, when it starts.
    """

    restarts = Signal()

    def __init__(self, look: Appearance, settings: Settings, over: QWidget) -> None:
        super().__init__(look, over, tr("Preferences"))
        self._settings = settings
        self.theme = Segments(look, tr("Colours"), _THEMES, look.chosen, inked=True)
        green = "yes" if settings.get("classic_green") else "no"
        self.green = Segments(look, tr("What is good"), _GREENS, green, inked=True)
        language = str(settings.get("language"))
        self.language = Segments(look, tr("Language"), _LANGUAGES, language, inked=True)
        paper = str(settings.get("paper"))
        self.paper = Segments(look, tr("Printed reviews"), _PAPERS, paper, inked=True)
        self._add(tr("Colours"), self.theme, "")
        self._add(
            tr("What is good"),
            self.green,
            tr("Blue can be told from red by everybody; one man in twelve cannot with green."),
        )
        self._add(tr("Language"), self.language, tr("The window speaks it from the next start on."))
        self.restart = Button(look, tr("Start again now"), kind="link")
        self.body.addLayout(self._below(self.restart))
        self._show_restart()
        self._add(tr("Printed reviews"), self.paper, "")
        close = Button(look, tr("Close"), keys="Esc")
        close.clicked.connect(self.go)
        self.foot.addWidget(close)
        self.foot.addStretch(1)
        self.theme.chosen.connect(look.choose_theme)
        self.green.chosen.connect(self._choose_green)
        self.language.chosen.connect(self._choose_language)
        self.restart.clicked.connect(self.restarts)
        self.paper.chosen.connect(self._choose_paper)

    def _add(self, name: str, choice: Segments, why: str) -> None:
        line = row(gap=12)
        words = label(name, "h3")
        words.setFixedWidth(self.look.px(150))
        line.addWidget(words)
        line.addWidget(choice)
        line.addStretch(1)
        self.body.addLayout(line)
        if why:
            self.body.addLayout(self._below(label(why, "quiet", wraps=True)))
        self.body.addSpacing(8)

    def _below(self, widget: QWidget) -> QHBoxLayout:
        """Below the choice, in every direction."""
        said = row(margins=(0, 0, 0, 6), gap=0)
        said.addSpacing(self.look.px(150) + 12)
        wraps = isinstance(widget, QLabel)
        said.addWidget(widget, int(wraps))
        said.addStretch(int(not wraps))
        return said

    def _show_restart(self) -> None:
        """Only where a start would speak another language than this one does."""
        chosen = str(self._settings.get("language"))
        self.restart.setVisible(wanted(os.environ, chosen) != spoken())
        self._fit()

    def _choose_green(self, value: str) -> None:
        self.look.choose_green(value == "yes")

    def _choose_language(self, value: str) -> None:
        self._settings.set("language", value)
        self._show_restart()

    def _choose_paper(self, value: str) -> None:
        self._settings.set("paper", value)
