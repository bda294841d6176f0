"""Other replicas of the same document on this computer: moved files and forks.

Must not touch a replica whose path still leads to the document, nor delete any.
"""

from __future__ import annotations

from contextlib import closing

from okrdesk.domain.errors import OkrError
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.words import tr
from okrdesk.store.connection import connect, outside
from okrdesk.store.forks import is_answered
from okrdesk.store.home import Home
from okrdesk.store.private_copy import unchanged
from okrdesk.store.questions import Question
from okrdesk.store.replica import note_former, own_numbers
from okrdesk.store.replicas import Replica, is_merged, mark_merged, siblings, state_of
from okrdesk.store.siblings import is_conflicted_name


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of the other replicas: `said` of those taken over, `asks` about the twins."""

    said: tuple[str, ...] = ()
    asks: tuple[Question, ...] = ()


def settle_siblings(replica: Replica, home: Home) -> Settled:
    """Take over what was written at a path that the document left; ask where a twin lives on.

    A replica whose path leads nowhere any more is taken over once, and again only if somebody still
    wrote to it: a window that was open while the file was moved.
    """
    said: list[str] = []
    asks: list[Question] = []
    for other in siblings(replica, home):
        if _leads_to_document(other, home):
            asks.extend(_twin(other, replica))
        elif not is_merged(other):
            said.extend(_take_over(other, replica))
    return Settled(tuple(said), tuple(asks))


def _twin(other: Replica, replica: Replica) -> tuple[Question, ...]:
    """A conflicted copy is none: it is taken over by itself, from the file."""
    if _is_conflicted(other, replica):
        return ()
    with closing(connect(replica.database)) as connection, outside():
        if is_answered(connection, other.document):
            return ()
    says = tr(
        "{name} is a copy of {other}: the two are kept apart. "
        "Merge them, or save one of them as a new document."
    )
    says = says.format(name=replica.document.name, other=other.document)
    return (Question("fork", says, other.document),)


def _is_conflicted(other: Replica, replica: Replica) -> bool:
    beside = other.document.parent == replica.document.parent
    return beside and is_conflicted_name(replica.document, other.document)


def _leads_to_document(other: Replica, home: Home) -> bool:
    """Is the same document still there? What cannot be read is left alone, as if it were."""
    try:
        other.document.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:  # a share that does not answer, a folder we may not enter
        return True
    with closing(connect(other.database)) as connection:
        if unchanged(connection, other.document):
            return True
    from okrdesk.store.pull import vetted_copy

    copy = other.temporary("sibling")
    try:
        known = frozenset({other.document_id})
        return vetted_copy(other.document, copy, home, known=known).document_id in known
    except OkrError:
        return True
    finally:
        copy.unlink(missing_ok=True)


def _take_over(other: Replica, replica: Replica) -> tuple[str, ...]:
    from okrdesk.store.document_file import write_document
    from okrdesk.store.union import merge_copy

    copy = replica.temporary("moved")
    try:
        state = state_of(other)
        write_document(other.database, copy)
        with closing(connect(other.database)) as left, outside():
            numbers = own_numbers(left)
        with closing(connect(replica.database)) as connection, outside():
            fresh = merge_copy(connection, copy).fresh
            note_former(connection, numbers)
    except OkrError as refusal:
        return (refusal.says,)
    finally:
        copy.unlink(missing_ok=True)
    mark_merged(other, state)
    if not fresh:
        return ()
    says = tr("{n} changes that were made while the file was at {other} were taken over.")
    return (says.format(n=fresh, other=other.document),)
