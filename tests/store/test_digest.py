from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from okrdesk.store.digest import LENGTH, append_digest, has_right_digest, strip_digest


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "some.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t(x)")
        connection.executemany("INSERT INTO t VALUES(?)", [("row" * 50,)] * 500)
        connection.commit()
    return path


def test_the_digest_is_24_bytes_after_the_last_page(database: Path) -> None:
    before = database.read_bytes()
    digest = append_digest(database)
    assert len(digest) == LENGTH == 24
    assert digest.startswith(b"OKRDSEAL")
    assert database.read_bytes() == before + digest
    assert has_right_digest(database)


def test_sqlite_does_not_see_the_digest(database: Path) -> None:
    append_digest(database)
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("SELECT count(*) FROM t").fetchone() == (500,)


@pytest.mark.parametrize("place", [0, 5000, -30, -20, -1])
def test_any_changed_byte_breaks_it(database: Path, place: int) -> None:
    append_digest(database)
    content = bytearray(database.read_bytes())
    content[place] ^= 1
    database.write_bytes(content)
    assert not has_right_digest(database)


def test_an_edit_by_another_program_breaks_it(database: Path) -> None:
    append_digest(database)
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("UPDATE t SET x='other' WHERE rowid=3")
        connection.commit()
    assert not has_right_digest(database)


def test_a_file_without_one_has_none(database: Path, tmp_path: Path) -> None:
    assert not has_right_digest(database)
    (tmp_path / "short").write_bytes(b"OKRDSEAL")
    assert not has_right_digest(tmp_path / "short")


def test_it_is_stripped_once_and_only_if_there(database: Path, tmp_path: Path) -> None:
    before = database.read_bytes()
    append_digest(database)
    strip_digest(database)
    assert database.read_bytes() == before
    strip_digest(database)
    assert database.read_bytes() == before
    (tmp_path / "short").write_bytes(b"abc")
    strip_digest(tmp_path / "short")
    assert (tmp_path / "short").read_bytes() == b"abc"
