"""Alerts as lines for people. Must not raise any."""

from __future__ import annotations

from collections.abc import Iterator

from okrdesk.cli.view import View
from okrdesk.cli.wording import day_words, paragraph, state_words
from okrdesk.domain.alert import Alert, Alerts
from okrdesk.domain.words import tr

_INDENT = " " * 14


def page_text(view: View, reading: Alerts, width: int) -> list[str]:
    """Open ones with what they ask, then those that wait, then past ones."""
    lines = [line for alert in reading.open for line in _open(alert, width)]
    if not lines:
        lines = [tr("No open alerts.")]
    lines += [line for says in reading.watching for line in paragraph(says, width)]
    past = [alert for alert in reading.alerts if not alert.is_open]
    if past:
        lines += ["", tr("Past"), *(line for alert in past for line in _past(view, alert, width))]
    precision = reading.precision
    if precision.judged:
        says = tr("{real} of {judged} past alerts were a real change, {acted} led to work.")
        lines.append(
            says.format(real=precision.real, judged=precision.judged, acted=precision.acted)
        )
    return lines


def _open(alert: Alert, width: int) -> Iterator[str]:
    state = state_words(alert.kpi_state) if alert.kpi_state else ""
    yield f"{alert.id}  {state} · {_words(alert.state)}"
    for asked in (alert.says, *(asked.says for asked in alert.suggests), alert.note or ""):
        if asked:
            yield from paragraph(asked, width, _INDENT)


def _past(view: View, alert: Alert, width: int) -> Iterator[str]:
    """What it was and how it ended."""
    ended = _words(alert.resolved_as or alert.state)
    raised = day_words(alert.raised, view.today)
    text = f"{alert.id}  {raised}  {alert.says} {ended}"
    yield from paragraph(text, width)


def _words(word: str) -> str:
    return word.replace("_", " ")
