"""Torn mixtures of two versions and flipped bits: refused, or whole; never altered, never for long.

Full counts with OKRDESK_HEAVY=1.
"""

from __future__ import annotations

import os
import random
import sqlite3
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from okrdesk.domain.errors import OkrError
from okrdesk.store.cells import Key
from okrdesk.store.columns import Cell
from okrdesk.store.connection import connect, connect_copy, writing
from okrdesk.store.home import Home, Who
from okrdesk.store.journal import Draft, write_transaction
from okrdesk.store.private_copy import Copied, check_header
from okrdesk.store.publish import publish_replica
from okrdesk.store.replica import create_replica
from okrdesk.store.replicas import Replica
from okrdesk.store.sighting import HEADER, sight
from okrdesk.store.union import merge_copy
from okrdesk.store.vet import vet_copy

HEAVY = bool(os.environ.get("OKRDESK_HEAVY"))
MIXTURES = 200 if HEAVY else 25
FLIPS = 5_000 if HEAVY else 120
PAGE = 4096
LONGEST_S = 5.0

Row = tuple[object, ...]
Journal = frozenset[Row]


def journal(connection: sqlite3.Connection) -> Journal:
    """Every value and every author."""
    rows = connection.execute("SELECT 't', * FROM txn").fetchall()
    rows += connection.execute("SELECT 'c', * FROM cell").fetchall()
    return frozenset(rows + connection.execute("SELECT 'm', * FROM mark").fetchall())


def read_journal(file: Path) -> Journal:
    with closing(connect_copy(file)) as connection:
        return journal(connection)


@pytest.fixture
def versions(published: Replica, home: Home) -> tuple[bytes, bytes]:
    """Two published versions of one document, 60 changes apart."""
    chance = random.Random(4)

    def change(count: int, clock: int) -> bytes:
        with closing(connect(published.database)) as connection:
            for number in range(count):
                kpi, month = f"kpi{chance.randrange(20):09}", chance.randrange(1, 13)
                days = chance.sample(range(1, 28), 1 + number % 3)
                cells: dict[Key, Cell] = {
                    (1, kpi, f"2026-{month:02}-{day:02}"): chance.random() for day in days
                }
                cells[22, f"kpi{chance.randrange(20):09}", "definition"] = "Slow but steady. " * 9
                with writing(connection):
                    draft = Draft("Record value", chance.choice(["Mira", "Anna", None]), cells)
                    write_transaction(connection, draft, now=clock + number, app="0.1.0")
        assert publish_replica(published, home).ok
        return published.document.read_bytes()

    return change(300, 1_795_000_000_000), change(60, 1_795_000_900_000)


class Reader:
    """Opens altered files as a computer that never saw the document, and counts what became."""

    def __init__(self, folder: Path, sound: Journal) -> None:
        self.folder, self.sound = folder, sound
        self.became: Counter[str] = Counter()
        self.longest = 0.0

    def read(self, content: bytes) -> None:
        file, replica = self.folder / "altered.okr", self.folder / "replica.db"
        file.write_bytes(content)
        begun = time.process_time()
        try:
            self._take_in(file, replica)
        except OkrError as refusal:
            self.became["refused" if refusal.kind in ("bad_file", "newer") else "wrong"] += 1
        else:
            self.became["whole"] += 1
            with closing(connect(replica)) as connection:
                taken = journal(connection)
            assert taken <= self.sound
            ticks = {row[1] for row in taken if row[0] == "t"}
            for row in self.sound:
                if (row[1] if row[0] == "t" else row[4] if row[0] == "c" else row[2]) in ticks:
                    assert row in taken
        finally:
            replica.unlink(missing_ok=True)
            self.longest = max(self.longest, time.process_time() - begun)

    def _take_in(self, file: Path, replica: Path) -> None:
        content = file.read_bytes()
        check_header(file.name, content[:HEADER], len(content))
        sighting = sight(file)
        assert sighting is not None
        vetted = vet_copy(Copied(file, sighting), file.name)
        with closing(connect(replica)) as connection:
            create_replica(connection, Who("Tom", "desk"), document_id=vetted.document_id)
            merge_copy(connection, vetted.path)


def mixtures(old: bytes, new: bytes, count: int) -> Iterator[bytes]:
    chance = random.Random(7)
    differing = [
        at
        for at in range(PAGE, len(old) - PAGE, PAGE)
        if old[at : at + PAGE] != new[at : at + PAGE]
    ]
    made = 0
    while made < count:
        how = chance.choice(["prefix", "suffix", "page", "pages", "cut"])
        cut = chance.randrange(1, len(new) // PAGE) * PAGE
        mixed = bytearray(new)
        if how == "prefix":
            mixed[cut : len(old)] = old[cut:]
        elif how == "suffix":
            mixed[100:cut] = old[100:cut].ljust(cut - 100, b"\0")
        elif how == "cut":
            del mixed[cut + chance.randrange(PAGE) :]
        else:
            for at in chance.sample(differing, 1 if how == "page" else chance.randrange(2, 6)):
                mixed[at : at + PAGE] = old[at : at + PAGE]
        if bytes(mixed) not in (old, new):
            made += 1
            yield bytes(mixed)


def flips(sound: bytes, count: int) -> Iterator[bytes]:
    chance = random.Random(11)
    for _ in range(count):
        altered = bytearray(sound)
        altered[chance.randrange(len(sound))] ^= 1 << chance.randrange(8)
        yield bytes(altered)


@pytest.fixture
def reader(
    versions: tuple[bytes, bytes], tmp_path: Path, published: Replica
) -> Callable[[], Reader]:
    return lambda: Reader(tmp_path, read_journal(published.document))


@pytest.mark.heavy
def test_mixtures_of_two_versions_are_refused_or_whole(
    versions: tuple[bytes, bytes], reader: Callable[[], Reader], say: Callable[[str], None]
) -> None:
    ours = reader()
    for mixed in mixtures(*versions, MIXTURES):
        ours.read(mixed)
    say(f"torn mixtures: {dict(ours.became)}, longest {ours.longest:.2f} s")
    assert ours.became["refused"] > MIXTURES // 2
    assert ours.became.total() == MIXTURES
    assert ours.became["wrong"] == 0
    assert ours.longest < LONGEST_S


@pytest.mark.heavy
def test_flipped_bits_are_refused_or_do_no_harm(
    versions: tuple[bytes, bytes], reader: Callable[[], Reader], say: Callable[[str], None]
) -> None:
    ours = reader()
    for altered in flips(versions[1], FLIPS):
        ours.read(altered)
    say(f"flipped bits: {dict(ours.became)}, longest {ours.longest:.2f} s")
    assert ours.became["refused"] > 0
    assert ours.became["whole"] > 0  # in what is only folded, or in free space
    assert ours.became.total() == FLIPS
    assert ours.became["wrong"] == 0
    assert ours.longest < LONGEST_S
