"""How a list of keys becomes another one, step by step. Must not know models.

Views keep selection and scroll place only when they are told the truth: what went, what came, what
moved. A reset says nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from okrdesk.domain.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """One change of a list: `key` is removed from `row`, inserted there, or moved there `from_row`.

    `from_row` is meant before the move, `row` after it.
    """

    what: Literal["remove", "insert", "move"]
    key: str
    row: int
    from_row: int = -1


def steps(old: Sequence[str], new: Sequence[str]) -> Iterator[Step]:
    """What turns `old` into `new`; each holds no key twice. Each step sees the ones before done."""
    wanted = set(new)
    now = list(old)
    for row in reversed(range(len(now))):
        if now[row] not in wanted:
            yield Step("remove", now.pop(row), row)
    held = set(now)
    for row, key in enumerate(new):
        if key not in held:
            now.insert(row, key)
            yield Step("insert", key, row)
        elif now[row] != key:
            yield from _move(now, new, row)


def _move(now: list[str], new: Sequence[str], row: int) -> Iterator[Step]:
    """Bring the right key to `row`: by taking the wrong one away if that one has far to go."""
    key = new[row]
    from_row = now.index(key, row)
    wrong = now[row]
    if from_row == row + 1:
        place = min(len(now) - 1, _place_among(now, new, wrong))
        if place > from_row:
            now.insert(place, now.pop(row))
            yield Step("move", wrong, place, row)
            return
    now.insert(row, now.pop(from_row))
    yield Step("move", key, row, from_row)


def _place_among(now: Sequence[str], new: Sequence[str], key: str) -> int:
    """Where `key` will stand among those that are there already."""
    held = set(now)
    return sum(1 for other in new[: new.index(key)] if other in held)
