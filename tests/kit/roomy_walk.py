"""Walks every page and sheet of a window in one language at some sizes; prints what is cramped.

A program of its own: texts are translated when the rooms that hold them are imported.
Arguments: the file, the language, each size as 1024x700.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from okrdesk.ui.language import begin

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from okrdesk.store.questions import QuestionKind
    from okrdesk.ui.main_window import MainWindow
    from okrdesk.ui.parts.sheet import Sheet
    from okrdesk.ui.workbench import Workbench

PAGES = (
    "home", "week", "kpis", "okrs:tree", "okrs:map", "alerts", "coach", "month", "log", "history",
    "parking", "decisions", "conflicts", "past:2020-01-01",
)  # fmt: skip
STEPS = ("freeze", "grade", "learn", "risks", "carry", "next")
SHEETS = (
    "edit.new", "edit.kpi", "edit.objective", "edit.key_result", "edit.value", "edit.workspace",
    "edit.people", "edit.preferences", "quarter.cycles", "quarter.calibration", "help.keys",
    "help.about", "help.guide", "file.snapshots", "edit.park", "view.palette", "file.new",
)  # fmt: skip

Scene = tuple[str, "QWidget"]


class Walk:
    """Every place of the window, one after the other, each as it is once it has settled."""

    def __init__(self, application: QApplication, window: MainWindow) -> None:
        self._application, self._window = application, window
        if window.bench is None:
            window.open_file(window.files.recent()[0])
        assert window.bench is not None
        self._bench: Workbench = window.bench
        while not self._bench.settled:
            application.processEvents()

    def scenes(self) -> Iterator[Scene]:
        """Where one is, and what is looked at there."""
        for place in PAGES:
            self._bench.go(place)
            yield self._settled(place)
        yield from self._boards()
        yield from self._records()
        for step in STEPS:
            self._bench.go(f"review:{self._bench.cycle_id}")
            self._bench.pages.page.show_step(step)
            yield self._settled(f"review, {step}")
        yield from self._check_in()
        yield from self._sheets()
        yield from self._first_run()

    def _boards(self) -> Iterator[Scene]:
        self._bench.go("kpis")
        for size in ("full", "rows", "compact"):
            self._bench.pages.page.sizes.choose(size)
            yield self._settled(f"kpis, {size}")

    def _records(self) -> Iterator[Scene]:
        from okrdesk.domain.records import KeyResult, Kpi

        ws, inspector = self._bench.session.workspace, self._bench.inspector
        for kpi in ws.ordered(Kpi):
            self._bench.go(f"kpi:{kpi.id}")
            yield self._settled("kpi")
        for key_result in ws.all(KeyResult).values():
            self._bench.go(f"key_result:{key_result.id}")
            self._bench.focus_inspector()
            inspector.findChild(_pane()).open_editor()
            yield self._settled(f"editor of {key_result.title}")

    def _check_in(self) -> Iterator[Scene]:
        self._bench.go("check_in")
        page = self._bench.pages.page
        page.show_everybody(True)
        for step in ("numbers", "gauges", "results", "week"):
            page.go_step(step)
            yield self._settled(f"check-in, {step}")

    def _sheets(self) -> Iterator[Scene]:
        self._bench.go("home")
        for action in SHEETS:
            self._window.menus.run(action)
            sheet = self._window.sheet()
            assert sheet is not None, action
            self._settled(action)
            yield action, sheet
            sheet.go()
        yield self._long_list()
        yield self._kept_words()
        yield from self._asked()

    def _asked(self) -> Iterator[Scene]:
        """Sheets that an alert, the coach, the file or the review asks with."""
        for name, sheet in self._asking():
            sheet.appear()
            yield self._turned(name)[0], sheet
            sheet.go()
        self._bench.go(f"review:{self._bench.cycle_id}")
        self._settled("review")
        desk = self._bench.pages.page.desk
        for name, ask in (("paper", desk.ask_paper), ("close", desk.ask_close)):
            ask()
            sheet = self._window.sheet()
            assert sheet is not None, name
            yield self._turned(name)[0], sheet
            sheet.go()

    def _asking(self) -> Iterator[tuple[str, Sheet]]:
        from okrdesk.domain.records import Kpi
        from okrdesk.store.questions import Question
        from okrdesk.ui.dialogs.answer_sheet import AnswerSheet
        from okrdesk.ui.dialogs.answers import ANSWERS
        from okrdesk.ui.dialogs.not_for_us_sheet import NotForUsSheet
        from okrdesk.ui.dialogs.question_sheet import QuestionSheet
        from okrdesk.ui.dialogs.who_sheet import WhoSheet
        from okrdesk.ui.question_words import answers_to, title_of

        bench, look, session = self._bench, self._bench.look, self._bench.session
        kpi = session.workspace.ordered(Kpi)[0]
        for answer in ANSWERS[1:]:
            yield answer.what, AnswerSheet(look, session, bench, answer, kpi)
        yield "not for us", NotForUsSheet(look, session, bench, "x:y", "A finding.")
        names = ("Mira Brandt", "Jonas Thiel")
        yield "who", WhoSheet(look, bench, "Tidewater", names, "", "laptop")
        kinds: tuple[QuestionKind, ...] = ("fork", "older", "foreign")
        for kind in kinds:
            question = Question(kind, "The file changed.", Path("Tidewater (old).okr"))
            title, answers = title_of(question), answers_to(question)
            yield kind, QuestionSheet(look, bench, title, question.says, answers)

    def _kept_words(self) -> Scene:
        """What was typed before the program ended."""
        from okrdesk.ui.dialogs.kept_sheet import KeptSheet
        from okrdesk.ui.drafts import drafts_of

        for about in ("000000000000", "111111111111"):
            drafts_of(self._bench.session, "check-in").keep(about, {"note": "Half a note " * 20})
        KeptSheet(self._bench.look, self._bench.session, self._bench).appear()
        return self._settled("typed and not recorded")

    def _first_run(self) -> Iterator[Scene]:
        """What stands before a file, last: it takes the place of the document."""
        from okrdesk.ui.founding.example_answers import EXAMPLE
        from okrdesk.ui.founding.kept_answers import put_back_answers

        self._window.show_welcome()
        yield self._turned("welcome")
        self._window.menus.run("file.start")
        page = self._window.centralWidget()
        for step in range(len(page.steps)):
            put_back_answers(page, {**EXAMPLE, "step": step})
            yield self._turned(f"first run, {step}")

    def _turned(self, name: str) -> Scene:
        for _ in range(6):
            self._application.processEvents()
        return name, self._window

    def _long_list(self) -> Scene:
        """Choices that are too many for a menu."""
        from okrdesk.ui.parts.options_sheet import OptionsSheet

        long = [(str(number), f"Somebody with a long name, number {number}" * 2)
                for number in range(40)]  # fmt: skip
        sheet = OptionsSheet(self._bench.look, self._bench, "Owner of the KPI", long, ("30",))
        sheet.appear()
        return self._settled("long list")

    def _settled(self, name: str) -> Scene:
        page, turn = self._bench.pages.page, self._application.processEvents
        self._bench.pages.lookout.wait()
        page.wait()
        while not page.is_settled:
            turn()
        return self._turned(name)


def _pane() -> type[QWidget]:
    from okrdesk.ui.panes.key_result_pane import KeyResultPane

    return KeyResultPane


def main(file: str, language: str, sizes: list[str]) -> None:
    """Print as JSON what is cramped, with where it was met first."""
    begin(language)
    from roomy import cramped

    from okrdesk.app import make_application, open_window

    application = make_application([])
    window = open_window([file])
    found: dict[str, str] = {}
    for size in sizes:
        window.resize(*(int(part) for part in size.split("x")))
        for name, seen in Walk(application, window).scenes():
            for says in cramped(seen):
                found.setdefault(says, f"{name} at {size}")
    sys.stdout.write(json.dumps(found))
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
