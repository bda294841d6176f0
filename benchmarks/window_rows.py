"""The measured rows of the window, each in a process of its own. Must not judge."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from pathlib import Path

from documents import HOME, documents, environment_of, prefix_document, spare, wide_document
from measure import Result, probe

RUNS = 7
FEW, MANY = 10, 1_000


def started(file: Path, name: str, bar: str) -> tuple[Result, ...]:
    """Start to painted board against an empty window, run in turn: by the clock, of the processors
    (least of all runs, for a busy machine only ever adds), and the memory of both.
    """
    ours, floor = [], []
    for _run in range(RUNS):
        ours.append(probe("probe_window.py", str(file), env=environment_of(HOME)))
        floor.append(probe("probe_empty.py", env=environment_of(HOME)))

    def median(runs: list[dict[str, float]], key: str) -> float:
        return statistics.median(run[key] for run in runs[1:])

    seconds, memory = ((median(ours, key), median(floor, key)) for key in ("seconds", "mebibytes"))
    spent = [min(run["processor"] for run in runs) * 1e3 for runs in (ours, floor)]
    return (
        Result(name, seconds[0] * 1e3, seconds[1] * 1e3, bar),
        Result(f"{name[:1]} of the processors", spent[0], spent[1], bar),
        Result("B resident memory then", *memory, "2.0 x, stretch 1.5", "MiB"),
    )


def row_a() -> list[Result]:
    """Start to painted board, against an empty window; row B is its memory."""
    name = "A start to board painted, five years"
    return list(started(documents()[0], name, "2.0 x, stretch 1.5"))


def row_d_painted() -> list[Result]:
    """The same of the outlier."""
    name = "D outlier, start to board painted"
    return list(started(documents()[1], name, "4 x, stretch 2.5")[:2])


def _live(way: str, file: Path, home: Path = HOME) -> dict[str, float]:
    return probe("probe_live.py", way, str(file), env=environment_of(home))


def row_c_window() -> list[Result]:
    """A value recorded in the window until its card is repainted, against bare commits between."""
    told = _live("record", *spare(documents()[0]))
    bar = "p99 16 ms, stretch 8; of it on the processor {usual:.1f}, p99 {worst:.1f} ms"
    spent = bar.format(usual=told["processor"] * 1e3, worst=told["processor99"] * 1e3)
    usual, worst = (
        Result(f"C window: recorded, repainted, {name}", told[key] * 1e3, told[bare] * 1e3, bar)
        for name, key, bare, bar in (
            ("median", "median", "bare", "see below"),
            ("p99", "p99", "bare99", spent),
        )
    )
    return [usual, worst]


def _both(name: str, told: dict[str, float], bar: str) -> list[Result]:
    """By the clock, medians; and of the processors, the least of all runs."""
    return [
        Result(name, told["ours"] * 1e3, told["floor"] * 1e3, bar),
        Result(
            f"{name[:1]} of the processors",
            told["ours_spent"] * 1e3,
            told["floor_spent"] * 1e3,
            bar,
        ),
    ]


def row_e() -> list[Result]:
    """A frame of panning a trend of a million values, against a polyline of 2,400 points."""
    told = _live("pan", documents()[0])
    name = f"E pan a trend of {told['points']:,.0f} values"
    return _both(name, told, "12 x, stretch 8")


def row_f() -> list[Result]:
    """All visible cards repainted, against as many floor cards."""
    told = _live("paint", documents()[0])
    name = f"F {told['cards']:.0f} visible cards repainted"
    return _both(name, told, "16 ms and 3 x, stretch 8 ms")


def row_g() -> list[Result]:
    """A filter's keystroke in a tree of 10,000 rows; the worst against the median."""
    told = _live("filter", wide_document())
    worst, usual = told["worst"] * 1e3, told["median"] * 1e3
    spent = [told[key] * 1e3 for key in ("worst_spent", "spent")]
    return [
        Result("G filter 10,000 rows, worst : median", worst, usual, "50 ms, stretch 16"),
        Result("G of the processors, worst : median key", spent[0], spent[1], "50 ms, stretch 16"),
    ]


def row_n() -> list[Result]:
    """The share of a core that an idle window takes, in percent of 1 %; its shortest timer."""
    told = _live("rest", documents()[0])
    bar = f"1 x; shortest timer {told['shortest']:.1f} s (bar 1 s)"
    return [Result("N idle window, share of a core", told["share"] * 100, 1.0, bar, "%")]


def row_w() -> list[Result]:
    """The longest turn of the event loop in the outlier, page by page and action by action."""
    file, home = spare(documents()[1])
    told = probe("probe_turns.py", str(file), env=environment_of(home))
    actions = dict.fromkeys(name.rpartition(".")[0] for name in told)
    return [
        Result(
            f"W {action}: longest turn",
            told[f"{action}.clock"] * 1e3,
            told[f"{action}.processor"] * 1e3,
            "50 ms; beside it what a turn took of the processor at most",
        )
        for action in actions
    ]


def row_p() -> list[Result]:
    """How start and recording grow from 10 to 1,000 KPIs: the many against the few."""
    many, few = prefix_document(MANY), prefix_document(FEW)
    bar = "with the visible rows"
    start = [started(file, "", bar)[0].ours for file in (many, few)]
    record = [_live("record", *spare(file))["median"] * 1e3 for file in (many, few)]
    return [
        Result(f"P start, {MANY:,} KPIs : {FEW}", *start, bar),
        Result(f"P record a value, {MANY:,} KPIs : {FEW}", *record, bar),
    ]


WINDOW_ROWS: dict[str, Callable[[], list[Result]]] = {
    "A": row_a,
    "B": row_a,
    "CW": row_c_window,
    "DP": row_d_painted,
    "E": row_e,
    "F": row_f,
    "G": row_g,
    "N": row_n,
    "P": row_p,
    "W": row_w,
}
