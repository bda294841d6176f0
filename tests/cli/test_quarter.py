"""A quarter is ended from the command line: frozen, graded, closed, corrected, reopened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import CommandLine

Q4 = "Q4 2026"


@pytest.fixture
def ended(company: CommandLine) -> CommandLine:
    """The company of the other tests, two days after its quarter, with a churn of 5.0."""
    company.json("record", "FILE", "Churn", "5.0", "--date", "2026-11-15")
    company.today = "2027-01-02"
    return company


def grade_all(line: CommandLine) -> None:
    why = ("--reason", "As we saw it")
    for ref in ("1.1", "1.2"):
        line.json("grade", "FILE", ref, "0.5", "--cycle", Q4, *why)


def tree(line: CommandLine) -> Any:
    return line.json("show", "FILE", "tree", "--cycle", Q4)


def cycle(line: CommandLine) -> Any:
    return line.json("show", "FILE", "cycles")["cycles"][0]


def test_a_quarter_is_closed_in_one_step_once_all_is_graded(ended: CommandLine) -> None:
    assert ended.refused("close", "FILE", Q4) == "not_allowed"
    grade_all(ended)
    closed = ended.json("close", "FILE", "2026-Q4", "--headline", "People stay")
    assert closed["label"] == "Close Q4 2026"
    assert {one["kind"] for one in closed["records"]} == {"cycle", "frozen", "review"}
    shown = cycle(ended)
    assert (shown["state"], shown["frozen"], shown["frozen_on"], shown["grade"]) == (
        "closed",
        True,
        "2026-12-31",
        0.5,
    )
    for words in (
        ("grade", "FILE", "1.1", "0.9", "--cycle", Q4),
        ("checkin", "FILE", "1.1", "--cycle", Q4, "--confidence", "3", "--date", "2026-12-30"),
        ("set", "FILE", "1", "title=Other", "--cycle", Q4),
        ("close", "FILE", Q4),
        ("freeze", "FILE", Q4),
        ("undo", "FILE"),
    ):
        assert ended.refused(*words) == "closed"


def test_what_is_not_graded_may_count_0(ended: CommandLine) -> None:
    ended.json("close", "FILE", Q4, "--ungraded-as-zero")
    assert cycle(ended)["grade"] == 0.0


def test_a_correction_is_an_erratum_and_no_figure(ended: CommandLine) -> None:
    grade_all(ended)
    ended.json("close", "FILE", Q4)
    before = tree(ended)
    assert before["errata"] == []
    ended.json("record", "FILE", "Churn", "5.8", "--date", "2026-11-15", "--by", "Jonas")
    after = tree(ended)
    errata = {(one["kind"], one["figure"]): one for one in after.pop("errata")}
    before.pop("errata")
    assert after == before
    value = errata["key_result", "value"]
    assert (value["ref"], value["frozen"], value["now"], value["by"]) == ("1.2", 5.0, 5.8, "Jonas")
    said = ended.run("show", "FILE", "tree", "--cycle", Q4).out
    assert "Errata: changed since it was closed" in said
    assert value["says"] in said


def test_a_quarter_that_runs_has_no_errata(ended: CommandLine) -> None:
    assert (tree(ended)["errata"], tree(ended)["frozen_on"]) == (None, None)


def test_what_is_missing_is_listed_by_step(ended: CommandLine) -> None:
    shown = ended.json("show", "FILE", "closing", "--cycle", Q4)
    assert (shown["cycle"], shown["state"], shown["frozen_on"]) == (Q4, "active", None)
    steps = {one["step"]: one["missing"] for one in shown["steps"]}
    assert list(steps) == ["freeze", "grade", "learn", "risks", "carry", "next"]
    assert [one["needed"] for one in steps["grade"]] == [True, True]
    said = ended.run("show", "FILE", "closing", "--cycle", Q4).out
    assert "Q4 2026 is not frozen." in said
    assert "Closing needs what is marked *." in said


def test_what_came_after_the_freeze_is_taken_or_left(ended: CommandLine) -> None:
    grade_all(ended)
    ended.json("freeze", "FILE", Q4, "--day", "2026-12-30")
    ended.json("record", "FILE", "Churn", "5.4", "--date", "2026-11-15")
    ended.json("record", "FILE", "Churn", "5.6", "--date", "2026-11-22")
    late = ended.json("show", "FILE", "closing", "--cycle", Q4)["late"]
    assert [(one["held"], one["now"], one["left"]) for one in late] == [
        (5.0, 5.4, False),
        (None, 5.6, False),
    ]
    assert "Q4 2026 is frozen as of 30 Dec 2026." in (
        ended.run("show", "FILE", "closing", "--cycle", Q4).out
    )
    assert ended.refused("close", "FILE", Q4) == "not_allowed"
    ended.json("late", "FILE", Q4, "take", late[0]["key"])
    ended.json("late", "FILE", Q4, "leave")
    left = ended.json("show", "FILE", "closing", "--cycle", Q4)["late"]
    assert [(one["key"], one["left"]) for one in left] == [(late[1]["key"], True)]
    assert "(left)" in ended.run("show", "FILE", "closing", "--cycle", Q4).out
    assert tree(ended)["objectives"][0]["key_results"][1]["value"] == 5.4
    ended.json("close", "FILE", Q4)
    assert tree(ended)["objectives"][0]["key_results"][1]["value"] == 5.4
    closing = ended.json("show", "FILE", "closing", "--cycle", Q4)
    assert (closing["state"], closing["late"]) == ("closed", [])
    assert "Q4 2026 is closed." in ended.run("show", "FILE", "closing", "--cycle", Q4).out


def test_a_freeze_is_taken_back_and_a_closing_with_a_reason(ended: CommandLine) -> None:
    ended.json("freeze", "FILE", Q4)
    ended.json("unfreeze", "FILE", Q4)
    assert cycle(ended)["state"] == "active"
    assert ended.refused("unfreeze", "FILE", Q4) == "not_allowed"
    ended.json("close", "FILE", Q4, "--ungraded-as-zero")
    assert ended.run("reopen", "FILE", Q4).status == 2
    assert ended.refused("reopen", "FILE", Q4, "--reason", " ") == "bad_value"
    ended.json("reopen", "FILE", Q4, "--reason", "A wrong invoice")
    assert (cycle(ended)["state"], cycle(ended)["frozen"]) == ("in_review", False)
    changes = ended.json("history", "FILE", "cycle:Q4 2026")["changes"]
    assert any(edit["after"] == "A wrong invoice" for edit in changes[0]["edits"])


def test_a_goal_is_carried_over_to_the_next_quarter(ended: CommandLine) -> None:
    ended.json("add", "FILE", "cycle", "--name", "Q1 2027", "--state", "draft")
    carried = ended.json("carry", "FILE", "1.2", "--to", "Q1 2027", "--cycle", Q4)
    assert carried["label"] == "Carry key result Churn falls over to Q1 2027"
    assert ended.refused("carry", "FILE", "1.2", "--to", "Q1 2027", "--cycle", Q4) == "exists"
    ended.json("carry", "FILE", "objective:1", "--to", "Q1 2027", "--cycle", Q4)
    (objective,) = ended.json("show", "FILE", "tree", "--cycle", "Q1 2027")["objectives"]
    assert [(one["title"], one["baseline"], one["target"]) for one in objective["key_results"]] == [
        ("Churn falls", 5.0, None),
        ("Calls with churners", None, None),
    ]
    assert ended.refused("carry", "FILE", "1.2", "--to", Q4, "--cycle", Q4) == "not_allowed"
    ended.today = "2026-12-01"
    assert ended.refused("carry", "FILE", "1.2", "--to", "Q1 2027", "--cycle", Q4) == "not_allowed"


def test_the_sample_has_a_quarter_that_was_closed_properly(okrdesk: CommandLine) -> None:
    okrdesk.json("new", "FILE", "--sample")
    past = okrdesk.json("show", "FILE", "tree", "--cycle", "Q3 2026")
    assert (past["state"], past["frozen_on"], past["errata"]) == ("closed", "2026-09-30", [])
    grades = [one["grade"] for goal in past["objectives"] for one in goal["key_results"]]
    assert grades == [0.8, 0.6, 1.0, 0.7, 0.4]
