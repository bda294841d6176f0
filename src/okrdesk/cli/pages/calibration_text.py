"""How far confidence came true, as lines for people. Must not compute figures."""

from __future__ import annotations

from okrdesk.cli.tables import Column, table
from okrdesk.cli.view import View
from okrdesk.cli.wording import paragraph
from okrdesk.domain.calibration.bins import Bin
from okrdesk.domain.calibration.calibration import Calibration
from okrdesk.domain.words import tr
from okrdesk.look.numbers import show_percent, show_share

_COLUMNS = (
    Column(tr("Confidence")),
    Column(tr("Key results"), "right"),
    Column(tr("Said"), "right"),
    Column(tr("Came true"), "right"),
    Column(tr("Likely"), "right"),
)


def page_text(_view: View, reading: Calibration, width: int) -> list[str]:
    """The sentence, then the figures, then one line per bin of the diagram."""
    lines = list(paragraph(reading.says, width))
    if reading.brier is not None:
        figures = tr("Brier {brier} · bias {bias} · p {p}")
        lines += [
            figures.format(
                brier=show_share(reading.brier),
                bias=show_share(reading.bias),
                p=show_share(reading.p_value),
            )
        ]
    if reading.bins:
        lines += ["", *table(_COLUMNS, [_row(found) for found in reading.bins], width)]
    return lines


def _row(found: Bin) -> tuple[str, ...]:
    low, high = found.likely
    return (
        f"{show_percent(found.low)} – {show_percent(found.high)}",
        str(found.n),
        show_percent(found.said),
        show_percent(found.came_true),
        f"{show_percent(low)} – {show_percent(high)}",
    )
