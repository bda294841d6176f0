"""How well typed letters fit a title. Must not know what is searched."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Fit:
    """`places`: the characters of the title that were typed; a higher `score` fits better."""

    score: float
    places: tuple[int, ...]


def fit(typed: str, title: str, *, loose: bool = True) -> Fit | None:
    """The fit of `typed` in `title`: as one piece, else as letters in their order; None if neither.

    The start of the title counts most, then the start of a word; shorter titles come first. Long
    texts hold almost any letters in their order, so for them `loose` is False: one piece only.
    """
    needle, hay = _plain(typed.strip()), _plain(title)
    if not needle:
        return Fit(0.0, ())
    brevity = len(needle) / max(1, len(hay))
    at = _best_piece(needle, hay)
    if at >= 0:
        start = 3.0 if at == 0 else 2.0 if _starts_word(hay, at) else 1.0
        return Fit(10 + start + brevity, tuple(range(at, at + len(needle))))
    places = _letters(needle, hay) if loose else None
    if places is None:
        return None
    starts = sum(1 for place in places if _starts_word(hay, place))
    runs = sum(1 for a, b in pairwise(places) if b == a + 1)
    return Fit(1 + 4 * (starts + runs) / len(needle) + brevity, places)


def holds(typed: str, text: str) -> bool:
    """Whether a text has what was typed as one piece: `fit` for very many texts, without places."""
    return _plain(typed.strip()) in _plain(text)


def _plain(text: str) -> str:
    """Lower case, character by character, so that places stay what they were."""
    if text.isascii():
        return text.lower()
    return "".join(char.lower()[:1] or char for char in text)


def _starts_word(hay: str, at: int) -> bool:
    return at == 0 or not hay[at - 1].isalnum()


def _best_piece(needle: str, hay: str) -> int:
    first = at = hay.find(needle)
    while at >= 0:
        if _starts_word(hay, at):
            return at
        at = hay.find(needle, at + 1)
    return first


def _letters(needle: str, hay: str) -> tuple[int, ...] | None:
    """Each letter after the one before, at the start of a word where there is one."""
    places: list[int] = []
    at = 0
    for letter in needle:
        if letter == " ":
            continue
        near = hay.find(letter, at)
        if near < 0:
            return None
        places.append(near)
        at = near + 1
    return tuple(places)
