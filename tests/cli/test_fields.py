"""The field table of the contract, word by word, against what `add` and `set` offer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from okrdesk import cli
from okrdesk.cli.add import ADDABLE
from okrdesk.cli.verbs import verb_for
from okrdesk.commands.fields import FIELDS, field_named
from okrdesk.domain.errors import OkrError
from okrdesk.domain.references import SHORT_KINDS

if TYPE_CHECKING:
    from tests.cli.conftest import CommandLine

CONTRACT = {
    "kpi": "name* question definition area unit=number decimals floor ceiling"
    " direction=up|down|range kind=level|total|share cadence=week|day|month|quarter"
    " owner team indicator=leading|lagging north_star guardrail"
    " standing=key|other|parked parent segment healthy watch target"
    " chart=auto|xmr|trended|log|none centre=mean|median spread=mean|median screening base"
    " archived order",
    "band": "kpi* from healthy watch target percent_of_plan reason until objective",
    "plan": "kpi* period* value*",
    "annotation": "kpi date text* new_limits",
    "remark": "on* text* answers",
    "evidence": "check_in* text*",
    "link": "kpi* to* kind=leads_to|guards",
    "objective": "title* why cycle team owner coowners parent supports kind=aspirational|committed"
    " state weight order children_count reflection",
    "assumption": "objective* text* state",
    "kr": "objective* title* because state=active|parked|dropped"
    " measure=number|percent|money|milestones|yes-no|total|range|levels kpi"
    " values=level|increment baseline target unit weight owner due cadence"
    " pace=linear|late|steps lag order",
    "milestone": "kr* title* weight due done",
    "level": "kr* name* share*",
    "step": "kr* date* value*",
    "initiative": "title* kr kpi owner state due",
    "tag": "on* text*",
    "team": "name* parent lead",
    "person": "name* initials email team active",
    "cycle": "name* start end parent state",
}
WORKSPACE = (
    "name currency fiscal_month week_start checkin_weekday checkin_cadence skip_weekends"
    " limit_kpis limit_objectives limit_key_results"
)


def _rows(text: str) -> list[tuple[str, bool, tuple[str, ...]]]:
    rows = []
    for word in text.split():
        name, _, values = word.partition("=")
        choices = tuple(values.split("|")) if "|" in values else ()
        rows.append((name.rstrip("*"), name.endswith("*"), choices))
    return rows


def test_every_kind_of_the_contract_can_be_added_and_no_other() -> None:
    assert set(ADDABLE) == set(CONTRACT)


@pytest.mark.parametrize("word", list(CONTRACT))
def test_a_kind_has_the_fields_of_the_contract(word: str) -> None:
    for name, needed, choices in _rows(CONTRACT[word]):
        field = field_named(SHORT_KINDS.get(word, word), name)
        assert field is not None, name
        assert field.needed == needed, name
        if choices:
            assert field.choices == choices, name


def test_the_workspace_has_the_fields_of_the_contract() -> None:
    assert all(field_named("workspace", name) is not None for name in WORKSPACE.split())


@pytest.mark.parametrize("word", list(CONTRACT))
def test_help_names_every_field_with_its_kind(
    word: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    assert cli.main(["add", "--help"]) == 0
    options = _options_of(capsys.readouterr().out)
    for field in FIELDS[SHORT_KINDS.get(word, word)]:
        option = f"--{field.name.replace('_', '-')}"
        if field.name not in ("on", "cycle"):
            shown = f"{word}*" if field.needed else word
            assert shown in re.split(r"[ ,]+", options[option]), option
        assert option in options


def _options_of(said: str) -> dict[str, str]:
    """Option → all words of its help, also those on the lines below it."""
    options: dict[str, str] = {}
    name = ""
    for line in said.splitlines():
        found = re.match(r"  (--[a-z-]+)", line)
        name = found[1] if found else name
        if name:
            options[name] = options.get(name, "") + " " + line
    return options


@pytest.mark.parametrize("kind", list(FIELDS))
def test_every_kind_can_be_changed_and_all_but_the_workspace_removed(kind: str) -> None:
    assert verb_for("change", kind)
    if kind == "workspace":
        with pytest.raises(OkrError, match="no way to remove a workspace"):
            verb_for("remove", kind)
    else:
        assert verb_for("remove", kind)


@pytest.mark.parametrize("word", list(CONTRACT))
def test_every_addable_kind_has_its_command(word: str) -> None:
    assert verb_for("add", ADDABLE[word])


def test_a_yes_no_field_may_stand_alone(workspace: CommandLine) -> None:
    workspace.json("add", "FILE", "kpi", "--name", "MRR", "--north-star", "--guardrail", "no")
    edits = workspace.json("history", "FILE", "kpi:MRR")["changes"][0]["edits"]
    fields = {edit["field"]: edit["after"] for edit in edits}
    assert fields["north_star"] in (1, True)
    assert not fields.get("guardrail")


def test_on_is_what_a_remark_is_on_and_a_date_is_today(company: CommandLine) -> None:
    for words in (("--on", "kpi:Churn"), ("--on", "2026-11-20", "--on", "kpi:Churn")):
        said = company.json("add", "FILE", "remark", *words, "--text", "Look again", "--by", "Jo")
        (record,) = said["records"]
        assert (record["kind"], record["name"]) == ("remark", "Look again")


def test_on_that_is_no_date_is_refused_for_other_kinds(company: CommandLine) -> None:
    assert company.refused("add", "FILE", "kpi", "--name", "MRR", "--on", "tomorrow") == "bad_value"


def test_an_empty_value_clears_a_field(company: CommandLine) -> None:
    company.json("set", "FILE", "Churn", "question=What would we do?")
    company.json("set", "FILE", "Churn", "question=")
    edits = company.json("history", "FILE", "Churn")["changes"][0]["edits"]
    assert [(e["field"], e["before"], e["after"]) for e in edits] == [
        ("question", "What would we do?", None)
    ]


def test_limits_set_from_a_date_leave_earlier_values_their_band(company: CommandLine) -> None:
    company.json("set", "FILE", "Churn", "healthy=3", "watch=4", "--date", "2026-11-16")
    bands = company.json("show", "FILE", "kpi", "Churn")["bands"]
    assert [(band["from"], band["healthy"]) for band in bands] == [(None, 5.0), ("2026-11-16", 3.0)]


def test_an_objective_goes_into_the_cycle_that_is_named(workspace: CommandLine) -> None:
    workspace.json("add", "FILE", "cycle", "--name", "Q1 2027")
    workspace.json("add", "FILE", "objective", "--title", "Later", "--cycle", "2027-Q1")
    tree = workspace.json("show", "FILE", "tree", "--cycle", "Q1 2027")
    assert [objective["title"] for objective in tree["objectives"]] == ["Later"]


def test_evidence_is_added_to_a_check_in_that_is_there(company: CommandLine) -> None:
    said = company.json("checkin", "FILE", "1.1", "--value", "3", "--confidence", "6")
    held = next(record["id"] for record in said["records"] if record["kind"] == "check_in")
    (made,) = company.json(
        "add", "FILE", "evidence", "--check-in", f"checkin:{held}", "--text", "A call with Ann"
    )["records"]
    assert made["kind"] == "evidence"
    company.json("set", "FILE", f"evidence:{made['id']}", "text=Two calls")
    company.json("set", "FILE", f"checkin:{held}", "value_date=2026-11-20")
    changes = company.json("history", "FILE", f"checkin:{held}")["changes"]
    assert any(e["after"] == "2026-11-20" for change in changes for e in change["edits"])
    assert company.refused("set", "FILE", f"checkin:{held}", "value_date=2031-01-01") == "bad_value"


def test_a_remark_answers_one_on_the_same_thing(company: CommandLine) -> None:
    words = ("add", "FILE", "remark", "--on", "kpi:Churn", "--text")
    (asked,) = company.json(*words, "Why?")["records"]
    (answer,) = company.json(*words, "The price", "--answers", f"remark:{asked['id']}")["records"]
    refused = ("set", "FILE", f"remark:{asked['id']}", f"answers=remark:{answer['id']}")
    assert company.refused(*refused) == "bad_value"
