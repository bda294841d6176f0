"""The measured rows of importing, publishing and first opening. Must not judge."""

from __future__ import annotations

import datetime as dt
import random
import shutil
import sqlite3
import statistics
import threading
import time
from collections.abc import Callable
from pathlib import Path

from documents import PLACE, documents, opened, spare
from measure import Result
from workloads import TODAY, WHO

from okrdesk.commands.measurements import record_value
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit, Points
from okrdesk.domain.records import Kpi
from okrdesk.domain.workspace import Workspace
from okrdesk.store import Document, Home, publish_replica

KPIS, DAYS = 100, 1_000
RUNS = 3
TYPED = 2_000
IN_SIGHT = 24  # KPIs that the window loads before it paints


def _add_kpis(_ws: Workspace, at: At) -> Change:
    names = (Kpi(at.new_id(), name=f"KPI {number}", order=float(number)) for number in range(KPIS))
    return Change("Add", tuple(Edit(None, kpi) for kpi in names))


def _import_values(ws: Workspace, at: At) -> Change:
    chance = random.Random(1)
    days = tuple(at.today - dt.timedelta(days=DAYS - number) for number in range(DAYS))
    return Change(
        "Import",
        tuple(
            Points(kpi, days, tuple(round(chance.gauss(100, 9), 2) for _ in days))
            for kpi in sorted(ws.all(Kpi))
        ),
    )


def _fresh(name: str) -> Document:
    place = PLACE / name
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    home = Home(place / "home")
    document = Document.create(place / "x.okr", home=home, who=WHO, today=lambda: TODAY)
    document.do(_add_kpis)
    document.publish()
    return document


def row_k() -> list[Result]:
    """Import 100,000 values at once, against one bare executemany of the same; and its size."""
    ours, floor, sizes = [], [], []
    for _run in range(RUNS):
        document = _fresh("import")
        before = document.path.stat().st_size
        begun = time.perf_counter()
        document.do(_import_values)
        ours.append(time.perf_counter() - begun)
        document.publish()
        sizes.append((document.path.stat().st_size - before) / (KPIS * DAYS))
        rows = [
            (series.kpi, one.date.isoformat(), one.value)
            for series in document.workspace.series.values()
            for one in series
        ]
        document.close()
        floor.append(_bare_insert(rows))
    slow, bare = statistics.median(ours) * 1e3, statistics.median(floor) * 1e3
    return [
        Result("K import 100,000 values at once", slow, bare, "4.5 x, stretch 3"),
        Result("L file size per imported value", sizes[0], 100.0, "100 bytes, stretch 85", "B"),
        Result("L file size per typed value", _typed_size(), 150.0, "150 bytes, stretch 127", "B"),
    ]


def _bare_insert(rows: list[tuple[str, str, float]]) -> float:
    bare = sqlite3.connect(PLACE / "bare_import.db", isolation_level=None)
    bare.executescript(
        "PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA; DROP TABLE IF EXISTS point;"
        "CREATE TABLE point(kpi TEXT, day TEXT, value REAL, PRIMARY KEY(kpi, day)) WITHOUT ROWID;"
    )
    begun = time.perf_counter()
    bare.execute("BEGIN")
    bare.executemany("INSERT INTO point VALUES(?, ?, ?)", rows)
    bare.execute("COMMIT")
    seconds = time.perf_counter() - begun
    bare.close()
    return seconds


def _typed_size() -> float:
    document = _fresh("typed")
    before = document.path.stat().st_size
    kpis = sorted(document.workspace.all(Kpi))
    for number in range(TYPED):
        day = TODAY - dt.timedelta(days=number // KPIS)
        document.do(record_value, kpis[number % KPIS], 100.0 + number / 7, day=day)
    document.publish()
    size = document.path.stat().st_size
    document.close()
    return (size - before) / TYPED


def row_m() -> list[Result]:
    """The longest commit while the shared file is written, against the longest one at rest."""
    names = ("M longest commit while publishing, five years", "M the same, outlier")
    bars = ("5 ms, stretch 2", "20 ms, stretch 13")
    return [
        _publish_waits(name, file, bar)
        for name, file, bar in zip(names, documents(), bars, strict=True)
    ]


def _publish_waits(name: str, file: Path, bar: str) -> Result:
    document = opened(*spare(file))
    kpi = next(iter(document.workspace.all(Kpi)))
    document.load(kpi)
    values = iter(range(1_000_000))

    def commit() -> float:
        begun = time.perf_counter()
        document.do(record_value, kpi, float(next(values)), day=TODAY)
        return time.perf_counter() - begun

    commit()
    waits: list[float] = []
    rest: list[float] = []
    for _run in range(RUNS):
        rest += [commit() for _ in range(10)]
        errand = threading.Thread(target=publish_replica, args=(document.replica, document.home))
        errand.start()
        while errand.is_alive():
            waits.append(commit())
            errand.join(0.5)  # somebody who types fast
    document.close()
    return Result(name, max(waits) * 1e3, max(rest) * 1e3, bar)


def row_q() -> list[Result]:
    """The first time another computer opens a document, against copying its bytes."""
    names = ("Q first open, five years", "Q first open, outlier")
    bars = ("500 ms, stretch 200", "1000 ms, stretch 500")
    return [
        _first_open(name, file, bar)
        for name, file, bar in zip(names, documents(), bars, strict=True)
    ]


def _first_open(name: str, file: Path, bar: str) -> Result:
    ours, floor = [], []
    for _run in range(RUNS):
        elsewhere = PLACE / "elsewhere"
        shutil.rmtree(elsewhere, ignore_errors=True)
        begun = time.perf_counter()
        document = opened(file, elsewhere, IN_SIGHT)
        ours.append(time.perf_counter() - begun)
        document.close()
        begun = time.perf_counter()
        shutil.copyfile(file, PLACE / "copied.okr")
        floor.append(time.perf_counter() - begun)
    return Result(name, statistics.median(ours) * 1e3, statistics.median(floor) * 1e3, bar)


SHARING_ROWS: dict[str, Callable[[], list[Result]]] = {
    "K": row_k,
    "L": row_k,
    "M": row_m,
    "Q": row_q,
}
