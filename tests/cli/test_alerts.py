"""Alerts, the reading, the week, the month and the chain on the command line."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from okrdesk.cli.tables import width_of

if TYPE_CHECKING:
    from tests.cli.conftest import CommandLine

PAGES = ("alerts", "reading", "week", "month", "chain")


@pytest.fixture
def sample(okrdesk: CommandLine) -> CommandLine:
    """The sample company."""
    okrdesk.json("new", "FILE", "--sample")
    return okrdesk


def band_alert(sample: CommandLine, name: str) -> Any:
    found = sample.json("show", "FILE", "alerts")["alerts"]
    return next(a for a in found if (a["kpi_name"], a["cause"]) == (name, "band"))


def test_the_sample_tells_its_story(sample: CommandLine) -> None:
    reading = sample.json("show", "FILE", "reading")
    assert reading["says"] == (
        "Cruising, except: API response p95 in act · Agency sign-ups a month off track"
    )
    assert reading["question"] == "All stable. Where do we invest next?"
    assert len(reading["path"]) == 8
    board = {kpi["name"]: kpi for kpi in sample.json("show", "FILE")["kpis"]}
    churn, p95 = board["Customer churn"], board["API response p95"]
    assert (churn["state"], churn["signal"]) == ("watch", "beyond_upper")
    assert (p95["state"], p95["variation"]) == ("act", "special_cause_concern")
    for calm in ("MRR", "Trial to paid", "Runway in months"):
        assert (board[calm]["signal"], board[calm]["variation"]) == (None, "common_cause")
    found = sample.json("show", "FILE", "alerts")["alerts"]
    assert [a["kpi_name"] for a in found if a["state"] == "raised"] == [
        "Customer churn",
        "API response p95",
        "API response p95",
    ]
    assert sample.json("show", "FILE", "tree")["reading"] == "cruising"
    assert sample.json("show", "FILE", "tree", "--cycle", "Q3 2026")["reading"] is None


def test_open_alerts_end_with_status_4(sample: CommandLine, okrdesk: CommandLine) -> None:
    said = sample.run("show", "FILE", "alerts", "--open", "--json")
    assert said.status == 4
    assert {alert["state"] for alert in said.json["alerts"]} == {"raised"}
    for alert in said.json["alerts"]:
        sample.json("alert", "FILE", alert["id"], "resolve", "--cause", "one_off")
    said = sample.run("show", "FILE", "alerts", "--open")
    assert (said.status, said.out) == (0, "No open alerts.\n")
    assert sample.run("show", "FILE", "board", "--open").status == 2


@pytest.mark.parametrize(
    ("words", "state"),
    [
        (("acknowledge",), "acknowledged"),
        (("act", "--note", "Ring them", "--owner", "Mira Brandt", "--due", "2026-11-27"), "acting"),
        (("expected", "--note", "Old plan ends", "--until", "2026-12-31"), "resolved"),
        (("expected", "--note", "Old plan ended"), "resolved"),
        (("wrong", "--note", "Counted twice"), "resolved"),
        (("resolve", "--cause", "market", "--note", "Season"), "resolved"),
        (("snooze", "--until", "2026-11-25"), "snoozed"),
    ],
)
def test_each_answer_changes_the_state(
    sample: CommandLine, words: tuple[str, ...], state: str
) -> None:
    churn = band_alert(sample, "Customer churn")
    said = sample.json("alert", "FILE", churn["id"][:6], *words)
    assert said["records"][-1]["kind"] == "alert_action"
    after = next(
        alert
        for alert in sample.json("show", "FILE", "alerts")["alerts"]
        if alert["id"] == churn["id"]
    )
    assert after["state"] == state
    assert after["actions"][-1]["by"] == "Mira"
    sample.json("undo", "FILE")
    assert band_alert(sample, "Customer churn")["state"] == "raised"


def test_taking_an_alert_makes_an_initiative(sample: CommandLine) -> None:
    churn = band_alert(sample, "Customer churn")
    words = ("act", "--note", "Ring them", "--owner", "Mira Brandt", "--due", "2026-11-22")
    sample.json("alert", "FILE", churn["id"], *words)
    (work,) = sample.json("show", "FILE", "week")["initiatives"]
    assert (work["title"], work["owner"], work["due"]) == ("Ring them", "Mira Brandt", "2026-11-22")
    out = sample.run("show", "FILE", "week").out
    assert "Ring them, due 22 Nov" in out
    assert "Ring them" in sample.run("show", "FILE", "alerts").out


def test_an_answer_that_cannot_be_given_is_refused(sample: CommandLine) -> None:
    churn = band_alert(sample, "Customer churn")["id"]
    assert sample.refused("alert", "FILE", "feedfeedfeed", "acknowledge") == "not_found"
    assert sample.refused("alert", "FILE", churn, "resolve") == "bad_value"
    assert sample.refused("alert", "FILE", churn, "snooze") == "bad_value"
    assert sample.refused("alert", "FILE", churn, "wrong") == "bad_value"
    assert sample.refused("alert", "FILE", churn, "act", "--owner", "Nobody") == "not_found"
    assert sample.run("alert", "FILE", churn, "ignore").status == 2


def test_a_kpi_whole_has_its_limits_rules_and_alerts(sample: CommandLine) -> None:
    kpi = sample.json("show", "FILE", "kpi", "Customer churn")
    before, now = kpi["limits"]
    assert (before["from"], now["to"]) == ("2024-11-24", "2026-11-15")
    assert before["lower"] < before["centre"] < before["upper"]
    assert (now["trial"], now["scale"]) == (False, "xmr")
    assert (kpi["points"][-1]["rule"], kpi["points"][-1]["type"]) == (
        "beyond_upper",
        "special_cause_concern",
    )
    assert {alert["cause"] for alert in kpi["alerts"]} == {"signal", "band"}
    assert [explained["figure"] for explained in kpi["explain"]] == [
        "state",
        "signal",
        "assurance",
        "delta",
        "year_ago",
        "due",
        "attainment",
    ]


def test_limits_on_trial_and_what_is_offered_are_told(sample: CommandLine) -> None:
    sample.json("add", "FILE", "kpi", "--name", "Young")
    for day in range(1, 9):
        sample.json("record", "FILE", "Young", str(day % 3), "--date", f"2026-{day + 2:02d}-01")
    young = sample.json("show", "FILE", "kpi", "Young")
    assert (young["trial"], young["needed"]) == (True, 4)
    assert young["limits"][0]["trial"] is True
    mrr = sample.json("show", "FILE", "kpi", "MRR")
    assert mrr["limits"][-1]["scale"] == "trended"
    releases = sample.json("show", "FILE", "kpi", "Releases a week")
    assert "trended" in [offer["what"] for offer in releases["offers"]]
    assert releases["alerts"] == []


def test_every_page_fits_the_terminal(sample: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    for columns in (100, 160):
        monkeypatch.setenv("COLUMNS", str(columns))
        for page in PAGES:
            out = sample.run("show", "FILE", page).out
            assert max(width_of(line) for line in out.splitlines()) <= columns, page


def test_pages_say_what_people_look_for(sample: CommandLine) -> None:
    alerts = sample.run("show", "FILE", "alerts").out
    for text in ("◆ Watch · raised", "It guards Pricing grows", "still as sure?", "Past"):
        assert text in alerts
    reading = sample.run("show", "FILE", "reading").out
    for text in ("Cruising, except:", "machine 0.75", "Left out: Net Promoter Score", "4 Oct"):
        assert text in reading
    week = sample.run("show", "FILE", "week").out
    for text in ("week 47, 16-22 Nov", "Net Promoter Score", "3.2", "Next check-in Mon 23 Nov"):
        assert text in week
    assert "● $48.2k" in sample.run("show", "FILE", "month").out
    chain = sample.run("show", "FILE", "chain").out
    assert "Partner webinar moves 2.1 Agency sign-ups a month" in chain
    assert "Nobody is doing anything for Net revenue retention." in chain


def test_what_was_resolved_counts_for_the_trust_in_alerts(sample: CommandLine) -> None:
    churn = band_alert(sample, "Customer churn")["id"]
    sample.json("alert", "FILE", churn, "resolve", "--cause", "real_change")
    assert "1 of 1 past alerts were a real change, 0 led to work." in (
        sample.run("show", "FILE", "alerts").out
    )


def test_an_empty_workspace_has_pages_too(workspace: CommandLine) -> None:
    assert workspace.run("show", "FILE", "alerts").out == "No open alerts.\n"
    assert workspace.run("show", "FILE", "month").out == "No key KPIs yet.\n"
    assert workspace.run("show", "FILE", "chain").out == "Nothing is tied to anything yet.\n"
    assert "Nothing is due." in workspace.run("show", "FILE", "week").out
    reading = workspace.run("show", "FILE", "reading").out
    assert reading.startswith("Steering blind")
    assert "machine not known yet · way not known yet" in reading


def test_a_month_without_a_value_says_so(sample: CommandLine) -> None:
    month = sample.json("show", "FILE", "month")
    nps = next(row for row in month["rows"] if row["name"] == "Net Promoter Score")
    assert (nps["cells"][-1]["actual"], nps["cells"][-1]["state"]) == (None, "out_of_date")
    assert "◷" in sample.run("show", "FILE", "month").out


def test_never_checked_in_is_said(company: CommandLine) -> None:
    assert "1.1 Calls with churners: never checked in" in company.run("show", "FILE", "week").out


def test_the_path_can_be_that_of_another_cycle(sample: CommandLine) -> None:
    path = sample.json("show", "FILE", "reading", "--cycle", "Q3 2026")["path"]
    assert path[0]["date"] == "2026-07-05"
    assert path[-1]["date"] == "2026-11-21"


def test_a_lone_unusual_value_is_watched(workspace: CommandLine) -> None:
    workspace.json("add", "FILE", "kpi", "--name", "Speed", "--direction", "down")
    values = [str(9 + 2 * (week % 2)) for week in range(24)] + ["16"]
    source = workspace.folder / "values.csv"
    rows = (f"{_day(week)},Speed,{value}\n" for week, value in enumerate(values))
    source.write_text("Date,KPI,Value\n" + "".join(rows))
    workspace.json("import", "FILE", str(source))
    found = workspace.json("show", "FILE", "alerts")
    assert found["watching"] == ["Speed: one unusual week, watching."]
    assert "Speed: one unusual week, watching." in workspace.run("show", "FILE", "alerts").out


def _day(week: int) -> str:
    return (dt.date(2026, 6, 7) + dt.timedelta(weeks=week)).isoformat()
