"""The KPIs that a kind of company usually starts with. Must not guess limits or values."""

from __future__ import annotations

from okrdesk.commands.cycles import start_workspace
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.errors import OkrError
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.records import Kpi
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace


@dataclass(frozen=True, slots=True)
class StartingKpi:
    """One KPI of a template; a unit "money" takes the currency of the workspace."""

    name: str
    question: str
    unit: str = "number"
    direction: str = "up"
    kind: str = "level"
    cadence: str = "week"
    area: str = "customers"


TEMPLATES: dict[str, tuple[StartingKpi, ...]] = {
    "empty": (),
    "saas": (
        StartingKpi("MRR", tr("Do we invest in growth, or mend what leaks?"), "money", area="cash"),
        StartingKpi("Activation", tr("Do new customers reach the first success?"), "percent"),
        StartingKpi(
            "Customer churn", tr("Do customers stay because they get value?"), "percent", "down"
        ),
        StartingKpi(
            "Deployment frequency",
            tr("What keeps us from shipping small?"),
            kind="total",
            area="delivery",
        ),
        StartingKpi(
            "Net Promoter Score",
            tr("Would they recommend us, and what do they miss?"),
            "points",
            cadence="month",
        ),
        StartingKpi(
            "Response time p95",
            tr("Do we stop features to make the product fast again?"),
            "duration",
            "down",
            area="product",
        ),
    ),
    "agency": (
        StartingKpi("Sales calls booked", tr("Do we ask enough people?"), kind="total"),
        StartingKpi("Win rate", tr("Are we talking to the right ones?"), "percent"),
        StartingKpi(
            "Utilisation",
            tr("Do we hire, or find more work?"),
            "percent",
            "range",
            area="delivery",
        ),
        StartingKpi("Margin", tr("Which work do we stop taking?"), "percent", area="cash"),
        StartingKpi("Customer satisfaction", tr("Who needs a call today?"), "points"),
        StartingKpi("Review rating", tr("What do we ask our customers to say?"), "points"),
    ),
    "shop": (
        StartingKpi(
            "Revenue", tr("What do we promote next week?"), "money", kind="total", area="cash"
        ),
        StartingKpi("Conversion", tr("Where do visitors turn back?"), "percent"),
        StartingKpi("Average order", tr("What belongs together in a basket?"), "money"),
        StartingKpi(
            "Returns", tr("Which product promises too much?"), "percent", "down", area="product"
        ),
        StartingKpi(
            "Cost of a new customer",
            tr("Which channel do we stop paying?"),
            "money",
            "down",
            area="cash",
        ),
        StartingKpi("Repeat share", tr("Why would somebody come back?"), "percent"),
    ),
}


def start_from_template(
    ws: Workspace, at: At, name: str, template: str, currency: str | None = None
) -> Change:
    """Name a new workspace, add the cycle that holds today and the KPIs of `template`.

    No limits come with them: what is worth a worry only the founder knows, so there is no colour.
    """
    if template not in TEMPLATES:
        says = tr(
            "There is no template {template}, so nothing was made. Choose one of these: {all}."
        )
        known = tuple(TEMPLATES)
        raise OkrError(
            "bad_value", says.format(template=template, all=", ".join(known)), candidates=known
        )
    begun = start_workspace(ws, at, name, currency)
    kpis = tuple(
        Edit(None, _kpi(at, row, float(place), currency))
        for place, row in enumerate(TEMPLATES[template], start=1)
    )
    return Change(begun.label, (*begun.edits, *kpis))


def _kpi(at: At, row: StartingKpi, order: float, currency: str | None) -> Kpi:
    unit = f"money:{currency}" if row.unit == "money" and currency else row.unit
    return Kpi(
        at.new_id(),
        name=row.name,
        question=row.question,
        area=row.area,
        unit=unit,
        direction=row.direction,
        kind=row.kind,
        cadence=row.cadence,
        order=order,
    )
