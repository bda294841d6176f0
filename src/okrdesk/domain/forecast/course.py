"""What the values so far foretell, as they came in. Must not know how people are told."""

from __future__ import annotations

from typing import Protocol

from okrdesk.domain.forecast.ending import Ending


class Course(Protocol):
    """The values of a key result by which one method foresees its end."""

    @property
    def method(self) -> str:
        """level | range | count | amount."""
        ...

    @property
    def count(self) -> int:
        """How many values there are."""
        ...

    @property
    def least(self) -> int:
        """How many it takes."""
        ...

    @property
    def moves(self) -> bool:
        """Whether the values, or those before the cycle, tell anything of how it moves."""
        ...

    def ending(self, count: int) -> Ending:
        """Where it ends, as foreseen when the first `count` values were known."""
        ...
