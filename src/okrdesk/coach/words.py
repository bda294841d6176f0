"""The coach's word lists, English and German together. Must not judge a text.

Lists live in one data file; a text is read as lower-case words, whatever its language.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from okrdesk import resources
from okrdesk.domain.frozen import dataclass

_WORD = re.compile(r"\w+(?:[-'’./]\w+)*")


@dataclass(frozen=True, slots=True)
class Phrases:
    """A list of words and of short runs of words that can be found in a text."""

    all: frozenset[tuple[str, ...]]
    longest: int

    def begin(self, words: Sequence[str]) -> str | None:
        """The longest of them with which `words` begin."""
        for length in range(min(self.longest, len(words)), 0, -1):
            if tuple(words[:length]) in self.all:
                return " ".join(words[:length])
        return None

    def end(self, words: Sequence[str]) -> str | None:
        """The longest of them with which `words` end."""
        for length in range(min(self.longest, len(words)), 0, -1):
            if tuple(words[-length:]) in self.all:
                return " ".join(words[-length:])
        return None

    def find(self, words: Sequence[str]) -> str | None:
        """The first of them anywhere in `words`."""
        found = (self.begin(words[place:]) for place in range(len(words)))
        return next((phrase for phrase in found if phrase is not None), None)

    def holds(self, word: str) -> bool:
        """Whether the single word is one of them."""
        return (word,) in self.all


@dataclass(frozen=True, slots=True)
class Pair:
    """A number that is easily moved at the cost of another, and a name for a KPI of the other."""

    id: str
    moves: Phrases
    guards: Phrases
    move: str
    guard: str
    kpi: str
    because: str


@dataclass(frozen=True, slots=True)
class Words:
    """What the rules know of words: each list as the data file names it."""

    task_verbs_first: Phrases
    task_verbs_last: Phrases
    done_words: Phrases
    measured_nouns: Phrases
    outcome_signs: Phrases
    changes: Phrases
    made_better: Phrases
    articles: Phrases
    states: Phrases
    heads_end: Phrases
    per: Phrases
    deliverables: Phrases
    action_endings: tuple[str, ...]
    measured_actions: Phrases
    openers: Phrases
    fuzzy: Phrases
    filler: Phrases
    keeping: Phrases
    staying: Phrases
    where: Phrases
    steady: Phrases
    origin: Phrases
    destination: Phrases
    vanity: Phrases
    areas: tuple[tuple[str, Phrases], ...]
    pairs: tuple[Pair, ...]


@lru_cache(maxsize=4096)
def words_of(text: str) -> tuple[str, ...]:
    """The words of a text in lower case, hyphens and points inside them kept."""
    return tuple(_WORD.findall(text.casefold()))


def phrases(texts: Iterable[str]) -> Phrases:
    """A list of words and runs of words, ready to be found."""
    found = frozenset(words_of(text) for text in texts)
    return Phrases(found, max(map(len, found), default=0))


@cache
def load_words() -> Words:
    """The lists of the data file, read once, when a text is looked at for the first time."""
    kept = json.loads(resources.path("coach/words.json").read_text(encoding="utf-8"))
    verbs = kept["task_verbs"]
    return Words(
        task_verbs_first=phrases([*_forms(verbs["en"]), *verbs["de"]]),
        task_verbs_last=phrases(verbs["de"]),
        done_words=_both(kept["done_words"]),
        measured_nouns=_both(kept["measured_nouns"]),
        outcome_signs=_both(kept["outcome_signs"]),
        changes=_both(kept["changes"]),
        made_better=_both(kept["made_better"]),
        articles=_both(kept["articles"]),
        states=_both(kept["states"]),
        heads_end=_both(kept["heads_end"]),
        per=_both(kept["per"]),
        deliverables=_both(kept["deliverables"]),
        action_endings=(*kept["action_endings"]["en"], *kept["action_endings"]["de"]),
        measured_actions=_both(kept["measured_actions"]),
        openers=_both(kept["openers"]),
        fuzzy=_both(kept["fuzzy"]),
        filler=_both(kept["filler"]),
        keeping=_both(kept["keeping"]),
        staying=_both(kept["staying"]),
        where=_both(kept["where"]),
        steady=_both(kept["steady"]),
        origin=_both(kept["from"]),
        destination=_both(kept["to"]),
        vanity=_both(kept["vanity"]),
        areas=tuple((name, _both(lists)) for name, lists in kept["areas"].items()),
        pairs=tuple(_pair(row) for row in kept["pairs"]),
    )


def _both(lists: Mapping[str, Sequence[str]]) -> Phrases:
    return phrases([*lists["en"], *lists["de"]])


def _pair(row: Mapping[str, Any]) -> Pair:
    names = row["names"]
    return Pair(
        id=row["id"],
        moves=_both(row["moves"]),
        guards=_both(row["guards"]),
        move=names["move"],
        guard=names["guard"],
        kpi=names["kpi"],
        because=row["because"],
    )


def _forms(verbs: Iterable[str]) -> Iterable[str]:
    """Each English verb as it is, and as "ships" and "shipping"; of "set up" the first word."""
    for verb in verbs:
        first, space, rest = verb.partition(" ")
        stem = first.removesuffix("e")
        for form in (first, f"{first}s", f"{first}es", f"{stem}ing", f"{first}{first[-1]}ing"):
            yield f"{form}{space}{rest}"
