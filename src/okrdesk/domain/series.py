"""Entries held per owner: a KPI's values, a key result's check-ins. Must not compute figures."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import field, replace
from datetime import date
from types import MappingProxyType

from okrdesk.domain.edits import Points
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.records import CheckIn, Measurement


@dataclass(frozen=True, slots=True)
class Extra:
    """What a measurement holds beside its value; see `Measurement`."""

    note: str | None = None
    origin: str = "typed"
    left_out: str | None = None
    numerator: float | None = None
    denominator: float | None = None


NOTHING = Extra()
_NO_EXTRAS: Mapping[date, Extra] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Series:
    """The values of one KPI, by ascending date.

    `complete` False: older values are still in the file only; from `whole_from` on all are here.
    `extras` holds the dates whose value has more than a number.
    """

    kpi: str
    dates: tuple[date, ...] = ()
    values: tuple[float, ...] = ()
    extras: Mapping[date, Extra] = field(default_factory=lambda: _NO_EXTRAS)
    complete: bool = True
    whole_from: date = date.min

    def __len__(self) -> int:
        return len(self.dates)

    def at(self, day: date) -> Measurement | None:
        """The measurement dated `day`, None if there is none among the loaded ones."""
        place = bisect_left(self.dates, day)
        if place == len(self.dates) or self.dates[place] != day:
            return None
        return self._measurement(place)

    def newest(self) -> Measurement | None:
        """The measurement with the newest date."""
        return self._measurement(len(self.dates) - 1) if self.dates else None

    def __iter__(self) -> Iterator[Measurement]:
        return (self._measurement(place) for place in range(len(self.dates)))

    def _measurement(self, place: int) -> Measurement:
        day = self.dates[place]
        extra = self.extras.get(day, NOTHING)
        return Measurement(
            self.kpi,
            day,
            self.values[place],
            extra.note,
            extra.origin,
            extra.left_out,
            extra.numerator,
            extra.denominator,
        )

    def with_measurement(self, new: Measurement) -> Series:
        """The series with `new` in the place of its date."""
        extra = Extra(new.note, new.origin, new.left_out, new.numerator, new.denominator)
        extras = {day: kept for day, kept in self.extras.items() if day != new.date}
        if extra != NOTHING:
            extras[new.date] = extra
        place = bisect_left(self.dates, new.date)
        after = place + (place < len(self.dates) and self.dates[place] == new.date)
        return replace(
            self,
            dates=(*self.dates[:place], new.date, *self.dates[after:]),
            values=(*self.values[:place], new.value, *self.values[after:]),
            extras=MappingProxyType(extras),
        )

    def without(self, day: date) -> Series:
        """The series without the value of `day`."""
        keep = [place for place, kept in enumerate(self.dates) if kept != day]
        return replace(
            self,
            dates=tuple(self.dates[place] for place in keep),
            values=tuple(self.values[place] for place in keep),
            extras=MappingProxyType({d: e for d, e in self.extras.items() if d != day}),
        )

    def with_points(self, points: Points) -> Series:
        """The series with all of `points` put in (a value None takes its date out)."""
        values: dict[date, float] = dict(zip(self.dates, self.values, strict=True))
        extras = dict(self.extras)
        extras.update(dict.fromkeys(points.dates, Extra(origin=points.origin)))
        values |= {d: v for d, v in zip(points.dates, points.values, strict=True) if v is not None}
        for day, note in zip(points.dates, points.notes or (), strict=points.notes is not None):
            if note is not None:
                extras[day] = Extra(note=note, origin=points.origin)
        for day, value in zip(points.dates, points.values, strict=True):
            if value is None:
                values.pop(day, None)
                extras.pop(day, None)
        days = tuple(sorted(values))
        return replace(
            self,
            dates=days,
            values=tuple(values[day] for day in days),
            extras=MappingProxyType(
                extras
                if points.origin != NOTHING.origin
                else {day: extra for day, extra in extras.items() if extra != NOTHING}
            ),
        )


@dataclass(frozen=True, slots=True)
class Entries:
    """The check-ins of one key result, by date and id; `complete` as in `Series`."""

    key_result: str
    items: tuple[CheckIn, ...] = ()
    complete: bool = True

    def __len__(self) -> int:
        return len(self.items)

    def __iter__(self) -> Iterator[CheckIn]:
        return iter(self.items)

    def newest(self) -> CheckIn | None:
        """The check-in with the newest date."""
        return self.items[-1] if self.items else None

    def find(self, check_in_id: str) -> CheckIn | None:
        """The check-in with that id, None if it is not among the loaded ones."""
        return next((item for item in self.items if item.id == check_in_id), None)

    def put(self, before: CheckIn | None, after: CheckIn | None) -> Entries:
        """The entries with `before` taken out and `after` put in its place in time."""
        gone = {record.id for record in (before, after) if record is not None}
        kept = [item for item in self.items if item.id not in gone]
        if after is not None:
            kept.append(after)
        return replace(self, items=tuple(sorted(kept, key=lambda item: (item.date, item.id))))
