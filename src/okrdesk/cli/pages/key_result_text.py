"""One key result whole, as lines for people. Must not compute figures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from okrdesk.cli.pages.key_result_json import target_of
from okrdesk.cli.plain_json import person_name
from okrdesk.cli.tables import Column, table
from okrdesk.cli.view import View
from okrdesk.cli.wording import (
    confidence_words,
    day_words,
    limit_words,
    paragraph,
    share_words,
    value_words,
)
from okrdesk.commands.value_texts import unit_of
from okrdesk.domain.explain_okrs import explain_key_result
from okrdesk.domain.records import CheckIn
from okrdesk.domain.tree_reading import KeyResultReading
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.numbers import show_grade
from okrdesk.look.tree_words import now_words, status_look

# Where the success line is a share of boxes, not a number to look for.
_WITHOUT_LINE = ("yes-no", "levels", "milestones")
_CHECK_INS = (
    Column(tr("Date")),
    Column(tr("Confidence"), "right"),
    Column(tr("Value"), "right"),
    Column(tr("By")),
    Column(tr("Note"), least=12),
)


def page_text(view: View, reading: KeyResultReading, width: int) -> list[str]:
    """Sentence, figures, initiatives and check-ins."""
    ws, key_result, today = view.workspace, reading.key_result, view.today
    title = f"{reading.ref} {key_result.title}".strip()
    lines = [
        f"{title} · {status_look(ws, reading).sign} {reading.status_says}",
        *paragraph(reading.says, width),
        "",
    ]
    lines += _facts(ws, reading, today, width)
    lines += ["", tr("Why")]
    for explanation in view.ask(explain_key_result, key_result, today):
        lines += paragraph(explanation.says, width)
    if reading.initiatives:
        lines += ["", tr("Initiatives")]
        lines += [f"{work.state:8}{work.title}" for work in reading.initiatives]
    check_ins = ws.check_ins(key_result.id).items
    if check_ins:
        rows = [_check_in(ws, reading, found, today) for found in reversed(check_ins)]
        lines += ["", tr("Check-ins"), *table(_CHECK_INS, rows, width)]
    return lines


def _facts(ws: Workspace, reading: KeyResultReading, today: dt.date, width: int) -> Iterator[str]:
    key_result = reading.key_result
    unit = unit_of(ws, key_result)
    value = reading.value
    line = None if key_result.measure in _WITHOUT_LINE else reading.success_line
    facts = (
        (tr("Status"), reading.status_reason),
        (tr("Because"), key_result.because),
        (tr("Owner"), person_name(ws, key_result.owner)),
        (tr("Now"), now_words(ws, reading) if value is not None else None),
        (tr("Baseline"), limit_words(ws, key_result.baseline, unit)),
        (tr("Target"), limit_words(ws, target_of(key_result), unit)),
        (tr("Success line"), value_words(ws, line, unit) if line is not None else None),
        (tr("Progress"), share_words(reading.progress_raw)),
        (tr("Even pace"), share_words(reading.expected)),
        (tr("Forecast"), reading.forecast_says),
        (tr("Confidence"), _confidence(reading, today)),
        (tr("Grade"), show_grade(key_result.grade) if key_result.grade is not None else None),
    )
    for name, fact in facts:
        if fact:
            yield from paragraph(f"{name}: {fact}", width)


def _confidence(reading: KeyResultReading, today: dt.date) -> str | None:
    if reading.confidence is None:
        return None
    said = tr("{confidence}, said {day}")
    return said.format(
        confidence=confidence_words(reading.confidence),
        day=day_words(reading.confidence_date, today),
    )


def _check_in(
    ws: Workspace, reading: KeyResultReading, check_in: CheckIn, today: dt.date
) -> tuple[str, ...]:
    unit = unit_of(ws, reading.key_result)
    return (
        day_words(check_in.date, today),
        confidence_words(check_in.confidence),
        value_words(ws, check_in.value, unit) if check_in.value is not None else "",
        check_in.by or "",
        check_in.note or "",
    )
