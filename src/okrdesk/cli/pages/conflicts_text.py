"""Conflicts as lines for people. Must not settle them."""

from __future__ import annotations

from collections.abc import Iterator

from okrdesk.cli.pages.conflicts_json import Open, called, thing
from okrdesk.cli.view import View
from okrdesk.domain.bonds import BONDS
from okrdesk.domain.references import name_of
from okrdesk.domain.words import tr
from okrdesk.store.conflict_list import Conflict, Side


def page_text(view: View, found: Open, _width: int) -> list[str]:
    """Each conflict with both values and what settles it; then what the merge decided."""
    if not found.conflicts and not found.decided:
        return [tr("No conflicts.")]
    lines = [line for conflict in found.conflicts for line in _lines(view, conflict)]
    return [*lines, *found.decided]


def _lines(view: View, conflict: Conflict) -> Iterator[str]:
    date = conflict.record.partition("@")[2]
    what = " ".join(part for part in (called(view, conflict) or conflict.record, date) if part)
    yield tr("{what}: {field}").format(what=what, field=conflict.field.replace("_", " "))
    yield _side(view, conflict, tr("ours"), conflict.ours)
    yield _side(view, conflict, tr("theirs"), conflict.theirs)
    words = tr("settle it with: okrdesk resolve FILE {id} --keep ours|theirs|VALUE")
    yield "  " + words.format(id=conflict.id)


def _side(view: View, conflict: Conflict, which: str, side: Side) -> str:
    words = tr("{which:<7} {value}  ({who}, {at})")
    at = side.at.replace("T", " ").removesuffix("Z")
    value = _value(view, conflict, side)
    return "  " + words.format(which=which, value=value, who=side.by or tr("somebody"), at=at)


def _value(view: View, conflict: Conflict, side: Side) -> str:
    if conflict.field == "deleted":
        return tr("removed") if side.value else tr("kept")
    if side.value is None or side.value == "":
        return tr("nothing")
    for bond in BONDS:
        if (bond.kind, bond.field) == (conflict.kind, conflict.field):
            named = [thing(view, kind, str(side.value)) for kind in bond.to]
            return next((name_of(one) or one.id for one in named if one), str(side.value))
    return f"{side.value:g}" if isinstance(side.value, float) else str(side.value)
