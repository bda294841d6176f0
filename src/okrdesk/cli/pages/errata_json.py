"""Corrections of a closed cycle as JSON, and who made them. Must not compute figures."""

from __future__ import annotations

from okrdesk.cli.output import Json
from okrdesk.cli.view import View
from okrdesk.domain.errata import Erratum, errata_of
from okrdesk.domain.freezing import frozen_of
from okrdesk.domain.recorded import Asked
from okrdesk.domain.records import Cycle


def read_errata(view: View, cycle: Cycle) -> tuple[Erratum, ...] | None:
    """What would differ today; None for a cycle without frozen figures."""
    frozen = frozen_of(view.workspace, cycle.id)
    if cycle.state != "closed" or frozen is None:
        return None
    view.load_all()
    asked = Asked(since=frozen.made_at)
    return errata_of(view.workspace, cycle, view.retell(asked).told)


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
