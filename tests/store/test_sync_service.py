"""Three laptops in one synced folder: the service tears, overwrites, keeps conflicted copies.

In the end, after each has opened the document once more, all have all. Full counts with
OKRDESK_HEAVY=1.
"""

from __future__ import annotations

import datetime as dt
import os
import random
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import Kpi, Measurement, Objective
from okrdesk.domain.workspace import Workspace
from okrdesk.store import Document, Home, Who

HEAVY = bool(os.environ.get("OKRDESK_HEAVY"))
SEEDS = 30 if HEAVY else 3
ROUNDS = 60 if HEAVY else 45
KPI = "kpi000000001"
AIM = "obj000000001"
DAY = dt.date(2020, 1, 1)
NAMES = "ABC"
# How a service calls the version that lost.
STYLES = (
    "team ({who}'s conflicted copy 2026-11-21 ({n})).okr",
    "team.sync-conflict-20261121-10{n:04}-{who}BCDEF7.okr",
    "team-DESKTOP-{who}{n:04}.okr",
    "team {next}.okr",
    "team ({n}).okr",
    "team (conflicted copy 2026-11-21 10{n:04}).okr",
    "team_{who}_NAS_Nov-21-10{n:04}-2026_Conflict.okr",
)


def fill(ws: Workspace, at: At) -> Change:
    return Change("Fill", (Edit(None, Kpi(KPI, "Churn")), Edit(None, Objective(AIM, "Keep"))))


def record(ws: Workspace, at: At, day: dt.date, value: float) -> Change:
    return Change("Record value", (Edit(None, Measurement(KPI, day, value)),))


def retitle(ws: Workspace, at: At, title: str) -> Change:
    before = ws.get(Objective, AIM)
    return Change("Retitle", (Edit(before, replace(before, title=title)),))


class Laptop:
    """One computer: its copy of the folder, its home, and the document when it is open."""

    def __init__(self, name: str, root: Path) -> None:
        self.name, self.file = name, root / name / "team.okr"
        self.file.parent.mkdir()
        self.home = Home(root / f"home-{name}")
        self.opened: Document | None = None

    def document(self) -> Document:
        if self.opened is None:
            start = Document.open if self._known() else Document.create
            self.opened = start(
                self.file, home=self.home, who=Who(self.name, self.name), today=lambda: DAY
            )
        return self.opened

    def close(self) -> None:
        if self.opened is not None:
            self.opened.close()
            self.opened = None

    def journal(self) -> set[tuple[str, str | None]]:
        return {(change.id, change.by) for change in self.document().history()}

    def _known(self) -> bool:
        return self.file.exists() or any(self.home.replicas.iterdir())


class Service:
    """Moves whole files, one laptop at a time, as badly as services do."""

    def __init__(self, chance: random.Random, laptops: dict[str, Laptop]) -> None:
        self.chance, self.laptops = chance, laptops
        self.style = chance.choice(STYLES)
        self.cloud: bytes | None = None
        self.version = 0
        self.base = dict.fromkeys(laptops, 0)
        self.last: dict[str, bytes | None] = dict.fromkeys(laptops)
        self.conflicted: dict[str, bytes] = {}
        self.did: Counter[str] = Counter()

    def sync(self, name: str, *, gently: bool = False) -> None:
        """Bring one laptop's folder and the cloud together."""
        file = self.laptops[name].file
        here = file.read_bytes() if file.exists() else None
        changed = here is not None and here != self.last[name]
        if changed and self.base[name] == self.version:
            self.cloud, self.version = here, self.version + 1
            self._settle(name, here)
        elif changed and here is not None:
            self.did["conflicted copies"] += 1
            n = len(self.conflicted) + 1
            self.conflicted[self.style.format(who=name, n=n, next=n + 1)] = here
            self._deliver(name)
        elif self.version > self.base[name] and self.cloud is not None:
            if not gently and self.chance.random() < 0.3:
                self.did["torn downloads"] += 1
                file.write_bytes(self.cloud[: self.chance.randrange(1, len(self.cloud))])
                self.last[name] = file.read_bytes()  # it will go on later
                return
            self._deliver(name)
        for conflicted, content in self.conflicted.items():
            beside = file.with_name(conflicted)
            if not beside.exists():
                beside.write_bytes(content)

    def _deliver(self, name: str) -> None:
        file = self.laptops[name].file
        assert self.cloud is not None
        if file.exists() and self.chance.random() < 0.5:
            self.did["overwritten in place"] += 1
            with file.open("r+b") as opened:
                opened.write(self.cloud)
                opened.truncate()
        else:
            beside = file.with_name("team.okr.part")
            beside.write_bytes(self.cloud)
            beside.replace(file)
        self._settle(name, self.cloud)

    def _settle(self, name: str, content: bytes | None) -> None:
        self.last[name], self.base[name] = content, self.version


class Team:
    """Three laptops, their service, and what was entered."""

    def __init__(self, root: Path, seed: int) -> None:
        self.chance = random.Random(seed)
        self.laptops = {name: Laptop(name, root) for name in NAMES}
        self.service = Service(self.chance, self.laptops)
        self.entered: dict[dt.date, float] = {}
        self.titles: set[str] = set()
        first = self.laptops["A"].document()
        first.do(fill)
        assert first.publish().ok
        for name in NAMES:
            self.service.sync(name, gently=True)
            self.laptops[name].document()

    def live(self) -> None:
        """One thing happens somewhere."""
        laptop = self.laptops[self.chance.choice(NAMES)]
        what = self.chance.random()
        if what < 0.45:
            self._edit(laptop)
        elif what < 0.55:
            laptop.document().refresh()
        elif what < 0.65:
            self.service.did["restarts"] += 1
            laptop.close()
            laptop.document()
        else:
            self.service.sync(laptop.name)

    def _edit(self, laptop: Laptop) -> None:
        document = laptop.document()
        day = DAY + dt.timedelta(days=len(self.entered))
        self.entered[day] = self.chance.random()
        document.do(record, day, self.entered[day])
        if self.chance.random() < 0.5:
            title = f"{laptop.name} {len(self.titles)}"
            self.titles.add(title)
            document.do(retitle, title)
        if self.chance.random() < 0.8:
            document.publish()

    def settle(self) -> int:
        """Each opens the document until nothing moves any more; how many times that took."""
        for times in range(1, 9):
            for laptop in self.laptops.values():
                self.service.sync(laptop.name, gently=True)
                laptop.close()
                laptop.document().publish()
                self.service.sync(laptop.name, gently=True)
            journals = [laptop.journal() for laptop in self.laptops.values()]
            if all(one == journals[0] for one in journals):
                return times
        raise AssertionError("they never agree")


@pytest.mark.heavy
@pytest.mark.parametrize("seed", range(SEEDS))
def test_after_each_has_opened_once_more_all_have_all(
    tmp_path: Path, seed: int, say: Callable[[str], None]
) -> None:
    team = Team(tmp_path, seed)
    try:
        for _ in range(ROUNDS):
            team.live()
        times = team.settle()
        titles = set()
        for laptop in team.laptops.values():
            ws = laptop.document().load_all()
            series = ws.series_of(KPI)
            assert dict(zip(series.dates, series.values, strict=True)) == team.entered
            titles.add(ws.get(Objective, AIM).title)
            said = {
                edit.after
                for change in laptop.document().history()
                for edit in change.edits
                if edit.field == "title"
            }
            assert said >= team.titles
            assert laptop.document().check().ok
        assert len(titles) == 1
        say(f"seed {seed}: {len(team.entered)} values, {dict(team.service.did)}, x{times}")
    finally:
        for laptop in team.laptops.values():
            laptop.close()
