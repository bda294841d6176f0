"""The measured rows of the store, the rules and the command line. Must not judge."""

from __future__ import annotations

import sqlite3
import sys
import time
from collections.abc import Callable
from functools import partial

from documents import HOME, PLACE, documents, environment_of, opened, spare
from drift import drifted, insert_seconds, merge_seconds
from measure import Result, alternating, process_seconds, processor_seconds
from workloads import TODAY, ruled

from okrdesk.coach.coach import findings
from okrdesk.commands.measurements import record_value
from okrdesk.domain.kpi_reading import read_board
from okrdesk.domain.records import Kpi
from okrdesk.domain.references import cycle_for
from okrdesk.domain.tree_reading import read_tree

RUNS = 7
IN_SIGHT = 24  # KPIs that the window loads before it paints


def row_c() -> list[Result]:
    """Record one value through the one door, against a bare commit of the same pragmas."""
    document = opened(*spare(documents()[0]))
    kpis = sorted(document.workspace.all(Kpi))
    document.load(*kpis)
    bare = sqlite3.connect(PLACE / "bare.db", isolation_level=None)
    bare.executescript(
        "PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA;"
        "CREATE TABLE IF NOT EXISTS point(day TEXT PRIMARY KEY, value REAL) WITHOUT ROWID;"
    )
    values = iter(range(1_000_000))

    def ours() -> float:
        value = next(values)
        begun = time.perf_counter()
        document.do(record_value, kpis[value % len(kpis)], float(value), day=TODAY)
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
        document = opened(file, HOME, IN_SIGHT)
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
    return [
        Result("D open the outlier, store part", one * 1e3, other * 1e3, "150 ms"),
        _spent("D", ours, floor),
    ]


def row_h() -> list[Result]:
    """Board, tree and coach computed anew, against summing the same values."""
    workspace = ruled()
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
    return [
        Result("H rules: 200 KPIs, 25 key results, coach", one * 1e3, other * 1e3, "60 ms"),
        _spent("H", ours, floor),
    ]


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
    words = (sys.executable, "-m", "okrdesk", "show", str(file), "board", "--json")

    bare = (sys.executable, "-c", "import sqlite3")
    results = []
    for name, seconds in (
        ("O okrdesk show board --json", process_seconds),
        ("O the same : time of the processors", processor_seconds),
    ):
        one, other = alternating(
            partial(seconds, words, environment_of(HOME)),
            partial(seconds, bare, environment_of(HOME)),
            RUNS,
        )
        results.append(Result(name, one * 1e3, other * 1e3, "6 x, stretch 4"))
    return results


def _spent(row: str, ours: Callable[[], float], floor: Callable[[], float]) -> Result:
    """The same by the time that this thread had a processor: what a busy machine lengthens less."""

    def timed(call: Callable[[], float]) -> float:
        begun = time.thread_time()
        call()
        return time.thread_time() - begun

    one, other = alternating(partial(timed, ours), partial(timed, floor), RUNS)
    return Result(f"{row} the same : time of the processor", one * 1e3, other * 1e3, "none")


ROWS: dict[str, Callable[[], list[Result]]] = {
    "C": row_c,
    "D": row_d,
    "H": row_h,
    "J": row_j,
    "O": row_o,
}
