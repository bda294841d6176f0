"""Alerts as lines for people. Must not raise any."""

from __future__ import annotations

from collections.abc import Iterator

from okrdesk.cli.view import View
from okrdesk.cli.wording import paragraph, state_words
from okrdesk.domain.alert import Alert, Alerts
from okrdesk.domain.words import tr
from okrdesk.look.alert_words import RESOLVED_WORDS

_INDENT = " " * 14


def page_text(_view: View, reading: Alerts, width: int) -> list[str]:
    """Open ones with what they ask, then those that wait, then past ones."""
    lines = [line for alert in reading.open for line in _open(alert, width)]
    if not lines:
        lines = [tr("No open alerts.")]
    lines += [line for says in reading.watching for line in paragraph(says, width)]
    past = [alert for alert in reading.alerts if not alert.is_open]
    if past:
        lines += ["", tr("Past"), *(line for alert in past for line in _past(alert, width))]
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


def _past(alert: Alert, width: int) -> Iterator[str]:
    """What it was and how it ended, under the line of its id as open ones are."""
    ended = tr("over by itself")
    if alert.resolved_as is not None:
        ended = RESOLVED_WORDS[alert.resolved_as]
    yield f"{alert.id}  {ended}"
    for said in (alert.says, alert.note or ""):
        if said:
            yield from paragraph(said, width, _INDENT)


def _words(word: str) -> str:
    return word.replace("_", " ")
