"""Finds the command of `okrdesk.commands` for a verb and a kind. Must not import all of them."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

from okrdesk.domain.edits import Change
from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr

# The module of a kind; only plurals that an "s" does not make are listed.
_PLURALS = {"person": "people", "evidence": "evidence"}


def find_verb(verb: str, kind: str) -> Callable[..., Change] | None:
    """The function `verb`_`kind`, such as `move_objective`; None if there is none."""
    try:
        module = importlib.import_module(f"okrdesk.commands.{_PLURALS.get(kind, kind + 's')}")
    except ModuleNotFoundError:
        return None
    found: Callable[..., Change] | None = getattr(module, f"{verb}_{kind}", None)
    return found


def verb_for(verb: str, kind: str) -> Callable[..., Any]:
    """`find_verb`, or `not_allowed` said in words."""
    found = find_verb(verb, kind)
    if found is None:
        says = tr("There is no way to {verb} a {kind}, so nothing was done.")
        raise OkrError("not_allowed", says.format(verb=verb, kind=kind.replace("_", " ")))
    return found
