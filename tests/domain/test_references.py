from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from every_command import TODAY, company

from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.errors import OkrError
from okrdesk.domain.loaded import NotLoaded, series_from, whole_check_ins
from okrdesk.domain.records import (
    CheckIn,
    Cycle,
    Initiative,
    KeyResult,
    Kpi,
    Measurement,
    Milestone,
    Objective,
    Record,
    Team,
    WorkspaceSettings,
)
from okrdesk.domain.references import cycle_for, find_reference, numbered, reference_of
from okrdesk.domain.workspace import Workspace


@pytest.fixture
def ws() -> Workspace:
    return company().ws


def put(ws: Workspace, *records: Record) -> Workspace:
    return ws.apply(Change("put", tuple(Edit(None, record) for record in records)))


def named(ws: Workspace, kind: type[Kpi] | type[Cycle] | type[Team], name: str) -> str:
    return next(record.id for record in ws.all(kind).values() if record.name == name)


def titled(ws: Workspace, kind: type[Objective] | type[KeyResult], title: str) -> str:
    return next(record.id for record in ws.all(kind).values() if record.title == title)


def test_positions_count_through_the_whole_tree_parents_before_children(ws: Workspace) -> None:
    running = named(ws, Cycle, "Q4 2026")
    told = [(ref, record.title) for ref, record in numbered(ws, running)]
    assert told == [
        ("1", "Customers stay"),
        ("1.1", "Churn falls"),
        ("2", "Support answers"),
        ("2.1", "Launched"),
        ("2.2", "Mature"),
        ("3", "Books are right"),
        ("3.1", "Audited"),
        ("3.2", "Cash in range"),
        ("3.3", "Win ten"),
    ]
    for ref, record in numbered(ws, running):
        assert find_reference(ws, ref, today=TODAY) == record
        assert reference_of(ws, record) == ref


def test_an_objective_below_one_of_another_cycle_stands_at_the_top_of_its_own(
    ws: Workspace,
) -> None:
    parent = titled(ws, Objective, "Customers stay")
    grown = put(ws, Objective("far", "Far", cycle=named(ws, Cycle, "Q1 2027"), parent=parent))
    assert numbered(grown, named(ws, Cycle, "Q1 2027"))[0][0] == "1"


def test_a_position_counts_in_the_cycle_that_is_named(ws: Workspace) -> None:
    assert find_reference(ws, "1", cycle="2026-Q3", today=TODAY) == ws.get(
        Objective, titled(ws, Objective, "Old")
    )


@pytest.mark.parametrize("text", ["Q4 2026", "2026-Q4", "2026q4", "q4 2026", "cycle:Q4 2026"])
def test_a_cycle_is_known_by_either_way_to_write_it(ws: Workspace, text: str) -> None:
    assert find_reference(ws, text).id == named(ws, Cycle, "Q4 2026")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("kr:2.1", "Launched"),
        ("key_result:2.1", "Launched"),
        ("objective:2", "Support answers"),
        ("KR 2.1", "Launched"),
        ("kr2.1", "Launched"),
    ],
)
def test_a_kind_before_a_position_narrows_it(ws: Workspace, text: str, title: str) -> None:
    assert find_reference(ws, text, today=TODAY).title == title  # type: ignore[attr-defined]


def test_a_position_is_no_key_result_where_only_objectives_are_meant(ws: Workspace) -> None:
    with pytest.raises(OkrError) as refused:
        find_reference(ws, "2.1", kinds=("objective",), today=TODAY)
    assert refused.value.kind == "not_found"


def test_names_are_found_whatever_their_case(ws: Workspace) -> None:
    assert find_reference(ws, "CHURN") == ws.get(Kpi, named(ws, Kpi, "Churn"))
    assert find_reference(ws, " team: product ").KIND == "team"
    assert find_reference(ws, "kpi:churn").KIND == "kpi"


def test_a_name_may_hold_a_colon(ws: Workspace) -> None:
    grown = put(ws, Initiative("ini000000001", title="Phase 2: call them"))
    assert find_reference(grown, "Phase 2: call them").id == "ini000000001"


def test_an_exact_id_wins_over_a_name(ws: Workspace) -> None:
    churn = named(ws, Kpi, "Churn")
    grown = put(ws, Team("team00000001", churn))
    assert find_reference(grown, churn).id == churn


def test_a_unique_beginning_of_an_id_of_four_letters_is_enough(ws: Workspace) -> None:
    grown = put(ws, Team("abcd00000001", "One"), Team("abce00000001", "Two"))
    assert find_reference(grown, "ABCD").id == "abcd00000001"
    with pytest.raises(OkrError) as short:
        find_reference(grown, "abc")
    assert short.value.kind == "not_found"


def test_two_of_one_name_are_refused_with_what_tells_them_apart(ws: Workspace) -> None:
    grown = put(
        ws, Team("abcd00000001", "Churn"), Kpi("abcd00000002", "Twin"), Kpi("e" * 12, "twin")
    )
    with pytest.raises(OkrError) as kinds:
        find_reference(grown, "churn")
    assert kinds.value.kind == "ambiguous"
    assert set(kinds.value.candidates) == {"kpi:Churn", "team:Churn"}
    assert "kpi:Churn" in kinds.value.says
    with pytest.raises(OkrError) as twins:
        find_reference(grown, "twin")
    assert set(twins.value.candidates) == {"kpi:Twin", "kpi:twin"}
    same = put(ws, Kpi("abcd00000002", "Twin"), Kpi("e" * 12, "Twin"))
    with pytest.raises(OkrError) as alike:
        find_reference(same, "twin")
    assert set(alike.value.candidates) == {"kpi:abcd00000002", f"kpi:{'e' * 12}"}


def test_an_ambiguous_key_result_is_told_by_its_position(ws: Workspace) -> None:
    objective = titled(ws, Objective, "Support answers")
    grown = put(ws, KeyResult("kr0000000009", objective, "Audited", order=9.0))
    with pytest.raises(OkrError) as refused:
        find_reference(grown, "audited", today=TODAY)
    assert set(refused.value.candidates) == {"kr:2.3", "kr:3.1"}


def test_kinds_without_a_name_of_their_own_need_their_kind(ws: Workspace) -> None:
    milestone = next(iter(ws.all(Milestone).values()))
    assert find_reference(ws, f"milestone:{milestone.id}") == milestone
    assert find_reference(ws, f"milestone:{milestone.title}") == milestone
    with pytest.raises(OkrError) as refused:
        find_reference(ws, milestone.title)
    assert refused.value.kind == "not_found"


def test_check_ins_and_the_workspace_are_found_too(ws: Workspace) -> None:
    check_in = next(c for entries in ws.entries.values() for c in entries)
    assert find_reference(ws, f"checkin:{check_in.id}") == check_in
    assert find_reference(ws, check_in.id) == check_in
    assert find_reference(ws, f"checkin:{check_in.id[:-1]}", kinds=("check_in",)) == check_in
    assert find_reference(ws, "workspace") == ws.settings()
    assert find_reference(Workspace(), "workspace") == WorkspaceSettings()


def test_a_measurement_is_its_kpi_at_its_date(ws: Workspace) -> None:
    found = find_reference(ws, "kpi:Churn@2026-11-14")
    assert isinstance(found, Measurement)
    assert found.value == 6.4
    assert reference_of(ws, found) == "kpi:Churn@2026-11-14"
    assert find_reference(ws, "Churn@2026-11-14") == found
    with pytest.raises(OkrError) as refused:
        find_reference(ws, "kpi:Churn@2020-01-01")
    assert refused.value.kind == "not_found"
    with pytest.raises(OkrError):
        find_reference(ws, "Churn@2026-11-14", kinds=("kpi",))


def test_a_measurement_that_is_not_loaded_is_asked_for(ws: Workspace) -> None:
    churn = named(ws, Kpi, "Churn")
    partly = replace(ws.series_of(churn), complete=False, whole_from=dt.date(2026, 11, 1))
    held = ws.with_owner(partly)
    with pytest.raises(NotLoaded) as asked:
        find_reference(held, "kpi:Churn@2020-01-01")
    assert asked.value.owner == churn
    assert series_from(held, churn, dt.date(2026, 11, 1)) == partly


def test_check_ins_that_are_not_loaded_are_asked_for(ws: Workspace) -> None:
    owner, entries = next(iter(ws.entries.items()))
    held = ws.with_owner(replace(entries, complete=False))
    with pytest.raises(NotLoaded, match=owner):
        whole_check_ins(held, owner)


def test_the_default_cycle_is_the_active_one_that_holds_today(ws: Workspace) -> None:
    assert cycle_for(ws, None, TODAY).name == "Q4 2026"
    short = Cycle("sprint000001", "Sprint", dt.date(2026, 11, 16), dt.date(2026, 11, 27), None)
    assert cycle_for(put(ws, short), None, TODAY).name == "Q4 2026"
    running = put(ws, replace(short, state="active"))
    assert cycle_for(running, None, TODAY).name == "Sprint"


def test_between_cycles_the_newest_begun_is_meant(ws: Workspace) -> None:
    assert cycle_for(ws, None, dt.date(2026, 9, 1)).name == "Q3 2026"
    assert cycle_for(ws, None, dt.date(2028, 1, 1)).name == "Q1 2027"
    with pytest.raises(OkrError) as refused:
        cycle_for(ws, None, dt.date(2020, 1, 1))
    assert refused.value.kind == "not_found"


def test_a_named_cycle_need_not_run(ws: Workspace) -> None:
    assert cycle_for(ws, "2027-Q1", TODAY).name == "Q1 2027"
    with pytest.raises(OkrError):
        cycle_for(ws, "Churn", TODAY)


def test_without_cycles_a_number_is_no_position() -> None:
    with pytest.raises(OkrError) as refused:
        find_reference(Workspace(), "2")
    assert refused.value.kind == "not_found"
    assert "'2'" in refused.value.says


def test_what_has_no_position_or_name_is_told_by_its_id(ws: Workspace) -> None:
    assert reference_of(ws, Objective("gone00000001")) == "objective:gone00000001"
    assert reference_of(ws, KeyResult("gone00000001", "nowhere")) == "kr:gone00000001"
    assert reference_of(ws, CheckIn("gone00000001")) == "checkin:gone00000001"
    assert reference_of(ws, Initiative("gone00000001")) == "initiative:gone00000001"
    assert reference_of(ws, Measurement("gone", TODAY, 1.0)) == "kpi:gone@2026-11-21"
    assert reference_of(ws, ws.settings()) == "workspace"
    assert reference_of(ws, ws.get(Team, named(ws, Team, "Product"))) == "Product"


def test_what_is_ambiguous_without_position_keeps_its_kind_once(ws: Workspace) -> None:
    grown = put(ws, Milestone("m" * 12, title="Ship"))
    with pytest.raises(OkrError) as refused:
        find_reference(grown, "milestone:Ship")
    assert f"milestone:{'m' * 12}" in refused.value.candidates
