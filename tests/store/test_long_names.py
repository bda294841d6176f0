"""A name that no file can have is refused by a sentence that says so, wherever one is written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from okrdesk.domain.errors import OkrError
from okrdesk.domain.workspace import Workspace
from okrdesk.exchange import write_export
from okrdesk.exchange.calendar_out import write_calendar
from okrdesk.review_pdf.saving import save
from okrdesk.store.document_file import write_new_document
from okrdesk.store.home import Home, Who
from okrdesk.store.long_names import refuse_long_name
from okrdesk.store.opening import start_replica
from okrdesk.store.publish import publish_replica
from okrdesk.store.replicas import Replica
from okrdesk.store.rescue import rescue
from okrdesk.store.snapshots import restore_snapshot, take_snapshot

LONG = "x" * 300


def refused(write: Callable[[], object]) -> str:
    with pytest.raises(OkrError) as met:
        write()
    assert met.value.kind == "bad_value"
    return met.value.says


def test_every_way_out_says_that_the_name_is_too_long(
    published: Replica, home: Home, who: Who, tmp_path: Path
) -> None:
    kept = take_snapshot(published, home, "asked")
    today = kept.at.date()
    ways: list[Callable[[], object]] = [
        lambda: write_new_document(published.database, tmp_path / f"{LONG}.okr"),
        lambda: restore_snapshot(home, published.document_id, kept.id, tmp_path / f"{LONG}.okr"),
        lambda: rescue(published.document, tmp_path / f"{LONG}.okr", home, who),
        lambda: start_replica(tmp_path / f"{LONG}.okr", home, who),
        lambda: write_export(Workspace(), tmp_path / f"{LONG}.xlsx", today),
        lambda: write_export(Workspace(), tmp_path / LONG, today),
        lambda: write_calendar("", tmp_path / f"{LONG}.ics"),
        lambda: save(tmp_path / f"{LONG}.pdf", b""),
    ]
    before = sorted(tmp_path.iterdir())
    for write in ways:
        says = refused(write)
        assert says.startswith(f"The name {'x' * 40}… is too long for a file")
        assert says.endswith("Choose a name of at most 255 letters.")
    assert sorted(tmp_path.iterdir()) == before
    assert publish_replica(published, home).ok


def test_letters_of_several_bytes_are_counted_as_the_folder_counts_them(tmp_path: Path) -> None:
    says = refused(lambda: refuse_long_name(tmp_path / ("ü" * 200)))
    assert says.endswith("at most 127 letters.")


def test_the_longest_name_that_fits_is_written(tmp_path: Path) -> None:
    longest = tmp_path / ("x" * 251 + ".pdf")
    save(longest, b"made")
    assert longest.read_bytes() == b"made"
    assert write_export(Workspace(), tmp_path / ("y" * 250 + ".json"), dt.date(2026, 11, 21)) != ()


def test_a_folder_that_is_not_there_holds_the_usual_length(tmp_path: Path) -> None:
    refuse_long_name(tmp_path / "nowhere" / "x")
    assert "255" in refused(lambda: refuse_long_name(tmp_path / "nowhere" / LONG))
