"""Each word does its work on a real file, and one undo takes it back."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import CommandLine


def test_new_makes_the_cycle_that_holds_today_and_nothing_else(okrdesk: CommandLine) -> None:
    said = okrdesk.json("new", "FILE")
    assert [record["kind"] for record in said["records"]] == ["workspace", "cycle"]
    board = okrdesk.json("show", "FILE")
    assert (board["workspace"], board["kpis"], board["others"]) == ("tide", [], [])
    (cycle,) = okrdesk.json("show", "FILE", "cycles")["cycles"]
    assert (cycle["name"], cycle["state"]) == ("Q4 2026", "active")
    assert okrdesk.json("show", "FILE", "tree")["objectives"] == []


def test_new_with_sample_is_a_company_to_look_around_in(okrdesk: CommandLine) -> None:
    okrdesk.json("new", "FILE", "--sample")
    board = okrdesk.json("show", "FILE")
    assert board["workspace"] == "Tidewater"
    assert len(board["kpis"]) >= 5
    assert okrdesk.json("check", "FILE")["ok"]


@pytest.mark.parametrize(
    "words",
    [
        ("record", "FILE", "Churn", "5.5", "--note", "x"),
        ("checkin", "FILE", "1.1", "--confidence", "7", "--value", "3", "--evidence", "a call"),
        ("checkin", "FILE", "1.1", "--confidence", "7", "--value", "3",
         "--value-date", "2026-11-20"),
        ("checkin", "FILE", "1.2", "--confidence", "7", "--value", "5.1"),
        ("checkin", "FILE", "1.1", "--confidence", "2", "--status", "off_track",
         "--reason", "Nobody calls"),
        ("add", "FILE", "team", "--name", "Growth"),
        ("set", "FILE", "1.1", "target=25", "weight=2"),
        ("set", "FILE", "workspace", "currency=EUR", "limit_key_results=2..4"),
        ("set", "FILE", "Churn", "healthy=4", "watch=5", "--date", "2026-11-01"),
        ("remove", "FILE", "1"),
        ("move", "FILE", "1.2", "--before", "1.1"),
        ("move", "FILE", "kpi:Revenue", "--before", "kpi:Churn"),
        ("park", "FILE", "1.1", "--reason", "Later"),
        ("park", "FILE", "Revenue", "--reason", "Later"),
        ("grade", "FILE", "1.1", "0.4", "--reason", "We rang nobody", "--cause", "too_late"),
    ],
)  # fmt: skip
def test_undo_takes_back_and_redo_brings_back(company: CommandLine, words: tuple[str, ...]) -> None:
    def picture() -> list[object]:
        pages = (("board",), ("tree",), ("kr", "1.1"), ("kpi", "Churn"), ("teams",))
        return [company.run("show", "FILE", *page, "--json").out for page in pages]

    before = picture()
    label = company.json(*words)["label"]
    after = picture()
    assert after != before or words[2] == "workspace"  # a currency is not in the JSON
    assert label in company.json("undo", "FILE")["label"]
    assert picture() == before
    company.json("redo", "FILE")
    assert picture() == after
    assert company.json("check", "FILE")["ok"]


def test_an_undo_that_can_put_back_a_part_names_the_rest(company: CommandLine) -> None:
    change = company.json("set", "FILE", "Churn", "question=Why?", "definition=Lost / all")[
        "change"
    ]
    company.json("set", "FILE", "Churn", "definition=Lost accounts / all", "--by", "Anna")
    said = company.run("undo", "FILE", change, "--json")
    assert said.status == 0
    assert "Anna" in said.err
    fields = {edit["field"] for edit in company.json("history", "FILE")["changes"][0]["edits"]}
    assert fields == {"question"}


def test_any_change_of_the_history_can_be_undone(company: CommandLine) -> None:
    first = company.json("record", "FILE", "Churn", "5.5", "--date", "2026-11-08")["change"]
    company.json("record", "FILE", "Churn", "6.5")
    company.json("undo", "FILE", first)
    points = company.json("show", "FILE", "kpi", "Churn")["points"]
    assert [point["date"] for point in points] == ["2026-11-21"]
    undone = [
        change["id"] for change in company.json("history", "FILE")["changes"] if change["undone"]
    ]
    assert undone == [first]


def test_history_of_a_thing_holds_only_what_touched_it(company: CommandLine) -> None:
    company.json("record", "FILE", "Churn", "5.5")
    company.json("record", "FILE", "Revenue", "40_000")
    labels = [c["label"] for c in company.json("history", "FILE", "kpi:Churn")["changes"]]
    assert labels[0].startswith("Record Churn")
    assert not any("Revenue" in label for label in labels)
    assert company.json("history", "FILE", "--since", "2100-01-01")["changes"] == []


def test_a_check_in_on_a_kpis_key_result_writes_the_one_series(company: CommandLine) -> None:
    company.json("checkin", "FILE", "1.2", "--confidence", "8", "--value", "5.1")
    assert company.json("show", "FILE", "kpi", "Churn")["value"] == 5.1
    assert company.json("show", "FILE", "kr", "1.2")["value"] == 5.1


def test_a_share_is_checked_in_with_its_parts(company: CommandLine) -> None:
    company.json("add", "FILE", "kpi", "--name", "Win rate", "--unit", "share", "--kind", "share")
    company.json("add", "FILE", "kr", "--objective", "1", "--title", "We win more",
                 "--kpi", "Win rate", "--baseline", "10", "--target", "20")  # fmt: skip
    company.json("checkin", "FILE", "1.3", "--confidence", "8", "--value", "15/100")
    assert company.json("show", "FILE", "kr", "1.3")["progress"] == 0.5


def test_milestones_are_done_by_title_or_id(company: CommandLine) -> None:
    company.json("add", "FILE", "kr", "--objective", "1", "--title", "Ship",
                 "--measure", "milestones")  # fmt: skip
    for title in ("Draft", "Review", "Review"):
        said = company.json("add", "FILE", "milestone", "--kr", "1.3", "--title", title)
    last = said["records"][0]["id"]
    company.json("checkin", "FILE", "1.3", "--confidence", "8", "--done", "draft")
    assert company.json("show", "FILE", "kr", "1.3")["progress"] == pytest.approx(1 / 3)
    assert company.refused("checkin", "FILE", "1.3", "--done", "Review") == "ambiguous"
    company.json("checkin", "FILE", "1.3", "--done", f"milestone:{last}")
    company.json("undo", "FILE")
    company.json("checkin", "FILE", "1.3", "--done", last[:8])
    assert company.json("show", "FILE", "kr", "1.3")["progress"] == pytest.approx(2 / 3)


def test_a_check_in_can_be_corrected_and_removed_by_id(company: CommandLine) -> None:
    said = company.json("checkin", "FILE", "1.1", "--confidence", "7", "--note", "fine")
    ref = said["records"][0]["ref"]
    company.json("set", "FILE", ref, "confidence=4", "note=")
    (check_in,) = company.json("show", "FILE", "kr", "1.1")["check_ins"]
    assert (check_in["confidence"], check_in["note"]) == (4, None)
    company.json("remove", "FILE", ref)
    assert company.json("show", "FILE", "kr", "1.1")["check_ins"] == []


def test_a_measurement_is_named_by_kpi_and_date(company: CommandLine) -> None:
    company.json("record", "FILE", "Churn", "5")
    company.json("set", "FILE", "kpi:Churn@2026-11-21", "left_out=double")
    (point,) = company.json("show", "FILE", "kpi", "Churn")["points"]
    assert point["left_out"] == "double"
    company.json("remove", "FILE", "kpi:Churn@2026-11-21")
    assert company.json("show", "FILE", "kpi", "Churn")["points"] == []


def test_moving_puts_things_where_they_are_said_to_go(company: CommandLine) -> None:
    company.json("add", "FILE", "objective", "--title", "People come")
    company.json("move", "FILE", "2", "--before", "1")
    titles = [o["title"] for o in company.json("show", "FILE", "tree")["objectives"]]
    assert titles == ["People come", "People stay"]
    company.json("move", "FILE", "2", "--to", "objective:1")
    (top,) = company.json("show", "FILE", "tree")["objectives"]
    assert [child["title"] for child in top["children"]] == ["People stay"]
    assert company.refused("move", "FILE", "person:Mira", "--to", "1") == "not_allowed"


def test_a_day_long_ago_is_shown_from_values_that_were_not_loaded(company: CommandLine) -> None:
    company.json("add", "FILE", "kpi", "--name", "Calls", "--cadence", "day")
    days = [dt.date(2025, 6, 1) + dt.timedelta(n) for n in range(400)]
    source = company.folder / "calls.csv"
    source.write_text("Date,KPI,Value\n" + "".join(f"{d},Calls,{n}\n" for n, d in enumerate(days)))
    company.json("import", "FILE", str(source))
    for n in (0, 40, 200, 399):
        kpis = company.json("show", "FILE", "--on", days[n].isoformat())["kpis"]
        (calls,) = [kpi for kpi in kpis if kpi["name"] == "Calls"]
        assert (calls["value"], calls["date"]) == (n, days[n].isoformat())
    points = company.json("show", "FILE", "kpi", "Calls")["points"]
    assert [point["value"] for point in points] == list(range(400))


def test_import_again_changes_nothing(company: CommandLine) -> None:
    source = company.folder / "values.csv"
    source.write_text("Date,KPI,Value\n2026-11-08,Churn,6.6\n2026-11-15,Margin,40\n")
    dry = company.json("import", "FILE", str(source), "--dry-run")
    assert (dry["added"], dry["change"], dry["published"]) == (2, None, False)
    assert [kpi["value"] for kpi in company.json("show", "FILE")["kpis"]] == [None, None]
    first = company.json("import", "FILE", str(source))
    assert (first["added"], first["change"] is not None) == (2, True)
    again = company.json("import", "FILE", str(source))
    assert (again["added"], again["changed"], again["unchanged"]) == (0, 0, 2)
    assert again["change"] is None
    company.json("undo", "FILE")
    assert [kpi["value"] for kpi in company.json("show", "FILE")["kpis"]] == [None, None]


def test_an_imported_row_that_cannot_be_used_is_listed_with_its_place(
    company: CommandLine,
) -> None:
    source = company.folder / "values.csv"
    source.write_text("Date,KPI,Value\n2026-11-08,Churn,6.6\n2026-11-15,Churn,many\n")
    said = company.run("import", "FILE", str(source))
    assert said.status == 0
    assert said.out == "2 rows read: 1 added, 0 changed, 0 unchanged, 1 refused\n"
    assert "values.csv:3" in said.err


def test_import_takes_what_the_person_says_about_the_source(company: CommandLine) -> None:
    source = company.folder / "werte.csv"
    source.write_text("Tag;Zahl\n03/04/2026;3,4\n")
    meant = "--as measurements --kpi Churn --map date=Tag --map value=Zahl --decimal , --dates dmy"
    company.json("import", "FILE", str(source), *meant.split())
    (point,) = company.json("show", "FILE", "kpi", "Churn")["points"]
    assert (point["date"], point["value"]) == ("2026-04-03", 3.4)


def test_a_source_that_is_not_there_is_not_found(company: CommandLine) -> None:
    assert company.refused("import", "FILE", str(company.folder / "none.csv")) == "not_found"


def test_export_writes_every_format(company: CommandLine) -> None:
    company.json("record", "FILE", "Churn", "5.5")
    for name in ("out.xlsx", "out.json", "out.md", "folder"):
        said = company.json("export", "FILE", str(company.folder / name))
        assert said["paths"]
    kept = json.loads((company.folder / "out.json").read_text())
    assert kept
    lines = company.run("export", "FILE", str(company.folder / "k.csv"), "--what", "kpis")
    assert lines.out == f"{company.folder / 'k.csv'}\n"


def test_review_says_where_it_is(company: CommandLine) -> None:
    output = company.folder / "review.pdf"
    said = company.run("review", "FILE", "-o", str(output), "--paper", "letter")
    assert said.status == 0
    assert str(output) in said.out
    assert output.read_bytes().startswith(b"%PDF-")


def test_check_says_that_a_file_is_whole(company: CommandLine) -> None:
    said = company.run("check", "FILE")
    assert (said.status, said.out) == (0, "The file is whole.\n")


@pytest.mark.parametrize("damage", ["cut short", "overwritten"])
def test_check_finds_damage_in_the_shared_file(company: CommandLine, damage: str) -> None:
    whole = company.file.read_bytes()
    torn = whole[:5000] if damage == "cut short" else whole[:9000] + b"?" * 400 + whole[9400:]
    company.file.write_bytes(torn)
    said = company.run("check", "FILE", "--json")
    assert (said.status, said.json["ok"]) == (3, False)
    assert said.json["findings"]
    assert company.file.read_bytes() == torn


def test_check_names_what_is_wrong_and_is_3(company: CommandLine) -> None:
    (database,) = (company.folder / "home" / "replicas").rglob("replica.db")
    with closing(sqlite3.connect(database)) as replica:
        replica.execute("UPDATE txn SET label='Forged' WHERE tick=(SELECT max(tick) FROM txn)")
        replica.commit()
    said = company.run("check", "FILE", "--json")
    assert (said.status, said.json["ok"]) == (3, False)
    assert said.json["findings"]
    assert company.run("check", "FILE").out.startswith("The file needs a person:\n")


def test_new_can_begin_with_the_kpis_of_a_kind_of_company(okrdesk: CommandLine) -> None:
    assert okrdesk.run("new", "FILE", "--template", "shop").status == 0
    board = okrdesk.json("show", "FILE", "board")
    assert len(board["kpis"]) == 6
    assert {kpi["state"] for kpi in board["kpis"]} == {"no_data"}
    assert okrdesk.run("new", "FILE", "--template", "bakery").status == 2
    assert okrdesk.run("new", "FILE", "--template", "shop", "--sample").status == 2


def test_a_value_far_from_usual_is_taken_and_remarked_on(company: CommandLine) -> None:
    for week in range(14):
        day = dt.date(2026, 8, 17) + dt.timedelta(weeks=week)
        value = str(5 + (week % 3) / 10)
        said = company.run("record", "FILE", "Churn", value, "--date", str(day))
        assert "sigma" not in said.err
    said = company.run("record", "FILE", "Churn", "50")
    assert said.status == 0
    assert "50% is more than 100 sigma from usual" in said.err
    assert "`undo` takes it back" in said.err
    assert company.json("show", "FILE")["kpis"][0]["value"] == 50
