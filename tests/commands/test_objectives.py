from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from every_command import TODAY, Company

from okrdesk.commands.assumptions import add_assumption, change_assumption
from okrdesk.commands.co_owners import add_co_owner, change_co_owner
from okrdesk.commands.cycles import change_cycle, remove_cycle
from okrdesk.commands.objectives import (
    add_objective,
    change_objective,
    drop_objective,
    move_objective,
    park_objective,
    remove_objective,
    rename_objective,
)
from okrdesk.commands.supports import add_support, change_support
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import Assumption, CoOwner, Objective, Support
from okrdesk.domain.references import numbered

Refused = Callable[..., str]


def tree(company: Company, cycle: str = "Q4 2026") -> list[str]:
    rows = numbered(company.ws, company.id(cycle))
    return [f"{ref} {row.title}" for ref, row in rows if isinstance(row, Objective)]


def test_an_objective_joins_the_running_cycle_and_stands_last(tidewater: Company) -> None:
    assert tidewater.do(add_objective, title=" Grow ").label == "Add objective Grow"
    assert tree(tidewater)[-1] == "4 Grow"
    assert tidewater.get("Grow").state == "active"


def test_an_objective_below_another_joins_its_cycle(tidewater: Company) -> None:
    above = tidewater.make(add_objective, title="Next year", cycle=tidewater.id("Q1 2027"))
    tidewater.do(add_objective, title="Grow", parent=above)
    assert tree(tidewater, "Q1 2027") == ["1 Next year", "2 Grow"]


def test_in_a_draft_cycle_objectives_are_drafts_until_it_starts(
    tidewater: Company, refused: Refused
) -> None:
    draft = tidewater.id("Q1 2027")
    tidewater.do(add_objective, title="Grow", cycle=draft)
    grow = tidewater.get("Grow")
    assert grow.state == "draft"
    assert "is a draft" in refused("not_allowed", change_objective, grow.id, state="active")
    parked = tidewater.make(add_objective, title="Later", cycle=draft, state="parked")
    assert tidewater.do(change_cycle, draft, state="active").label == "Start Q1 2027"
    assert tidewater.get("Grow").state == "active"
    assert tidewater.ws.get(Objective, parked).state == "parked"


def test_without_a_title_or_cycle_there_is_no_objective(refused: Refused) -> None:
    assert "The title is missing" in refused("bad_value", add_objective)
    refused("not_found", add_objective, title="Grow", cycle="nowhere")
    refused("not_found", add_objective, title="Grow", parent="nowhere")


def test_what_is_set_aside_keeps_reason_and_day_until_it_returns(
    tidewater: Company, refused: Refused
) -> None:
    first = tidewater.id("1")
    assert "Say why" in refused("bad_value", park_objective, first, "")
    assert tidewater.do(park_objective, first, "Later").label == "Park objective Customers stay"
    held = tidewater.ws.get(Objective, first)
    assert (held.state, held.reason, held.since) == ("parked", "Later", TODAY)
    tidewater.do(change_objective, first, reason="Much later")
    assert tidewater.ws.get(Objective, first).since == TODAY
    assert tidewater.do(drop_objective, first, "Never").label == "Drop objective Customers stay"
    tidewater.do(change_objective, first, state="active")
    held = tidewater.ws.get(Objective, first)
    assert (held.reason, held.since) == (None, None)


def test_a_rename_says_both_titles_and_shortens_long_ones(tidewater: Company) -> None:
    label = tidewater.do(rename_objective, tidewater.id("1"), "x" * 60).label
    assert label == f"Rename objective Customers stay to {'x' * 60}"
    label = tidewater.do(change_objective, tidewater.id("1"), why="Because").label
    assert label == f"Change objective {'x' * 39}…"


def test_co_owners_and_supports_are_whole_lists(tidewater: Company, refused: Refused) -> None:
    first, third = tidewater.id("1"), tidewater.id("3")
    mira, jonas = tidewater.id("Mira"), tidewater.id("Jonas")
    tidewater.do(change_objective, first, co_owners=(mira, mira), supports=(third,))
    assert [o.person for o in tidewater.ws.where(CoOwner, "objective", first)] == [mira]
    assert [s.supports for s in tidewater.ws.where(Support, "objective", first)] == [third]
    assert tidewater.do(change_objective, first, co_owners=(mira,), supports=(third,)).edits == ()
    tidewater.do(change_objective, first, co_owners=(), supports=())
    assert tidewater.ws.where(CoOwner, "objective", first) == ()
    refused("not_found", change_objective, first, co_owners=("nobody",))
    refused("not_found", change_objective, first, supports=("nothing",))
    refused("not_allowed", change_objective, first, supports=(first,))
    assert tidewater.make(add_objective, title="Ours", co_owners=(mira, jonas))


def test_a_co_owner_is_named_once(tidewater: Company, refused: Refused) -> None:
    first, mira = tidewater.id("1"), tidewater.id("Mira")
    change = tidewater.do(add_co_owner, objective=first, person=mira)
    assert (change.label, change.edits) == ("Add a co-owner of objective Customers stay", ())
    old = tidewater.id("Old")
    refused("closed", add_co_owner, objective=old, person=mira)
    held = tidewater.ws.where(CoOwner, "objective", first)[0]
    refused("closed", change_co_owner, held.id, objective=old)


def test_an_objective_does_not_support_itself(tidewater: Company, refused: Refused) -> None:
    first, third = tidewater.id("1"), tidewater.id("3")
    assert "support itself" in refused("not_allowed", add_support, objective=first, supports=first)
    held = tidewater.ws.where(Support, "objective", third)[0]
    refused("not_allowed", change_support, held.id, supports=third)
    assert tidewater.do(add_support, objective=third, supports=first).edits == ()


def test_an_assumption_that_is_judged_was_looked_at_today(tidewater: Company) -> None:
    held = next(iter(tidewater.ws.all(Assumption).values()))
    tidewater.do(change_assumption, held.id, looked_at=None)
    tidewater.do(change_assumption, held.id, text="Other words")
    assert tidewater.ws.get(Assumption, held.id).looked_at is None
    tidewater.do(change_assumption, held.id, state="holds")
    assert tidewater.ws.get(Assumption, held.id).looked_at == TODAY


@pytest.mark.parametrize(
    "act",
    [
        lambda c: (add_objective, (), {"title": "New", "cycle": c.id("Q3 2026")}),
        lambda c: (change_objective, (c.id("Old"),), {"title": "Older"}),
        lambda c: (remove_objective, (c.id("Old"),), {}),
        lambda c: (move_objective, (c.id("Old"),), {"to": c.id("Q4 2026")}),
        lambda c: (move_objective, (c.id("1"),), {"to": c.id("Q3 2026")}),
        lambda c: (change_objective, (c.id("1"),), {"cycle": c.id("Q3 2026")}),
        lambda c: (add_assumption, (), {"objective": c.id("Old"), "text": "So"}),
        lambda c: (remove_cycle, (c.id("Q3 2026"),), {}),
        lambda c: (change_cycle, (c.id("Q3 2026"),), {"name": "Q3"}),
    ],
)
def test_a_closed_quarter_stays_as_it_is(
    tidewater: Company, refused: Refused, act: Callable[[Company], tuple[object, ...]]
) -> None:
    command, args, fields = act(tidewater)
    says = refused("closed", command, *args, **fields)  # type: ignore[misc]
    assert says == (
        "Q3 2026 is closed, so nothing in it was changed. Reopen it with a reason first."
    )


def test_an_objective_moves_beside_below_and_to_the_top(tidewater: Company) -> None:
    first, third = tidewater.id("1"), tidewater.id("3")
    tidewater.do(move_objective, third, before=first)
    assert tree(tidewater) == ["1 Books are right", "2 Customers stay", "3 Support answers"]
    tidewater.do(move_objective, third, after=first)
    assert tree(tidewater)[-1] == "3 Books are right"
    below = tidewater.id("Support answers")
    tidewater.do(move_objective, third, before=below)
    assert tidewater.ws.get(Objective, third).parent == first
    assert tree(tidewater) == ["1 Customers stay", "2 Books are right", "3 Support answers"]
    tidewater.do(move_objective, third, to=tidewater.id("Q4 2026"))
    assert tidewater.ws.get(Objective, third).parent is None
    tidewater.do(move_objective, below, to=third)
    assert tree(tidewater) == ["1 Customers stay", "2 Books are right", "3 Support answers"]
    assert tidewater.do(move_objective, below).edits == ()


def test_the_objectives_below_move_along_to_another_cycle(tidewater: Company) -> None:
    first = tidewater.id("1")
    deeper = tidewater.make(add_objective, title="Deep", parent=tidewater.id("2"))
    elsewhere = tidewater.make(add_objective, title="Else", cycle=tidewater.id("Q1 2027"))
    tidewater.do(change_objective, elsewhere, parent=first)
    tidewater.do(change_cycle, tidewater.id("Q1 2027"), state="active")
    tidewater.do(move_objective, first, to=tidewater.id("Q1 2027"))
    assert tree(tidewater) == ["1 Books are right"]
    assert len(tree(tidewater, "Q1 2027")) == 4
    assert tidewater.ws.get(Objective, deeper).cycle == tidewater.id("Q1 2027")


def test_no_objective_comes_below_itself(tidewater: Company, refused: Refused) -> None:
    first, below = tidewater.id("1"), tidewater.id("2")
    assert "below itself" in refused("not_allowed", move_objective, first, to=below)
    assert "below itself" in refused("not_allowed", change_objective, first, parent=below)
    assert "not beside it" in refused("not_allowed", move_objective, below, to=first, after="no")


def test_removing_an_objective_takes_all_below_and_clears_what_names_it(tidewater: Company) -> None:
    first, third = tidewater.id("1"), tidewater.id("3")
    grandchild = tidewater.make(add_objective, title="Grown", cycle=tidewater.id("Q1 2027"))
    held = tidewater.ws.get(Objective, grandchild)
    carried = replace(held, carried_from=first)
    tidewater.ws = tidewater.ws.apply(Change("carry", (Edit(held, carried),)))
    change = tidewater.do(remove_objective, first)
    gone = {e.record.KIND for e in change.records() if e.after is None}
    assert {"objective", "key_result", "check_in", "evidence", "milestone", "co_owner"} <= gone
    assert {"assumption", "initiative", "link", "tag", "support", "level"} <= gone
    cleared = [e.after for e in change.records() if e.after is not None]
    assert cleared == [held]
    assert tidewater.ws.find(Objective, third) is not None
    assert tidewater.ws.where(Support, "objective", third) == ()


def test_what_goes_along_is_removed_and_not_cleared_too(tidewater: Company) -> None:
    first, third = tidewater.id("1"), tidewater.id("3")
    held = tidewater.ws.get(Objective, third)
    carried = replace(held, carried_from=first)
    tidewater.ws = tidewater.ws.apply(Change("carry", (Edit(held, carried),)))
    change = tidewater.do(remove_cycle, tidewater.id("Q4 2026"))
    assert [e for e in change.records() if e.after is not None] == []
