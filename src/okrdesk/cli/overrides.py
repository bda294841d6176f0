"""The mark of an overriding method, for type checkers. Must not do anything when it runs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

F = TypeVar("F", bound=Callable[..., object])

if TYPE_CHECKING:
    from typing_extensions import override as override
else:

    def override(method: F) -> F:
        """Nothing; the real one is in `typing` from Python 3.12 on and slow to import before."""
        return method
