"""The goals of a cycle as rows to take along. Must not compute figures."""

from __future__ import annotations

from okrdesk.domain.records import Cycle
from okrdesk.domain.tree_reading import KeyResultReading
from okrdesk.domain.words import tr
from okrdesk.exchange.copied import Copied
from okrdesk.look.numbers import show_share
from okrdesk.look.states import STATES
from okrdesk.qtmodels.tree_node import Reading, every
from okrdesk.session import Session
from okrdesk.ui.copied import Taken
from okrdesk.ui.readings import tree_of
from okrdesk.ui.sentences import from_to, key_result_value


def goals_taken(session: Session, cycle: Cycle) -> Taken | None:
    """Each objective with its key results below it: way, end, progress, grade and status."""
    readings = every(tree_of(session, cycle))
    rows = tuple(_row(session, one) for one in readings)
    levels = tuple(int(isinstance(one, KeyResultReading)) for one in readings)
    headings = (
        tr("Title"), tr("From, to"), tr("Now"), tr("Progress"), tr("Grade"), tr("Status"),
    )  # fmt: skip
    return Taken(Copied(cycle.name, headings, rows, levels)) if rows else None


def _row(session: Session, one: Reading) -> tuple[str, ...]:
    ws, way, now = session.workspace, "", ""
    record = one.key_result if isinstance(one, KeyResultReading) else one.objective
    if isinstance(one, KeyResultReading):
        way = from_to(ws, one.key_result)
        now = key_result_value(ws, one.key_result, one.value)
    given = record.grade
    grade = "" if given is None else show_share(given)
    title = f"{one.ref} {record.title}"
    return title, way, now, show_share(one.progress), grade, STATES[one.shown_status].word
