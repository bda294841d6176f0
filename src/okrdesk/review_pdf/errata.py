"""Later changes of a frozen quarter's figures, as the appendix prints them. Must not find them."""

from __future__ import annotations

from okrdesk.domain.errata import Erratum
from okrdesk.domain.review import Review
from okrdesk.domain.words import tr
from okrdesk.look.numbers import NOTHING
from okrdesk.look.states import STATES
from okrdesk.review_pdf.tongue import Json, Tongue
from okrdesk.store.circumstances import local_day

_FIGURES = {
    "value": tr("value"),
    "before": tr("value of the quarter before"),
    "state": tr("state"),
    "baseline": tr("baseline"),
    "target": tr("target"),
    "progress": tr("progress"),
    "grade": tr("grade"),
    "there": tr("kept in the file"),
}
_WORDS = {"yes": tr("yes"), "no": tr("no")}
Units = dict[str, tuple[str | None, int | None]]


def errata_rows(tongue: Tongue, review: Review, errata: tuple[Erratum, ...]) -> list[Json]:
    """What was changed, from the figure that is printed to the one that holds now."""
    units = _units(review)
    return [
        {
            "name": " ".join(word for word in (one.ref, one.name) if word),
            "figure": _FIGURES[one.figure],
            "before": _said(tongue, one, one.frozen, units),
            "after": _said(tongue, one, one.now, units),
            "who": _who(tongue, one),
        }
        for one in errata
    ]


def _units(review: Review) -> Units:
    """Unit and decimals by the id of KPI and key result."""
    kpis = (part.reading.kpi for part in (*review.kpis, *review.others))
    found: Units = {kpi.id: (kpi.unit, kpi.decimals) for kpi in kpis}
    for goal in review.objectives:
        for part in goal.key_results:
            found[part.reading.key_result.id] = part.unit, part.decimals
    return found


def _said(tongue: Tongue, one: Erratum, value: float | str | None, units: Units) -> str:
    if value is None:
        return NOTHING
    if isinstance(value, str):
        return _WORDS.get(value) or (STATES[value].word if value in STATES else value)
    if one.figure in ("progress", "grade"):
        return tongue.share(value)
    return tongue.value(value, *units.get(one.record, ("number", None)))


def _who(tongue: Tongue, one: Erratum) -> str:
    day = tongue.full_day(local_day(one.at)) if one.at else ""
    return ", ".join(text for text in (one.by or "", day) if text)
