from __future__ import annotations

import os
import stat
from pathlib import Path

from okrdesk.store.home import Home
from okrdesk.store.replicas import (
    Replica,
    find_replica,
    is_merged,
    mark_merged,
    replica_for,
    replicas_at,
    siblings,
    state_of,
    sweep,
)

ONE, TWO = "4m8p1x9q2w3e", "7k7k7k7k7k7k"


def filled(replica: Replica, age: int = 0) -> Replica:
    replica.database.write_bytes(b"x")
    os.utime(replica.database, (1000 - age, 1000 - age))
    return replica


def test_a_replica_belongs_to_one_document_at_one_path(home: Home, tmp_path: Path) -> None:
    here = replica_for(tmp_path / "a.okr", home, ONE)
    assert replica_for(tmp_path / "a.okr", home, ONE) == here
    assert replica_for(tmp_path / "b.okr", home, ONE) != here
    assert replica_for(tmp_path / "a.okr", home, TWO) != here
    assert replica_for(tmp_path / "a.okr", home, ONE, major=2).folder != here.folder


def test_its_folder_is_for_its_owner_alone(home: Home, tmp_path: Path) -> None:
    folder = replica_for(tmp_path / "a.okr", home, ONE).folder
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(home.replicas.stat().st_mode) == 0o700


def test_one_is_found_by_its_path_once_it_is_filled(home: Home, tmp_path: Path) -> None:
    replica = replica_for(tmp_path / "a.okr", home, ONE)
    assert find_replica(tmp_path / "a.okr", home) is None
    filled(replica)
    assert find_replica(tmp_path / "a.okr", home) == replica
    assert find_replica(tmp_path / "b.okr", home) is None


def test_the_one_used_last_comes_first(home: Home, tmp_path: Path) -> None:
    old = filled(replica_for(tmp_path / "a.okr", home, ONE), age=50)
    new = filled(replica_for(tmp_path / "a.okr", home, TWO))
    assert replicas_at(tmp_path / "a.okr", home) == (new, old)


def test_siblings_are_of_the_same_document_elsewhere(home: Home, tmp_path: Path) -> None:
    here = filled(replica_for(tmp_path / "a.okr", home, ONE))
    there = filled(replica_for(tmp_path / "b.okr", home, ONE))
    filled(replica_for(tmp_path / "c.okr", home, TWO))
    filled(replica_for(tmp_path / "d.okr", home, ONE, major=2))
    replica_for(tmp_path / "e.okr", home, ONE)
    assert siblings(here, home) == (there,)


def test_a_folder_without_its_place_is_not_a_replica_yet(home: Home, tmp_path: Path) -> None:
    replica = filled(replica_for(tmp_path / "a.okr", home, ONE))
    (replica.folder / "place.json").write_text("{half")
    assert find_replica(tmp_path / "a.okr", home) is None


def test_a_path_of_bytes_that_are_no_text_is_kept(home: Home, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.okr")
    replica = filled(replica_for(path, home, ONE))
    found = find_replica(path, home)
    assert found == replica
    assert found is not None
    assert found.document.name == path.name


def test_a_merged_replica_counts_as_such_until_somebody_writes_to_it(
    home: Home, tmp_path: Path
) -> None:
    replica = filled(replica_for(tmp_path / "a.okr", home, ONE))
    assert not is_merged(replica)
    mark_merged(replica, state_of(replica))
    assert is_merged(replica)
    replica.database.write_bytes(b"more")
    assert not is_merged(replica)


def test_short_lived_files_of_a_killed_process_are_swept(home: Home, tmp_path: Path) -> None:
    replica = filled(replica_for(tmp_path / "a.okr", home, ONE))
    left, fresh = replica.temporary("outgoing"), replica.temporary("outgoing")
    assert left != fresh
    left.write_bytes(b"x")
    fresh.write_bytes(b"x")
    os.utime(left, (1, 1))
    sweep(replica)
    assert not left.exists()
    assert fresh.exists()
    assert replica.exists
