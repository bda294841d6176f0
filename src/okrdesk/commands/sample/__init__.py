"""Tidewater, a company that does not exist, to look around in. Must not hold rules of its own."""

from __future__ import annotations

from okrdesk.commands.sample.fill import fill_sample

__all__ = ["fill_sample"]
