"""The keys that others rely on: they may be added to, never taken away."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import CommandLine

KPI = (
    "id name unit direction cadence standing value date so_far previous delta year_ago state due"
    " band variation assurance signal owner team key_results says"
)
KPI_WHOLE = KPI + " limits points annotations bands alerts segments attainment explain"
OBJECTIVE = (
    "id ref title why kind owner team progress expected status status_says confidence grade"
    " reported key_results children"
)
KEY_RESULT = (
    "id ref title because state measure kpi baseline target success_line unit value date progress"
    " progress_raw expected gap status status_says confidence confidence_date forecast"
    " needed_per_period weight owner grade grade_reason check_ins initiatives"
)
TREE = "cycle start end elapsed progress grade reading frozen errata explain objectives"


@pytest.fixture
def told(company: CommandLine) -> CommandLine:
    """The company with values and a check-in."""
    company.json("record", "FILE", "Churn", "6.4", "--date", "2026-11-15")
    company.json("record", "FILE", "Churn", "6.2", "--note", "after the mail")
    company.json("checkin", "FILE", "1.1", "--confidence", "6", "--value", "8", "--note", "fine")
    company.json("add", "FILE", "initiative", "--title", "Ring ten", "--kr", "1.1")
    company.json(
        "add", "FILE", "annotation", "--kpi", "Churn", "--text", "Price", "--date", "2026-11-01"
    )
    return company


def has(thing: dict[str, Any], keys: str) -> bool:
    missing = set(keys.split()) - set(thing)
    assert not missing
    return True


def test_board(told: CommandLine) -> None:
    board = told.json("show", "FILE")
    assert has(board, "workspace today health kpis others")
    assert has(board["health"], "share healthy watch act out_of_date no_data")
    assert [kpi["name"] for kpi in board["kpis"]] == ["Churn", "Revenue"]
    churn, revenue = board["kpis"]
    assert has(churn, KPI)
    assert has(churn["band"], "healthy watch target dip_until")
    assert churn["band"] == {"healthy": 5.0, "watch": 6.0, "target": None, "dip_until": None}
    assert (churn["value"], churn["date"], churn["so_far"]) == (6.2, "2026-11-21", True)
    assert (churn["previous"], churn["delta"]) == (6.4, pytest.approx(-0.2))
    assert churn["state"] == "act"
    assert (revenue["state"], revenue["value"], revenue["date"]) == ("no_data", None, None)


def test_kpi(told: CommandLine) -> None:
    kpi = told.json("show", "FILE", "kpi", "Churn")
    assert has(kpi, KPI_WHOLE)
    assert has(kpi["points"][0], "date value rule type origin note left_out")
    assert [(p["date"], p["value"], p["note"]) for p in kpi["points"]] == [
        ("2026-11-15", 6.4, None),
        ("2026-11-21", 6.2, "after the mail"),
    ]
    assert has(kpi["bands"][0], "id from healthy watch target")
    assert has(kpi["annotations"][0], "date text new_limits")


def test_tree(told: CommandLine) -> None:
    tree = told.json("show", "FILE", "tree")
    assert has(tree, TREE)
    assert (tree["cycle"], tree["start"], tree["end"]) == ("Q4 2026", "2026-10-01", "2026-12-31")
    (objective,) = tree["objectives"]
    assert has(objective, OBJECTIVE)
    calls, churn = objective["key_results"]
    assert has(calls, KEY_RESULT)
    assert (calls["ref"], calls["progress"], calls["confidence"]) == ("1.1", 0.4, 6)
    assert (calls["owner"], calls["check_ins"]) == ("Mira", 1)
    assert has(calls["initiatives"][0], "id title owner state due")
    assert (churn["unit"], churn["value"]) == ("percent", 6.2)
    assert churn["progress"] == 0.0
    assert churn["progress_raw"] == pytest.approx(-0.1)


def test_key_result(told: CommandLine) -> None:
    kr = told.json("show", "FILE", "kr", "1.1")
    assert has(kr, KEY_RESULT + " series explain")
    assert kr["series"] == [{"date": "2026-11-21", "value": 8.0}]
    (check_in,) = kr["check_ins"]
    assert has(check_in, "date value confidence note by")
    assert (check_in["by"], check_in["note"]) == ("Mira", "fine")


ALERT = "id kpi cause raised state says note suggests"
WEEK = "week due_kpis due_key_results alerts initiatives ritual next"
READING = "reading says question kpi_health okr_track path exceptions explain"


def test_alerts(told: CommandLine) -> None:
    for day, value in (("2026-09-06", "4"), ("2026-09-13", "9")):
        told.json("record", "FILE", "Churn", value, "--date", day)
    alerts = told.json("show", "FILE", "alerts")
    assert has(alerts, "alerts watching precision")
    assert has(alerts["alerts"][0], ALERT)
    (asked,) = next(a["suggests"] for a in alerts["alerts"] if a["suggests"])
    assert has(asked, "key_result says p_before p_after")


def test_reading_week_month_and_chain(told: CommandLine) -> None:
    reading = told.json("show", "FILE", "reading")
    assert has(reading, READING)
    assert has(reading["path"][0], "date kpi_health okr_track")
    assert has(told.json("show", "FILE", "week"), WEEK)
    month = told.json("show", "FILE", "month")
    assert has(month, "months rows patterns")
    assert has(month["rows"][0], "kpi cells")
    assert has(month["rows"][0]["cells"][0], "month actual target state")
    chain = told.json("show", "FILE", "chain")
    assert has(chain, "nodes edges loose")
    assert has(chain["edges"][0], "from to kind")


def test_limits(told: CommandLine) -> None:
    for day in range(1, 8):
        told.json("record", "FILE", "Churn", str(5 + day % 2), "--date", f"2026-0{day}-01")
    (limits,) = told.json("show", "FILE", "kpi", "Churn")["limits"]
    assert has(limits, "from to centre lower upper mean_moving_range trial")


def test_cycles_teams_people(told: CommandLine) -> None:
    told.json("add", "FILE", "team", "--name", "Growth", "--lead", "Mira")
    (cycle,) = told.json("show", "FILE", "cycles")["cycles"]
    assert has(cycle, "id name start end state grade frozen")
    (team,) = told.json("show", "FILE", "teams")["teams"]
    assert has(team, "id name parent lead")
    (person,) = told.json("show", "FILE", "people")["people"]
    assert has(person, "id name initials email team active")


def test_history_is_the_same_as_its_page(told: CommandLine) -> None:
    history = told.json("history", "FILE")
    assert history == told.json("show", "FILE", "history")
    change = history["changes"][0]
    assert has(change, "id at by label cause undone edits")
    assert has(change["edits"][0], "kind record field before after")
    assert change["by"] == "Mira"
    assert isinstance(change["id"], str)
    dt.datetime.strptime(change["at"], "%Y-%m-%dT%H:%M:%SZ")


def test_a_changing_command(told: CommandLine) -> None:
    said = told.json("record", "FILE", "Churn", "5.9")
    assert set(said) == {"change", "label", "records", "published"}
    assert said["published"] is True
    (record,) = said["records"]
    assert set(record) == {"kind", "id", "ref", "name"}
    assert (record["kind"], record["ref"]) == ("measurement", "kpi:Churn@2026-11-21")


def test_nothing_to_change_is_null(told: CommandLine) -> None:
    said = told.json("record", "FILE", "Churn", "6.2")
    assert (said["change"], said["records"], said["published"]) == (None, [], True)


def test_a_removed_thing_is_called_as_it_was(told: CommandLine) -> None:
    said = told.json("remove", "FILE", "1.1")
    kinds = [(record["kind"], record["name"]) for record in said["records"]]
    assert ("key_result", "Calls with churners") in kinds
    assert said["records"][0]["ref"] == "1.1"


def test_check(told: CommandLine) -> None:
    said = told.json("check", "FILE")
    assert has(said, "ok application schema integrity findings")
    assert (said["ok"], said["findings"]) == (True, [])


def test_import_and_review(told: CommandLine) -> None:
    source = told.folder / "values.csv"
    source.write_text("Date,KPI,Value\n2026-11-08,Churn,6.6\n2026-11-01,Churn,x\n")
    said = told.json("import", "FILE", str(source))
    assert has(said, "read added changed unchanged refused mapping change label published")
    assert (said["read"], said["added"]) == (2, 1)
    assert has(said["refused"][0], "source row column says")
    output = told.folder / "review.pdf"
    review = told.json("review", "FILE", "--cycle", "Q4 2026", "-o", str(output))
    assert has(review, "pages path warnings")
    assert output.read_bytes().startswith(b"%PDF-")
