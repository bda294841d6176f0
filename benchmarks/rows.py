"""The measured rows, one function each: workload against a floor in the same run."""

from __future__ import annotations

import sqlite3
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from drift import drifted, insert_seconds, merge_seconds
from measure import alternating, probe, process_seconds
from workloads import TODAY, WHO, fill, five_year, outlier, wide

from okrdesk.coach.coach import findings
from okrdesk.commands.measurements import record_value
from okrdesk.domain.kpi_reading import read_board
from okrdesk.domain.records import Kpi
from okrdesk.domain.references import cycle_for
from okrdesk.domain.tree_reading import read_tree
from okrdesk.store import Document, Home

PLACE = Path(__file__).resolve().parent.parent / "build" / "bench"
HOME = PLACE / "home"
RUNS = 7


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the table; times in milliseconds unless `unit` says otherwise."""

    workload: str
    ours: float
    floor: float
    bar: str
    unit: str = "ms"


def documents() -> tuple[Path, Path]:
    """The five-year document and the outlier, made once."""
    return (
        fill(PLACE / "five_year.okr", HOME, five_year),
        fill(PLACE / "outlier.okr", HOME, outlier),
    )


def row_a() -> list[Result]:
    """Start to painted board, against an empty window; row B is its memory."""
    file, _ = documents()
    env = {"OKRDESK_HOME": str(HOME), "OKRDESK_PERSON": WHO.person}
    ours, floor = [], []
    for _run in range(RUNS):
        ours.append(probe("probe_window.py", str(file), env=env))
        floor.append(probe("probe_empty.py", env=env))

    def median(runs: list[dict[str, float]], key: str) -> float:
        return statistics.median(run[key] for run in runs[1:])

    return [
        Result(
            "A start to board painted, five years",
            median(ours, "seconds") * 1e3,
            median(floor, "seconds") * 1e3,
            "2.0 x, stretch 1.5",
        ),
        Result(
            "B resident memory then",
            median(ours, "mebibytes"),
            median(floor, "mebibytes"),
            "2.0 x, stretch 1.5",
            "MiB",
        ),
    ]


def row_c() -> list[Result]:
    """Record one value through the one door, against a bare commit of the same pragmas."""
    file, _ = documents()
    document = Document.open(file, home=Home(HOME), who=WHO, today=lambda: TODAY)
    kpi = next(iter(document.workspace.all(Kpi).values()))
    document.load(kpi.id)
    bare = sqlite3.connect(PLACE / "bare.db", isolation_level=None)
    bare.executescript(
        "PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA;"
        "CREATE TABLE IF NOT EXISTS point(day TEXT PRIMARY KEY, value REAL) WITHOUT ROWID;"
    )
    values = iter(range(1_000_000))

    def ours() -> float:
        begun = time.perf_counter()
        document.do(record_value, kpi.id, float(next(values)), day=TODAY)
        return time.perf_counter() - begun

    def floor() -> float:
        begun = time.perf_counter()
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("INSERT OR REPLACE INTO point VALUES('2026-11-20', ?)", (float(next(values)),))
        bare.execute("COMMIT")
        return time.perf_counter() - begun

    one, other = alternating(ours, floor, 200)
    document.close()
    bare.close()
    return [Result("C record a value, store part", one * 1e3, other * 1e3, "2 x, stretch 1.4")]


def row_d() -> list[Result]:
    """Open the outlier with its replica known, store part, against connecting and one query."""
    _, file = documents()

    def ours() -> float:
        begun = time.perf_counter()
        document = Document.open(file, home=Home(HOME), who=WHO, today=lambda: TODAY)
        seconds = time.perf_counter() - begun
        document.close()
        return seconds

    def floor() -> float:
        begun = time.perf_counter()
        connection = sqlite3.connect(file)
        connection.execute("SELECT count(*) FROM kpi").fetchall()
        seconds = time.perf_counter() - begun
        connection.close()
        return seconds

    one, other = alternating(ours, floor, RUNS)
    return [Result("D open the outlier, store part", one * 1e3, other * 1e3, "150 ms")]


def row_h() -> list[Result]:
    """Board, tree and coach computed anew, against summing the same values."""
    file, _ = documents()
    document = Document.open(file, home=Home(HOME), who=WHO, today=lambda: TODAY)
    document.load_all()
    workspace = document.workspace
    cycle = cycle_for(workspace, None, TODAY)
    series = [workspace.series_of(kpi).values for kpi in workspace.all(Kpi)]

    def ours() -> float:
        begun = time.perf_counter()
        read_board(workspace, TODAY)
        read_tree(workspace, cycle, TODAY)
        findings(workspace, TODAY)
        return time.perf_counter() - begun

    def floor() -> float:
        begun = time.perf_counter()
        for values in series:
            sum(values)
        return time.perf_counter() - begun

    one, other = alternating(ours, floor, RUNS)
    document.close()
    return [Result("H rules: 60 KPIs, 13 key results, coach", one * 1e3, other * 1e3, "60 ms")]


def row_j() -> list[Result]:
    """Merge two copies 100,000 changes apart, against a bare executemany of the same rows."""
    PLACE.mkdir(parents=True, exist_ok=True)
    results = []
    for size, bar in ((1000, "4.0 x, stretch 2.5"), (1, "6.7 x")):
        one, other = drifted(PLACE, size)
        ours, floor = alternating(
            partial(merge_seconds, one, other), partial(insert_seconds, other), RUNS
        )
        name = f"J merge 100,000 changes, {size} a transaction"
        results.append(Result(name, ours * 1e3, floor * 1e3, bar))
    return results


def row_o() -> list[Result]:
    """`okrdesk show FILE board --json` as a process, against a process that imports sqlite3."""
    file, _ = documents()
    env = {"OKRDESK_HOME": str(HOME), "OKRDESK_PERSON": WHO.person}
    words = (sys.executable, "-m", "okrdesk", "show", str(file), "board", "--json")

    def ours() -> float:
        return process_seconds(words, env)

    def floor() -> float:
        return process_seconds((sys.executable, "-c", "import sqlite3"), env)

    one, other = alternating(ours, floor, RUNS)
    return [Result("O okrdesk show board --json", one * 1e3, other * 1e3, "6 x, stretch 4")]


def _live(way: str, file: Path) -> dict[str, float]:
    env = {"OKRDESK_HOME": str(HOME), "OKRDESK_PERSON": WHO.person}
    return probe("probe_live.py", way, str(file), env=env)


def row_c_window() -> list[Result]:
    """A value recorded in the window until its card is repainted; the median is the floor here."""
    file, _ = documents()
    told = _live("record", file)
    bar = "p99 16 ms, stretch 8"
    worst, usual = told["p99"] * 1e3, told["median"] * 1e3
    return [Result("C window: recorded and repainted, p99 : median", worst, usual, bar)]


def row_f() -> list[Result]:
    """All visible cards repainted, against as many floor cards."""
    file, _ = documents()
    told = _live("paint", file)
    name = f"F {told['cards']:.0f} visible cards repainted"
    return [Result(name, told["ours"] * 1e3, told["floor"] * 1e3, "16 ms and 3 x, stretch 8 ms")]


def row_g() -> list[Result]:
    """A filter's keystroke in a tree of 10,000 rows; the worst against the median."""
    told = _live("filter", fill(PLACE / "wide.okr", HOME, wide))
    bar = "worst 50 ms, stretch 16"
    worst, usual = told["worst"] * 1e3, told["median"] * 1e3
    return [Result("G filter 10,000 rows, worst : median", worst, usual, bar)]


def row_n() -> list[Result]:
    """The share of a core that an idle window takes, in percent of 1 %; its shortest timer."""
    file, _ = documents()
    told = _live("rest", file)
    bar = f"1 x; shortest timer {told['shortest']:.1f} s (bar 1 s)"
    return [Result("N idle window, share of a core", told["share"] * 100, 1.0, bar, "%")]


ROWS: dict[str, Callable[[], list[Result]]] = {
    "A": row_a,
    "B": row_a,
    "C": row_c,
    "CW": row_c_window,
    "D": row_d,
    "F": row_f,
    "G": row_g,
    "H": row_h,
    "J": row_j,
    "N": row_n,
    "O": row_o,
}
