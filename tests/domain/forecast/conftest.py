"""The same small company as for all rules, with what forecasts ask of it."""

from __future__ import annotations

from tests.domain.conftest import World, world

__all__ = ["World", "world"]
