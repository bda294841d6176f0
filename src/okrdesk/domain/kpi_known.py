"""What KPIs are known to say, so that a change costs only what it touched. Must not compute.

A reading holds as long as everything that it was made from is still in the picture: records are
frozen, so the very same objects say the very same thing.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from okrdesk.domain.edits import Change, Points
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.kpi_reading import KpiReading, read_kpi
from okrdesk.domain.records import (
    Annotation,
    Band,
    Cycle,
    KeyResult,
    Kpi,
    Measurement,
    Objective,
    Plan,
    WorkspaceSettings,
)
from okrdesk.domain.sameness import same_objects
from okrdesk.domain.series import Series
from okrdesk.domain.workspace import Workspace

# What a KPI's reading looks at among the records that name it.
_OWNED = (Band, Plan, Annotation)


@dataclass(frozen=True, slots=True)
class _Known:
    """A reading, its KPI's values, and every record that it was made from."""

    reading: KpiReading
    series: Series | None
    made_from: tuple[object, ...]


class KnownKpis:
    """Readings by id that were made on the day that was asked about last.

    Every change has to be told by `forget`, before anybody reads the picture after it.
    """

    def __init__(self) -> None:
        self._day = dt.date.min
        self._known: dict[str, _Known] = {}
        self._tables: object = None
        self._sure: set[str] = set()  # those that hold with these very records

    def read(self, ws: Workspace, kpi: Kpi, today: dt.date) -> KpiReading:
        """As `read_kpi`; what is known and still holds is not read again."""
        known = self._known_of(ws, kpi, today)
        series = ws.series.get(kpi.id)
        if known is None or known.series is not series:
            known = _Known(read_kpi(ws, kpi, today), series, tuple(made_from(ws, kpi)))
            self._known[kpi.id] = known
            self._sure.add(kpi.id)
        return known.reading

    def glance(self, ws: Workspace, kpi: Kpi, today: dt.date) -> KpiReading:
        """The same for boards: what was read before older values were loaded is enough for them."""
        known = self._known_of(ws, kpi, today)
        return self.read(ws, kpi, today) if known is None else known.reading

    def forget(self, change: Change) -> None:
        """Values changed: what a KPI is known to say was made from others."""
        for edit in change.edits:
            if isinstance(edit, Points):
                self._known.pop(edit.kpi, None)
            elif isinstance(edit.record, Measurement):
                self._known.pop(edit.record.kpi, None)

    def _known_of(self, ws: Workspace, kpi: Kpi, today: dt.date) -> _Known | None:
        """What is known of a KPI, if all that it was made from beside its values is the same."""
        if today != self._day:
            self._day, self._known, self._tables = today, {}, None
        if ws.tables is not self._tables:  # more values alone change none of the records
            self._tables, self._sure = ws.tables, set()
        known = self._known.get(kpi.id)
        if known is None or kpi.id in self._sure:
            return known
        if not same_objects(known.made_from, tuple(made_from(ws, kpi))):
            return None
        self._sure.add(kpi.id)
        return known


def made_from(ws: Workspace, kpi: Kpi) -> Iterator[object]:
    """All in the picture that a KPI's reading could be made from, beside day and values."""
    yield kpi
    yield ws.find(WorkspaceSettings, "workspace")
    for kind in _OWNED:
        yield from ws.where(kind, "kpi", kpi.id)
    yield from ws.where(Annotation, "kpi", None)  # of the whole company: they may part limits
    yield from ws.where(Kpi, "parent", kpi.id)
    for key_result in ws.where(KeyResult, "kpi", kpi.id):
        objective = ws.find(Objective, key_result.objective)
        yield from (key_result, objective)
        yield None if objective is None else ws.find(Cycle, objective.cycle)
