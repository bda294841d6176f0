"""From a damaged file comes every whole change, and nothing that nobody wrote."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from okrdesk.domain.errors import OkrError
from okrdesk.store.carving import carve
from okrdesk.store.connection import connect_copy
from okrdesk.store.home import Home, Who
from okrdesk.store.opening import open_replica
from okrdesk.store.publish import publish_replica
from okrdesk.store.replicas import Replica
from okrdesk.store.rescue import Rescued, rescue

Record = Callable[..., int]
Rescue = Callable[[], Rescued]
JOURNAL = (
    "SELECT t.*, c.* FROM txn t LEFT JOIN cell c USING(tick) ORDER BY 1, c.kind, c.record, c.field"
)


def journal(file: Path) -> list[tuple[object, ...]]:
    with closing(connect_copy(file)) as connection:
        return connection.execute(JOURNAL).fetchall()


def ticks(rows: list[tuple[object, ...]]) -> set[object]:
    return {row[0] for row in rows}


@pytest.fixture
def filled(published: Replica, home: Home, record: Record) -> Replica:
    """A published document of several pages."""
    for day in range(150):
        record(published, f"2026-{1 + day // 28:02}-{1 + day % 28:02}", float(day))
    assert publish_replica(published, home).ok
    return published


@pytest.fixture
def rescued(filled: Replica, other_home: Home, who: Who, tmp_path: Path) -> Rescue:
    """Rescues on a computer that never saw the document, into a new file."""
    return lambda: rescue(filled.document, tmp_path / "rescued.okr", other_home, who)


def test_a_file_without_its_first_page_is_rescued_whole(filled: Replica, rescued: Rescue) -> None:
    before = journal(filled.document)
    content = bytearray(filled.document.read_bytes())
    content[:4096] = bytes(4096)
    filled.document.write_bytes(content)
    found = rescued()
    assert (found.changes, found.lost) == (151, ())
    assert journal(found.path) == before


def test_a_rescued_file_is_the_same_document_and_opens(
    filled: Replica, rescued: Rescue, other_home: Home, who: Who
) -> None:
    filled.document.write_bytes(filled.document.read_bytes()[:-3000])
    opened = open_replica(rescued().path, other_home, who)
    assert opened.replica.document_id == filled.document_id
    assert opened.said == ()


@pytest.mark.parametrize("seed", range(8))
def test_whatever_is_cut_out_only_whole_changes_come_and_the_others_are_named(
    filled: Replica, rescued: Rescue, seed: int
) -> None:
    chance = random.Random(seed)
    before = journal(filled.document)
    content = bytearray(filled.document.read_bytes())
    for _ in range(3):
        start = chance.randrange(len(content) - 2000)
        content[start : start + 1200] = chance.randbytes(1200)
    filled.document.write_bytes(content)
    found = rescued()
    after = journal(found.path)
    assert set(after) <= set(before)
    assert found.changes == len(ticks(after))
    assert found.changes + len(found.lost) <= len(ticks(before)) + 3
    if ticks(before) - ticks(after):
        assert all("left" in sentence for sentence in found.lost)


def test_a_change_that_lost_an_entry_is_named_with_who_and_when(
    filled: Replica, rescued: Rescue
) -> None:
    content = filled.document.read_bytes()
    filled.document.write_bytes(content.replace(b"2026-03-07", b"2026-03-0?"))
    found = rescued()
    (said,) = found.lost
    assert said.startswith("“Record value” by Mira Brandt, 20")
    assert said.endswith("is not what was written.")
    assert found.changes == 150


def test_long_texts_that_go_on_over_many_pages_are_rescued(
    filled: Replica, rescued: Rescue, home: Home
) -> None:
    from okrdesk.store.connection import connect, writing
    from okrdesk.store.journal import Draft, write_transaction

    text = "Slow but steady. ć " * 2_000
    with closing(connect(filled.database)) as connection, writing(connection):
        cells = {(22, "kpi000000001", "name"): text, (22, "kpi000000001", "definition"): None}
        write_transaction(connection, Draft(text[:3000], None, cells), now=1, app="x")
    assert publish_replica(filled, home).ok
    content = bytearray(filled.document.read_bytes())
    content[:100] = bytes(100)
    filled.document.write_bytes(content)
    found = rescued()
    assert (found.changes, found.lost) == (152, ())
    assert any(text in row for row in journal(found.path))


def test_carving_a_sound_file_finds_its_whole_journal(filled: Replica) -> None:
    carved = carve(filled.document)
    assert carved.document_id == filled.document_id
    assert len(carved.whole) == 151
    assert carved.lost == ()


def test_nothing_to_rescue_is_refused(filled: Replica, rescued: Rescue, tmp_path: Path) -> None:
    filled.document.write_bytes(b"shopping list" * 1000)
    with pytest.raises(OkrError, match="No whole change is left") as refused:
        rescued()
    assert refused.value.kind == "bad_file"
    assert not (tmp_path / "rescued.okr").exists()


def test_a_rescue_overwrites_nothing(filled: Replica, rescued: Rescue, tmp_path: Path) -> None:
    (tmp_path / "rescued.okr").write_text("mine")
    with pytest.raises(OkrError) as refused:
        rescued()
    assert refused.value.kind == "exists"
    filled.document.unlink()
    (tmp_path / "rescued.okr").unlink()
    with pytest.raises(OkrError) as refused:
        rescued()
    assert refused.value.kind == "not_found"
