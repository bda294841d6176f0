"""Whether a title names work: doing, something done, something to hand over. Must not judge it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from okrdesk.coach.texts import after_openers, numbers_in
from okrdesk.coach.words import Words, words_of

_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")  # "(in progress)", "[P1]"
_CLAUSE = re.compile(r"[,;:]")


def task_word(text: str, words: Words) -> str | None:
    """The word that makes a text work, whichever way it says so."""
    return task_verb(text, words) or done_word(text, words) or deliverable(text, words)


def task_verb(text: str, words: Words) -> str | None:
    """The word for doing something that a text begins with (in German also ends with).

    "Open rate" and "test coverage" are things to measure; "Kunden können selbst buchen", "testing
    it is easy" and "make it faster" say what will be so.
    """
    label, colon, rest = text.partition(": ")
    if colon and (verb := task_verb(rest, words)) is not None and len(words_of(label)) == 1:
        return verb
    said = after_openers(words_of(text), words)
    verb = words.task_verbs_first.begin(said)
    if verb is None:
        is_outcome = len(said) < 2 or words.outcome_signs.find(said) is not None
        return None if is_outcome else words.task_verbs_last.end(said)
    after = said[len(words_of(verb)) :]
    is_told = _is_measured(verb, after, words) or _says_what_will_be(verb, after, words)
    return None if is_told else verb


def _is_measured(verb: str, after: Sequence[str], words: Words) -> bool:
    """ "Open rate", "releases a week", "onboarding tickets per account": names of numbers."""
    if after and words.measured_nouns.holds(after[0]):
        return True
    return verb.endswith(("s", "ing")) and words.per.find(after) is not None


def _says_what_will_be(verb: str, rest: Sequence[str], words: Words) -> bool:
    """ "Testing an analyzer is easy", "make our interviews more friendly"; not "make a film"."""
    if verb.endswith("ing") and words.states.find(rest) is not None:
        return True
    is_made = verb in _MAKING and bool(rest) and not words.articles.holds(rest[0])
    return is_made and words.made_better.find(_parts(rest)) is not None


_MAKING = frozenset({"make", "makes", "making", "machen"})


def _parts(said: Sequence[str]) -> list[str]:
    """With "remote-friendly" as two words."""
    return [part for word in said for part in word.split("-")]


def done_word(text: str, words: Words) -> str | None:
    """The word for something finished: "New site published", "service deployed on staging".

    "5 reports published" counts what became public; so does what names a number before the verb.
    """
    said = words_of(_ASIDE.sub(" ", text))
    if len(said) < 2:
        return None
    if (last := words.done_words.end(said)) is not None:
        return last
    found = (
        word
        for word, following in pairwise(said[1:])
        if words.done_words.holds(word) and words.heads_end.holds(following)
    )
    return None if numbers_in(text) else next(found, None)


def deliverable(text: str, words: Words) -> str | None:
    """The noun of something to hand over: "C# driver", "talk at the fair", "billing integration".

    Only of a bare name: what has a number, says "per week" or what is so, is no such thing.
    """
    clause = _CLAUSE.split(_ASIDE.sub(" ", text), maxsplit=1)[0]
    said = after_openers(words_of(clause), words)
    tells = words.changes.begin(said) or words.per.find(said) or words.states.find(said)
    if tells is not None or numbers_in(text):
        return None
    head = _head(said, words)
    found = words.deliverables.end(head)
    if found is not None or not head or words.measured_actions.end(head) is not None:
        return found
    is_action = head[-1].endswith(words.action_endings) or (
        head[-1].endswith("ing") and words.task_verbs_first.holds(head[-1])
    )
    return head[-1] if len(said) > 1 and is_action else None


def _head(said: Sequence[str], words: Words) -> Sequence[str]:
    """What stands before the first "at", "for", "of": "announcement talk"."""
    ends = (place for place, word in enumerate(said) if words.heads_end.holds(word))
    return said[: next(ends, len(said))]
