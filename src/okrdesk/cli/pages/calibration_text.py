"""How far confidence came true, as lines for people. Must not compute figures."""

from __future__ import annotations

from okrdesk.cli.tables import Column, table
from okrdesk.cli.view import View
from okrdesk.cli.wording import paragraph
from okrdesk.domain.calibration.bins import Bin
from okrdesk.domain.calibration.calibrated import Calibrated
from okrdesk.domain.calibration.verdict import disagreement_says
from okrdesk.domain.words import tr
from okrdesk.look.numbers import show_percent, show_share

_COLUMNS = (
    Column(tr("Confidence")),
    Column(tr("Key results"), "right"),
    Column(tr("Said"), "right"),
    Column(tr("Came true"), "right"),
    Column(tr("Likely"), "right"),
)


def page_text(_view: View, reading: Calibrated, width: int) -> list[str]:
    """The sentence, the figures, one line per bin of the diagram, and who was right."""
    found = reading.calibration
    lines = list(paragraph(found.says, width))
    if found.brier is not None:
        figures = tr("Brier {brier} · bias {bias} · p {p}")
        lines += [
            figures.format(
                brier=show_share(found.brier),
                bias=show_share(found.bias),
                p=show_share(found.p_value),
            )
        ]
    if found.bins:
        lines += ["", *table(_COLUMNS, [_row(one) for one in found.bins], width)]
    return [*lines, "", *_disagreements(reading, width)]


def _disagreements(reading: Calibrated, width: int) -> list[str]:
    lines = list(paragraph(reading.verdict.says, width))
    for one in reading.disagreements:
        says = tr("{title}: {says}").format(title=one.key_result.title, says=disagreement_says(one))
        lines += paragraph(says, width)
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
