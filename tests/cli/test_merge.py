"""Two computers edit copies of one file, merge them by hand and settle what they disagree on."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import CommandLine, Said


class Two:
    """Mira's file, and Anna's copy of it on another computer."""

    def __init__(self, okrdesk: CommandLine) -> None:
        self.okrdesk = okrdesk
        self.mine = okrdesk.file
        self.copy = okrdesk.folder / "anna.okr"
        shutil.copy(self.mine, self.copy)

    def mira(self, word: str, *rest: str) -> Said:
        return self.okrdesk.run(word, str(self.mine), *rest)

    def anna(self, word: str, *rest: str) -> Said:
        home = str(self.okrdesk.folder / "anna-home")
        return self.okrdesk.run(word, str(self.copy), *rest, "--home", home, "--by", "Anna")

    def merge(self) -> Said:
        return self.mira("merge", str(self.copy), "--json")


@pytest.fixture
def two(company: CommandLine) -> Two:
    return Two(company)


def conflicts(said: Said) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = said.json["conflicts"]
    return found


def test_what_both_recorded_differently_is_listed_and_settled_everywhere(two: Two) -> None:
    assert two.mira("record", "Churn", "6.2", "--note", "after the mail").status == 0
    assert two.anna("record", "Churn", "6.9").status == 0
    merged = two.merge()
    assert merged.status == 3
    assert {"taken", "already_known", "conflicts"} <= set(merged.json)
    assert merged.json["taken"] == 1
    (conflict,) = conflicts(merged)
    assert {"id", "record", "field", "ours", "theirs"} <= set(conflict)
    assert set(conflict["ours"]) == {"value", "by", "at"}
    assert (conflict["name"], conflict["field"]) == ("Churn", "value")
    sides = [(conflict[side]["by"], conflict[side]["value"]) for side in ("ours", "theirs")]
    assert sides == [("Mira", 6.2), ("Anna", 6.9)]
    assert conflicts(two.mira("show", "conflicts", "--json")) == [conflict]
    assert two.mira("resolve", conflict["id"], "--keep", "ours").status == 0
    assert conflicts(two.mira("show", "conflicts", "--json")) == []
    assert two.anna("merge", str(two.mine)).status == 0
    board = two.anna("show", "board", "--json").json
    assert board["kpis"][0]["value"] == 6.2
    assert two.merge().json["taken"] == 0


def test_theirs_and_a_third_value_can_be_kept_too(two: Two) -> None:
    two.mira("set", "objective:1", "title=Customers stay")
    two.anna("set", "objective:1", "title=People stay a year")
    two.mira("record", "Revenue", "10")
    two.anna("record", "Revenue", "12")
    found = {one["kind"]: one["id"] for one in conflicts(two.merge())}
    assert two.mira("resolve", found["objective"], "--keep", "theirs").status == 0
    assert two.mira("resolve", found["measurement"], "--keep", "11.5").status == 0
    tree = two.mira("show", "tree", "--json").json
    assert tree["objectives"][0]["title"] == "People stay a year"
    assert two.mira("show", "board", "--json").json["kpis"][1]["value"] == 11.5
    assert two.merge().status == 0
    history = two.mira("history", "--json").json["changes"]
    assert history[1]["label"] == "Settle title of People stay a year"
    assert two.mira("undo").status == 0


def test_a_third_value_follows_the_rules_of_its_field(two: Two) -> None:
    two.mira("set", "kpi:Churn", "decimals=1")
    two.anna("set", "kpi:Churn", "decimals=2")
    (conflict,) = conflicts(two.merge())
    refused = two.mira("resolve", conflict["id"], "--keep", "77", "--json")
    assert (refused.status, refused.json["error"]["kind"]) == (1, "bad_value")
    shown = two.mira("show", "conflicts", "--json").json["conflicts"]
    assert shown == [conflict]
    assert two.mira("resolve", conflict["record"], "--keep", "2").status == 0
    assert two.merge().status == 0


def test_a_key_result_checked_in_while_it_was_removed_is_back_and_said(two: Two) -> None:
    two.mira("remove", "1.1")
    two.anna("checkin", "1.1", "--confidence", "6", "--value", "8")
    merged = two.merge()
    assert merged.status == 0
    (decided,) = merged.json["decided"]
    assert "Calls with churners" in decided
    assert decided not in merged.err
    assert two.mira("show", "kr", "1.1", "--json").json["value"] == 8.0
    assert "was removed" in two.mira("show", "conflicts").out


def test_what_the_merge_decided_is_said_once_to_people_too(two: Two) -> None:
    two.mira("remove", "1.1")
    two.anna("checkin", "1.1", "--confidence", "6", "--value", "8")
    merged = two.mira("merge", str(two.copy))
    assert (merged.out + merged.err).count("was removed while") == 1


def test_lines_for_people_name_both_sides(two: Two) -> None:
    two.mira("set", "kpi:Churn", "owner=Mira", "name=Leavers")
    two.anna("set", "kpi:Churn", "name=Lost customers")
    merged = two.mira("merge", str(two.copy))
    assert merged.status == 3
    assert "Changes taken in: 1." in merged.out
    assert "Anna’s change" in merged.out
    shown = two.mira("show", "conflicts").out
    assert "Leavers  (Mira," in shown
    assert "Lost customers  (Anna," in shown
    assert "No conflicts." in two.anna("show", "conflicts").out


def test_only_copies_of_the_same_document_are_merged(two: Two, tmp_path: Path) -> None:
    other = tmp_path / "other.okr"
    assert two.okrdesk.run("new", str(other)).status == 0
    before = two.mine.read_bytes()
    refused = two.mira("merge", str(two.copy), str(other), "--json")
    assert (refused.status, refused.json["error"]["kind"]) == (1, "not_allowed")
    assert two.mine.read_bytes() == before
    missing = two.mira("merge", str(tmp_path / "none.okr"), "--json")
    assert missing.json["error"]["kind"] == "not_found"


def test_a_conflict_that_is_not_open_is_not_found(two: Two) -> None:
    refused = two.mira("resolve", "objective:none:title", "--keep", "ours", "--json")
    assert (refused.status, refused.json["error"]["kind"]) == (1, "not_found")
    two.mira("set", "kpi:Churn", "name=Leavers", "area=Sales")
    two.anna("set", "kpi:Churn", "name=Lost customers", "area=Care")
    (one, _) = conflicts(two.merge())
    said = two.mira("resolve", one["record"], "--keep", "ours", "--json")
    assert said.json["error"]["kind"] == "ambiguous"
    assert len(said.json["error"]["candidates"]) == 2
