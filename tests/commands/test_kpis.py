from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest
from every_command import TODAY, Company

from okrdesk.commands.bands import add_band, change_band, plan_dip, remove_band
from okrdesk.commands.kpis import (
    add_kpi,
    archive_kpi,
    change_kpi,
    move_kpi,
    park_kpi,
    remove_kpi,
)
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import Band, Kpi

Refused = Callable[..., str]


def band(company: Company, kpi: str) -> Band:
    """The newest band of a KPI that is no planned dip."""
    lasting = [b for b in company.ws.where(Band, "kpi", company.id(kpi)) if b.until is None]
    return max(lasting, key=lambda b: b.valid_from or dt.date.min)


def test_a_kpi_brings_its_band_from_the_beginning(tidewater: Company) -> None:
    change = tidewater.do(add_kpi, name="NPS", healthy_low=40.0, watch_low=30.0, target_low=50.0)
    assert change.label == "Add KPI NPS"
    assert change.kinds() == {"kpi", "band"}
    held = band(tidewater, "NPS")
    assert (held.valid_from, held.healthy_low, held.target_low) == (None, 40.0, 50.0)
    assert tidewater.get("NPS").indicator == "leading"


def test_a_kpi_without_limits_has_no_band(tidewater: Company) -> None:
    assert tidewater.do(add_kpi, name="NPS").kinds() == {"kpi"}
    assert tidewater.do(add_kpi, name="CSAT", healthy_low=None).kinds() == {"kpi"}


def test_new_limits_hold_from_today_and_leave_the_earlier_ones(tidewater: Company) -> None:
    churn = tidewater.id("Churn")
    tidewater.do(change_kpi, churn, healthy_high=4.0)
    held = band(tidewater, "Churn")
    assert (held.valid_from, held.healthy_high, held.watch_high, held.target_high) == (
        TODAY,
        4.0,
        6.0,
        4.5,
    )
    tidewater.do(change_kpi, churn, healthy_high=3.5)
    assert band(tidewater, "Churn").id == held.id
    tidewater.do(change_kpi, churn, healthy_high=3.0, since=dt.date(2027, 1, 1))
    lasting = [b for b in tidewater.ws.where(Band, "kpi", churn) if b.until is None]
    assert sorted(b.healthy_high or 0 for b in lasting) == [3.0, 3.5, 5.0]
    assert tidewater.do(change_kpi, churn, healthy_high=3.5).edits == ()


def test_limits_before_any_band_begin_one_on_that_day(tidewater: Company) -> None:
    eu = tidewater.id("Sign-ups EU")
    tidewater.do(change_kpi, eu, healthy_low=5.0, since=dt.date(2026, 1, 1))
    assert band(tidewater, "Sign-ups EU").valid_from == dt.date(2026, 1, 1)


def test_to_turn_the_direction_all_limits_are_given_anew(
    tidewater: Company, refused: Refused
) -> None:
    churn = tidewater.id("Churn")
    assert "other direction" in refused("bad_value", change_kpi, churn, direction="up")
    tidewater.do(change_kpi, churn, direction="up", healthy_low=94.0, watch_low=93.0)
    held = band(tidewater, "Churn")
    assert (held.healthy_low, held.healthy_high, held.target_high) == (94.0, None, None)


def test_the_direction_of_a_kpi_without_bands_turns_freely(tidewater: Company) -> None:
    eu = tidewater.id("Sign-ups EU")
    assert tidewater.do(change_kpi, eu, direction="down").kinds() == {"kpi"}


def test_a_direction_is_not_turned_under_a_later_band(tidewater: Company, refused: Refused) -> None:
    churn = tidewater.id("Churn")
    tidewater.do(add_band, kpi=churn, valid_from=dt.date(2027, 1, 1), healthy_high=3.0)
    says = refused("bad_value", change_kpi, churn, direction="up", healthy_low=94.0, watch_low=93.0)
    assert "each limit is one number" in says


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"healthy_low": 5.0, "watch_low": 6.0}, "must be wider"),
        ({"direction": "down", "healthy_high": 5.0, "watch_high": 4.0}, "must be wider"),
        (
            {
                "direction": "range",
                "healthy_low": 2.0,
                "healthy_high": 5.0,
                "watch_low": 3.0,
                "watch_high": 6.0,
            },
            "must be wider",
        ),
        ({"direction": "range", "target_low": 5.0, "target_high": 3.0}, "lower target limit"),
        ({"healthy_high": 5.0}, "direction up"),
        ({"direction": "down", "watch_low": 5.0}, "direction down"),
        ({"name": "  "}, "The name is missing"),
        ({"unit": "bananas"}, "'bananas' is not a unit"),
        ({"unit": "money:euro"}, "not a unit"),
        ({"floor": 5.0, "ceiling": 3.0}, "floor is above the ceiling"),
        ({"floor": float("nan")}, "a number that can be kept"),
        ({"decimals": 10}, "cannot be above 9"),
        ({"direction": "sideways"}, "Choose up, down, range"),
        ({"base": "0"}, "not a base"),
        ({"base": "soon"}, "not a base"),
        ({"base": "2026-02-01..2026-01-01"}, "not a base"),
        ({"base": "2026-02-01..x"}, "not a base"),
    ],
)
def test_a_kpi_that_cannot_be_is_refused(
    refused: Refused, fields: dict[str, object], says: str
) -> None:
    assert says in refused("bad_value", add_kpi, **{"name": "NPS", **fields})


@pytest.mark.parametrize("base", ["auto", "all", "12", "2026-01-01..2026-02-01"])
def test_a_base_is_a_word_a_count_or_a_span(tidewater: Company, base: str) -> None:
    tidewater.do(add_kpi, name="NPS", base=base, unit="money:EUR")
    assert tidewater.get("NPS").base == base


def test_the_owner_has_to_exist(refused: Refused) -> None:
    says = refused("not_found", add_kpi, name="NPS", owner="nobody")
    assert says == (
        "There is no person nobody, so nothing was changed. Add it first or name another."
    )


def test_a_kpi_is_parked_with_a_reason_and_comes_back_without(
    tidewater: Company, refused: Refused
) -> None:
    churn = tidewater.id("Churn")
    assert "Say why" in refused("bad_value", park_kpi, churn, " ")
    assert tidewater.do(park_kpi, churn, "Too noisy").label == "Park KPI Churn"
    assert tidewater.get("Churn").parked_on == TODAY
    tidewater.do(change_kpi, churn, parked_reason="Too slow")
    assert tidewater.get("Churn").parked_reason == "Too slow"
    tidewater.do(change_kpi, churn, standing="key")
    held = tidewater.get("Churn")
    assert (held.standing, held.parked_on, held.parked_reason) == ("key", None, None)


def test_a_kpi_is_archived_and_taken_back(tidewater: Company) -> None:
    churn = tidewater.id("Churn")
    assert tidewater.do(archive_kpi, churn).label == "Archive KPI Churn"
    assert tidewater.get("Churn").archived
    assert tidewater.do(archive_kpi, churn, False).label == "Take back KPI Churn"


def test_a_rename_says_both_names(tidewater: Company) -> None:
    change = tidewater.do(change_kpi, tidewater.id("Churn"), name="Customer churn")
    assert change.label == "Rename KPI Churn to Customer churn"


def test_a_kpi_that_a_key_result_reads_is_not_removed(tidewater: Company, refused: Refused) -> None:
    says = refused("not_allowed", remove_kpi, tidewater.id("Churn"))
    assert says.startswith("Churn is read by 1.1 Churn falls, so it was not removed.")


def test_a_kpi_goes_with_its_segments_and_all_that_is_on_it(tidewater: Company) -> None:
    change = tidewater.do(remove_kpi, tidewater.id("Sign-ups"))
    gone = [edit.record.KIND for edit in change.records()]
    assert sorted(gone) == ["band", "initiative", "kpi", "kpi", "plan"]


def test_a_kpi_is_no_segment_of_itself(tidewater: Company, refused: Refused) -> None:
    parent, child = tidewater.id("Sign-ups"), tidewater.id("Sign-ups EU")
    assert "below itself" in refused("not_allowed", change_kpi, parent, parent=child)
    assert "below itself" in refused("not_allowed", move_kpi, parent, to=parent)


def test_kpis_stand_where_they_are_put(tidewater: Company) -> None:
    churn, sign_ups = tidewater.id("Churn"), tidewater.id("Sign-ups")
    third = tidewater.make(add_kpi, name="NPS")
    tidewater.do(move_kpi, third, before=sign_ups)
    top = [k.id for k in tidewater.ws.where(Kpi, "parent", None)]
    assert top[:3] == [churn, third, sign_ups]
    tidewater.do(move_kpi, third, to=sign_ups)
    assert tidewater.get("NPS").parent == sign_ups


def test_a_band_is_added_corrected_and_removed(tidewater: Company, refused: Refused) -> None:
    churn = tidewater.id("Churn")
    new = tidewater.make(add_band, kpi=churn, valid_from=TODAY, healthy_high=4.0, watch_high=5.0)
    assert "must be wider" in refused("bad_value", change_band, new, watch_high=3.0)
    assert tidewater.do(change_band, new, watch_high=6.0).label == "Change band Churn"
    assert tidewater.do(remove_band, new).label == "Remove band Churn"
    assert "The KPI is missing" in refused("bad_value", add_band, healthy_high=4.0)


def test_a_planned_dip_has_an_end_and_a_reason(tidewater: Company, refused: Refused) -> None:
    churn = tidewater.id("Churn")
    assert "ends on a date" in refused("bad_value", plan_dip, kpi=churn, reason="Move")
    assert "needs a reason" in refused("bad_value", plan_dip, kpi=churn, until=TODAY)
    early = dt.date(2026, 1, 1)
    assert "before it begins" in refused(
        "bad_value", plan_dip, kpi=churn, until=early, reason="Move"
    )
    dip = tidewater.make(plan_dip, kpi=churn, until=TODAY, reason="Move", healthy_high=9.0)
    assert tidewater.ws.get(Band, dip).valid_from == TODAY


def test_two_kpis_of_one_name_are_refused_in_any_letters(
    tidewater: Company, refused: Refused
) -> None:
    tidewater.do(add_kpi, name="NPS")
    assert refused("exists", add_kpi, name="nps") == (
        "There is a KPI named NPS already, so nothing was changed. Give this one another name, or"
        " use the one there is."
    )
    tidewater.do(add_kpi, name="CSAT")
    assert "named NPS already" in refused("exists", change_kpi, tidewater.id("CSAT"), name="Nps")
    tidewater.do(archive_kpi, tidewater.id("NPS"))
    assert refused("exists", add_kpi, name="NPS").startswith("An archived KPI is named NPS")


def test_a_kpi_may_change_its_letters_and_its_slices_share_its_name(tidewater: Company) -> None:
    tidewater.do(add_kpi, name="NPS")
    nps = tidewater.id("NPS")
    tidewater.do(change_kpi, nps, name="nps")
    tidewater.do(add_kpi, name="nps", parent=nps, segment="Agencies")
    tidewater.do(add_kpi, name="nps", parent=nps, segment="Direct")
    assert len([one for one in tidewater.ws.all(Kpi).values() if one.name == "nps"]) == 3


def test_two_kpis_of_one_name_that_a_merge_brought_can_still_be_changed(
    tidewater: Company,
) -> None:
    tidewater.do(add_kpi, name="NPS")
    nps = tidewater.get("NPS")
    twin = replace(nps, id="twin0000001")
    tidewater.ws = tidewater.ws.apply(Change("merge", (Edit(None, twin),)))
    tidewater.do(change_kpi, twin.id, question="Why?")
    tidewater.do(change_kpi, twin.id, name="NPS of partners")


def test_two_bands_from_one_day_are_refused(tidewater: Company, refused: Refused) -> None:
    kpi = tidewater.do(add_kpi, name="NPS", healthy_low=40.0).edits[0].after.id
    assert refused("exists", add_band, kpi=kpi, healthy_low=50.0) == (
        "NPS has limits from the beginning already, so nothing was changed. Change those, or say"
        " from when the new ones hold."
    )
    day = dt.date(2026, 11, 1)
    later = tidewater.do(add_band, kpi=kpi, valid_from=day, healthy_low=50.0).edits[0].after
    assert "has limits from 2026-11-01 on already" in refused(
        "exists", add_band, kpi=kpi, valid_from=day, healthy_low=60.0
    )
    assert "from the beginning already" in refused("exists", change_band, later.id, valid_from=None)
    until = dt.date(2026, 12, 1)
    tidewater.do(plan_dip, kpi=kpi, valid_from=day, until=until, healthy_low=30.0, reason="sale")
    tidewater.do(change_band, later.id, healthy_low=55.0)
