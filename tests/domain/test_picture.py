"""A picture of the file changes only by what is applied, and only where it is touched."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from okrdesk.domain.edits import Change, Edit, Points
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import CheckIn, Kpi, Measurement, Team
from okrdesk.domain.series import Entries, Extra, Series
from okrdesk.domain.workspace import Workspace

FIRST = dt.date(2026, 11, 1)


def day(number: int) -> dt.date:
    return FIRST + dt.timedelta(days=number)


def with_values(*values: float) -> Series:
    return Series("k", tuple(day(n) for n in range(len(values))), values)


def test_a_measurement_takes_the_place_of_its_date() -> None:
    series = with_values(1.0, 2.0, 3.0)
    changed = series.with_measurement(Measurement("k", day(1), 9.0, note="checked"))
    assert changed.values == (1.0, 9.0, 3.0)
    assert changed.at(day(1)) == Measurement("k", day(1), 9.0, note="checked")
    assert changed.without(day(1)).dates == (day(0), day(2))
    assert changed.with_measurement(Measurement("k", day(1), 8.0)).extras == {}


def test_a_series_knows_its_newest_and_what_it_has_not() -> None:
    series = with_values(1.0, 2.0)
    assert series.newest() == Measurement("k", day(1), 2.0)
    assert series.at(day(7)) is None
    assert Series("k").newest() is None
    assert [measurement.value for measurement in series] == [1.0, 2.0]
    assert len(series) == 2


def test_many_values_come_in_at_once_and_none_takes_one_out() -> None:
    points = Points("k", (day(0), day(1), day(5)), (None, 7.0, 8.0), notes=(None, "a", None))
    series = with_values(1.0, 2.0, 3.0).with_points(points)
    assert series.dates == (day(1), day(2), day(5))
    assert series.values == (7.0, 3.0, 8.0)
    assert series.extras[day(1)] == Extra(note="a", origin="imported")
    typed = with_values(1.0).with_points(Points("k", (day(0),), (2.0,), origin="typed"))
    assert typed.extras == {}


@given(st.lists(st.tuples(st.integers(0, 20), st.none() | st.floats(-9, 9)), max_size=30))
def test_a_series_stays_in_order_whatever_comes_in(steps: list[tuple[int, float | None]]) -> None:
    series, expected = Series("k"), dict[dt.date, float]()
    for number, value in steps:
        if value is None:
            series = series.without(day(number))
            expected.pop(day(number), None)
        else:
            series = series.with_measurement(Measurement("k", day(number), value))
            expected[day(number)] = value
    assert dict(zip(series.dates, series.values, strict=True)) == expected
    assert list(series.dates) == sorted(expected)


def test_check_ins_stand_in_the_order_of_their_days() -> None:
    early, late = CheckIn("b", "kr", day(1)), CheckIn("a", "kr", day(2))
    entries = Entries("kr").put(None, late).put(None, early)
    assert entries.items == (early, late)
    assert (entries.newest(), entries.find("b"), entries.find("c")) == (late, early, None)
    assert entries.put(late, None).items == (early,)
    assert Entries("kr").newest() is None
    assert len(entries) == 2


def applied(*edits: Edit | Points) -> Workspace:
    return Workspace().apply(Change("put", edits))


def test_a_picture_shares_what_a_change_did_not_touch() -> None:
    before = applied(Edit(None, Kpi("k")), Edit(None, Team("t")))
    after = before.apply(Change("rename", (Edit(Kpi("k"), Kpi("k", name="Churn")),)))
    assert after.get(Kpi, "k").name == "Churn"
    assert before.get(Kpi, "k").name == ""
    assert after.all(Team) is before.all(Team)
    assert after.series is before.series


def test_values_come_and_go_with_a_change() -> None:
    value = Measurement("k", day(0), 1.0)
    ws = applied(Points("k", (day(1),), (2.0,)), Edit(None, value))
    assert ws.series_of("k").values == (1.0, 2.0)
    ws = ws.apply(Change("remove", (Edit(value, None), Edit(None, Measurement("k", day(2), 3.0)))))
    assert ws.series_of("k").values == (2.0, 3.0)
    assert ws.series_of("other").values == ()


def test_a_check_in_that_moves_leaves_its_old_key_result() -> None:
    before, after = CheckIn("c", "one", day(0)), CheckIn("c", "two", day(0))
    ws = applied(Edit(None, before)).apply(Change("move", (Edit(before, after),)))
    assert (ws.check_ins("one").items, ws.check_ins("two").items) == ((), (after,))
    ws = ws.apply(Change("remove", (Edit(after, None),)))
    assert ws.check_ins("two").items == ()


def test_a_removed_record_is_gone_and_said_so() -> None:
    ws = applied(Edit(None, Kpi("k"))).apply(Change("remove", (Edit(Kpi("k"), None),)))
    assert ws.find(Kpi, "k") is None
    assert ws.find(Kpi, None) is None
    with pytest.raises(OkrError) as refusal:
        ws.get(Kpi, "k")
    assert refusal.value.kind == "not_found"


def test_records_are_found_by_what_they_refer_to_in_their_order() -> None:
    team = Team("t")
    ws = applied(*(Edit(None, Kpi(name, team="t", order=o)) for name, o in (("a", 2), ("b", 1))))
    assert [kpi.id for kpi in ws.where(Kpi, "team", "t")] == ["b", "a"]
    assert ws.where(Kpi, "team", "other") == ()
    ws = ws.apply(Change("put", (Edit(None, team), Edit(None, Kpi("c", team="t", order=0)))))
    assert [kpi.id for kpi in ws.where(Kpi, "team", "t")] == ["c", "b", "a"]
    assert [kpi.id for kpi in ws.ordered(Kpi)] == ["c", "b", "a"]


def test_what_was_loaded_takes_the_place_of_an_owners_entries() -> None:
    ws = Workspace().with_owner(with_values(1.0)).with_owner(Entries("kr", complete=False))
    assert ws.series_of("k").values == (1.0,)
    assert not ws.check_ins("kr").complete


def test_a_change_names_its_kinds_and_its_single_records() -> None:
    edit = Edit(None, Kpi("k"))
    change = Change("put", (edit, Points("k", (), ())))
    assert change.kinds() == {"kpi", "measurement"}
    assert list(change.records()) == [edit]


def test_a_measurement_has_its_key_as_id() -> None:
    assert Measurement("k", day(0), 1.0).id == "k@2026-11-01"
    assert Measurement("k", day(0), 1.0).KIND == "measurement"


def test_settings_are_there_before_anybody_set_them() -> None:
    assert Workspace().settings().week_start == 1


def grouped(ws: Workspace) -> dict[str | None, list[str]]:
    """KPIs by the team that they name, in their order, by a walk over all of them."""
    found: dict[str | None, list[str]] = {}
    for kpi in ws.ordered(Kpi):
        found.setdefault(kpi.team, []).append(kpi.id)
    return found


_KPIS = st.builds(
    Kpi,
    st.sampled_from("abcdef"),
    name=st.just("K"),
    team=st.sampled_from(("t", "u", None)),
    order=st.sampled_from((1.0, 2.0, 3.0)),
)


@given(st.lists(st.lists(st.tuples(_KPIS, st.booleans()), max_size=4), max_size=8))
def test_records_are_found_by_what_they_name_whatever_came_before(
    changes: list[list[tuple[Kpi, bool]]],
) -> None:
    ws = Workspace()
    for change in changes:
        for team in ("t", None):  # asked before: what is known is brought up to date
            ws.where(Kpi, "team", team)
        edits = []
        for kpi, stays in {kpi.id: (kpi, stays) for kpi, stays in change}.values():
            before = ws.find(Kpi, kpi.id)
            if stays or before is not None:
                edits.append(Edit(before, kpi if stays else None))
        ws = ws.apply(Change("change", tuple(edits)))
        found = {team: [kpi.id for kpi in ws.where(Kpi, "team", team)] for team in ("t", "u", None)}
        assert {team: ids for team, ids in found.items() if ids} == grouped(ws)


def test_very_many_records_at_once_are_found_by_what_they_name() -> None:
    ws = Workspace().apply(Change("one", (Edit(None, Kpi("k", name="K", team="t")),)))
    assert len(ws.where(Kpi, "team", "t")) == 1
    many = tuple(Edit(None, Kpi(f"k{n}", name="K", team="t", order=-n)) for n in range(200))
    after = ws.apply(Change("many", many))
    assert len(after.where(Kpi, "team", "t")) == 201
    assert after.where(Kpi, "team", "t")[0].id == "k199"
