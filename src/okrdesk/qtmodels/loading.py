"""Asking for entries that a rule misses. Must not decide which those are."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from okrdesk.domain.at import At
from okrdesk.domain.edits import Change
from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.records import Cycle
from okrdesk.domain.workspace import Workspace
from okrdesk.session import Session

if TYPE_CHECKING:
    from okrdesk.domain.tree_known import KnownTree
    from okrdesk.domain.tree_reading import CycleReading

T = TypeVar("T")
P = ParamSpec("P")


def read_whole(session: Session, read: Callable[[Workspace], T]) -> T:
    """What `read` makes of the picture; entries that it names as missing are loaded first.

    Raises NotLoaded when the same entries are missed again: loading them did not help.
    """
    asked: set[str] = set()
    while True:
        try:
            return read(session.workspace)
        except NotLoaded as missing:  # the rare reading that needs more than opening loads
            if missing.owner in asked:
                raise
            asked.add(missing.owner)
            session.load(missing.owner)


def do_whole(
    session: Session,
    command: Callable[Concatenate[Workspace, At, P], Change],
    *args: P.args,
    **kwargs: P.kwargs,
) -> bool:
    """As `session.do`; entries that the command names as missing are loaded first."""
    while True:
        try:
            return session.do(command, *args, **kwargs)
        except NotLoaded as missing:  # an alert of long ago, a check-in before the newest
            session.load(missing.owner)


def load_cycle(session: Session, cycle: Cycle, known: KnownTree | None = None) -> None:
    """Load what the figures of a cycle need at once: one by one, 250 key results take a second."""
    from okrdesk.domain.tree_known import UNKNOWN
    from okrdesk.domain.wanted import tree_wants

    wanted = tree_wants(session.workspace, cycle, session.today, known or UNKNOWN)
    if wanted:
        session.load(*wanted)


def read_whole_tree(session: Session, cycle: Cycle, known: KnownTree | None = None) -> CycleReading:
    """What a cycle says today; what its figures need is loaded at once, the known is not read."""
    from okrdesk.domain.frozen_tree import tree_of
    from okrdesk.domain.tree_known import UNKNOWN

    load_cycle(session, cycle, known)
    return read_whole(session, lambda ws: tree_of(ws, cycle, session.today, known or UNKNOWN))
