"""What a title says: a number, a number to keep. Must not look at anything but the text."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from okrdesk.coach.words import Phrases, Words, words_of

# A number that is not a year, nor part of a name such as Q4, B2B, v2.0 or 24/7.
_NUMBER = re.compile(
    r"(?<![\w/.,-])(?!(?:19|20)\d\d(?!\d))\d[\d.,]*\s?(?:%|[xXhkms]|ms|min)?(?![\w/])"
)
_ARROW = re.compile(r"\d\s?%?\s?(?:→|->|=>|➜)")


def numbers_in(text: str) -> tuple[str, ...]:
    """The numbers that a text names, as they are written."""
    return tuple(found.strip().rstrip(".,") for found in _NUMBER.findall(text))


def has_from_to(text: str, words: Words) -> bool:
    """Whether a text names a way: "from 38 to 55", "von 38 auf 55", "38 → 55"."""
    if _ARROW.search(text):
        return True
    said = words_of(text)
    return _before_number(words.origin, said) and _before_number(words.destination, said)


def _before_number(phrases: Phrases, said: Sequence[str]) -> bool:
    pairs = itertools.pairwise(said)
    return any(phrases.holds(word) and after[0].isdigit() for word, after in pairs)


def kept_word(text: str, words: Words) -> str | None:
    """The word by which a text wants a number to stay where it is: "maintain", "keep … under 4"."""
    said = after_openers(words_of(text), words)
    kept = words.keeping.begin(said) or words.keeping.end(said)
    if kept is not None:
        return kept
    staying = words.staying.find(said)
    if staying is None:
        return None
    is_bounded = words.where.find(said) is not None and any(word[0].isdigit() for word in said)
    return staying if is_bounded or words.steady.find(said) is not None else None


def only_fuzzy(text: str, words: Words) -> bool:
    """Whether nothing in a text says what would be different: "Be more strategic"."""
    telling = [word for word in words_of(text) if not words.filler.holds(word)]
    return bool(telling) and all(words.fuzzy.holds(word) for word in telling)


def names(text: str, name: str) -> bool:
    """Whether a text contains `name` as whole words."""
    wanted = " ".join(words_of(name))
    return bool(wanted) and f" {wanted} " in f" {' '.join(words_of(text))} "


def after_openers(said: tuple[str, ...], words: Words) -> tuple[str, ...]:
    """Without "we", "to", "successfully" at the beginning."""
    while len(said) > 1 and words.openers.holds(said[0]):
        said = said[1:]
    return said
