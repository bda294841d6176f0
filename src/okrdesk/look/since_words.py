"""What each of the others did, as one sentence. Must not count anything."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from okrdesk.domain.words import tr
from okrdesk.look.formats import LOCAL

Move = tuple[str, int, int]  # the key result's reference, confidence before and after


def since_says(at: dt.datetime, people: Sequence[str]) -> str:
    """ "Since you last looked (Fri 17:40): Jonas recorded 4 values · Anna changed 1 thing"."""
    moment = f"{LOCAL.weekdays[at.weekday()]} {at:%H:%M}"
    says = tr("Since you last looked ({moment}): {people}")
    return says.format(moment=moment, people=" · ".join(people))


def person_says(
    who: str | None, values: int, check_ins: int, moves: Sequence[Move], others: int
) -> str:
    """ "Jonas recorded 4 values, lowered KR 2.1 7 → 4"."""
    return f"{who or tr('somebody')} {', '.join(_deeds(values, check_ins, moves, others))}"


def _deeds(values: int, check_ins: int, moves: Sequence[Move], others: int) -> Iterator[str]:
    if values:
        yield tr("recorded 1 value") if values == 1 else tr("recorded {n} values").format(n=values)
    for ref, before, after in moves:
        words = (
            tr("lowered KR {ref} {b} → {a}") if after < before else tr("raised KR {ref} {b} → {a}")
        )
        yield words.format(ref=ref, b=before, a=after)
    still = check_ins - len(moves)
    if still > 0:
        yield tr("checked in once") if still == 1 else tr("checked in {n} times").format(n=still)
    if others:
        yield tr("changed 1 thing") if others == 1 else tr("changed {n} things").format(n=others)
