"""What a check-in asks about and what it came to, read for its page. Must not show it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from okrdesk.domain.alert import Alert, Alerts
from okrdesk.domain.check_in_gauges import gauges_among
from okrdesk.domain.kpi_reading import KpiReading, read_board
from okrdesk.domain.periods import kpi_period, still_holds
from okrdesk.domain.records import Kpi
from okrdesk.domain.tree_reading import KeyResultReading
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.check_in_summary import Part, numbers_part, results_part, words_part
from okrdesk.look.days import show_day
from okrdesk.qtmodels.loading import read_whole
from okrdesk.session import Session
from okrdesk.store.circumstances import local_day
from okrdesk.ui.alert_groups import Group, grouped
from okrdesk.ui.check_in_walk import own_numbers
from okrdesk.ui.readings import board_of, key_result_of, kpi_of
from okrdesk.ui.sentences import CADENCE_WORDS, owner_name

Ahead = tuple[tuple[Group, ...], tuple[Group, ...]]
_MOST_LEFT = 2


def numbers_asked(session: Session, *, everybody: bool) -> list[KpiReading]:
    """The key KPIs that are due, and those whose last value may not hold: "still 71?"."""
    today, by = session.today, session.document.at().by

    def asked(ws: Workspace) -> list[KpiReading]:
        kpis = read_board(ws, today, session.known_kpis.glance).kpis
        mine = list(kpis) if everybody else own_numbers(ws, by, kpis)
        return [one for one in mine if one.is_due or still_holds(ws, one.kpi, today)]

    return read_whole(session, asked)


def left_aside(session: Session, asked: Iterable[str]) -> str:
    """Why the other key KPIs are not asked: whose they are, or when they come next."""
    here = set(asked)
    others = (one for one in board_of(session).kpis if one.kpi.id not in here)
    lines = (line for one in others if (line := _why_left(session, one)))
    return " ".join((tr("Only what is due is asked."), *islice(lines, _MOST_LEFT)))


def _why_left(session: Session, one: KpiReading) -> str:
    ws, kpi = session.workspace, one.kpi
    owner = owner_name(ws, kpi.owner)
    if one.is_due:
        return tr("{kpi} belongs to {owner}.").format(kpi=kpi.name, owner=owner) if owner else ""
    if kpi.cadence not in ("month", "quarter"):
        return ""
    day = show_day(kpi_period(ws, kpi, session.today).end, session.today)
    return tr("{kpi} is {cadence}: next on {day}.").format(
        kpi=kpi.name, cadence=CADENCE_WORDS[kpi.cadence], day=day
    )


def gauges_wanted(session: Session, found: Alerts, *, everybody: bool) -> tuple[Group, ...]:
    """The gauges about which a word is asked by the open alerts `found`, each with its alerts.

    One's own are also those that ask about a key result of one's own.
    """
    by = session.document.at().by
    return _groups_of(
        session, gauges_among(session.workspace, found.open, by, local_day), everybody
    )


def gauges_ahead(session: Session, found: Alerts, *, everybody: bool) -> Ahead:
    """What step 2 will ask by the open alerts `found`, and whose alert is open anyway."""
    asked = gauges_wanted(session, found, everybody=everybody)
    here = {group[0].kpi.id for group in asked}
    rest = [alert for alert in found.open if alert.kpi.id not in here and alert.cause != "overdue"]
    return asked, grouped(rest)


def _groups_of(session: Session, alerts: Iterable[Alert], everybody: bool) -> tuple[Group, ...]:
    ws, by = session.workspace, session.document.at().by
    found = grouped(alerts)
    if not everybody:
        kpis = board_of(session).kpis
        mine = {one.kpi.id for one in own_numbers(ws, by, kpis)}
        found = tuple(
            group for group in found if group[0].kpi.id in mine or _asks_of(ws, group, by)
        )
    return found


def _asks_of(ws: Workspace, group: Group, by: str | None) -> bool:
    """Whether one of the alerts asks about a key result of the person named `by`."""
    suggested = (one.key_result for alert in group for one in alert.suggests)
    return any(by and owner_name(ws, one.owner) == by for one in suggested)


def is_value_asked(session: Session, reading: KeyResultReading) -> bool:
    """Whether a key result's number is due: one of its own always, a KPI's when that is."""
    kpi = session.workspace.find(Kpi, reading.key_result.kpi)
    return kpi is None or kpi_of(session, kpi.id).is_due


def parts_recorded(
    session: Session,
    kpis: Iterable[str],
    words: Iterable[tuple[str, str]],
    key_results: Iterable[str],
) -> tuple[Part, ...]:
    """What was recorded, as it stands now: KPIs and key results by id, (gauge, word)."""
    ws = session.workspace
    return (
        numbers_part(ws, [kpi_of(session, one) for one in kpis]),
        words_part(words),
        results_part(ws, [key_result_of(session, one) for one in key_results]),
    )
