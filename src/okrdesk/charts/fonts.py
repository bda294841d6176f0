"""The bundled typeface, ready-made in each style. Must not paint.

Digits have equal widths, so that a changing value never shakes its line; hinting is off, so that a
text is as wide at every zoom as it was measured.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache, lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from okrdesk import resources
from okrdesk.look.sizes import TYPE_SIZES

_TABULAR, _CONTEXTUAL = QFont.Tag("tnum"), QFont.Tag("calt")
_PAPER: ContextVar[bool] = ContextVar("paper", default=False)
_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")


# Signs that the family lacks (☐ ☑ ◷), for computers whose own fonts lack them, too.
_SIGNS = "fallback/NotoSansSymbols2-Regular.ttf"


@cache
def load_signs() -> None:
    """Make the bundled signs known to Qt; not needed before the first paint."""
    _load(_SIGNS)


@cache
def load_fonts() -> str:
    """Make the bundled family known to Qt and return its name; needs a QGuiApplication.

    Raises RuntimeError when a font file cannot be used: a broken installation.
    """
    families = [_load(name)[0] for name in _FILES]
    return families[0]


def _load(name: str) -> list[str]:
    number = QFontDatabase.addApplicationFont(str(resources.path(f"fonts/{name}")))
    if number < 0:
        raise RuntimeError(f"{name} is not a usable font")
    return QFontDatabase.applicationFontFamilies(number)


def sized_font(pixels: int, weight: int) -> QFont:
    """A new font of the family, `pixels` high, with digits of equal width."""
    font = QFont(load_fonts())
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    set_figures(font)
    return font


def set_figures(font: QFont) -> None:
    """Digits of equal width on the screen; on paper only signs that are found again as text."""
    if _PAPER.get():
        font.setFeature(_CONTEXTUAL, 0)
    else:
        font.setFeature(_TABULAR, 1)


@contextmanager
def signs_as_text() -> Iterator[None]:
    """For as long as something is printed, each sign is the one that its letter names.

    A digit of equal width, or a colon raised between digits, is another sign of the font, and a
    PDF does not say which letter that stands for: a reader would find no figure in it.
    """
    before = _PAPER.set(True)
    _forget_measures()
    try:
        yield
    finally:
        _PAPER.reset(before)
        _forget_measures()


def _forget_measures() -> None:
    for known in (font, metrics, width, elided, wrapped):
        known.cache_clear()


@cache
def font(style: str) -> QFont:
    """The font of a style of `TYPE_SIZES`; shared, so never change it."""
    size = TYPE_SIZES[style]
    return sized_font(size.pixels, size.weight)


@cache
def metrics(style: str) -> QFontMetricsF:
    """The measures of a style."""
    return QFontMetricsF(font(style))


@lru_cache(maxsize=8192)
def width(style: str, text: str) -> float:
    """How wide `text` is, in pixels at 100 %."""
    return metrics(style).horizontalAdvance(text)


@lru_cache(maxsize=8192)
def elided(style: str, text: str, room: int) -> str:
    """`text` cut with an ellipsis to fit into `room` pixels; nothing where not even that fits."""
    return _cut(metrics(style), text, room)


def _cut(measures: QFontMetricsF, text: str, room: int) -> str:
    if measures.horizontalAdvance(text) <= room:
        return text
    if room < measures.horizontalAdvance("…"):
        return ""
    return measures.elidedText(text, Qt.TextElideMode.ElideRight, room)


@lru_cache(maxsize=8192)
def wrapped(style: str, text: str, room: int, most: int) -> tuple[str, ...]:
    """`text` on at most `most` lines of `room` pixels, broken between words; the last is cut."""
    return lines_of(metrics(style), text, room, most)


def lines_of(measures: QFontMetricsF, text: str, room: int, most: int) -> tuple[str, ...]:
    """As `wrapped`, in any font. A word that is longer than a line goes on in the next one."""
    if most == 1 or measures.horizontalAdvance(text) <= room:
        return (_cut(measures, text, room),)
    words = text.split(" ")
    fitting = 0
    while measures.horizontalAdvance(" ".join(words[: fitting + 1])) <= room:
        fitting += 1
    if measures.horizontalAdvance(words[fitting]) > room:
        first = _beginning(measures, text, room)
        if not first:
            return ("",)
        return first.rstrip(), *lines_of(measures, text[len(first) :], room, most - 1)
    rest = " ".join(words[fitting:])
    return " ".join(words[:fitting]), *lines_of(measures, rest, room, most - 1)


def _beginning(measures: QFontMetricsF, text: str, room: int) -> str:
    """As many letters as fit into `room` pixels."""
    fits = (n for n in range(len(text), 0, -1) if measures.horizontalAdvance(text[:n]) <= room)
    return text[: next(fits, 0)]
