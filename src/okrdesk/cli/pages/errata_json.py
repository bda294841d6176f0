"""Corrections of a closed cycle as JSON, and who made them. Must not compute figures."""

from __future__ import annotations

from okrdesk.cli.output import Json
from okrdesk.cli.view import View
from okrdesk.domain.errata import Erratum, Told, errata_of
from okrdesk.domain.freezing import frozen_of
from okrdesk.domain.records import Cycle


def read_errata(view: View, cycle: Cycle) -> tuple[Erratum, ...] | None:
    """What would differ today; None for a cycle without frozen figures."""
    frozen = frozen_of(view.workspace, cycle.id)
    if cycle.state != "closed" or frozen is None:
        return None
    view.load_all()
    return errata_of(view.workspace, cycle, told_since(view, frozen.made_at))


def told_since(view: View, since: str | None) -> tuple[Told, ...]:
    """What the journal tells of the time since, newest first; grading is no correction."""
    changes = view.document.history(None, since)
    return tuple(
        Told(edit.record, one.at, one.by)
        for one in changes
        for edit in one.edits
        if edit.kind != Cycle.KIND and not edit.field.startswith("grade")
    )


def errata_json(errata: tuple[Erratum, ...] | None) -> list[Json] | None:
    """One object per figure; null for a cycle without frozen figures."""
    return None if errata is None else [_erratum(one) for one in errata]


def _erratum(one: Erratum) -> Json:
    return {
        "kind": one.kind,
        "id": one.record,
        "ref": one.ref,
        "name": one.name,
        "figure": one.figure,
        "frozen": one.frozen,
        "now": one.now,
        "says": one.says,
        "at": one.at,
        "by": one.by,
    }
