from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from okrdesk.domain.errors import OkrError
from okrdesk.store.digest import append_digest, has_right_digest, strip_digest
from okrdesk.store.home import Home
from okrdesk.store.private_copy import copy_privately
from okrdesk.store.publish import publish_replica
from okrdesk.store.replicas import Replica
from okrdesk.store.vet import Vetted, vet_copy

Vet = Callable[[Path], Vetted]
TRIGGER = "CREATE TRIGGER evil AFTER INSERT ON measurement BEGIN DELETE FROM kpi; END"
ENDLESS = "WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM r)"


@pytest.fixture
def document(published: Replica) -> Path:
    return published.document


@pytest.fixture
def vet(tmp_path: Path) -> Vet:
    """Copy a file privately and vet the copy, as a first visit."""
    return lambda path: vet_copy(copy_privately(path, tmp_path / "private"), path.name)


def with_sql(document: Path, *statements: str, seal_again: bool = False) -> None:
    """What another SQLite tool would leave."""
    with closing(sqlite3.connect(document, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)
    if seal_again:
        strip_digest(document)
        append_digest(document)


def refusal_of(vet: Vet, path: Path) -> OkrError:
    with pytest.raises(OkrError) as refusal:
        vet(path)
    assert refusal.value.says.endswith(".")
    assert "{" not in refusal.value.says
    return refusal.value


def test_a_published_document_is_ours_to_the_byte(document: Path, vet: Vet) -> None:
    vetted = vet(document)
    assert vetted.sealed
    assert vetted.exact
    assert not vetted.newer
    assert vetted.version == 100
    assert [count for count, _ in vetted.counts.values()] == [1]


def test_a_link_leads_to_the_document(document: Path, vet: Vet, tmp_path: Path) -> None:
    (tmp_path / "link.okr").symlink_to(document)
    assert vet(tmp_path / "link.okr").sealed


def test_vetting_leaves_no_trace_beside_the_document(document: Path, vet: Vet) -> None:
    before = document.read_bytes()
    vet(document)
    assert [path.name for path in document.parent.iterdir()] == [document.name]
    assert document.read_bytes() == before


def test_an_empty_file_and_a_dangling_link_are_not_downloaded_yet(
    document: Path, vet: Vet, tmp_path: Path
) -> None:
    (tmp_path / "empty.okr").write_bytes(b"")
    (tmp_path / "dangling.okr").symlink_to(tmp_path / "nowhere")
    for name in ("empty.okr", "dangling.okr"):
        refusal = refusal_of(vet, tmp_path / name)
        assert refusal.kind == "bad_file"
        assert "not downloaded yet" in refusal.says


def test_a_missing_file_is_not_found(vet: Vet, tmp_path: Path) -> None:
    assert refusal_of(vet, tmp_path / "none.okr").kind == "not_found"
    (tmp_path / "file").write_text("")
    assert refusal_of(vet, tmp_path / "file" / "none.okr").kind in ("not_found", "bad_file")


def test_what_is_no_regular_file_is_refused_without_opening_it(vet: Vet, tmp_path: Path) -> None:
    (tmp_path / "folder.okr").mkdir()
    assert "folder" in refusal_of(vet, tmp_path / "folder.okr").says
    os.mkfifo(tmp_path / "pipe.okr")
    assert "pipe" in refusal_of(vet, tmp_path / "pipe.okr").says
    assert "device" in refusal_of(vet, Path("/dev/zero")).says


def test_a_file_larger_than_any_document_is_not_copied(vet: Vet, tmp_path: Path) -> None:
    with (tmp_path / "huge.okr").open("wb") as huge:
        huge.truncate(5 << 30)
    assert "larger" in refusal_of(vet, tmp_path / "huge.okr").says
    assert not (tmp_path / "private").exists()


@pytest.mark.parametrize(
    ("share", "says"), [(0.6, "cut short"), (0.02, "cut short"), (0.0005, "cut short")]
)
def test_a_file_cut_short_is_refused(document: Path, vet: Vet, share: float, says: str) -> None:
    os.truncate(document, int(document.stat().st_size * share))
    refusal = refusal_of(vet, document)
    assert refusal.kind == "bad_file"
    assert says in refusal.says


def test_a_file_with_more_after_its_last_page_is_refused(document: Path, vet: Vet) -> None:
    with document.open("ab") as opened:
        opened.write(b"more")
    assert "longer" in refusal_of(vet, document).says


@pytest.mark.parametrize("content", [b"hello " * 1000, b"x", b"SQLite format 2\0" + bytes(5000)])
def test_what_is_no_database_is_refused(vet: Vet, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "text.okr").write_bytes(content)
    assert "not an OKRDesk document" in refusal_of(vet, tmp_path / "text.okr").says


def test_a_header_without_a_page_size_is_damaged(document: Path, vet: Vet) -> None:
    content = bytearray(document.read_bytes())
    content[16:18] = b"\0\0"
    document.write_bytes(content)
    assert "damaged" in refusal_of(vet, document).says


def test_zeros_where_pages_were_are_refused(document: Path, vet: Vet) -> None:
    content = document.read_bytes()
    half = len(content) // 2
    document.write_bytes(content[:half] + bytes(len(content) - half))
    assert "damaged" in refusal_of(vet, document).says


def test_zeros_in_place_of_the_schema_are_refused(document: Path, vet: Vet) -> None:
    content = document.read_bytes()
    document.write_bytes(content[:100] + bytes(3996) + content[4096:])
    assert refusal_of(vet, document).kind == "bad_file"


def test_the_database_of_another_application_is_refused(document: Path, vet: Vet) -> None:
    with_sql(document, "PRAGMA application_id=7")
    assert "another application" in refusal_of(vet, document).says


def test_write_ahead_mode_is_refused_with_a_hint(document: Path, vet: Vet) -> None:
    with_sql(document, "PRAGMA journal_mode=WAL")
    assert "journal mode to DELETE" in refusal_of(vet, document).says


def test_a_newer_minor_version_is_welcome(document: Path, vet: Vet) -> None:
    with_sql(document, "PRAGMA user_version=107", seal_again=True)
    vetted = vet(document)
    assert vetted.version == 107
    assert not vetted.newer


def test_a_newer_major_version_with_our_journal_can_be_shown(document: Path, vet: Vet) -> None:
    with_sql(document, "PRAGMA user_version=203", "CREATE TABLE more(x)", seal_again=True)
    vetted = vet(document)
    assert vetted.newer
    assert not vetted.exact


def test_a_newer_major_version_with_another_journal_is_refused(document: Path, vet: Vet) -> None:
    with_sql(document, "PRAGMA user_version=203", "ALTER TABLE cell ADD COLUMN more TEXT")
    assert refusal_of(vet, document).kind == "newer"


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE mark",
        "ALTER TABLE cell RENAME TO cell2",
        "ALTER TABLE txn ADD COLUMN more TEXT",
    ],
)
def test_a_journal_that_is_not_ours_is_refused(document: Path, vet: Vet, statement: str) -> None:
    with_sql(document, statement)
    assert "does not hold the journal" in refusal_of(vet, document).says


def test_an_endless_view_in_place_of_the_journal_is_refused(document: Path, vet: Vet) -> None:
    with_sql(
        document,
        "ALTER TABLE cell RENAME TO cell2",
        f"CREATE VIEW cell AS {ENDLESS} SELECT 1 kind,'a' record,'b' field,i tick,1 value FROM r",
    )
    assert "does not hold the journal" in refusal_of(vet, document).says


@pytest.mark.parametrize(
    "statements",
    [
        (TRIGGER,),
        ("DROP TABLE measurement", f"CREATE VIEW measurement AS {ENDLESS} SELECT i FROM r"),
        ("CREATE VIEW v AS SELECT load_extension('x.so')",),
        ("ALTER TABLE kpi ADD COLUMN bomb TEXT AS (hex(zeroblob(100000000)))",),
        ("CREATE TABLE notes(x)", "INSERT INTO notes VALUES(zeroblob(9000000))"),
        ("DELETE FROM measurement",),
    ],
)
def test_what_another_program_added_is_never_run(
    document: Path, vet: Vet, statements: tuple[str, ...]
) -> None:
    """The journal is whole, so the file may be read; but the copy must not become a replica."""
    with_sql(document, *statements)
    vetted = vet(document)
    assert not (vetted.sealed and vetted.exact)
    assert [count for count, _ in vetted.counts.values()] == [1]


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO cell SELECT 22, 'r', 'name', max(tick), zeroblob(2000000) FROM txn",
        "INSERT INTO cell SELECT 22, 'r', 'name', max(tick), zeroblob(20) FROM txn",
        "INSERT INTO cell SELECT 22, hex(zeroblob(1000)), 'name', max(tick), 'x' FROM txn",
        "INSERT INTO cell SELECT 22, 'r', hex(zeroblob(1000)), max(tick), 'x' FROM txn",
        "INSERT INTO cell SELECT 22, 'r', 'name', max(tick), hex(zeroblob(900000)) FROM txn",
        "INSERT INTO txn VALUES(13569465600000 << 21, 'x', null, null, null, null, 0, 0)",
        "INSERT INTO txn VALUES(-5, 'x', null, null, null, null, 0, 0)",
        "UPDATE meta SET value='../../../etc' WHERE key='document'",
        "UPDATE meta SET value=7 WHERE key='document'",
        "UPDATE meta SET value='ILOU12345678' WHERE key='document'",
        "DELETE FROM meta",
    ],
)
def test_entries_that_no_okrdesk_writes_are_refused(
    document: Path, vet: Vet, statement: str
) -> None:
    with_sql(document, statement, seal_again=True)
    assert "damaged" in refusal_of(vet, document).says


def test_a_root_page_that_leads_elsewhere_is_refused(document: Path, vet: Vet) -> None:
    with_sql(
        document,
        "PRAGMA writable_schema=ON",
        "UPDATE sqlite_master SET rootpage=2 WHERE name='txn'",
        seal_again=True,
    )
    assert refusal_of(vet, document).kind == "bad_file"


def test_a_version_of_the_experiments_is_refused(document: Path, vet: Vet) -> None:
    with_sql(document, "PRAGMA user_version=7", "DROP TABLE mark")
    assert refusal_of(vet, document).kind == "bad_file"


def test_a_text_that_is_no_text_is_refused(document: Path, vet: Vet) -> None:
    with_sql(document, "UPDATE meta SET value=CAST(x'fffe' AS TEXT) WHERE key='document'")
    assert refusal_of(vet, document).kind == "bad_file"


def test_a_known_document_with_a_right_digest_is_not_walked_through(
    document: Path, tmp_path: Path
) -> None:
    """Seen by a cell that the walk would refuse: the digest says that we wrote it."""
    with_sql(
        document,
        "INSERT INTO cell SELECT 22, 'r', 'name', max(tick), zeroblob(20) FROM txn",
        seal_again=True,
    )
    copied = copy_privately(document, tmp_path / "private")
    with closing(sqlite3.connect(document)) as connection:
        (known,) = connection.execute("SELECT value FROM meta WHERE key='document'").fetchone()
    assert vet_copy(copied, "x.okr", known=frozenset({known})).sealed
    with pytest.raises(OkrError):
        vet_copy(copied, "x.okr", known=frozenset({"another00000"}))


def test_a_file_that_keeps_changing_is_left_alone(document: Path, tmp_path: Path) -> None:
    """The private copy lies on the document itself, so writing it changes what is read."""
    shutil.copy(document, tmp_path / "x.okr")
    with pytest.raises(OkrError) as refusal:
        copy_privately(tmp_path / "x.okr", tmp_path / "x.okr")
    assert refusal.value.kind in ("locked", "bad_file")


def test_pages_counted_by_length_where_the_header_does_not_count(document: Path, vet: Vet) -> None:
    """A program older than 2010 changes the file without bringing the count up to date."""
    strip_digest(document)
    content = bytearray(document.read_bytes())
    content[28:32] = b"\0\0\0\0"
    content[92:96] = b"\0\0\0\0"
    document.write_bytes(content)
    assert not vet(document).sealed
    assert not has_right_digest(document)


def test_a_program_that_ends_still_publishes_though_it_begins_no_thread_any_more(
    published: Replica,
    home: Home,
    record: Callable[..., int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    record(published, "2026-11-21")
    monkeypatch.setattr("concurrent.futures.thread._shutdown", True)
    assert publish_replica(published, home).ok
