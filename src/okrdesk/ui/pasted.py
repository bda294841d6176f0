"""Dates and values out of the clipboard. Must not write them."""

from __future__ import annotations

import datetime as dt

from okrdesk.domain.errors import OkrError
from okrdesk.domain.measures import parse_share, parse_value
from okrdesk.domain.periods import parse_period
from okrdesk.domain.records import Kpi, WorkspaceSettings
from okrdesk.domain.words import tr


def pasted_pairs(text: str, kpi: Kpi, settings: WorkspaceSettings) -> list[tuple[dt.date, float]]:
    """Lines of "date, tab, value" as pairs; a bare period means its last day.

    Lines without a value are passed over (headings too, if they are the first); `bad_value` names
    the first line that cannot be read.
    """
    pairs = []
    for number, line in enumerate(text.splitlines(), start=1):
        cells = [cell.strip() for cell in line.replace(";", "\t").split("\t") if cell.strip()]
        if len(cells) < 2:
            continue
        try:
            pairs.append((_day(cells[0], settings), _value(cells[1], kpi)))
        except OkrError as refusal:
            if number == 1 and not any(sign.isdigit() for sign in cells[1]):
                continue
            says = tr("Line {n}: {says}").format(n=number, says=refusal.says)
            raise OkrError(refusal.kind, says) from refusal
    if not pairs:
        raise OkrError(
            "bad_value",
            tr("The clipboard holds no dates with values. Copy two columns: date and value."),
        )
    return pairs


def _day(text: str, settings: WorkspaceSettings) -> dt.date:
    return parse_period(text, settings.week_start, settings.fiscal_month).end


def _value(text: str, kpi: Kpi) -> float:
    return parse_share(text)[0] if kpi.unit == "share" else parse_value(text, kpi.unit)
