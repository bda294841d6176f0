"""What a person answered about copies under a name of their own. Must not merge any."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from okrdesk.store.connection import connect, outside
from okrdesk.store.home import Home
from okrdesk.store.local import get_local, set_local
from okrdesk.store.replicas import Replica, replicas_at

_KEY = "forks"
_TOLD = "forks_told"
_APART = "apart"

Answer = str | list[int]


def is_answered(connection: sqlite3.Connection, other: Path) -> bool:
    """Is `other` to stay apart, or was it taken in and not written to since?"""
    answer = _answers(connection).get(str(other))
    return answer is not None and answer in (_APART, _place(other))


def first_told(replica: Replica, other: Path, day: str) -> bool:
    """Whether nobody was told of `other` on that day yet; from now on somebody was."""
    with closing(connect(replica.database)) as connection, outside():
        told: dict[str, str] = json.loads(str(get_local(connection, _TOLD) or "{}"))
        if told.get(str(other)) == day:
            return False
        set_local(connection, _TOLD, json.dumps({**told, str(other): day}))
    return True


def keep_apart(replica: Replica, other: Path, home: Home) -> None:
    """Never ask again about these two, whichever of them is opened."""
    _note(replica, other, _APART)
    for there in replicas_at(other, home):
        if there.document_id == replica.document_id:
            _note(there, replica.document, _APART)


def note_taken(replica: Replica, other: Path) -> None:
    """What `other` holds now was taken in: ask again once it changes."""
    place = _place(other)
    if place is not None:
        _note(replica, other, place)


def _note(replica: Replica, other: Path, answer: Answer) -> None:
    with closing(connect(replica.database)) as connection, outside():
        answers = {**_answers(connection), str(other): answer}
        set_local(connection, _KEY, json.dumps(answers))


def _answers(connection: sqlite3.Connection) -> dict[str, Answer]:
    answers: dict[str, Answer] = json.loads(str(get_local(connection, _KEY) or "{}"))
    return answers


def _place(other: Path) -> list[int] | None:
    try:
        stat = other.stat()
    except OSError:  # gone or away: nothing to compare with
        return None
    return [stat.st_ino, stat.st_size, stat.st_mtime_ns]
