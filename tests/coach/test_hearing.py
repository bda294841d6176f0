"""What the coach hears in a title while it is written, in English and German."""

from __future__ import annotations

import json

import pytest
from good_company import GoodCompany
from hypothesis import given
from hypothesis import strategies as st

from okrdesk import resources
from okrdesk.coach.coach import every_finding, hear
from okrdesk.coach.finding import Finding
from okrdesk.coach.table import RULES
from okrdesk.coach.words import load_words, words_of
from okrdesk.domain.records import Initiative, KeyResult, Kpi, Objective

HEARD = (
    ("key_result", "key_result_keeps_a_number", "Maintain support reply time under 4 h"),
    ("key_result", "key_result_keeps_a_number", "We keep churn below 3 %"),
    ("key_result", "key_result_keeps_a_number", "Margin stays stable"),
    ("key_result", "key_result_keeps_a_number", "Uptime über 99,9 % halten"),
    ("key_result", "key_result_keeps_a_number", "Die Marge bleibt stabil"),
    ("key_result", "key_result_keeps_a_number", "Antwortzeit beibehalten"),
    ("objective", "objective_keeps_a_number", "Sustain the trust that customers have in us"),
    ("objective", "objective_keeps_a_number", "Das Vertrauen unserer Kunden aufrechterhalten"),
    ("objective", "objective_repeats_kpi", "Customer churn is no worry any more"),
    ("objective", "objective_repeats_kpi", "Unser Customer Churn macht keine Sorgen"),
    ("objective", "objective_has_number", "Win 10 agencies that recommend us"),
    ("objective", "objective_has_number", "Agencies answer in under 4h on average"),
    ("objective", "objective_has_number", "Every page loads 10x faster than today"),
    ("objective", "objective_has_number", "Kunden zahlen 20 % mehr als bisher"),
    ("objective", "objective_too_short", "Love our customers"),
    ("objective", "objective_too_short", "Kunden lieben uns"),
    ("objective", "objective_too_long", "so " * 19),
    ("objective", "objective_is_output", "Launch the new pricing page for agencies"),
    ("objective", "objective_is_output", "Successfully shipping the editor to agencies"),
    ("objective", "objective_is_output", "Die neue Preisseite für Agenturen veröffentlichen"),
    ("objective", "objective_is_fuzzy", "Be more strategic"),
    ("objective", "objective_is_fuzzy", "Improve operational excellence"),
    ("objective", "objective_is_fuzzy", "Wir werden strategischer"),
    ("key_result", "key_result_is_fuzzy", "Improve quality"),
    ("key_result", "key_result_is_fuzzy", "Bessere Qualität"),
    ("key_result", "key_result_is_task", "Write a guide for agencies"),
    ("key_result", "key_result_is_task", "Shipping the editor"),
    ("key_result", "key_result_is_task", "Set up a status page"),
    ("key_result", "key_result_is_task", "Rolling out to all regions"),
    ("key_result", "key_result_is_task", "New site published"),
    ("key_result", "key_result_is_task", "Hire two engineers"),
    ("key_result", "key_result_is_task", "Preisseite überarbeiten"),
    ("key_result", "key_result_is_task", "Neue Seite veröffentlicht"),
    ("key_result", "key_result_is_task", "Launch"),
    ("key_result", "key_result_is_task", "Change the schema to match the others"),
    ("key_result", "key_result_is_task", "Make a better landing page"),
    ("key_result", "key_result_is_task", "Make the film about us"),
    ("key_result", "key_result_is_task", "Chat: figure out onboarding"),
    ("key_result", "key_result_is_task", "Service deployed on a test environment (begun)"),
    ("key_result", "key_result_is_task", "C# driver [P1]"),
    ("key_result", "key_result_is_task", "Announcement talk at the fair"),
    ("key_result", "key_result_is_task", "Billing integration"),
    ("key_result", "key_result_is_task", "Regression testing for the library"),
    ("key_result", "key_result_is_task", "Umfrage unter Kunden"),
    ("key_result", "key_result_is_task", "Neue Website"),
)  # fmt: skip
NOT_HEARD = (
    ("key_result", "key_result_is_task", "Testing a driver is easy for newcomers"),
    ("key_result", "key_result_is_task", "Make our interviews more remote-friendly"),
    ("key_result", "key_result_is_task", "Improve communication between the teams"),
    ("key_result", "key_result_is_task", "Releases a week"),
    ("key_result", "key_result_is_task", "Onboarding tickets per account"),
    ("key_result", "key_result_is_task", "Customer retention"),
    ("key_result", "key_result_is_task", "Users of the dashboard"),
    ("key_result", "key_result_is_task", "2 talks accepted at the fair"),
    ("key_result", "key_result_is_task", "5 services deployed on request"),
    ("key_result", "key_result_is_task", "Absprungrate der Website"),
    ("key_result", "key_result_is_task", "Documentation is what people praise"),
    ("key_result", "key_result_is_task", "Utilisation"),
    ("key_result", "key_result_keeps_a_number", "Agencies that stay for a second year"),
    ("key_result", "key_result_keeps_a_number", "Kunden, die im zweiten Jahr bleiben"),
    ("key_result", "key_result_keeps_a_number", "Pages that are easy to maintain for editors"),
    ("key_result", "key_result_keeps_a_number", "Raise uptime from 98 to 99.9 %"),
    ("objective", "objective_keeps_a_number", "Customers stay because they get value"),
    ("objective", "objective_repeats_kpi", "Customers churned out of boredom come back"),
    ("objective", "objective_has_number", "In 2027 agencies recommend us by themselves"),
    ("objective", "objective_has_number", "Support that answers 24/7, B2B and Q4 alike"),
    ("objective", "objective_too_short", "Our customers love us"),
    ("objective", "objective_too_long", "so " * 18),
    ("objective", "objective_is_output", "Agencies launch their first report alone"),
    ("objective", "objective_is_output", "Test coverage is no topic any more"),
    ("objective", "objective_is_output", "Kunden können selbst alles einrichten"),
    ("objective", "objective_is_fuzzy", "Improve how agencies onboard their clients"),
    ("objective", "objective_is_fuzzy", "Wir verbessern die Rechnungen der Agenturen"),
    ("key_result", "key_result_is_fuzzy", "Quality of invoices"),
    ("key_result", "key_result_is_fuzzy", "Qualität der Rechnungen"),
    ("key_result", "key_result_is_task", "Open rate of the newsletter"),
    ("key_result", "key_result_is_task", "Test coverage"),
    ("key_result", "key_result_is_task", "Build time falls from 9 to 3 minutes"),
    ("key_result", "key_result_is_task", "Release to 12 customers, up from 3"),
    ("key_result", "key_result_is_task", "Ship changes: 9 → 3 days"),
    ("key_result", "key_result_is_task", "Durchlaufzeit von 9 auf 3 Tage verkürzen"),
    ("key_result", "key_result_is_task", "Reach 100 subscribers"),
    ("key_result", "key_result_is_task", "Kunden können selbst starten"),
    ("key_result", "key_result_is_task", "Published"),
)


def heard(company: GoodCompany, text: str, kind: str) -> dict[str, Finding]:
    return {finding.rule: finding for finding in hear(text, kind, company.ws, company.today)}


@pytest.mark.parametrize(("kind", "rule", "text"), HEARD)
def test_it_hears(company: GoodCompany, kind: str, rule: str, text: str) -> None:
    assert rule in heard(company, text, kind)


@pytest.mark.parametrize(("kind", "rule", "text"), NOT_HEARD)
def test_it_does_not_mishear(company: GoodCompany, kind: str, rule: str, text: str) -> None:
    assert rule not in heard(company, text, kind)


def test_each_rule_that_hears_has_words_on_both_sides() -> None:
    hears = {rule.id for rule in RULES if rule.hears}
    assert hears == {rule for _, rule, _ in HEARD} == {rule for _, rule, _ in NOT_HEARD}


def test_a_finding_that_is_heard_speaks_of_no_record(company: GoodCompany) -> None:
    finding = heard(company, "Maintain reply time under 4 h", "key_result")[
        "key_result_keeps_a_number"
    ]
    assert (finding.subject, finding.subject_kind, finding.page) == ("", "key_result", "")
    assert finding.subject_name == "Maintain reply time under 4 h"
    assert finding.says.startswith("“Maintain” keeps")


def test_what_is_heard_can_be_made_what_it_is(company: GoodCompany) -> None:
    for text, kind, rule, made in (
        ("Maintain uptime at 99 %", "key_result", "key_result_keeps_a_number", Kpi),
        ("Maintain uptime at 98 %", "objective", "objective_keeps_a_number", Kpi),
        ("Write the guide", "key_result", "key_result_is_task", Initiative),
    ):
        mend = heard(company, text, kind)[rule].mend
        assert mend is not None
        change = company.do(mend.command, **mend.kwargs)
        assert [type(edit.after) for edit in change.records()] == [made]


def test_warnings_are_told_before_notes(company: GoodCompany) -> None:
    said = hear("Launch 3", "objective", company.ws, company.today)
    assert [finding.severity for finding in said] == ["warning", "note", "note"]


def test_silence_breaks_no_rule(company: GoodCompany) -> None:
    assert hear("   ", "objective", company.ws, company.today) == ()


ODD = st.text() | st.text(alphabet=" 09.,%→>-/fromtvnaufKeplß’€\x00\n", max_size=60)


@given(text=ODD, kind=st.sampled_from(["objective", "key_result"]))
def test_no_text_stops_it(text: str, kind: str) -> None:
    company = GoodCompany()
    for finding in hear(text, kind, company.ws, company.today):
        assert finding.says
        assert finding.because


@given(title=ODD, name=ODD, why=ODD)
def test_no_text_in_a_file_stops_it(title: str, name: str, why: str) -> None:
    company = GoodCompany()
    for record in (*company.ws.all(Objective).values(), *company.ws.all(KeyResult).values()):
        company.set(record.id, title=title)
    company.set("k-churn", name=name)
    company.set("o-alone", why=why)
    for finding in every_finding(company.ws, company.today):
        assert finding.says


def lists_in(kept: object) -> list[list[str]]:
    """All lists of words of the data file."""
    if isinstance(kept, list) and all(isinstance(word, str) for word in kept):
        return [kept]
    inner = kept.values() if isinstance(kept, dict) else kept if isinstance(kept, list) else ()
    return [found for part in inner for found in lists_in(part)]


def test_word_lists_have_each_word_once_in_lower_case() -> None:
    kept = json.loads(resources.path("coach/words.json").read_text(encoding="utf-8"))
    for words in lists_in(kept):
        assert len(set(words)) == len(words), words
        assert [word.lower() for word in words] == words


def test_all_lists_can_be_found_in() -> None:
    words = load_words()
    for name in words.__slots__:
        held = getattr(words, name)
        if name not in ("areas", "pairs", "action_endings"):
            assert held.all, name
            assert () not in held.all, name
    for pair in words.pairs:
        assert not pair.moves.all & pair.guards.all
        assert pair.guards.find(words_of(pair.kpi)) is not None, "the proposed KPI would not do"
    assert len({pair.id for pair in words.pairs}) == len(words.pairs) == 8
