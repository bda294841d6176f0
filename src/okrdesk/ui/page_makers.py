"""How each page of a document is made: a row for each. Must not show pages nor keep them.

Only Home, which opens first, is imported beforehand.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from okrdesk.qtmodels.board_model import BoardModel
from okrdesk.ui.pages.home_page import HomePage
from okrdesk.ui.pages.page import Page

if TYPE_CHECKING:
    from okrdesk.ui.page_shelf import PageShelf


def _home(shelf: PageShelf) -> Page:
    return HomePage(shelf.look, shelf.session, shelf.board)


def _kpis(shelf: PageShelf) -> Page:
    from okrdesk.ui.pages.kpis_page import KpisPage

    others, segments, loose = (
        BoardModel(shelf.session, part, shelf) for part in ("others", "segments", "loose")
    )
    models = (shelf.board, others, loose, segments)
    return KpisPage(shelf.look, shelf.session, shelf.settings, models)


def _okrs(shelf: PageShelf) -> Page:
    from okrdesk.ui.pages.okrs_page import OkrsPage

    return OkrsPage(shelf.look, shelf.session, shelf.tree, shelf.board)


def _kpi(shelf: PageShelf) -> Page:
    from okrdesk.ui.pages.kpi_page import KpiPage

    return KpiPage(shelf.look, shelf.session, shelf.lookout, shelf.answers)


def _check_in(shelf: PageShelf) -> Page:
    from okrdesk.ui.pages.check_in_page import CheckInPage

    return CheckInPage(shelf.look, shelf.session, shelf.tree, shelf.lookout, shelf.answers)


def _history(shelf: PageShelf) -> Page:
    from okrdesk.ui.pages.history_page import HistoryPage

    return HistoryPage(shelf.look, shelf.session)


def _past(shelf: PageShelf) -> Page:
    from okrdesk.ui.pages.past_page import PastPage

    return PastPage(shelf.look, shelf.session, shelf.settings)


def _decisions(shelf: PageShelf) -> Page:
    from okrdesk.ui.pages.decisions_page import DecisionsPage

    return DecisionsPage(shelf.look, shelf.session, shelf.tree)


def _conflicts(shelf: PageShelf) -> Page:
    from okrdesk.ui.pages.conflicts_page import ConflictsPage

    return ConflictsPage(shelf.look, shelf.session)


def _alerts(shelf: PageShelf) -> Page:
    from okrdesk.ui.pages.alerts_page import AlertsPage

    return AlertsPage(shelf.look, shelf.session, shelf.lookout, shelf.answers)


def _coach(shelf: PageShelf) -> Page:
    from okrdesk.ui.desks.coach import CoachDesk
    from okrdesk.ui.pages.coach_page import CoachPage

    desk = CoachDesk(shelf.look, shelf.session, shelf.ground)
    return CoachPage(shelf.look, shelf.session, shelf.lookout, desk)


def _week(shelf: PageShelf) -> Page:
    from okrdesk.ui.pages.week_page import WeekPage

    return WeekPage(shelf.look, shelf.session, shelf.lookout)


def _month(shelf: PageShelf) -> Page:
    from okrdesk.ui.pages.month_page import MonthPage

    return MonthPage(shelf.look, shelf.session, shelf.lookout)


def _log(shelf: PageShelf) -> Page:
    from okrdesk.ui.pages.log_page import LogPage

    return LogPage(shelf.look, shelf.session, shelf.tree)


def _parking(shelf: PageShelf) -> Page:
    from okrdesk.ui.pages.parking_page import ParkingPage

    return ParkingPage(shelf.look, shelf.session)


def _review(shelf: PageShelf) -> Page:
    from okrdesk.ui.pages.review_page import ReviewPage

    return ReviewPage(shelf.look, shelf.session, shelf.settings, shelf.lookout, shelf.ground)


# The name of a place → what makes its page.
PAGES: dict[str, Callable[[PageShelf], Page]] = {
    "home": _home,
    "kpis": _kpis,
    "okrs": _okrs,
    "kpi": _kpi,
    "check_in": _check_in,
    "history": _history,
    "past": _past,
    "decisions": _decisions,
    "conflicts": _conflicts,
    "alerts": _alerts,
    "coach": _coach,
    "week": _week,
    "month": _month,
    "log": _log,
    "parking": _parking,
    "review": _review,
}
