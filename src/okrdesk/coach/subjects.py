"""What each rule looks at, and how it is called. Must not test anything."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from okrdesk.coach.rule import LooksAt
from okrdesk.coach.scene import LIVE, Scene, active_key_results
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.records import Assumption, KeyResult, Objective, Record, WorkspaceSettings
from okrdesk.domain.references import name_of
from okrdesk.domain.words import tr


@dataclass(frozen=True, slots=True)
class Subject:
    """What a test is given, the record that its finding speaks of, and the page it is listed on."""

    looked_at: Any
    record: Record
    name: str
    page: str


def subjects_of(scene: Scene) -> dict[LooksAt, tuple[Subject, ...]]:
    """Everything that rules look at, by what they look at."""
    return {looks_at: tuple(gather(scene)) for looks_at, gather in _GATHERED.items()}


def _workspace(scene: Scene) -> Iterator[Subject]:
    settings = scene.ws.settings()
    yield _subject(settings, settings.id)


def _cycles(scene: Scene) -> Iterator[Subject]:
    return (_subject(cycle, cycle.id) for cycle in scene.cycles if cycle.start <= scene.today)


def _groups(scene: Scene) -> Iterator[Subject]:
    for group in scene.groups():
        record = group.subject
        yield Subject(group, record, name_of(record) or "", record.id)


def _objectives(scene: Scene) -> Iterator[Subject]:
    return (_subject(objective, objective.id) for objective in scene.objectives)


def _assumptions(scene: Scene) -> Iterator[Subject]:
    for objective in scene.objectives:
        for assumption in scene.ws.where(Assumption, "objective", objective.id):
            yield _subject(assumption, objective.id)


def _key_results(scene: Scene) -> Iterator[Subject]:
    return (_subject(key_result, key_result.objective) for key_result in scene.key_results)


def _graded(scene: Scene) -> Iterator[Subject]:
    """Also of cycles that have ended, as long as they are not closed."""
    for cycle in scene.cycles:
        for objective in scene.ws.where(Objective, "cycle", cycle.id):
            if objective.state in LIVE or objective.state == "closed":
                for key_result in active_key_results(scene.ws, objective):
                    if key_result.grade is not None:
                        yield _subject(key_result, objective.id)


def _kpis(scene: Scene) -> Iterator[Subject]:
    return (_subject(kpi, kpi.id) for kpi in scene.kpis)


_GATHERED: dict[LooksAt, Callable[[Scene], Iterator[Subject]]] = {
    "workspace": _workspace,
    "cycle": _cycles,
    "group": _groups,
    "objective": _objectives,
    "assumption": _assumptions,
    "key_result": _key_results,
    "graded": _graded,
    "kpi": _kpis,
}


def _subject(record: Record, page: str) -> Subject:
    return Subject(record, record, called(record), page)


def called(record: Record) -> str:
    """Its title, name or text, as sentences name it."""
    if isinstance(record, WorkspaceSettings):
        return record.name or tr("The workspace")
    if isinstance(record, Assumption):
        return record.text
    kind = tr("key result") if isinstance(record, KeyResult) else record.KIND
    return name_of(record) or tr("this {kind}").format(kind=kind)
