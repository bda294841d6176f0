"""Every kind of refusal, produced once by a command; each changes nothing and says one sentence."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from okrdesk.store.digest import append_digest, strip_digest

if TYPE_CHECKING:
    from tests.cli.conftest import CommandLine


def test_not_found_and_no_file_is_made(okrdesk: CommandLine) -> None:
    for words in (("show", "FILE"), ("record", "FILE", "Churn", "5"), ("check", "FILE")):
        assert okrdesk.refused(*words) == "not_found"
    assert not okrdesk.file.exists()


def test_a_name_that_nothing_has_is_not_found(company: CommandLine) -> None:
    assert company.refused("record", "FILE", "Margin", "5") == "not_found"
    assert company.refused("show", "FILE", "kr", "7.1") == "not_found"
    assert company.refused("set", "FILE", "checkin:abcd", "note=x") == "not_found"
    assert company.refused("add", "FILE", "kpi", "--name", "X", "--owner", "Nobody") == "not_found"
    assert company.refused("undo", "FILE", "123") == "not_found"
    assert company.refused("checkin", "FILE", "1.1", "--done", "First") == "not_found"


def test_ambiguous_names_the_candidates(company: CommandLine) -> None:
    company.json("add", "FILE", "team", "--name", "Churn")
    said = company.run("set", "FILE", "Churn", "name=Loss", "--json")
    error = said.json["error"]
    assert (said.status, error["kind"]) == (1, "ambiguous")
    assert sorted(error["candidates"]) == ["kpi:Churn", "team:Churn"]
    company.json("set", "FILE", "team:Churn", "name=Retention")


def test_bad_value(company: CommandLine) -> None:
    assert company.refused("record", "FILE", "Churn", "five") == "bad_value"


def test_bad_file_is_left_as_it_is(okrdesk: CommandLine) -> None:
    okrdesk.file.write_bytes(b"not a database at all" * 200)
    before = okrdesk.file.read_bytes()
    assert okrdesk.refused("show", "FILE") == "bad_file"
    assert okrdesk.refused("record", "FILE", "Churn", "5") == "bad_file"
    assert okrdesk.file.read_bytes() == before


def test_newer(workspace: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    _as_written_by(workspace.file, "PRAGMA user_version=203", "ALTER TABLE cell ADD COLUMN x TEXT")
    monkeypatch.setenv("OKRDESK_HOME", str(workspace.folder / "other home"))
    assert workspace.refused("show", "FILE") == "newer"


def test_a_newer_document_can_be_read_but_not_changed(
    company: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    _as_written_by(company.file, "PRAGMA user_version=203", "CREATE TABLE more(x)")
    monkeypatch.setenv("OKRDESK_HOME", str(company.folder / "other home"))
    before = company.file.read_bytes()
    assert len(company.json("show", "FILE")["kpis"]) == 2
    assert company.refused("record", "FILE", "Churn", "5") == "read_only"
    assert company.file.read_bytes() == before


def test_exists_leaves_the_file(workspace: CommandLine) -> None:
    before = workspace.file.read_bytes()
    assert workspace.refused("new", "FILE") == "exists"
    assert workspace.file.read_bytes() == before


@pytest.mark.parametrize("name", ["", "   "])
def test_a_file_without_a_name_is_wrong_usage(okrdesk: CommandLine, name: str) -> None:
    said = okrdesk.run("new", name)
    assert said.status == 2
    assert "The FILE needs a name." in said.err
    assert not list(okrdesk.folder.glob(" *"))


def test_a_year_that_nobody_means_is_named(company: CommandLine) -> None:
    said = company.run("record", "FILE", "Churn", "3", "--date", "0026-11-20")
    assert said.status == 1
    assert said.err == (
        "0026-11-20 is not between 1900 and 2199, so nothing was changed. Look at the year.\n"
    )


def test_not_allowed_names_who_needs_it(company: CommandLine) -> None:
    said = company.run("remove", "FILE", "kpi:Churn", "--json")
    assert said.json["error"]["kind"] == "not_allowed"
    assert "Churn falls" in said.err
    assert company.refused("remove", "FILE", "workspace") == "not_allowed"


def test_closed(okrdesk: CommandLine) -> None:
    okrdesk.json("new", "FILE", "--sample")
    cycles = okrdesk.json("show", "FILE", "cycles")["cycles"]
    past = next(cycle["name"] for cycle in cycles if cycle["state"] == "closed")
    words = ("checkin", "FILE", "1.1", "--confidence", "5", "--cycle", past)
    assert okrdesk.refused(*words) == "closed"


def test_nothing_to_undo(workspace: CommandLine) -> None:
    workspace.json("undo", "FILE")
    assert workspace.refused("undo", "FILE") == "nothing_to_undo"
    workspace.json("redo", "FILE")
    assert workspace.refused("redo", "FILE") == "nothing_to_undo"


def test_locked_by_another_process_for_too_long(company: CommandLine) -> None:
    (database,) = (company.folder / "home" / "replicas").rglob("replica.db")
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert company.refused("record", "FILE", "Churn", "5") == "locked"
        other.execute("ROLLBACK")
    assert company.json("history", "FILE", "Churn")["changes"][0]["label"] == "Add KPI Churn"


def test_read_only_folder_refuses_new_and_output() -> None:
    with _folder_for_all() as folder:
        assert _as_nobody(folder, "new", "tide.okr").returncode == 0
        folder.chmod(0o555)
        for words in (
            ("new", "other.okr"),
            ("review", "tide.okr", "-o", "review.pdf"),
        ):
            done = _as_nobody(folder, *words, "--json")
            assert (done.returncode, '"kind": "read_only"' in done.stdout) == (1, True), done
        folder.chmod(0o777)


def test_a_change_in_a_read_only_folder_is_kept_and_not_published() -> None:
    with _folder_for_all() as folder:
        assert _as_nobody(folder, "new", "tide.okr").returncode == 0
        before = (folder / "tide.okr").read_bytes()
        folder.chmod(0o555)
        done = _as_nobody(folder, "add", "tide.okr", "kpi", "--name", "Churn", "--json")
        assert (done.returncode, '"published": false' in done.stdout) == (0, True), done
        assert done.stderr
        assert (folder / "tide.okr").read_bytes() == before
        assert "Churn" in _as_nobody(folder, "show", "tide.okr", "--json").stdout
        folder.chmod(0o777)
        assert '"published": true' in _as_nobody(folder, "undo", "tide.okr", "--json").stdout


def test_full_leaves_the_document_as_it_was() -> None:
    with _folder_for_all() as folder:
        assert _as_nobody(folder, "new", "tide.okr").returncode == 0
        assert _as_nobody(folder, "add", "tide.okr", "kpi", "--name", "Churn").returncode == 0
        before = (folder / "tide.okr").read_bytes()
        words = ("set", "tide.okr", "Churn", f"question={'why ' * 25_000}", "--json")
        done = _as_nobody(folder, *words, largest_file=len(before) + 4096)
        assert (done.returncode, '"kind": "full"' in done.stdout) == (1, True), done
        assert (folder / "tide.okr").read_bytes() == before


def test_a_missing_document_keeps_the_change_on_this_computer(company: CommandLine) -> None:
    company.file.unlink()
    said = company.run("record", "FILE", "Churn", "5.5", "--json")
    assert (said.status, said.json["published"]) == (0, False)
    assert said.err
    assert not company.file.exists()


def test_a_damaged_document_keeps_the_change_on_this_computer(company: CommandLine) -> None:
    broken = company.file.read_bytes()[:5000]
    company.file.write_bytes(broken)
    said = company.run("record", "FILE", "Churn", "5.5", "--json")
    assert (said.status, said.json["published"]) == (0, False)
    assert said.err
    assert company.file.read_bytes() == broken


def _as_written_by(document: Path, *statements: str) -> None:
    """What a later program of ours would leave."""
    with closing(sqlite3.connect(document, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)
    strip_digest(document)
    append_digest(document)


@contextmanager
def _folder_for_all() -> Iterator[Path]:
    """A folder that another user may enter; a test's own belongs to its runner."""
    folder = Path(tempfile.mkdtemp(prefix="okrdesk-test-"))
    folder.chmod(0o777)
    try:
        yield folder
    finally:
        folder.chmod(0o777)
        shutil.rmtree(folder)
        shutil.rmtree(folder.parent / f"{folder.name}-home", ignore_errors=True)


# The commands run first as they are in a copy of the folder: bound, they could import nothing more
# where Python belongs to root alone.
BOUND = """
import contextlib, io, os, resource, shutil, signal, sys, tempfile
from okrdesk import cli
largest, words = int(sys.argv[1]), sys.argv[2:]
here, home = os.getcwd(), os.environ["OKRDESK_HOME"]
with tempfile.TemporaryDirectory() as other, contextlib.redirect_stdout(io.StringIO()):
    with contextlib.redirect_stderr(io.StringIO()):
        shutil.copytree(here, other + "/copy")
        os.chmod(other + "/copy", 0o777)
        os.chdir(other + "/copy")
        os.environ["OKRDESK_HOME"] = other + "/home"
        cli.main(words)
        os.chdir(here)
        os.environ["OKRDESK_HOME"] = home
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
if largest:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))
sys.exit(cli.main(words))
"""


def _as_nobody(
    folder: Path, *words: str, largest_file: int = 0
) -> subprocess.CompletedProcess[str]:
    """`okrdesk` in a process that the system binds: no root rights, or no room to write."""
    home = folder.parent / f"{folder.name}-home"
    return subprocess.run(
        [sys.executable, "-c", BOUND, str(largest_file), *words],
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
        env={**os.environ, "OKRDESK_HOME": str(home)},
    )
