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
    """One KPI of a template; a unit "money" takes the currency of the workspace.

    `means` says in one plain sentence what is counted, to who never heard of it.
    """

    name: str
    question: str
    means: str = ""
    unit: str = "number"
    direction: str = "up"
    kind: str = "level"
    cadence: str = "week"
    area: str = "customers"


TEMPLATES: dict[str, tuple[StartingKpi, ...]] = {
    "empty": (),
    "saas": (
        StartingKpi(
            "MRR",
            tr("Do we invest in growth, or mend what leaks?"),
            tr("Monthly recurring revenue: what customers pay you every month."),
            "money",
            area="cash",
        ),
        StartingKpi(
            "Activation",
            tr("Do new customers reach the first success?"),
            tr("Of 100 who sign up, how many soon get to a first success."),
            "percent",
        ),
        StartingKpi(
            "Customer churn",
            tr("Do customers stay because they get value?"),
            tr("Of 100 customers, how many left."),
            "percent",
            "down",
        ),
        StartingKpi(
            "Deployment frequency",
            tr("What keeps us from shipping small?"),
            tr("How often in a week something new goes out to customers."),
            kind="total",
            area="delivery",
        ),
        StartingKpi(
            "Net Promoter Score",
            tr("Would they recommend us, and what do they miss?"),
            tr("Of 100 customers, those who would recommend you less those who would not."),
            "points",
            cadence="month",
        ),
        StartingKpi(
            "Response time p95",
            tr("Do we stop features to make the product fast again?"),
            tr("95 of 100 requests are answered faster than this."),
            "duration",
            "down",
            area="product",
        ),
    ),
    "agency": (
        StartingKpi(
            "Sales calls booked",
            tr("Do we ask enough people?"),
            tr("How many talks with possible customers were agreed in a week."),
            kind="total",
        ),
        StartingKpi(
            "Win rate",
            tr("Are we talking to the right ones?"),
            tr("Of 100 offers that were decided, how many you won."),
            "percent",
        ),
        StartingKpi(
            "Utilisation",
            tr("Do we hire, or find more work?"),
            tr("Of 100 working hours, how many a customer pays for."),
            "percent",
            "range",
            area="delivery",
        ),
        StartingKpi(
            "Margin",
            tr("Which work do we stop taking?"),
            tr("Of each 100 that customers pay, what is left after the cost of the work."),
            "percent",
            area="cash",
        ),
        StartingKpi(
            "Customer satisfaction",
            tr("Who needs a call today?"),
            tr("How content customers say they are, in the points that you ask for."),
            "points",
        ),
        StartingKpi(
            "Review rating",
            tr("What do we ask our customers to say?"),
            tr("How many stars customers give you in public, on average."),
            "points",
        ),
    ),
    "shop": (
        StartingKpi(
            "Revenue",
            tr("What do we promote next week?"),
            tr("What customers paid in a week, before any cost."),
            "money",
            kind="total",
            area="cash",
        ),
        StartingKpi(
            "Conversion",
            tr("Where do visitors turn back?"),
            tr("Of 100 visitors, how many buy."),
            "percent",
        ),
        StartingKpi(
            "Average order",
            tr("What belongs together in a basket?"),
            tr("What one order is worth, on average."),
            "money",
        ),
        StartingKpi(
            "Returns",
            tr("Which product promises too much?"),
            tr("Of 100 orders, how many come back."),
            "percent",
            "down",
            area="product",
        ),
        StartingKpi(
            "Cost of a new customer",
            tr("Which channel do we stop paying?"),
            tr("What you spend on advertising and sales for each new customer."),
            "money",
            "down",
            area="cash",
        ),
        StartingKpi(
            "Repeat share",
            tr("Why would somebody come back?"),
            tr("Of 100 orders, how many come from somebody who bought before."),
            "percent",
        ),
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
        definition=row.means,
        area=row.area,
        unit=unit,
        direction=row.direction,
        kind=row.kind,
        cadence=row.cadence,
        order=order,
    )
