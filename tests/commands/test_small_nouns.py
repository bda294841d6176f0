from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from every_command import NOW, TODAY, Company

from okrdesk.commands.annotations import add_annotation
from okrdesk.commands.check_ins import check_in
from okrdesk.commands.evidence import add_evidence, change_evidence
from okrdesk.commands.initiatives import add_initiative, change_initiative, move_initiative
from okrdesk.commands.key_results import change_key_result
from okrdesk.commands.kpis import add_kpi, change_kpi
from okrdesk.commands.links import add_link, remove_link
from okrdesk.commands.objectives import add_objective, change_objective
from okrdesk.commands.people import remove_person
from okrdesk.commands.plans import add_plan, change_plan
from okrdesk.commands.remarks import add_remark, change_remark, remove_remark
from okrdesk.commands.review_texts import add_ask, add_lesson, add_litmus_answer
from okrdesk.commands.reviews import add_review, change_review, remove_review
from okrdesk.commands.rituals import (
    add_ritual,
    add_skipped_item,
    begin_ritual,
    change_ritual,
    end_ritual,
)
from okrdesk.commands.sources import add_source, add_source_field
from okrdesk.commands.tags import add_tag
from okrdesk.commands.teams import remove_team
from okrdesk.domain.records import (
    Annotation,
    Evidence,
    Initiative,
    KeyResult,
    Link,
    Plan,
    Remark,
    Review,
    Ritual,
    Source,
    Tag,
    Team,
)
from okrdesk.domain.told_sources import told_source

Refused = Callable[..., str]


def test_who_leaves_the_file_leaves_things_without_owner(tidewater: Company) -> None:
    tidewater.do(remove_person, tidewater.id("Mira"))
    assert tidewater.get("1").owner is None
    assert tidewater.ws.get(Team, tidewater.id("Product")).lead is None
    tidewater.do(remove_team, tidewater.id("Product"))
    assert tidewater.get("Churn").team is None


def test_two_references_to_one_removed_thing_are_cleared_at_once(tidewater: Company) -> None:
    jonas = tidewater.id("Jonas")
    change = tidewater.do(remove_person, jonas)
    cleared = [edit.record.KIND for edit in change.records() if edit.after is not None]
    assert sorted(cleared) == ["initiative", "kpi"]


def test_a_period_has_one_plan(tidewater: Company) -> None:
    sign_ups = tidewater.id("Sign-ups")
    change = tidewater.do(add_plan, kpi=sign_ups, period=dt.date(2026, 11, 17), value=40.0)
    assert change.label == "Plan Sign-ups for week 47"
    assert [(p.period, p.value) for p in tidewater.ws.where(Plan, "kpi", sign_ups)] == [
        (dt.date(2026, 11, 22), 40.0)
    ]
    next_week = tidewater.make(add_plan, kpi=sign_ups, period=dt.date(2026, 11, 24), value=50.0)
    tidewater.do(change_plan, next_week, period=TODAY)
    assert [p.value for p in tidewater.ws.where(Plan, "kpi", sign_ups)] == [50.0]


def test_an_annotation_is_of_today_unless_said(tidewater: Company) -> None:
    held = tidewater.make(add_annotation, text="Fair")
    assert tidewater.ws.get(Annotation, held).date == TODAY


def test_a_remark_keeps_author_and_time(tidewater: Company, refused: Refused) -> None:
    first = next(iter(tidewater.ws.all(Remark).values()))
    assert (first.by, first.at) == ("Mira", NOW)
    answer = tidewater.make(add_remark, on=first.on, text="I did", answers=first.id)
    says = refused("bad_value", add_remark, on=tidewater.id("1"), text="Where?", answers=first.id)
    assert "on the same thing" in says
    tidewater.do(change_remark, answer, text="I will")
    says = refused("bad_value", change_remark, first.id, answers=answer)
    assert "cannot answer itself" in says
    assert "cannot answer itself" in refused("bad_value", change_remark, answer, answers=answer)
    tidewater.do(remove_remark, first.id)
    assert tidewater.ws.get(Remark, answer).answers is None
    assert "The text is missing" in refused("bad_value", add_remark, on=first.on, text=" ")


def test_a_tag_is_put_once(tidewater: Company) -> None:
    first = tidewater.id("1")
    change = tidewater.do(add_tag, on=first, text="GROWTH")
    assert (change.label, change.edits) == ("Add tag GROWTH", ())
    tidewater.do(add_tag, on=first, text="bet")
    assert [tag.text for tag in tidewater.ws.where(Tag, "on", first)] == ["growth", "bet"]


def test_a_link_is_made_once_of_each_kind(tidewater: Company, refused: Refused) -> None:
    churn, first = tidewater.id("Churn"), tidewater.id("1")
    change = tidewater.do(add_link, kpi=churn, to=first, kind="guards")
    assert (change.label, change.edits) == ("Link Churn", ())
    made = tidewater.make(add_link, kpi=churn, to=first)
    assert tidewater.ws.get(Link, made).kind == "leads_to"
    assert tidewater.do(remove_link, made).label == "Remove a link of Churn"
    says = refused("not_found", add_link, kpi=churn, to=tidewater.id("Mira"))
    assert says.startswith("There is no key result or objective")


def test_a_source_and_its_fields_have_names(tidewater: Company, refused: Refused) -> None:
    churn = tidewater.id("Churn")
    assert "needs its kind" in refused("bad_value", add_source, kpi=churn)
    assert "The KPI is missing" in refused("bad_value", add_source)
    made = tidewater.make(add_source, kpi=churn, kind="csv")
    assert "needs a name" in refused("bad_value", add_source_field, source=made, value="x")


def test_tags_given_with_a_thing_are_exactly_its_tags(tidewater: Company) -> None:
    for kind, add, change in (
        ("kpi", add_kpi, change_kpi),
        ("objective", add_objective, change_objective),
    ):
        field = "name" if kind == "kpi" else "title"
        made = tidewater.make(add, **{field: "Tagged"}, tags=("bet", " Growth ", "growth"))
        assert [t.text for t in tidewater.ws.where(Tag, "on", made)] == ["bet", "growth"]
        tidewater.do(change, made, tags=("Bet", "new"))
        assert {t.text for t in tidewater.ws.where(Tag, "on", made)} == {"Bet", "new"}
        assert tidewater.do(change, made, tags=("new", "Bet")).edits == ()
        assert tidewater.do(change, made, **{field: "Tagged more"}).edits
        assert len(tidewater.ws.where(Tag, "on", made)) == 2
    number = next(iter(tidewater.ws.all(KeyResult)))
    tidewater.do(change_key_result, number, tags=("bet",))
    assert [t.text for t in tidewater.ws.where(Tag, "on", number)] == ["bet"]


def test_where_a_kpi_comes_from_is_told_beside_what_is_pulled(tidewater: Company) -> None:
    churn = tidewater.id("Churn")
    assert tidewater.do(change_kpi, churn, source=None).edits == ()
    tidewater.do(change_kpi, churn, source=" Billing ")
    held = told_source(tidewater.ws, churn)
    assert held is not None
    assert held.value == "Billing"
    assert tidewater.do(change_kpi, churn, source="Billing").edits == ()
    tidewater.do(change_kpi, churn, source="Ledger")
    now = told_source(tidewater.ws, churn)
    assert now is not None
    assert (now.id, now.value) == (held.id, "Ledger")
    tidewater.do(change_kpi, churn, source="")
    assert told_source(tidewater.ws, churn) is None
    assert [s.kind for s in tidewater.ws.where(Source, "kpi", churn)] == ["csv"]


def test_a_told_source_without_its_words_says_nothing(tidewater: Company) -> None:
    churn = tidewater.id("Churn")
    source = tidewater.make(add_source, kpi=churn, kind="told")
    assert told_source(tidewater.ws, churn) is None
    tidewater.do(add_source_field, source=source, name="path", value="a")
    assert told_source(tidewater.ws, churn) is None


def test_an_initiative_is_for_one_thing(tidewater: Company, refused: Refused) -> None:
    churn, first = tidewater.id("Churn"), tidewater.id("1.1")
    says = refused("bad_value", add_initiative, title="X", kpi=churn, key_result=first)
    assert "not both" in says
    made = tidewater.make(add_initiative, title="X", kpi=churn)
    assert "not both" in refused("bad_value", change_initiative, made, key_result=first)
    tidewater.do(move_initiative, made, to=first)
    held = tidewater.ws.get(Initiative, made)
    assert (held.kpi, held.key_result) == (None, first)
    tidewater.do(move_initiative, made, before=tidewater.id("Call leavers"))
    rows = tidewater.ws.where(Initiative, "key_result", first)
    assert [row.title for row in rows] == ["X", "Call leavers"]
    tidewater.do(move_initiative, made, to=churn)
    assert tidewater.ws.get(Initiative, made).kpi == churn
    refused("not_found", move_initiative, made, to="nowhere")


def test_an_initiative_of_a_closed_quarter_may_be_finished(tidewater: Company) -> None:
    made = tidewater.make(add_initiative, title="X", key_result=tidewater.id("Old number"))
    assert tidewater.do(change_initiative, made, state="done").edits


def test_evidence_says_something(tidewater: Company, refused: Refused) -> None:
    held = next(iter(tidewater.ws.all(Evidence)))
    assert "The text is missing" in refused("bad_value", change_evidence, held, text=" ")
    refused("not_found", add_evidence, check_in="nowhere", text="Link")
    tidewater.do(check_in, tidewater.id("Audited"), confidence=5)
    said = tidewater.ws.check_ins(tidewater.id("Audited")).items[0]
    made = tidewater.make(add_evidence, check_in=said.id, text="Link")
    assert tidewater.ws.get(Evidence, made).order == 1.0


def test_a_session_is_begun_once_and_ended(tidewater: Company, refused: Refused) -> None:
    (held,) = tidewater.ws.all(Ritual).values()
    assert (held.by, held.begun) == ("Mira", NOW)
    again = tidewater.do(begin_ritual, "weekly", "2026-W47")
    assert (again.label, again.edits) == ("Begin the weekly session of 2026-W47", ())
    assert "not 'daily'" in refused("bad_value", begin_ritual, "daily", "2026-W47")
    change = tidewater.do(end_ritual, held.id, headline="Fine", winning=7)
    assert change.label == "End the weekly session of 2026-W47"
    assert tidewater.ws.get(Ritual, held.id).ended == NOW
    assert "from 0 to 10" in refused("bad_value", change_ritual, held.id, winning=11)
    assert "of a period" in refused("bad_value", add_ritual, by="Mira")
    assert tidewater.do(begin_ritual, "weekly", "2026-W47").edits
    assert tidewater.do(add_skipped_item, ritual=held.id, item="kpi").edits == ()


def test_a_cycle_has_one_review(tidewater: Company, refused: Refused) -> None:
    running = tidewater.id("Q4 2026")
    (held,) = tidewater.ws.all(Review).values()
    assert tidewater.do(add_review, cycle=running).edits == ()
    assert tidewater.do(add_review, cycle=running, headline="Better").label == "Review Q4 2026"
    assert tidewater.ws.get(Review, held.id).headline == "Better"
    assert tidewater.do(change_review, held.id, headline="Best").label == (
        "Change the review of Q4 2026"
    )
    other = tidewater.id("Q1 2027")
    assert "stays with its cycle" in refused("bad_value", change_review, held.id, cycle=other)
    refused("closed", add_review, cycle=tidewater.id("Q3 2026"))
    change = tidewater.do(remove_review, held.id)
    assert {"lesson", "risk", "decision", "ask", "litmus_answer"} < change.kinds()


def test_a_text_of_a_review_says_something(tidewater: Company, refused: Refused) -> None:
    (held,) = tidewater.ws.all(Review)
    assert "Write a sentence" in refused("bad_value", add_lesson, review=held)
    assert "Write a sentence" in refused("bad_value", add_ask, review=held, text="")
    assert "Write a sentence" in refused("bad_value", add_litmus_answer, review=held)
