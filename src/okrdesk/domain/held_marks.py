"""What is held, entry by entry, and back again. Must not compare or word it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.held import DAY, Held, HeldCheckIns, HeldExtra, HeldMilestone, HeldSeries
from okrdesk.domain.records import CheckIn
from okrdesk.domain.series import NOTHING, Extra

Value = tuple[float, Extra]


@dataclass(frozen=True, slots=True)
class Marked:
    """An entry that counts: its owner's id, its day, and what it says.

    The owner of a milestone's day is the milestone.
    """

    owner: str
    date: dt.date
    says: Value | CheckIn | None = None

    @property
    def kind(self) -> str:
        """value | check_in | milestone."""
        if self.says is None:
            return "milestone"
        return "check_in" if isinstance(self.says, CheckIn) else "value"

    @property
    def number(self) -> float | None:
        """The value that it gives, if it gives one."""
        if self.says is None:
            return None
        return self.says.value if isinstance(self.says, CheckIn) else self.says[0]


def marks_of(held: Held) -> dict[str, Marked]:
    """Every entry by its key: "KPI@DATE", the id of a check-in, or that of a milestone."""
    return dict(_marks(held))


def _marks(held: Held) -> Iterator[tuple[str, Marked]]:
    for series in held.series:
        extras = {one.day: one.extra for one in series.extras}
        for day, value in zip(series.days, series.values, strict=True):
            date = held.as_of + DAY * day
            yield (
                f"{series.kpi}@{date}",
                Marked(series.kpi, date, (value, extras.get(day, NOTHING))),
            )
    for one in held.check_ins:
        for item in one.items:
            yield item.id, Marked(item.key_result, item.date, item)
    for done in held.milestones:
        yield done.milestone, Marked(done.milestone, done.done_on)


def with_marks(held: Held, marks: Mapping[str, Marked]) -> Held:
    """The same freeze with these entries."""
    by_owner: dict[tuple[str, str], list[Marked]] = {}
    for one in sorted(marks.values(), key=lambda mark: mark.date):
        by_owner.setdefault((one.kind, one.owner), []).append(one)
    return replace(
        held,
        series=tuple(
            _series(owner, found, held.as_of)
            for (kind, owner), found in by_owner.items()
            if kind == "value"
        ),
        check_ins=tuple(
            HeldCheckIns(owner, tuple(one.says for one in found if isinstance(one.says, CheckIn)))
            for (kind, owner), found in by_owner.items()
            if kind == "check_in"
        ),
        milestones=tuple(
            HeldMilestone(owner, one.date)
            for (kind, owner), found in by_owner.items()
            if kind == "milestone"
            for one in found
        ),
    )


def _series(kpi: str, found: Iterable[Marked], as_of: dt.date) -> HeldSeries:
    said = [((one.date - as_of).days, one.says) for one in found if isinstance(one.says, tuple)]
    return HeldSeries(
        kpi,
        tuple(day for day, _ in said),
        tuple(value for _, (value, _) in said),
        tuple(HeldExtra(day, extra) for day, (_, extra) in said if extra != NOTHING),
    )
