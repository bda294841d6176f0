"""What a cycle still needs before it can be closed, as lines for people. Must not decide it."""

from __future__ import annotations

from collections.abc import Iterator

from okrdesk.cli.pages.closing_json import Closing
from okrdesk.cli.view import View
from okrdesk.domain.closing import STEPS
from okrdesk.domain.freezing import frozen_on
from okrdesk.domain.words import tr
from okrdesk.look.days import show_day

_STEP_WORDS = {
    "freeze": tr("Freeze"),
    "grade": tr("Grade"),
    "learn": tr("Learn"),
    "risks": tr("Risks and asks"),
    "carry": tr("Carry over"),
    "next": tr("Next quarter"),
}


def page_text(view: View, reading: Closing, _width: int) -> list[str]:
    """What is missing, step by step; what closing needs is marked."""
    return [_title(view, reading), *_steps(reading), *_late(reading)]


def _title(view: View, reading: Closing) -> str:
    cycle, frozen = reading.cycle, frozen_on(view.workspace, reading.cycle)
    if cycle.state == "closed":
        return tr("{cycle} is closed.").format(cycle=cycle.name)
    if frozen is None:
        return tr("{cycle} is not frozen.").format(cycle=cycle.name)
    return tr("{cycle} is frozen as of {day}.").format(cycle=cycle.name, day=show_day(frozen))


def _steps(reading: Closing) -> Iterator[str]:
    for step in STEPS:
        lacks = [one for one in reading.missing if one.step == step]
        if lacks:
            yield ""
            yield _STEP_WORDS[step]
        for one in lacks:
            text = tr("  * {says}") if one.needed else tr("    {says}")
            yield text.format(says=one.says)
    if any(one.needed for one in reading.missing):
        yield ""
        yield tr("Closing needs what is marked *.")


def _late(reading: Closing) -> Iterator[str]:
    if reading.late:
        yield ""
        yield tr("Came after the freeze")
    for one in reading.late:
        text = tr("  {key}  {says} (left)") if one.left else tr("  {key}  {says}")
        yield text.format(key=one.key, says=one.says)
