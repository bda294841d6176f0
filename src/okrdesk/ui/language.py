"""Which language the window speaks. Must not import a room that keeps words: it comes before them.

The words are in `resources/words/okrdesk_*.ts` for Qt Linguist, compiled to `.qm` in the build.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING

from okrdesk import resources
from okrdesk.domain import words

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

PSEUDO = "qps"  # every text marked and longer: what stays plain is not translated
LANGUAGES = {"en": "English", "de": "Deutsch"}
CONTEXT = "okrdesk"
_RIGHT_TO_LEFT = ("ar", "fa", "he", "ur")
_PART = re.compile(r"(\{[^{}]*\})")
_ACCENTS = str.maketrans("aeiouyAEIOUY", "åéîöüýÅÉÎÖÜÝ")


def wanted(environ: Mapping[str, str], chosen: str) -> str:
    """The code of the language to speak: OKRDESK_LANGUAGE, else what was chosen, else the system's.

    `chosen` is the setting, "" for the system's language.
    """
    asked = environ.get("OKRDESK_LANGUAGE") or chosen or _of_the_system(environ)
    return re.split("[_.@-]", asked)[0].lower() or words.ENGLISH


def begin(language: str) -> bool:
    """Speak `language` from now on; one without words here is English, in its own direction.

    False where its words should be here but are not compiled: then everything is English.
    """
    if language == PSEUDO:
        words.speak(PSEUDO, _pseudo)
        return True
    if language not in LANGUAGES or language == words.ENGLISH:
        words.speak(language, None)
        return True
    try:
        compiled = resources.path(f"words/okrdesk_{language}.qm")
    except FileNotFoundError:  # a checkout in which nothing was built yet
        return False
    words.speak(language, _translated(compiled))
    return True


def dress(application: QApplication) -> None:
    """Lay the windows out in the language's direction, and let Qt's own dialogs speak it, too."""
    from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator

    language = words.spoken()
    if language == words.ENGLISH:
        return
    if language in _RIGHT_TO_LEFT:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QLocale.setDefault(QLocale(language))
    own = QTranslator(application)
    place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if own.load(f"qtbase_{language}", place):
        application.installTranslator(own)


def say_label(label: str) -> str:
    """What the journal says of a change, in English, in the language of the window.

    Names that people gave stay as they are; a label of a newer program stays English.
    """
    if words.spoken() == words.ENGLISH:
        return label
    for template, pattern in _labels():
        found = pattern.fullmatch(label)
        if found:
            return _filled(words.tr(template), found.groupdict())
    return label


def _of_the_system(environ: Mapping[str, str]) -> str:
    if sys.platform.startswith("linux"):
        named = (environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
        found = next((name for name in named if name), "")
        return "" if found.startswith(("C", "POSIX")) else found
    from PySide6.QtCore import QLocale

    return QLocale.system().name()


def _translated(compiled: Path) -> Callable[[str], str]:
    from okrdesk.qt_start import begin_qt

    begin_qt()
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    translator.load(str(compiled))

    @cache
    def said(text: str) -> str:
        return translator.translate(CONTEXT, text) or text

    return said


def _pseudo(text: str) -> str:
    parts = _PART.split(text)
    marked = (part if part.startswith("{") else part.translate(_ACCENTS) for part in parts)
    more = re.sub("(~{6})(?=~)", r"\1 ", "~" * (len(text) // 4))  # as breakable as words are
    return f"[{''.join(marked)}{more}]"


@cache
def _lasting() -> tuple[str, ...]:
    kept = resources.path("words/journal.json").read_text(encoding="utf-8")
    return tuple(json.loads(kept))


@cache
def _labels() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each label with the pattern of its finished texts, the most particular ones first."""
    wordy = sorted(_lasting(), key=lambda text: len(_PART.sub("", text)), reverse=True)
    return tuple((text, _pattern(text)) for text in wordy)


def _pattern(template: str) -> re.Pattern[str]:
    parts = (
        _blank(part) if part.startswith("{") else re.escape(part) for part in _PART.split(template)
    )
    return re.compile("".join(parts), re.DOTALL)


def _blank(field: str) -> str:
    name = re.split("[:!]", field.strip("{}"))[0]
    return f"(?P<{name}>.*)"


def _filled(template: str, told: Mapping[str, str]) -> str:
    """Formats such as {grade:.1f} were applied when the label was written."""
    plain = re.sub(r"\{(\w+)[:!][^{}]*\}", r"{\1}", template)
    return plain.format(**{name: _SAID.get(name, str)(text) for name, text in told.items()})


def _thing_said(text: str) -> str:
    """A name that begins with its noun ("key result Churn below 3 %"), the noun translated."""
    nouns = (
        kept for kept in _lasting() if kept[:1].islower() and f"{text} ".startswith(f"{kept} ")
    )
    noun = max(nouns, key=len, default="")
    return words.tr(noun) + text[len(noun) :]


# What fills a label is a name that people gave, but for these.
_SAID: dict[str, Callable[[str], str]] = {
    "thing": _thing_said,
    "field": words.tr,
    "kind": words.tr,
    "label": say_label,
}
