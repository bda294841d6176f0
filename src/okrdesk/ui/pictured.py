"""What there are pictures of: how each is brought into sight. Must not take the picture."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from okrdesk.domain.records import KeyResult
from okrdesk.ui.stillness import settle_whole
from okrdesk.ui.workbench import Workbench


def _window(bench: Workbench, _record: str) -> QWidget:
    return bench


def _board(bench: Workbench, _record: str) -> QWidget:
    bench.frame.show_inspector(False)
    bench.go("kpis")
    return bench.pages.page


def _tree(bench: Workbench, _record: str) -> QWidget:
    bench.frame.show_inspector(False)
    bench.go("okrs")
    return bench.pages.page


def _check_in(bench: Workbench, step: str) -> QWidget:
    """The step that asks about a key result, the one that needs a look most; or the numbers."""
    from okrdesk.ui.pages.check_in_page import CheckInPage

    chosen = bench.inspector.record_id
    bench.go("check_in")
    page = bench.pages.page
    assert isinstance(page, CheckInPage)
    if step == "numbers":
        page.show_everybody(True)
        page.go_step(step)
        return bench
    page.begin_results()
    if chosen in page.walk.queue_ids():
        page.show_result(chosen)
    return bench


def _palette(bench: Workbench, record: str) -> QWidget:
    from okrdesk.qtmodels.palette_standing import PaletteStanding
    from okrdesk.ui.actions import ACTIONS
    from okrdesk.ui.palette import Palette

    palette = Palette(bench.look, bench.session, ACTIONS, [], bench)
    standing = PaletteStanding(bench.session, bench.pages.board, bench.pages.tree)
    palette.model.tell_standing(standing.told)
    palette.appear()
    palette.line.field.setText(record or "ch")
    return bench


def _kpi(bench: Workbench, record: str) -> QWidget:
    bench.go(f"kpi:{record}")
    return bench


def _key_result(bench: Workbench, record: str) -> QWidget:
    bench.choose(KeyResult.KIND, record)
    bench.pages.page.show_record(KeyResult.KIND, record)
    return bench


def _review(bench: Workbench, record: str) -> QWidget:
    """The grades beside what the pages begin with after the cover."""
    from okrdesk.ui.pages.review_page import ReviewPage

    bench.go(f"review:{record}")
    page = bench.pages.page
    assert isinstance(page, ReviewPage)
    page.show_step("grade")
    settle_whole(bench)
    page.preview.turn(1)
    return bench


def _past(bench: Workbench, day: str) -> QWidget:
    """The window as it was on a day; one to come, or today, is Home."""
    if dt.date.fromisoformat(day) < bench.session.today:
        bench.go(f"past:{day}")
    return bench


def _map(bench: Workbench, _record: str) -> QWidget:
    bench.frame.show_inspector(False)
    bench.go("okrs:map")
    return bench.pages.page


def _page(place: str, bench: Workbench, _record: str) -> QWidget:
    bench.go(place)
    return bench


# What a picture is asked for by → what brings it into sight, given the record that is named.
SHOWN: dict[str, Callable[[Workbench, str], QWidget]] = {
    "window": _window,
    "board": _board,
    "tree": _tree,
    "map": _map,
    "checkin": _check_in,
    "palette": _palette,
    "kpi": _kpi,
    "kr": _key_result,
    "review": _review,
    "past": _past,
    **{
        place: partial(_page, place)
        for place in (
            "alerts",
            "coach",
            "week",
            "month",
            "history",
            "conflicts",
            "log",
            "parking",
            "decisions",
        )
    },
}
