"""Every word on a KPI's card."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from kpi_pictures import TODAY, card_of, workspace

from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.forecast.forecast import Forecast
from okrdesk.domain.kpi_reading import read_kpi
from okrdesk.domain.records import Cycle, KeyResult, Kpi, Measurement, Objective, Person, Tag
from okrdesk.domain.tree_reading import read_key_result
from okrdesk.domain.workspace import Workspace
from okrdesk.look.formats import GERMAN
from okrdesk.look.kpi_card import kpi_card
from okrdesk.look.people import initials_of


@pytest.fixture
def picture() -> Workspace:
    return workspace()


def changed(ws: Workspace, kpi_id: str, **fields: object) -> Workspace:
    before = ws.get(Kpi, kpi_id)
    after = replace(before, **fields)  # type: ignore[arg-type]
    return ws.apply(Change("change", (Edit(before, after),)))


def test_a_card_says_what_is_known(picture: Workspace) -> None:
    card = card_of(picture, "watch")
    assert card.name == "Churn of customers"
    assert card.subtitle == "weekly · lower is better"
    assert (card.value, card.exact, card.under) == ("3.6%", "3.6%", "week 46")
    assert card.delta == "↑ 0.2\u00a0pts on week 45"
    assert card.brief == "↑ 0.2\u00a0pts"
    assert (card.tone, card.strong) == ("muted", False)
    assert (card.chip, card.look.shape) == ("Watch", "diamond")
    assert card.why.startswith("Watch since ")
    assert (card.owner, card.age) == ("MB", "6 days ago")
    assert card.target == "target 3%"
    assert card.usual is None


def test_old_numbers_say_how_old_and_ask_for_a_new_one(picture: Workspace) -> None:
    card = card_of(picture, "out_of_date")
    assert card.chip == "Out of date"
    assert card.delta.endswith("days ago · due weekly")
    assert card.why.startswith("Expected weekly: ")
    assert card.why.endswith("days overdue")
    assert card.link == "Add value"
    late = replace(card.reading, due=TODAY - dt.timedelta(days=1))
    assert kpi_card(picture, late, TODAY).why == "Expected weekly: 1 day overdue"


def test_no_number_says_what_to_do(picture: Workspace) -> None:
    card = card_of(picture, "no_data")
    assert (card.value, card.delta, card.age, card.under) == ("–", "no value yet", "", "")
    assert card.why == "No value yet: add the first one"


def test_a_number_without_limits_asks_for_them(picture: Workspace) -> None:
    card = card_of(picture, "unbanded")
    assert card.chip == "no colour"
    assert card.why == "No limits yet: say where worry starts"


def test_a_first_value_has_no_change(picture: Workspace) -> None:
    assert card_of(picture, "watch", delta=None).delta == "first value"


@pytest.mark.parametrize(
    ("state", "variation", "tone"),
    [
        ("watch", "special_cause_concern", "watch"),
        ("act", "special_cause_concern", "act"),
        ("healthy", "special_cause_concern", "act"),
        ("act", "special_cause_improvement", "good"),
        ("watch", "special_cause_neutral_high", "neutral"),
    ],
)
def test_only_a_signal_has_a_colour(
    state: str, variation: str, tone: str, picture: Workspace
) -> None:
    card = card_of(picture, state, signal="beyond_upper", variation=variation, usual=(2.0, 3.0))
    assert card.strong
    assert card.tone == tone
    assert card.delta.endswith(" · signal")
    assert card.brief.endswith("\u00a0pts · signal")
    assert card.why == "Above its usual range"
    assert card.usual == ("2%", "3%")


def test_without_a_signal_the_change_is_usual(picture: Workspace) -> None:
    card = card_of(picture, "healthy", usual=(2.0, 3.0), variation="common_cause")
    assert card.delta.endswith(" · usual")
    assert card.why == "Usual wobble"


def test_a_planned_dip_is_on_the_chip(picture: Workspace) -> None:
    until = dt.date(2026, 12, 12)
    assert card_of(picture, "watch", dip_until=until).chip == "planned dip until 12 Dec"
    assert card_of(picture, "out_of_date", dip_until=until).chip == "Out of date"


def test_a_state_older_than_what_is_loaded_has_no_since(picture: Workspace) -> None:
    assert card_of(picture, "watch", state_since=None).why == ""


def test_tags_and_segments_are_named(picture: Workspace) -> None:
    star = changed(picture, "watch", north_star=True)
    assert card_of(star, "watch").tag == "North Star"
    guard = changed(picture, "watch", guardrail=True, segment="Direct")
    card = card_of(guard, "watch")
    assert (card.tag, card.name) == ("guardrail", "Churn of customers, Direct")
    assert card.below == "Direct"
    tagged = picture.apply(Change("tag", (Edit(None, Tag("t", on="watch", text="retention")),)))
    card = card_of(tagged, "watch")
    assert card.subtitle == "weekly · lower is better · #retention"
    assert card.tip.endswith("\n#retention")
    assert card.spoken == f"{card.reading.says}; tags #retention"
    untagged = card_of(picture, "watch")
    assert (untagged.tags, untagged.spoken) == ("", untagged.reading.says)


def test_a_name_that_says_its_segment_is_not_told_twice(picture: Workspace) -> None:
    one = changed(picture, "watch", name="Churn of direct customers", segment="Direct")
    assert card_of(one, "watch").name == "Churn of direct customers"


def test_a_running_period_says_so_far(picture: Workspace) -> None:
    ws = picture.apply(Change("record", (Edit(None, Measurement("watch", TODAY, 3.1)),)))
    card = card_of(ws, "watch")
    assert card.under == "week 47, so far"
    assert card.age == "today"


def test_a_target_range_names_both_ends(picture: Workspace) -> None:
    ws = changed(picture, "watch", direction="range")
    band = card_of(ws, "watch").reading.band
    assert band is not None
    card = card_of(ws, "watch", band=replace(band, healthy_low=1.0, target_low=2.0, watch_low=0.5))
    assert card.target == "target 2% to 3%"
    assert card.subtitle == "weekly · best in a range"


def test_zero_at_the_end_of_a_scale_has_no_idle_unit(picture: Workspace) -> None:
    assert card_of(picture, "watch").ends[0].endswith("%")
    seconds = changed(picture, "watch", unit="duration")
    assert "0" in card_of(seconds, "watch").ends[0]


def test_german_numbers_on_the_card(picture: Workspace) -> None:
    card = kpi_card(picture, read_kpi(picture, picture.get(Kpi, "watch"), TODAY), TODAY, GERMAN)
    assert card.value == "3,6\u00a0%"


def test_the_linked_key_result_is_named_with_its_status_and_chance(picture: Workspace) -> None:
    cycle = Cycle("c", "Q4 2026", dt.date(2026, 10, 1), dt.date(2026, 12, 31), state="active")
    objective = Objective("o", "Customers stay", cycle="c")
    linked = KeyResult("k", "o", "Less churn", kpi="watch", baseline=5.0, target=2.0)
    ws = picture.apply(Change("add", tuple(Edit(None, r) for r in (cycle, objective, linked))))
    reading = replace(read_key_result(ws, linked, TODAY, "1.1"), forecast=None)
    kpi = read_kpi(ws, ws.get(Kpi, "watch"), TODAY)
    card = kpi_card(ws, kpi, TODAY, linked=replace(reading, status="off_track"))
    assert (card.link, card.link_tone) == ("KR 1.1: off track", "act")
    fine = kpi_card(ws, kpi, TODAY, linked=replace(reading, status="on_track"))
    assert (fine.link, fine.link_tone) == ("KR 1.1: on track", "muted")
    foretold = replace(reading, forecast=Forecast(0.714, 2.0, 4.0, 3.0, "level", ""))
    card = kpi_card(ws, kpi, TODAY, linked=replace(foretold, status="off_track"))
    assert (card.link, card.link_tone) == ("KR 1.1: off track, 71% likely", "act")
    fine = kpi_card(ws, kpi, TODAY, linked=replace(foretold, status="on_track"))
    assert (fine.link, fine.link_tone) == ("KR 1.1: 71% likely", "muted")


@pytest.mark.parametrize(
    ("person", "initials"),
    [
        (None, ""),
        (Person("p", "Mira Brandt"), "MB"),
        (Person("p", "ana de la cruz"), "AC"),
        (Person("p", "Jonas"), "J"),
        (Person("p", ""), ""),
        (Person("p", "Jonas Tal", "JT2"), "JT2"),
    ],
)
def test_initials(person: Person | None, initials: str) -> None:
    assert initials_of(person) == initials


def test_what_is_out_of_date_is_no_news(picture: Workspace) -> None:
    old = card_of(picture, "out_of_date").reading
    news = replace(old, signal="beyond_upper", variation="special_cause_improvement")
    card = kpi_card(picture, news, TODAY)
    assert (card.strong, card.tone) == (False, "muted")


def test_a_sum_so_far_is_neither_usual_nor_a_signal(picture: Workspace) -> None:
    reading = card_of(picture, "watch").reading
    known = replace(reading, usual=(1.0, 5.0))
    assert kpi_card(picture, known, TODAY).delta.endswith(" · usual")
    total = replace(known, so_far=True, kpi=replace(reading.kpi, kind="total"))
    assert not kpi_card(picture, total, TODAY).delta.endswith(" · usual")
