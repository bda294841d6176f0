"""Each rule by what triggers it and what nearly does, and its mend by doing it."""

from __future__ import annotations

from collections import Counter

import pytest
from coach_cases import CASES, Case
from good_company import GoodCompany

from okrdesk.coach.coach import every_finding
from okrdesk.coach.evidence import NOTHING_KNOWN, Evidence
from okrdesk.coach.finding import Finding
from okrdesk.coach.table import RULES

MENDED_BY_HAND = {rule.id for rule in RULES if rule.mend is None}


def found(company: GoodCompany, rule: str, evidence: Evidence | None) -> list[Finding]:
    known = evidence if isinstance(evidence, Evidence) else NOTHING_KNOWN
    return [f for f in every_finding(company.ws, company.today, known) if f.rule == rule]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule}: {case.says}")
def test_a_rule_speaks_when_it_is_broken_and_only_then(company: GoodCompany, case: Case) -> None:
    evidence = case.make(company)
    said = found(company, case.rule, evidence)
    assert bool(said) == case.found
    for finding in said:
        assert finding.says.endswith((".", "?", "…"))
        assert finding.because[0].islower() or finding.because[0] in "“7"
        assert "{" not in finding.says + finding.because


@pytest.mark.parametrize(
    "case", [case for case in CASES if case.found], ids=lambda case: f"{case.rule}: {case.says}"
)
def test_a_mend_does_away_with_its_finding(company: GoodCompany, case: Case) -> None:
    evidence = case.make(company)
    first = found(company, case.rule, evidence)[0]
    if first.mend is None:
        assert not case.answer
        return
    mend = first.mend
    assert set(mend.asks) <= set(case.answer) or not mend.asks
    assert mend.label.endswith("…") == bool(mend.asks)
    company.do(mend.command, **{**mend.kwargs, **case.answer})
    assert first.id not in {f.id for f in found(company, case.rule, evidence)}


def test_every_rule_has_a_case_that_triggers_it_and_a_near_miss() -> None:
    triggered = Counter(case.rule for case in CASES if case.found)
    missed = Counter(case.rule for case in CASES if not case.found)
    heard = {rule.id for rule in RULES if rule.hears}  # their words are in test_hearing
    assert {rule.id for rule in RULES} - heard <= set(triggered)
    only_found = {"no_because", "objective_without_why"}  # there is nothing between yes and no
    assert {rule.id for rule in RULES} - heard - only_found <= set(missed)


def test_every_mend_is_done_by_some_case(company: GoodCompany) -> None:
    with_mend = {rule.id for rule in RULES if rule.mend is not None}
    done = set()
    for case in CASES:
        fresh = GoodCompany()
        evidence = case.make(fresh)
        if any(f.mend is not None for f in found(fresh, case.rule, evidence)):
            done.add(case.rule)
    assert done == with_mend


def test_a_good_company_is_left_alone(company: GoodCompany) -> None:
    assert every_finding(company.ws, company.today) == ()
