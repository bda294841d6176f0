"""How what was typed and not recorded is told, and the way back to it. Must not open anything."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping

from okrdesk.commands.fields import FIELDS
from okrdesk.domain.calendar import parse_period
from okrdesk.domain.errors import OkrError
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.periods import kpi_period
from okrdesk.domain.records import KINDS, Cycle, KeyResult, Kpi, Record
from okrdesk.domain.references import name_of
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.ui.cell_drafts import FORM, GIVEN, VALUE, Cell, table_in
from okrdesk.ui.dialogs.form_rows import NOUNS
from okrdesk.ui.drafts import Kept

_NEW = "new"
_IN_CELLS = {
    "title": tr("“{typed}” was typed as the title of “{thing}” and not recorded."),
    "value": tr("“{typed}” was typed as the value of “{thing}”, {period}, and not recorded."),
    "note": tr("“{typed}” was typed as the note of “{thing}”, {period}, and not recorded."),
}
_GONE = tr("“{typed}” was typed for something that is gone by now, and not recorded.")
_IN_A_FORM = tr("“{typed}” was typed in the form of “{thing}” and not recorded.")
_IN_A_NEW_FORM = tr("“{typed}” was typed in the form of something new ({noun}) and not recorded.")
_CHOSEN = tr("Choices were made in the form of “{thing}” and not recorded.")
_CHOSEN_NEW = tr("Choices were made in the form of something new ({noun}) and not recorded.")
_IN_A_CHECK_IN = tr("“{typed}” was typed in the check-in of “{thing}” and not recorded.")
_OF_A_GAUGE = tr("“{typed}” was typed about the gauge “{thing}” and not recorded.")
_OF_A_WEEK = tr("“{typed}” was typed for the check-in of {week} and not recorded.")
_IN_A_REVIEW = tr("“{typed}” was typed in the review of “{thing}” and not recorded.")
_A_REASON = tr("“{typed}” was typed as a reason about “{thing}” and not recorded.")
_AN_ANSWER = tr("“{typed}” was typed as an answer about “{thing}” and not recorded.")
_TO_THE_COACH = tr("“{typed}” was typed as an answer to the coach and not recorded.")
CHECK_IN, PARK = "check in", "park"  # what a way does once it is at its place
# Where the sheet is asked for that holds a reason or an answer, by what it is about.
_PLACES = {
    "mend": "coach", "not_for_us": "coach", "end": "review", "drop": "month",
    "park": "{kind}:{id}", "leave_out": "kpi:{id}", "reopen": "review:{id}",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Way:
    """The way back to an editor: `place` to go to, then a `cell`, a form or an action to open.

    `record`: kind and id, the id empty for something new that was begun with `given`. All empty:
    there is none, the words can only be taken along.
    """

    place: str = ""
    cell: Cell | None = None
    record: tuple[str, str] = ("", "")
    given: Mapping[str, str] | None = None
    act: str = ""


Told = tuple[str, Way]


def cell_of(kind: str, about: str, field: str) -> Cell:
    """The cell of a field, by the kind of draft and what it is about."""
    first, _, second = about.partition("-")
    if kind == VALUE:
        return Cell(Kpi.KIND, first, field, second.replace("_", "-"))
    return Cell(first, second, field)


def told_in_cell(ws: Workspace, cell: Cell, short: str) -> Told:
    """What was typed into a cell; nothing where it is none that this version knows."""
    record, words = _record(ws, cell.kind, cell.record_id), _IN_CELLS.get(cell.field)
    if record is None:
        return _GONE.format(typed=short), Way()
    if words is None or isinstance(record, Kpi) is not bool(cell.day):
        return "", Way()
    period = _period(ws, record, cell.day)
    place = f"{cell.kind}:{cell.record_id}"
    told = words.format(typed=short, thing=name_of(record), period=period)
    return (told, Way(place, cell)) if period or not cell.day else ("", Way())


def _of_form(ws: Workspace, kept: Kept, short: str) -> Told:
    kind, _, record_id = kept.about.partition("-")
    if kind not in NOUNS:
        return "", Way()
    if record_id == _NEW or record_id.startswith(f"{_NEW}-"):
        words = _IN_A_NEW_FORM if short else _CHOSEN_NEW
        begun = table_in(kept.typed, GIVEN)
        given = {it.attributes[0]: begun[it.name] for it in FIELDS[kind] if it.name in begun}
        return words.format(typed=short, noun=NOUNS[kind]), Way(record=(kind, ""), given=given)
    record = _record(ws, kind, record_id)
    if record is None:
        return (_GONE.format(typed=short) if short else ""), Way()
    words = _IN_A_FORM if short else _CHOSEN
    return words.format(typed=short, thing=_called(record)), Way(record=(kind, record_id))


def _of_value(ws: Workspace, kept: Kept, short: str) -> Told:
    """A value and its note lead into the cell of whichever was typed."""
    field = next((name for name in ("value", "note") if name in kept.typed), "")
    return told_in_cell(ws, cell_of(VALUE, kept.about, field), short)


def _of_thing(
    words: str, kind: str, place: str, act: str = ""
) -> Callable[[Workspace, Kept, str], Told]:
    """Tells of what is kept under the id of a thing; `place` with that id is where it is typed."""

    def tell(ws: Workspace, kept: Kept, short: str) -> Told:
        record = _record(ws, kind, kept.about)
        if not short:
            return "", Way()
        if record is None:
            return _GONE.format(typed=short), Way()
        told = words.format(typed=short, thing=_called(record))
        return told, Way(place.format(id=record.id), act=act)

    return tell


def _of_week(ws: Workspace, kept: Kept, short: str) -> Told:
    try:
        week = parse_period(kept.about, ws.settings().week_start)
    except OkrError:  # of another version
        return "", Way()
    if not short:
        return "", Way()
    words = _OF_A_WEEK.format(typed=short, week=f"{week.name()} ({week.span()})")
    return words, Way("check_in")


def _of_sheet(words: str) -> Callable[[Workspace, Kept, str], Told]:
    """Tells of a reason or an answer: of the thing that is named in what it is about."""

    def tell(ws: Workspace, kept: Kept, short: str) -> Told:
        what, *parts = kept.about.split("-")
        things = (table.get(part) for part in parts for table in ws.tables.values())
        thing = next((one for one in things if one is not None), None)
        place = _PLACES.get(what, "alerts")
        if not short:
            return "", Way()
        if place == "coach":
            return _TO_THE_COACH.format(typed=short), Way(place)
        if thing is None:
            return _GONE.format(typed=short), Way()
        told = words.format(typed=short, thing=_called(thing))
        act = PARK if what == PARK else ""
        return told, Way(place.format(kind=thing.KIND, id=thing.id), act=act)

    return tell


def _record(ws: Workspace, kind: str, record_id: str) -> Record | None:
    return None if kind not in KINDS else ws.find(KINDS[kind], record_id)


def _called(record: Record) -> str:
    """Its name, or the words it is made of, or what kind of thing it is."""
    return name_of(record) or getattr(record, "text", None) or NOUNS.get(record.KIND, record.KIND)


def _period(ws: Workspace, record: Record, day: str) -> str:
    try:
        starts = dt.date.fromisoformat(day)
    except ValueError:
        return ""
    return kpi_period(ws, record, starts).name() if isinstance(record, Kpi) else ""


# By the kind of draft: a sentence, empty where there is nothing to be told, and the way back.
TELLERS: dict[str, Callable[[Workspace, Kept, str], Told]] = {
    FORM: _of_form,
    VALUE: _of_value,
    "check-in": _of_thing(_IN_A_CHECK_IN, KeyResult.KIND, "key_result:{id}", CHECK_IN),
    "gauge": _of_thing(_OF_A_GAUGE, Kpi.KIND, "check_in"),
    "week": _of_week,
    "review": _of_thing(_IN_A_REVIEW, Cycle.KIND, "review:{id}"),
    "reason": _of_sheet(_A_REASON),
    "answer": _of_sheet(_AN_ANSWER),
}
