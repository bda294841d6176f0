"""`show FILE coach` and `mend`: what the coach says, done or answered from a script."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import CommandLine

KEYS = {"id", "rule", "severity", "subject", "subject_name", "says", "because", "mend"}


def findings(company: CommandLine) -> dict[tuple[str, str], dict[str, Any]]:
    said = company.json("show", "FILE", "coach")["findings"]
    return {(found["rule"], found["subject_name"]): found for found in said}


def mend_of(finding: dict[str, Any], company: CommandLine) -> list[str]:
    """The words of a mend as the finding gives them, ready to be run."""
    words = shlex.split(finding["mend"])
    assert words[:3] == ["okrdesk", "mend", str(company.file)]
    return words[1:]


def test_findings_have_their_keys(company: CommandLine) -> None:
    said = company.json("show", "FILE", "coach")
    assert set(said) >= {"findings", "answered"}
    for found in said["findings"]:
        assert set(found) >= KEYS
        assert found["severity"] in ("note", "warning")
        assert found["mend"] is None or found["mend"].startswith("okrdesk mend ")


def test_a_mend_of_one_step_is_done_as_it_is_written(company: CommandLine) -> None:
    company.json(
        *("add", "FILE", "kr", "--objective", "1", "--title", "Write the guide"),
        *("--measure", "yes-no", "--owner", "Mira"),
    )
    task = ("key_result_is_task", "Write the guide")
    done = company.json(*mend_of(findings(company)[task], company))
    assert done["change"] is not None
    assert {record["kind"] for record in done["records"]} == {"initiative", "key_result"}
    assert task not in findings(company)
    assert company.run("undo", "FILE").status == 0
    assert task in findings(company)


@pytest.mark.parametrize(
    ("rule", "subject", "field"),
    [
        ("kpi_without_owner", "Revenue", "owner=Mira"),
        ("kpi_without_question", "Revenue", "question=Do we hire?"),
        ("key_result_without_owner", "Churn falls", "owner=Mira"),
        ("no_because", "Churn falls", "because=who stays, pays"),
        ("objective_without_why", "People stay", "why=They leave"),
        ("stale", "Churn falls", "confidence=6"),
    ],
)
def test_a_mend_that_asks_takes_the_answer(
    company: CommandLine, rule: str, subject: str, field: str
) -> None:
    words = mend_of(findings(company)[rule, subject], company)
    assert words[-1] == f"{field.partition('=')[0]}=…"
    company.json(*words[:-1], field)
    assert (rule, subject) not in findings(company)


def test_limits_of_a_range_are_asked_for_in_two_pairs(company: CommandLine) -> None:
    company.json(
        *("add", "FILE", "kpi", "--name", "Load", "--unit", "percent", "--direction", "range")
    )
    words = mend_of(findings(company)["kpi_without_band", "Load"], company)
    assert words[-2:] == ["healthy=…", "watch=…"]
    company.json(*words[:-2], "healthy=60..80", "watch=50..90")
    assert ("kpi_without_band", "Load") not in findings(company)


def test_a_grade_is_given_its_reason_and_cause(company: CommandLine) -> None:
    company.json("grade", "FILE", "1.1", "0.0")
    company.json("set", "FILE", "1", "kind=committed")
    rule = ("committed_without_reason", "Calls with churners")
    words = mend_of(findings(company)[rule], company)
    assert words[-2:] == ["reason=…", "cause=…"]
    company.json(*words[:-2], "reason=Nobody had time", "cause=no_owner")
    assert rule not in findings(company)
    assert company.json("show", "FILE", "kr", "1.1")["grade_reason"] == "Nobody had time"


def test_a_mend_without_its_answer_says_how_to_give_it(company: CommandLine) -> None:
    found = findings(company)["kpi_without_owner", "Revenue"]
    said = company.run("mend", "FILE", found["id"], "--json")
    assert said.status == 1
    assert said.json["error"]["kind"] == "bad_value"
    assert f"{found['id']} owner=…" in said.err


def test_what_only_people_can_mend_is_refused(company: CommandLine) -> None:
    found = findings(company)["too_few_key_results", "People stay"]
    assert found["mend"] is None
    assert company.refused("mend", "FILE", found["id"]) == "not_allowed"


def test_a_finding_that_is_not_there_is_not_found(company: CommandLine) -> None:
    assert company.refused("mend", "FILE", "0" * 12) == "not_found"


@pytest.mark.parametrize(
    "words",
    [
        ("owner",),
        ("name=Sales",),
        ("owner=Mira", "--ask-again"),
        ("--not-for-us", "x", "--ask-again"),
        ("--always",),
    ],
)
def test_wrong_usage_of_mend(company: CommandLine, words: tuple[str, ...]) -> None:
    found = findings(company)["kpi_without_owner", "Revenue"]
    said = company.run("mend", "FILE", found["id"], *words, "--json")
    assert (said.status, said.out) == (2, "")


def test_not_for_us_is_kept_and_can_be_undone(company: CommandLine) -> None:
    rule = ("kpi_without_owner", "Revenue")
    found = findings(company)[rule]
    company.json("mend", "FILE", found["id"], "--not-for-us", "All of us look at it")
    assert rule not in findings(company)
    (answered,) = company.json("show", "FILE", "coach")["answered"]
    assert (answered["id"], answered["reason"]) == (found["id"], "All of us look at it")
    assert answered["until"] == "2026-12-31"
    assert "All of us look at it" in company.run("show", "FILE", "coach").out
    company.json("mend", "FILE", found["id"], "--ask-again")
    assert rule in findings(company)
    company.json("mend", "FILE", found["id"], "--not-for-us", "Never", "--always")
    (answered,) = company.json("show", "FILE", "coach")["answered"]
    assert answered["until"] is None
    assert "always" in company.run("show", "FILE", "coach").out


def test_a_target_that_was_lowered_late_is_seen_in_the_history(company: CommandLine) -> None:
    rule = ("target_lowered", "Calls with churners")
    company.json("set", "FILE", "1.1", "target=10")
    found = findings(company)[rule]
    assert "from 20 to 10" in found["says"]
    company.json(*mend_of(found, company))
    assert rule not in findings(company)
    assert company.json("show", "FILE", "kr", "1.1")["target"] == 20.0
    company.json("set", "FILE", "1.1", "target=10")
    company.json("undo", "FILE")
    assert rule not in findings(company)


def test_a_definition_that_changed_asks_for_new_limits(company: CommandLine) -> None:
    company.json("set", "FILE", "Churn", "definition=All who left")
    assert ("definition_changed", "Churn") not in findings(company)
    company.json("set", "FILE", "Churn", "definition=All who paid and left")
    found = findings(company)["definition_changed", "Churn"]
    company.json(*mend_of(found, company))
    assert ("definition_changed", "Churn") not in findings(company)


def test_people_read_it_by_subject(company: CommandLine) -> None:
    out = company.run("show", "FILE", "coach").out
    lines = out.splitlines()
    assert lines[0] == "1 People stay"
    assert any(line.startswith("  warning  ") for line in lines)
    assert any(line.strip().startswith("Because ") for line in lines)
    assert lines[-1].startswith("Warnings: ")
    assert "Churn" in lines


def test_an_empty_workspace_is_left_alone(workspace: CommandLine) -> None:
    assert workspace.run("show", "FILE", "coach").out == "The coach has nothing to say.\n"
