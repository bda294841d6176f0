"""The coach's doors: what breaks good practice in a file, and in a text that is being typed.

Must not write: a mend is a command that somebody else does.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping

from okrdesk.coach.evidence import NOTHING_KNOWN, Evidence
from okrdesk.coach.finding import Finding, finding_id
from okrdesk.coach.rule import Fill, Rule
from okrdesk.coach.scene import Scene, scene_of
from okrdesk.coach.subjects import Subject, called, subjects_of
from okrdesk.coach.table import RULES
from okrdesk.coach.words import Words, load_words
from okrdesk.domain.positions import numbered
from okrdesk.domain.records import CoachAnswer, KeyResult, Objective
from okrdesk.domain.workspace import Workspace

_SEVERITIES = {"warning": 0, "note": 1}
_PLACES = {rule.id: place for place, rule in enumerate(RULES)}
_HEARD: Mapping[str, type[Objective] | type[KeyResult]] = {
    "objective": Objective,
    "key_result": KeyResult,
}


def findings(
    ws: Workspace, today: dt.date, evidence: Evidence = NOTHING_KNOWN, words: Words | None = None
) -> tuple[Finding, ...]:
    """What the rules find on `today` and nobody has answered with "not for us".

    Objectives with their key results in the order of the tree, then KPIs in theirs, then what is
    about the whole; of one subject warnings first. `NotLoaded` names check-ins that are missing.
    """
    answered = answers(ws, today)
    found = every_finding(ws, today, evidence, words)
    return tuple(finding for finding in found if finding.id not in answered)


def answered_findings(
    ws: Workspace, today: dt.date, evidence: Evidence = NOTHING_KNOWN, words: Words | None = None
) -> tuple[tuple[Finding, CoachAnswer], ...]:
    """What would be said, had people not answered "not for us", each with their answer."""
    answered = answers(ws, today)
    found = every_finding(ws, today, evidence, words)
    return tuple((finding, answered[finding.id]) for finding in found if finding.id in answered)


def answers(ws: Workspace, today: dt.date) -> dict[str, CoachAnswer]:
    """The answers that hold on `today`, by finding; one without an end holds always."""
    return {
        answer.finding: answer
        for answer in sorted(ws.all(CoachAnswer).values(), key=lambda answer: answer.id)
        if answer.until is None or today <= answer.until
    }


def every_finding(
    ws: Workspace, today: dt.date, evidence: Evidence = NOTHING_KNOWN, words: Words | None = None
) -> tuple[Finding, ...]:
    """What the rules find, answered or not, in order."""
    scene = scene_of(ws, today, words or load_words(), evidence)
    subjects = subjects_of(scene)
    found = (
        finding
        for rule in RULES
        for subject in subjects[rule.looks_at]
        for finding in _tested(scene, rule, subject)
    )
    places = _pages(scene)
    last = len(places)
    return tuple(
        sorted(
            found,
            key=lambda f: (
                places.get(f.page, last),
                f.page,
                places.get(f.subject, last),
                f.subject,
                _SEVERITIES[f.severity],
                _PLACES[f.rule],
            ),
        )
    )


def coach_wants(ws: Workspace, today: dt.date) -> tuple[str, ...]:
    """The key results whose check-ins the rules read and the picture does not hold whole."""
    key_results = scene_of(ws, today, load_words(), NOTHING_KNOWN).key_results
    return tuple(kr.id for kr in key_results if not ws.check_ins(kr.id).complete)


def _pages(scene: Scene) -> dict[str, int]:
    """Objectives and key results in the order of the tree, then the KPIs in theirs."""
    ids = [record.id for cycle in scene.cycles for _, record in numbered(scene.ws, cycle.id)] + [
        kpi.id for kpi in scene.kpis
    ]
    return {record_id: place for place, record_id in enumerate(ids)}


def _tested(scene: Scene, rule: Rule, subject: Subject) -> Iterator[Finding]:
    fill = rule.test(scene, subject.looked_at)
    if fill is not None:
        yield _finding(scene, rule, subject, fill)


def _finding(scene: Scene, rule: Rule, subject: Subject, fill: Fill) -> Finding:
    record = subject.record
    filled = {"name": subject.name, **fill}
    return Finding(
        id=finding_id(rule.id, record.id),
        rule=rule.id,
        severity=rule.severity,
        subject=record.id,
        subject_kind=record.KIND,
        subject_name=subject.name,
        says=rule.says.format(**filled),
        because=rule.because.format(**filled),
        mend=None if rule.mend is None else rule.mend(scene, subject.looked_at),
        page=subject.page,
    )


def hear(
    text: str, kind: str, ws: Workspace, today: dt.date, words: Words | None = None
) -> tuple[Finding, ...]:
    """What the title of an objective or key result breaks while it is written, without the rest.

    `kind`: objective | key_result. Nothing for an empty text. The mends make what the text should
    be instead; the caller then gives up the draft.
    """
    if not text.strip():
        return ()
    draft = _HEARD[kind]("", title=text.strip())
    scene = scene_of(ws, today, words or load_words(), NOTHING_KNOWN)
    subject = Subject(draft, draft, called(draft), "")
    found = (
        finding
        for rule in RULES
        if rule.hears and rule.looks_at == kind
        for finding in _tested(scene, rule, subject)
    )
    return tuple(sorted(found, key=lambda f: (_SEVERITIES[f.severity], _PLACES[f.rule])))
