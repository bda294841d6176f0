"""A damaged replica is made anew from the shared file, and what was only in it is saved."""

from __future__ import annotations

import datetime as dt
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from pathlib import Path

import pytest

from okrdesk.commands.kpis import add_kpi
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import Kpi
from okrdesk.store import Document, Home, Who

TODAY = dt.date(2026, 11, 21)


@pytest.fixture
def shared(tmp_path: Path, home: Home, who: Who) -> Path:
    """A document with a shared KPI, and one that this computer alone holds."""
    path = tmp_path / "shared" / "Company.okr"
    path.parent.mkdir(exist_ok=True)
    made = Document.create(path, home=home, who=who, today=lambda: TODAY)
    made.do(add_kpi, name="Shared")
    made.publish()
    made.do(add_kpi, name="Only here")
    made.close()
    return path


def opened(path: Path, home: Home, who: Who) -> Document:
    return Document.open(path, home=home, who=who, today=lambda: TODAY)


def database(home: Home) -> Path:
    (found,) = home.replicas.glob("*/replica.db")
    return found


def names(document: Document) -> list[str]:
    return [kpi.name for kpi in document.workspace.ordered(Kpi)]


def overwrite_kpis(path: Path) -> None:
    """The pages of the KPIs' table, as a disk that forgets would leave them."""
    with closing(sqlite3.connect(path)) as connection:
        size = connection.execute("PRAGMA page_size").fetchone()[0]
        page = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name='kpi' AND type='table'"
        ).fetchone()[0]
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xa5" * size)


def test_what_was_only_in_a_damaged_replica_is_saved(home: Home, who: Who, shared: Path) -> None:
    overwrite_kpis(database(home))
    document = opened(shared, home, who)
    assert sorted(names(document)) == ["Only here", "Shared"]
    (says,) = document.said
    assert says.startswith(
        "What this computer kept of Company.okr was damaged, so it was made anew"
    )
    assert "1 change that was only here was saved" in says
    assert document.publish().ok
    document.close()
    assert len(list(home.damaged.glob("*/replica.db"))) == 1
    again = opened(shared, home, who)
    assert again.said == ()
    assert len(names(again)) == 2
    again.close()


KILLED = """
import datetime as dt, os, signal, sys
from pathlib import Path
from okrdesk.store import Document, Home, Who, damaged

reopen = damaged.open_replica

def killed_after(*args):
    if {when!r} == "before":
        os.kill(os.getpid(), signal.SIGKILL)
    reopen(*args)
    os.kill(os.getpid(), signal.SIGKILL)

damaged.open_replica = killed_after
Document.open(
    Path(sys.argv[1]), home=Home(Path(sys.argv[2])), who=Who("Maya", "laptop"),
    today=lambda: dt.date(2026, 11, 21),
)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
@pytest.mark.parametrize("when", ["before", "after"])
def test_what_was_only_in_a_damaged_replica_outlives_a_kill_while_it_is_made_anew(
    home: Home, who: Who, shared: Path, when: str
) -> None:
    overwrite_kpis(database(home))
    program = [sys.executable, "-c", KILLED.format(when=when), str(shared), str(home.root)]
    ended = subprocess.run(program, check=False, capture_output=True, timeout=120)
    assert ended.returncode == -9, ended.stderr
    document = opened(shared, home, who)
    assert sorted(names(document)) == ["Only here", "Shared"]
    assert "1 change that was only here was saved" in " ".join(document.said)
    document.close()
    assert home.unsaved() == ()
    again = opened(shared, home, who)
    assert again.said == ()
    again.close()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
def test_what_a_full_disk_kept_from_being_saved_is_saved_at_a_later_start(
    home: Home,
    who: Who,
    shared: Path,
    files_up_to: Callable[[int], AbstractContextManager[None]],
) -> None:
    overwrite_kpis(database(home))
    program = [sys.executable, "-c", KILLED.format(when="after"), str(shared), str(home.root)]
    subprocess.run(program, check=False, capture_output=True, timeout=120)
    (damaged,) = home.damaged.glob("*/replica.db")
    with damaged.open("ab") as file:
        file.truncate(8 * 1024 * 1024)  # larger than what else is written
    with files_up_to(4 * 1024 * 1024):
        document = opened(shared, home, who)
        assert names(document) == ["Shared"]
        document.close()
    assert len(home.unsaved()) == 1
    again = opened(shared, home, who)
    assert sorted(names(again)) == ["Only here", "Shared"]
    again.close()
    assert home.unsaved() == ()


def empty(path: Path) -> None:
    path.write_bytes(b"")


def strange(path: Path) -> None:
    path.write_text("no database\n" * 1000, encoding="utf-8")


@pytest.mark.parametrize("damage", [empty, strange])
def test_a_replica_with_nothing_left_in_it_is_made_anew(
    home: Home, who: Who, shared: Path, damage: Callable[[Path], None]
) -> None:
    damage(database(home))
    document = opened(shared, home, who)
    assert names(document) == ["Shared"]
    assert "look into Snapshots" in " ".join(document.said)
    document.close()


def test_without_a_shared_file_a_damaged_replica_stays_where_it_is(
    home: Home, who: Who, shared: Path
) -> None:
    strange(database(home))
    shared.unlink()
    with pytest.raises(OkrError):
        opened(shared, home, who)
    assert database(home).exists()
    assert list(home.damaged.iterdir()) == []


def test_a_whole_replica_is_not_put_aside_for_what_the_file_is(
    home: Home, who: Who, shared: Path, tmp_path: Path
) -> None:
    strange(tmp_path / "Other.okr")
    with pytest.raises(OkrError):
        opened(tmp_path / "Other.okr", home, who)
    strange(shared)
    document = opened(shared, home, who)
    assert len(names(document)) == 2
    document.close()


@pytest.mark.skipif(sys.platform == "win32", reason="what is open cannot be removed there")
def test_a_replica_that_is_removed_while_open_is_not_said_to_keep_anything(
    home: Home, who: Who, shared: Path
) -> None:
    document = opened(shared, home, who)
    document.do(add_kpi, name="Not shared yet")
    shutil.rmtree(database(home).parent)
    state = document.publish()
    assert not state.ok
    assert state.says == (
        "What this computer keeps of Company.okr was removed while it was open, so your last"
        " changes cannot be shared. Note them down, then open it again."
    )
    document.close()
    again = opened(shared, home, who)
    assert names(again) == ["Shared"]
    again.close()
