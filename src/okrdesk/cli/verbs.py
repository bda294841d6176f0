"""Finds the command for a verb and a kind, or says that there is none. Must not list them."""

from __future__ import annotations

from collections.abc import Callable

from okrdesk.commands.verbs import VERBS
from okrdesk.domain.edits import Change
from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr


def verb_for(verb: str, kind: str) -> Callable[..., Change]:
    """The command that does `verb` (add, change, remove, move, park) to a kind; `not_allowed`."""
    found: Callable[..., Change] | None = getattr(VERBS.get(kind), verb, None)
    if found is None:
        says = tr("There is no way to {verb} a {kind}, so nothing was done.")
        raise OkrError("not_allowed", says.format(verb=verb, kind=kind.replace("_", " ")))
    return found
