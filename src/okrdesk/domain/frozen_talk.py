"""Frozen figures without what people wrote with their check-ins. Must not change a figure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from okrdesk.domain.frozen_text import held_in, review_in, summary_in, written
from okrdesk.domain.records import CheckIn, Frozen
from okrdesk.domain.review import Review

T = TypeVar("T")
Hush = Callable[[CheckIn], CheckIn]


def hushed(frozen: Frozen, hush: Hush) -> Frozen:
    """The freeze with `hush` done to every check-in in it, and without the lines of their notes."""
    held = _each(held_in(frozen.figures), hush)
    review = review_in(frozen.figures, Review)
    if review is not None:
        review = _each(review, hush)
        silent = tuple(replace(one, reason="") for one in review.disagreements)
        review = replace(review, blockers=(), asks=(), disagreements=silent)
    text = written(held, summary_in(frozen.figures), review)
    return replace(frozen, figures=text)


def _each(value: T, hush: Hush) -> T:
    """The value with every check-in in it put through `hush`."""
    changed: Any = value
    if isinstance(value, CheckIn):
        changed = hush(value)
    elif isinstance(value, tuple):
        changed = tuple(_each(one, hush) for one in value)
    elif is_dataclass(value) and not isinstance(value, type):
        parts = {one.name: _each(getattr(value, one.name), hush) for one in fields(value)}
        changed = type(value)(**parts)
    found: T = changed
    return found
