"""What people type to name a thing, and back. Must not know how it is asked for or shown."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from datetime import date

from okrdesk.domain.choices import did_you_mean, near_names
from okrdesk.domain.errors import OkrError
from okrdesk.domain.loaded import series_from
from okrdesk.domain.measures import parse_day
from okrdesk.domain.positions import numbered
from okrdesk.domain.records import (
    KINDS,
    CheckIn,
    Cycle,
    Initiative,
    KeyResult,
    Kpi,
    Measurement,
    Objective,
    Person,
    Record,
    Team,
    WorkspaceSettings,
)
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace

__all__ = [
    "NAMED_KINDS",
    "SHORT_KINDS",
    "cycle_for",
    "find_reference",
    "name_of",
    "numbered",
    "reference_of",
]

# The short forms of the command line for kinds whose name is longer in file and JSON.
SHORT_KINDS = {"kr": "key_result", "checkin": "check_in", "coowner": "co_owner"}
# Kinds that a bare name may mean; all others need "KIND:" before it.
NAMED_KINDS = ("kpi", "objective", "key_result", "team", "person", "cycle", "initiative")
_POSITION = r"(?ai)(?:KR *)?(\d+\.\d+)|(\d+)"  # "KR 2.1" is how window and PDF write it
_DATED = r"(?a)(.+)@(\d{4}-\d{2}-\d{2})"
_YEAR_FIRST = r"(?ai)(\d{4})-?(Q[1-4])"
_SHORTEST_PREFIX = 4

Hits = tuple[Record, ...]


def find_reference(
    ws: Workspace,
    text: str,
    cycle: str | None = None,
    kinds: Collection[str] | None = None,
    today: date = date.max,
) -> Record:
    """The one thing that `text` names, looked for as exact id, position, name, then id prefix.

    Positions count in the cycle that `cycle` names (None: the default one, see `cycle_for`).
    `kinds` are the kinds (as in the file) that may be meant. `not_found` or, with the references
    that would tell them apart, `ambiguous`.
    """
    kind, name = _kind_and_name(text.strip())
    allowed = _allowed(kind, kinds)
    dated = re.fullmatch(_DATED, name)
    if dated is not None and "kpi" in allowed and (kinds is None or "measurement" in kinds):
        return _measurement(ws, dated[1], parse_day(dated[2]))

    def at_position() -> Hits:
        return tuple(_at_position(ws, name, cycle, today, allowed))

    hits = _first_hits(
        lambda: tuple(_with_id(ws, name, allowed)),
        at_position,
        lambda: tuple(_with_name(ws, name, _nameable(kind, allowed))),
        lambda: tuple(_with_prefix(ws, name, allowed)),
    )
    if not hits:
        raise _unknown(ws, text, name, _nameable(kind, allowed))
    return _the_one(ws, text, hits)


def _unknown(ws: Workspace, text: str, name: str, kinds: frozenset[str]) -> OkrError:
    """What is refused, with the names that may have been meant."""
    known = (name_of(record) for record in _records(ws, kinds))
    near = near_names(name, (one for one in known if one is not None))
    says = tr("Nothing here is called '{text}', so nothing was done. {hint}")
    hint = did_you_mean(near) or tr("Look at the names again.")
    return OkrError("not_found", says.format(text=text, hint=hint), near)


def _kind_and_name(text: str) -> tuple[str | None, str]:
    word, colon, name = text.partition(":")
    kind = SHORT_KINDS.get(word.lower(), word.lower())
    if colon and kind in KINDS:
        return kind, name.strip()
    return None, text


def _allowed(kind: str | None, kinds: Collection[str] | None) -> frozenset[str]:
    allowed = frozenset(KINDS) if kinds is None else frozenset(KINDS) & frozenset(kinds)
    return allowed if kind is None else allowed & {kind}


def _nameable(kind: str | None, allowed: frozenset[str]) -> frozenset[str]:
    return allowed if kind is not None else allowed & frozenset(NAMED_KINDS)


def _first_hits(*ways: Callable[[], Hits]) -> Hits:
    for way in ways:
        hits = way()
        if hits:
            return hits
    return ()


def _the_one(ws: Workspace, text: str, hits: Hits) -> Record:
    if len(hits) == 1:
        return hits[0]
    candidates = tuple(_telling_apart(ws, hit, hits) for hit in hits)
    says = tr("'{text}' could be {candidates}, so nothing was done. Name one of them.")
    raise OkrError(
        "ambiguous", says.format(text=text, candidates=", ".join(candidates)), candidates=candidates
    )


def _telling_apart(ws: Workspace, hit: Record, hits: Hits) -> str:
    """The candidate as `KIND:NAME` if that is unique among the hits, else as `KIND:ID`."""
    own = _full_reference(ws, hit)
    alike = [other for other in hits if _full_reference(ws, other) == own]
    return own if len(alike) == 1 else f"{_short_kind(hit)}:{hit.id}"


def _full_reference(ws: Workspace, record: Record) -> str:
    word, reference = _short_kind(record), reference_of(ws, record)
    return reference if reference.startswith(f"{word}:") else f"{word}:{reference}"


def _short_kind(record: Record) -> str:
    return next((s for s, kind in SHORT_KINDS.items() if kind == record.KIND), record.KIND)


def _records(ws: Workspace, kinds: frozenset[str]) -> Iterator[Record]:
    for kind in sorted(kinds):
        if kind == CheckIn.KIND:
            for entries in ws.entries.values():
                yield from entries
        else:
            yield from ws.all(KINDS[kind]).values()


def _with_id(ws: Workspace, text: str, kinds: frozenset[str]) -> Iterator[Record]:
    for kind in sorted(kinds - {CheckIn.KIND}):
        record = ws.all(KINDS[kind]).get(text)
        if record is not None:
            yield record
    if text == "workspace" and text in kinds and not ws.all(WorkspaceSettings):
        yield ws.settings()
    if CheckIn.KIND in kinds:
        found = (entries.find(text) for entries in ws.entries.values())
        yield from (check_in for check_in in found if check_in is not None)


def _with_prefix(ws: Workspace, text: str, kinds: frozenset[str]) -> Iterator[Record]:
    if len(text) < _SHORTEST_PREFIX:
        return iter(())
    prefix = text.lower()
    return (r for r in _records(ws, kinds) if r.id.startswith(prefix) and r.KIND != "workspace")


def _with_name(ws: Workspace, text: str, kinds: frozenset[str]) -> Iterator[Record]:
    wanted = text.casefold()
    if "cycle" in kinds:
        year_first = re.fullmatch(_YEAR_FIRST, text)
        turned = f"{year_first[2]} {year_first[1]}".casefold() if year_first else wanted
        yield from (c for c in ws.ordered(Cycle) if c.name.casefold() in (wanted, turned))
    for record in _records(ws, frozenset(kinds) - {"cycle"}):
        name = name_of(record)
        if name is not None and name.casefold() == wanted:
            yield record


def name_of(record: Record) -> str | None:
    """What people call it: its title or name; None for things that have neither."""
    named: str | None = getattr(record, "title", None) or getattr(record, "name", None)
    return named


def _at_position(
    ws: Workspace, text: str, cycle: str | None, today: date, kinds: frozenset[str]
) -> Iterator[Record]:
    position = re.fullmatch(_POSITION, text)
    wanted = "objective" if position is None or position[1] is None else "key_result"
    if position is None or wanted not in kinds:
        return
    if cycle is None and not ws.all(Cycle):
        return
    chosen = cycle_for(ws, cycle, today)
    place = position[1] or position[2]
    yield from (record for ref, record in numbered(ws, chosen.id) if ref == place)


def _measurement(ws: Workspace, kpi_text: str, day: date) -> Measurement:
    kpi = find_reference(ws, kpi_text, kinds=("kpi",))
    found = series_from(ws, kpi.id, day).at(day)
    if found is None:
        says = tr("{kpi} has no value dated {day}, so nothing was done. Look at its values again.")
        raise OkrError("not_found", says.format(kpi=name_of(kpi), day=day))
    return found


def cycle_for(ws: Workspace, text: str | None, today: date) -> Cycle:
    """The cycle named `text`; without one the active one that holds `today`, else the newest begun.

    Of several the one that began last. `not_found` if there is none.
    """
    if text is not None:
        found = find_reference(ws, text, kinds=("cycle",), today=today)
        return ws.get(Cycle, found.id)
    begun = [cycle for cycle in ws.all(Cycle).values() if cycle.start <= today]
    running = [cycle for cycle in begun if cycle.state == "active" and today <= cycle.end]
    if not begun:
        says = tr("No cycle has begun by {today}, so nothing was done. Name the cycle you mean.")
        raise OkrError("not_found", says.format(today=today))
    return max(running or begun, key=lambda cycle: (cycle.start, cycle.end, cycle.id))


def reference_of(ws: Workspace, record: Record) -> str:
    """What names `record` on the command line: its position, its name, else `KIND:ID`."""
    if isinstance(record, Measurement):
        kpi = ws.find(Kpi, record.kpi)
        return f"kpi:{kpi.name if kpi is not None else record.kpi}@{record.date.isoformat()}"
    if isinstance(record, Objective | KeyResult):
        return _position_of(ws, record) or f"{_short_kind(record)}:{record.id}"
    if isinstance(record, Cycle | Initiative | Kpi | Person | Team) and name_of(record):
        return name_of(record) or ""
    return "workspace" if record.KIND == "workspace" else f"{_short_kind(record)}:{record.id}"


def _position_of(ws: Workspace, record: Objective | KeyResult) -> str | None:
    objective = record if isinstance(record, Objective) else ws.find(Objective, record.objective)
    if objective is None:
        return None
    positions = numbered(ws, objective.cycle)
    return next((ref for ref, other in positions if other.id == record.id), None)
