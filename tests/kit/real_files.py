"""Files for windows of a process of their own, and what these hold, as another program reads it."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from okrdesk.commands.check_ins import check_in
from okrdesk.commands.cycles import start_workspace
from okrdesk.commands.key_results import add_key_result
from okrdesk.commands.kpis import add_kpi
from okrdesk.commands.measurements import record_value
from okrdesk.commands.objectives import add_objective
from okrdesk.commands.sample import fill_sample
from okrdesk.domain.records import Cycle, KeyResult, Kpi, Objective
from okrdesk.domain.workspace import Workspace
from okrdesk.store import Document, Home, Who

WHO = Who("Mira Brandt", "laptop")
NUMBERS, RESULTS = 6, 8
Today = Callable[[], dt.date]


def sample_file(path: Path, home: Path, today: Today = dt.date.today) -> Path:
    """The sample company, published at `path`, with check-ins on a quarter's first days too."""
    made = Document.create(path, home=Home(home), who=WHO, today=today)
    made.do(fill_sample)
    ws = made.load_all()
    running = {one.id for one in ws.all(Cycle).values() if one.state == "active"}
    for key_result in ws.all(KeyResult).values():
        of = ws.get(Objective, key_result.objective)
        if of.cycle in running and not len(ws.check_ins(key_result.id)):
            made.do(check_in, key_result.id, confidence=6)
    assert made.publish().ok
    made.close()
    return path


def small_file(path: Path, home: Path, today: Today = dt.date.today, who: Who = WHO) -> Path:
    """A company with six weekly numbers that are due and eight key results of nobody's."""
    made = Document.create(path, home=Home(home), who=who, today=today)
    made.do(start_workspace, "Blue Harbour")
    for number in range(NUMBERS):
        made.do(add_kpi, name=f"Number {number + 1}", cadence="week")
    before = today() - dt.timedelta(today().weekday() + 8)
    for kpi in tuple(made.workspace.all(Kpi)):
        made.do(record_value, kpi, 40.0, before)
    cycle = next(iter(made.workspace.all(Cycle)))
    made.do(add_objective, cycle=cycle, title="Customers stay")
    objective = next(iter(made.workspace.all(Objective)))
    for number in range(RESULTS):
        title = f"Result {number + 1}"
        made.do(add_key_result, objective=objective, title=title, baseline=10.0, target=90.0)
    assert made.publish().ok
    made.close()
    return path


def held(path: Path, home: Path) -> Workspace:
    """All that the file says, with what is not in the shared file yet if `home` is the window's."""
    seen = Document.open(path, home=Home(home), who=WHO, today=dt.date.today)
    try:
        return seen.load_all()
    finally:
        seen.close()


def labels(path: Path, home: Path) -> list[str]:
    """What was done to the file, the newest first, as the history names it."""
    seen = Document.open(path, home=Home(home), who=WHO, today=dt.date.today)
    try:
        return [change.label for change in seen.history()]
    finally:
        seen.close()


def kpi_called(ws: Workspace, name: str) -> Kpi:
    """The KPI of that name."""
    return next(one for one in ws.all(Kpi).values() if one.name == name)


def key_result_called(ws: Workspace, title: str) -> KeyResult:
    """The key result whose title begins so."""
    return next(one for one in ws.all(KeyResult).values() if one.title.startswith(title))


def newest_value(path: Path, home: Path, kpi: str) -> float | None:
    """The newest value of the KPI of that name, None before the first."""
    ws = held(path, home)
    newest = ws.series_of(kpi_called(ws, kpi).id).newest()
    return None if newest is None else newest.value


def say(home: Path, *words: str, person: str = "Anna") -> None:
    """Run a command of the command line in a process of its own, as that person."""
    environ = os.environ | {"OKRDESK_HOME": str(home), "OKRDESK_PERSON": person}
    done = subprocess.run(
        [sys.executable, "-m", "okrdesk", *words],
        env=environ, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
