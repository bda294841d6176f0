"""The mark of an overriding method, for type checkers. Must not do anything when it runs.

Python 3.11 has none in `typing`, and the library that brings it there is slow to import.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

F = TypeVar("F", bound=Callable[..., object])

if TYPE_CHECKING:
    from typing_extensions import override as override
else:

    def override(method: F) -> F:
        """`method` as it is: whether it overrides one, type checkers see."""
        return method
