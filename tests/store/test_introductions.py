"""Who wrote is under a seal, too: an altered name is refused, never shown."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from okrdesk.domain.errors import OkrError
from okrdesk.store.check import check_replica
from okrdesk.store.connection import connect, writing
from okrdesk.store.digest import strip_digest
from okrdesk.store.home import Home, Who
from okrdesk.store.introductions import altered_rows
from okrdesk.store.opening import open_replica
from okrdesk.store.publish import publish_replica
from okrdesk.store.replicas import Replica
from okrdesk.store.rescue import rescue

NAME = b"Mira Brandt"
TOM = Who("Tom", "desk")
Record = Callable[..., int]


def people(database: Path) -> set[str]:
    with closing(connect(database)) as connection:
        return {person for (person,) in connection.execute("SELECT person FROM replica")}


def change(document: Path, *statements: str) -> None:
    """As another tool would, whose digest is no longer right."""
    strip_digest(document)
    with closing(sqlite3.connect(document, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def named_at(document: Path) -> int:
    """Where in the file the name stands in the table of writers."""
    with closing(sqlite3.connect(document)) as connection:
        page = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name='replica'"
        ).fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    return document.read_bytes().index(NAME, (page - 1) * size)


def test_each_flipped_bit_of_a_name_is_refused_on_the_first_visit(
    published: Replica, tmp_path: Path
) -> None:
    sound = published.document.read_bytes()
    start = named_at(published.document)
    for place in range(start, start + len(NAME)):
        for bit in range(8):
            altered = bytearray(sound)
            altered[place] ^= 1 << bit
            published.document.write_bytes(altered)
            with pytest.raises(OkrError) as refused:
                open_replica(published.document, Home(tmp_path / f"{place}-{bit}"), TOM)
            assert refused.value.kind == "bad_file"


def test_a_name_without_its_row_is_refused(published: Replica, other_home: Home) -> None:
    change(published.document, "DELETE FROM replica")
    with pytest.raises(OkrError) as refused:
        open_replica(published.document, other_home, TOM)
    assert refused.value.kind == "bad_file"


def test_who_knew_the_document_goes_on_under_the_true_names(
    published: Replica, home: Home, who: Who
) -> None:
    change(published.document, "UPDATE replica SET person='Nobody'")
    opened = open_replica(published.document, home, who)
    assert people(opened.replica.database) == {who.person}
    assert "damaged" in " ".join(opened.said)


def test_check_names_a_writer_whose_row_was_altered(published: Replica) -> None:
    change(published.database, "UPDATE replica SET device='elsewhere'")
    (finding,) = check_replica(published.database).findings
    assert finding.startswith("What the document says of writer")


def test_a_document_of_before_is_believed_and_sealed_by_its_own_next_change(
    published: Replica, home: Home, other_home: Home, record: Record
) -> None:
    change(published.database, "DELETE FROM meta WHERE key<>'document'")
    change(published.document, "DELETE FROM meta WHERE key<>'document'")
    opened = open_replica(published.document, other_home, TOM)
    assert people(opened.replica.database) == {"Mira Brandt"}
    record(published)
    assert publish_replica(published, home).ok
    change(published.document, "UPDATE replica SET person='Nobody'")
    with pytest.raises(OkrError):
        open_replica(published.document, Home(other_home.root / "third"), TOM)


def test_seals_of_names_come_along_with_a_merge(
    published: Replica, home: Home, other_home: Home, record: Record
) -> None:
    theirs = open_replica(published.document, other_home, TOM).replica
    record(theirs)
    assert publish_replica(theirs, other_home).ok
    record(published)
    assert publish_replica(published, home).ok  # takes theirs in first
    with closing(connect(published.database)) as connection:
        sealed = connection.execute("SELECT count(*) FROM meta WHERE key<>'document'").fetchone()
        assert sealed == (2,)
        assert altered_rows(connection) == ()
        with writing(connection):
            connection.execute("UPDATE replica SET person='x' WHERE person='Tom'")
        assert len(altered_rows(connection)) == 1


def test_a_rescue_leaves_an_altered_name_out(
    published: Replica, other_home: Home, who: Who, tmp_path: Path
) -> None:
    change(published.document, "UPDATE replica SET person='Nobody'")
    found = rescue(published.document, tmp_path / "rescued.okr", other_home, who)
    assert found.changes == 1
    with closing(sqlite3.connect(found.path)) as connection:
        assert connection.execute("SELECT person FROM replica").fetchall() == []
