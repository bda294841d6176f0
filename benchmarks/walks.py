"""What a person does in a window, action by action. Must not time it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from probe_live import rest_for
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QMenu

from okrdesk.commands.check_ins import check_in
from okrdesk.commands.measurements import record_value
from okrdesk.commands.objectives import rename_objective
from okrdesk.domain.records import KeyResult, Kpi
from okrdesk.ui.dialogs.pickers import ManyPicker, Picker
from okrdesk.ui.dialogs.record_sheet import RecordSheet
from okrdesk.ui.pages.check_in_page import CheckInPage
from okrdesk.ui.parts.sheet import uppermost
from okrdesk.ui.workbench import Workbench

Act = tuple[str, Callable[[], object]]
PAGES = (
    "home", "kpis", "kpi", "okrs", "week", "alerts", "coach", "review", "month", "log", "history",
)  # fmt: skip
NOUNS = ("kpi", "objective", "key_result", "initiative")
STEPS, STEP = 12, 120  # of scrolling, pixels


def _page(bench: Workbench, name: str) -> Iterator[Act]:
    """What a person does on a page: go there, scroll, search, and change something."""
    kpis = bench.session.workspace.ordered(Kpi)
    yield "open", partial(bench.go, f"kpi:{kpis[3].id}" if name == "kpi" else name)
    yield "scroll", partial(_scroll, bench)
    yield "filter", partial(_filter, bench)
    value = 90.0 + PAGES.index(name)
    yield "value", partial(bench.session.do, record_value, kpis[2].id, value)
    if name not in ("home", "okrs", "log"):
        return
    goals = [goal for goal in bench.pages.tree.reading.objectives if goal.key_results]
    first: KeyResult = goals[0].key_results[0].key_result
    sure = PAGES.index(name) % 10
    yield "check_in", partial(bench.session.do, check_in, first.id, confidence=sure, note="Good.")
    title = f"As {name} calls it"
    yield "rename", partial(bench.session.do, rename_objective, goals[0].objective.id, title)


def _check_in(bench: Workbench) -> Iterator[Act]:
    """The weekly walk, a value in it, and the steps behind."""
    yield "open", partial(bench.go, "check_in")
    page = bench.pages.page
    assert isinstance(page, CheckInPage)
    yield "scroll", partial(_scroll, bench)
    yield "type", partial(_type, bench, "9")
    yield "tab", partial(_press, bench, Qt.Key.Key_Tab)
    for step in ("gauges", "results", "week"):
        yield step, partial(page.go_step, step)
    yield "leave", page.leave


def _palette(bench: Workbench) -> Iterator[Act]:
    """Search: open, type, take a value."""
    bench.go("home")
    yield "open", bench.views.open_palette
    yield "type", partial(_type, bench, "kpi 77")
    yield "other", partial(_type, bench, "x")
    yield "close", partial(_press, bench, Qt.Key.Key_Escape)
    yield "again", bench.views.open_palette
    yield "value", partial(_type, bench, "kpi 5 = 95")
    yield "take", partial(_press, bench, Qt.Key.Key_Return)


def _forms(bench: Workbench) -> Iterator[Act]:
    """Forms of the large nouns, and what their references can be."""
    for noun in NOUNS:
        yield f"{noun}.open", partial(_open_form, bench, noun)
        yield f"{noun}.choices", partial(_open_choices, bench)
        yield f"{noun}.leave", partial(_press, bench, Qt.Key.Key_Escape)


def _cycles(bench: Workbench) -> Iterator[Act]:
    """Another cycle, on Home and on the tree."""
    for name in ("home", "okrs", "log"):
        bench.go(name)
        yield f"{name}.earlier", bench.views.earlier_cycle
        yield f"{name}.later", bench.views.later_cycle


def _undo(bench: Workbench) -> Iterator[Act]:
    """A change taken back and done again, on the pages that show most."""
    for name in ("home", "kpis", "okrs", "history"):
        bench.go(name)
        yield f"{name}.undo", bench.edits.undo
        yield f"{name}.redo", bench.edits.redo


def _open_form(bench: Workbench, noun: str) -> None:
    RecordSheet(bench.look, bench.session, bench, noun, None, {}).appear()


def _open_choices(bench: Workbench) -> None:
    """The menu of each field that refers to something."""
    sheet = uppermost(bench)
    assert sheet is not None
    for picker in (*sheet.findChildren(Picker), *sheet.findChildren(ManyPicker)):
        if picker.isVisible():
            picker.click()
            rest_for(60)
            menu = QApplication.activePopupWidget()
            if isinstance(menu, QMenu):
                menu.close()
            elif uppermost(bench) is not sheet:  # a long list: one would not lay another over it
                _press(bench, Qt.Key.Key_Escape)


def _type(bench: Workbench, words: str) -> None:
    """Where the focus is, at the pace of a quick typist."""
    for key in words:
        field = bench.window().focusWidget()
        if field is not None:
            QTest.keyClicks(field, key)
        rest_for(60)


def _press(bench: Workbench, key: Qt.Key) -> None:
    field = bench.window().focusWidget()
    QTest.keyClick(bench if field is None else field, key)
    rest_for(60)


def _scroll(bench: Workbench) -> None:
    for area in bench.pages.page.findChildren(QAbstractScrollArea):
        bar = area.verticalScrollBar()
        if not area.isVisible() or not bar.maximum():
            continue
        for _ in range(STEPS):
            bar.setValue(bar.value() + STEP)
            rest_for(8)
        for place in (bar.maximum(), 0):
            bar.setValue(place)
            rest_for(30)


def _filter(bench: Workbench) -> None:
    if bench.pages.place.partition(":")[0] not in ("okrs", "log", "history"):
        return
    fields = bench.pages.page.findChildren(QLineEdit)
    field = next((one for one in fields if one.isVisible() and one.isEnabled()), None)
    if field is None:
        return
    field.setFocus()
    for key in "77":
        QTest.keyClicks(field, key)
        rest_for(60)
    field.clear()


WALKS: dict[str, Callable[[Workbench], Iterator[Act]]] = {
    **{name: partial(_page, name=name) for name in PAGES},
    "check_in": _check_in,
    "palette": _palette,
    "forms": _forms,
    "cycles": _cycles,
    "undo": _undo,
}
