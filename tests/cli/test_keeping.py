"""Snapshots, restore, rescue, adopt and forget, as typed."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import CommandLine


def test_a_snapshot_is_kept_listed_and_restored_beside(company: CommandLine) -> None:
    company.json("record", "FILE", "Churn", "6.2")
    kept = company.json("snapshot", "FILE")
    assert set(kept) == {"id", "at", "why", "size"}
    assert kept["why"] == "asked"
    company.json("record", "FILE", "Churn", "9.9")
    listed = company.json("snapshots", "FILE")["snapshots"]
    assert kept in listed
    assert all(set(one) == {"id", "at", "why", "size"} for one in listed)
    copy = company.folder / "then.okr"
    company.json("restore", "FILE", kept["id"], "-o", str(copy))
    assert company.json("show", str(copy))["kpis"][0]["value"] == 6.2
    assert company.json("show", "FILE")["kpis"][0]["value"] == 9.9
    assert company.refused("restore", "FILE", kept["id"], "-o", str(copy)) == "exists"
    assert company.refused("restore", "FILE", "1999", "-o", "x.okr") == "not_found"
    assert company.refused("restore", "FILE", "2", "-o", "x.okr") == "ambiguous"
    said = company.run("snapshots", "FILE")
    assert kept["id"] in said.out
    assert kept["id"] in company.run("snapshot", "FILE").out or said.status == 0


def test_a_lost_file_still_has_its_snapshots(company: CommandLine) -> None:
    kept = company.json("snapshot", "FILE")
    company.file.unlink()
    assert kept in company.json("snapshots", "FILE")["snapshots"]
    said = company.run("restore", "FILE", kept["id"], "-o", str(company.file))
    assert said.status == 0
    assert company.json("check", "FILE")["ok"]


def test_check_rescues_what_is_whole_and_lists_what_is_not(company: CommandLine) -> None:
    company.json("record", "FILE", "Churn", "6.2")
    content = company.file.read_bytes()
    company.file.write_bytes(b"\0" * 4096 + content[4096:])
    out = company.folder / "rescued.okr"
    found = company.json("check", "FILE", "--rescue", str(out))
    assert found["ok"]
    assert found["findings"] == []
    assert company.json("show", str(out))["kpis"][0]["value"] == 6.2
    assert company.refused("check", "FILE", "--rescue", str(out)) == "exists"
    company.file.write_bytes(content.replace(b"Churn", b"Chorn"))
    out = company.folder / "again.okr"
    said = company.run("check", "FILE", "--rescue", str(out))
    assert said.status == 3
    assert "is not what was written" in said.out


def test_check_adopts_what_another_tool_wrote(company: CommandLine) -> None:
    company.json("record", "FILE", "Churn", "6.2")
    with closing(sqlite3.connect(company.file)) as tool:
        tool.execute("UPDATE measurement SET value=5.5")
        tool.commit()
    said = company.run("check", "FILE", "--json")
    assert said.status == 3
    assert "--adopt" in said.json["findings"][0]
    assert company.json("show", "FILE")["kpis"][0]["value"] == 6.2
    adopted = company.json("check", "FILE", "--adopt")
    assert adopted["published"]
    assert company.json("show", "FILE")["kpis"][0]["value"] == 5.5
    assert company.json("check", "FILE")["ok"]
    assert company.refused("check", "FILE", "--adopt") == "not_allowed"
    assert company.run("check", "FILE", "--adopt", "--rescue", "x.okr").status == 2


def test_adopting_says_what_was_left_out(company: CommandLine) -> None:
    with closing(sqlite3.connect(company.file)) as tool:
        tool.execute("UPDATE kpi SET owner='nobody000000'")
        tool.commit()
    said = company.run("check", "FILE", "--adopt")
    assert said.status == 3
    assert "was left out" in said.err


def test_forgetting_leaves_the_file_as_it_is(company: CommandLine) -> None:
    company.json("record", "FILE", "Churn", "6.2")
    before = company.file.read_bytes()
    assert company.json("forget", "FILE")["forgotten"].endswith("tide.okr")
    assert company.file.read_bytes() == before
    assert company.refused("forget", "FILE") == "not_found"
    assert company.json("show", "FILE")["kpis"][0]["value"] == 6.2
    assert "keeps nothing" in company.run("forget", "FILE").out


@pytest.mark.parametrize("words", [("snapshot",), ("snapshots",), ("forget",)])
def test_a_missing_file_is_not_found(company: CommandLine, words: tuple[str, ...]) -> None:
    assert company.refused(*words, str(company.folder / "none.okr")) == "not_found"
