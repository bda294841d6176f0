"""Timing of whole processes and of calls, as medians of alternating runs. Must not judge."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the table; times in milliseconds unless `unit` says otherwise."""

    workload: str
    ours: float
    floor: float
    bar: str
    unit: str = "ms"


def environment(more: dict[str, str]) -> dict[str, str]:
    """This environment with compiled modules kept, as on a computer where the program is in use."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    compiled = HERE.parent / "build" / "bench" / "compiled"
    return {**kept, "PYTHONPYCACHEPREFIX": str(compiled), **more}


def process_seconds(words: Sequence[str], env: dict[str, str]) -> float:
    """Wall seconds of one process, from spawning to its end; its exit code must be 0."""
    begun = time.perf_counter()
    subprocess.run(
        words,
        env=environment(env),
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    return time.perf_counter() - begun


def processor_seconds(words: Sequence[str], env: dict[str, str]) -> float:
    """What one process takes of the processors: busy neighbours lengthen it less than its end."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    process_seconds(words, env)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def probe(script: str, *words: str, env: dict[str, str]) -> dict[str, float]:
    """Run a probe beside this file; the `name=number` pairs that it prints."""
    done = subprocess.run(
        [sys.executable, str(HERE / script), *words],
        env=environment({"QT_QPA_PLATFORM": "offscreen", **env}),
        check=True,
        capture_output=True,
        text=True,
    )
    pairs = (word.partition("=") for word in done.stdout.split() if "=" in word)
    return {name: float(number) for name, _, number in pairs}


def alternating(
    one: Callable[[], float], other: Callable[[], float], runs: int
) -> tuple[float, float]:
    """Medians of both, run in turn so that a change of the machine's speed meets both."""
    one(), other()
    pairs = [(one(), other()) for _ in range(runs)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def worst_of_hundred(seconds: Sequence[float]) -> float:
    """The 99th percentile."""
    return sorted(seconds)[round(0.99 * (len(seconds) - 1))]


def since_process_start() -> float:
    """Seconds since the kernel started this process (Linux)."""
    with open("/proc/self/stat", encoding="ascii") as stat:
        ticks = int(stat.read().rsplit(")", 1)[1].split()[19])
    return time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")


def resident_mebibytes() -> float:
    """Resident memory of this process (Linux)."""
    with open("/proc/self/statm", encoding="ascii") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
