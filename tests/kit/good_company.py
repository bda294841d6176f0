"""A company whose objectives and KPIs a good coach has nothing to say about, to be broken by tests.

Three people in two teams, five key KPIs, three objectives with three key results each, on Saturday
21 November 2026, seven weeks into the quarter.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from every_command import TODAY, Company

from okrdesk.domain.edits import Change, Edit, Points
from okrdesk.domain.records import (
    Assumption,
    Band,
    CheckIn,
    Cycle,
    KeyResult,
    Kpi,
    Link,
    Objective,
    Person,
    Record,
    Team,
    WorkspaceSettings,
)

DAY = dt.timedelta(days=1)
WEEK = 7 * DAY

_KPIS = (
    Kpi("k-revenue", "Monthly revenue", area="cash", unit="money:EUR", indicator="lagging"),
    Kpi("k-churn", "Customer churn", area="customers", unit="percent", direction="down"),
    Kpi("k-activation", "Activation in seven days", unit="percent", indicator="leading"),
    Kpi("k-uptime", "Uptime", area="product", unit="percent", guardrail=True),
    Kpi("k-lead-time", "Lead time of changes", area="delivery", direction="down"),
)
_OBJECTIVES = (
    ("o-alone", "New customers succeed without our help", "t-product"),
    ("o-agencies", "Agencies recommend us to other agencies", "t-growth"),
    ("o-trust", "Support answers so well that customers trust us", "t-product"),
)
_KEY_RESULTS = (
    ("r-activation", "o-alone", "Accounts that publish in their first week", "k-activation"),
    ("r-calls", "o-alone", "Accounts that need a call", None),
    ("r-churn", "o-alone", "Customers that leave in the first quarter", "k-churn"),
    ("r-referred", "o-agencies", "Agencies that came by recommendation", None),
    ("r-partners", "o-agencies", "Partners that brought a second agency", None),
    ("r-listed", "o-agencies", "Marketplaces that list us on their first page", None),
    ("r-solved", "o-trust", "Questions solved by the first answer", None),
    ("r-asked", "o-trust", "Customers that ask the same twice", None),
    ("r-lead-time", "o-trust", "Days until a wish is in the product", "k-lead-time"),
)


class GoodCompany(Company):
    """The company, with short ways to break it."""

    def __init__(self) -> None:
        super().__init__()
        self.today = TODAY
        self.put(WorkspaceSettings(name="Tidewater", currency="EUR"))
        self.cycle = Cycle(
            "c-now", "Q4 2026", dt.date(2026, 10, 1), dt.date(2026, 12, 31), state="active"
        )
        self.put(self.cycle)
        self._people()
        self._gauges()
        for place, (record_id, title, team) in enumerate(_OBJECTIVES):
            self._objective(record_id, title, team, float(place))
        for place, row in enumerate(_KEY_RESULTS):
            self._key_result(*row, place)
        self.put(Link("l-revenue", "k-revenue", "r-referred", "leads_to"))

    def _people(self) -> None:
        for team in (Team("t-product", "Product"), Team("t-growth", "Growth")):
            self.put(team)
        for person_id, name, team_id in (
            ("p-mira", "Mira", "t-product"),
            ("p-jonas", "Jonas", "t-product"),
            ("p-ines", "Ines", "t-growth"),
            ("p-tomas", "Tomas", "t-growth"),
        ):
            self.put(Person(person_id, name, team=team_id))

    def _gauges(self) -> None:
        for place, kpi in enumerate(_KPIS):
            self.put(replace(kpi, question="Do we stop?", owner="p-mira", order=float(place)))
            is_up = kpi.direction == "up"
            healthy, watch = (50.0, 40.0) if is_up else (5.0, 6.0)
            self.put(
                Band(f"b-{kpi.id}", kpi.id, healthy_low=healthy, watch_low=watch)
                if is_up
                else Band(f"b-{kpi.id}", kpi.id, healthy_high=healthy, watch_high=watch)
            )
            self.values(kpi.id, *(56.0, 57.0, 58.0) if is_up else (4.4, 4.2, 4.1))

    def _objective(self, record_id: str, title: str, team: str, order: float) -> None:
        why = "Whoever waits for us leaves; we cannot hire as fast as they arrive."
        self.put(
            Objective(record_id, title, why, self.cycle.id, team=team, owner="p-mira", order=order)
        )
        self.put(
            Assumption(
                f"a-{record_id}", record_id, "People read what we send", looked_at=TODAY - WEEK
            )
        )

    def _key_result(
        self, record_id: str, objective: str, title: str, kpi: str | None, place: int
    ) -> None:
        self.put(
            KeyResult(
                record_id,
                objective,
                title,
                because="it shows whether they get value.",
                kpi=kpi,
                baseline=40.0 + place,
                target=60.0 + place,
                owner="p-mira",
                order=float(place),
            )
        )
        for weeks, confidence in ((6, 7), (3, 5), (0, 6)):
            self.said(record_id, weeks * WEEK + DAY, confidence)

    def values(self, kpi_id: str, *values: float) -> None:
        """Weekly values of a KPI, the last one of last week."""
        last = TODAY - WEEK
        days = tuple(last - WEEK * back for back in range(len(values)))[::-1]
        self.ws = self.ws.apply(Change("values", (Points(kpi_id, days, values),)))

    def said(self, key_result: str, ago: dt.timedelta, confidence: int | None, **more: Any) -> None:
        """A check-in so long ago."""
        day = TODAY - ago
        record_id = f"i-{key_result}-{day.isoformat()}"
        self.put(CheckIn(record_id, key_result, day, confidence=confidence, by="Mira", **more))

    def forget_check_ins(self, key_result: str) -> None:
        """Take all check-ins of a key result away."""
        edits = tuple(Edit(check_in, None) for check_in in self.ws.check_ins(key_result))
        self.ws = self.ws.apply(Change("forget", edits))

    def find(self, record_id: str) -> Any:
        """The record with that id, of whatever kind."""
        return next(table[record_id] for table in self.ws.tables.values() if record_id in table)

    def set(self, record_id: str, **fields: Any) -> Record:
        """Write fields of a record, past all commands."""
        before = self.find(record_id)
        after: Record = replace(before, **fields)
        self.ws = self.ws.apply(Change("set", (Edit(before, after),)))
        return after

    def drop(self, *record_ids: str) -> None:
        """Take records away, past all commands."""
        edits = tuple(Edit(self.find(record_id), None) for record_id in record_ids)
        self.ws = self.ws.apply(Change("drop", edits))
