"""What the palette can find, made from the picture. Must not search."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from okrdesk.domain.errors import OkrError
from okrdesk.domain.periods import proposed_period
from okrdesk.domain.records import (
    KINDS,
    Annotation,
    CheckIn,
    Cycle,
    Initiative,
    KeyResult,
    Kpi,
    Objective,
    Record,
    Remark,
)
from okrdesk.domain.references import name_of, numbered, reference_of
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.days import show_day
from okrdesk.look.kpi_card import kpi_name
from okrdesk.qtmodels.fuzzy import holds
from okrdesk.qtmodels.typed_value import typed_value
from okrdesk.store.circumstances import local_day

Group = Literal["recent", "commands", "things", "notes", "value"]

GROUPS: dict[Group, str] = {
    "recent": tr("Recent"),
    "commands": tr("Commands"),
    "things": tr("KPIs and key results"),
    "notes": tr("Notes"),
    "value": tr("Set a value"),
}


@dataclass(frozen=True, slots=True)
class PaletteEntry:
    """One line of the palette.

    `key` is unique; `kind` is "command", "value" or the kind of the record `target`. `icon` names
    an icon, `state` a state whose chip stands at the right, `aside` quiet words there. A value
    entry holds the typed text, the day that it is written to, and whether it may be a slip.
    """

    key: str
    kind: str
    group: Group
    title: str
    icon: str
    target: str = ""
    aside: str = ""
    shortcut: str = ""
    state: str = ""
    typed: str = ""
    day: dt.date | None = None
    doubt: str = ""


_ICONS: dict[str, str] = {
    Kpi.KIND: "gauge",
    Cycle.KIND: "calendar-days",
    Objective.KIND: "target",
    KeyResult.KIND: "list-tree",
    Initiative.KIND: "check",
}


def things(ws: Workspace) -> Iterator[PaletteEntry]:
    """KPIs, then objectives and key results of the cycles that run, cycles, initiatives."""
    for kpi in ws.ordered(Kpi):
        if not kpi.archived:
            yield _thing(kpi)
    for cycle in ws.all(Cycle).values():
        yield _thing(cycle)
        for ref, record in numbered(ws, cycle.id) if cycle.state != "closed" else ():
            yield _thing(record, ref)
    for initiative in ws.ordered(Initiative):
        yield _thing(initiative)


def recent_thing(ws: Workspace, key: str) -> PaletteEntry | None:
    """The entry with that key, made anew; None for one that is gone or no record."""
    kind, _, record_id = key.partition(":")
    record = ws.find(KINDS[kind], record_id) if kind in _ICONS else None
    if record is None:
        return None
    ref = reference_of(ws, record) if kind in {Objective.KIND, KeyResult.KIND} else ""
    return replace(_thing(record, ref), group="recent")


def _thing(record: Record, ref: str = "") -> PaletteEntry:
    kind, title = record.KIND, name_of(record) or ""
    if isinstance(record, Kpi):
        title = kpi_name(record)
    aside = tr("KR {ref}") if kind == KeyResult.KIND else tr("objective {ref}")
    return PaletteEntry(
        key=f"{kind}:{record.id}",
        kind=kind,
        group="things",
        title=title,
        icon=_ICONS[kind],
        target=record.id,
        aside=aside.format(ref=ref) if ref else "",
    )


def notes(
    ws: Workspace, check_ins: Iterable[CheckIn], typed: str, today: dt.date
) -> Iterator[PaletteEntry]:
    """What people wrote that has `typed` in one piece: annotations, reasons behind objectives,
    remarks, notes of these check-ins. There may be very many: a line is made only of what fits.
    """
    first = next(iter(typed.split()), "")
    for record, written in _written(ws, check_ins):
        if text := _holding(typed, first, written or ""):
            yield _note(ws, record, text, today)


def _written(ws: Workspace, check_ins: Iterable[CheckIn]) -> Iterator[tuple[Record, str | None]]:
    for annotation in ws.all(Annotation).values():
        yield annotation, annotation.text
    for objective in ws.all(Objective).values():
        yield objective, objective.why
    for remark in ws.all(Remark).values():
        if _kind_spoken_of(ws, remark):
            yield remark, remark.text
    for check_in in check_ins:
        yield check_in, check_in.note


def _kind_spoken_of(ws: Workspace, remark: Remark) -> str:
    """The kind of what a remark is on; empty where the palette does not lead there."""
    kinds = (Kpi.KIND, KeyResult.KIND, Objective.KIND)
    return next((kind for kind in kinds if remark.on in ws.tables.get(kind, {})), "")


def _holding(typed: str, first: str, text: str) -> str:
    """A text in a line if it holds what was typed, else nothing.

    Most lack the first word of it already, which is seen before they are brought into a line.
    """
    if not holds(first, text):
        return ""
    line = " ".join(text.split())
    return line if holds(typed, line) else ""


def _note(ws: Workspace, record: Record, title: str, today: dt.date) -> PaletteEntry:
    """A line with who wrote it when; it leads to what a remark or check-in was written on."""
    kind, target, aside = record.KIND, record.id, ""
    if isinstance(record, Annotation):
        aside = show_day(record.date, today)
    elif isinstance(record, Objective):
        aside = record.title
    elif isinstance(record, Remark):
        kind, target = _kind_spoken_of(ws, record), record.on
        aside = _written_by(local_day(record.at) if record.at else None, record.by, today)
    elif isinstance(record, CheckIn):
        kind, target = KeyResult.KIND, record.key_result
        aside = _written_by(record.date, record.by, today)
    key = f"note:{record.KIND}:{record.id}"
    return PaletteEntry(key, kind, "notes", title, "message-square", target, aside)


def _written_by(day: dt.date | None, by: str | None, today: dt.date) -> str:
    """ "9 Nov, Mira Brandt", as far as it is known."""
    return ", ".join(part for part in (show_day(day, today) if day else "", by) if part)


def value_entries(ws: Workspace, kpi: Kpi, typed: str, today: dt.date) -> tuple[PaletteEntry, ...]:
    """The line that records `typed` for a KPI, for the period that is asked for next.

    Two for a text that may be either of two numbers; raises OkrError bad_value for one that is no
    value of that KPI.
    """
    try:
        typed_value(ws, kpi.id, typed)
    except OkrError as refusal:
        meant = refusal.candidates
        if not meant:
            raise
        says = tr("“{typed}” could be {numbers}: choose one.")
        doubt = says.format(typed=typed, numbers=" / ".join(meant))
        return tuple(_value_entry(ws, kpi, text, today, doubt) for text in meant)
    return (_value_entry(ws, kpi, typed, today),)


def _value_entry(
    ws: Workspace, kpi: Kpi, typed: str, today: dt.date, doubt: str = ""
) -> PaletteEntry:
    period = proposed_period(ws, kpi, today)
    so_far = tr("writes {period}, so far") if period.end > today else tr("writes {period}")
    return PaletteEntry(
        key=f"value:{kpi.id}:{typed}" if doubt else f"value:{kpi.id}",
        kind="value",
        group="value",
        title=f"{kpi.name} = {typed}",
        icon="equal",
        target=kpi.id,
        aside=so_far.format(period=period.name()),
        typed=typed,
        day=min(period.end, today),
        doubt=doubt,
    )
