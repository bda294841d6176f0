"""The reading of the workspace as lines for people. Must not compute figures."""

from __future__ import annotations

from okrdesk.cli.tables import Column, table
from okrdesk.cli.view import View
from okrdesk.cli.wording import day_words, paragraph, share_words
from okrdesk.domain.words import tr
from okrdesk.domain.workspace_reading import WorkspaceReading

_COLUMNS = (Column(tr("Until")), Column(tr("Machine"), "right"), Column(tr("Way"), "right"))


def page_text(view: View, reading: WorkspaceReading, width: int) -> list[str]:
    """The reading, its question, what is left out, and the path through the cycle."""
    machine, way = share_words(reading.kpi_health), share_words(reading.okr_track)
    unknown = tr("not known yet")
    shares = tr("machine {machine} · way {way}").format(
        machine=machine or unknown, way=way or unknown
    )
    lines = [*paragraph(reading.says, width), f"“{reading.question}”", shares]
    if reading.left_out:
        left_out = " · ".join(one.says for one in reading.left_out)
        lines += paragraph(tr("Left out: {names}").format(names=left_out), width)
    rows = [
        (day_words(p.date, view.today), share_words(p.kpi_health), share_words(p.okr_track))
        for p in reading.path
    ]
    return [*lines, "", *table(_COLUMNS, rows, width)]
