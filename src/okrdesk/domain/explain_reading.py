"""Why the workspace is in its reading. Must not compute it."""

from __future__ import annotations

from okrdesk.domain.explain import Explanation, Input
from okrdesk.domain.explain_kpis import explain_health
from okrdesk.domain.objective_status import SHARE
from okrdesk.domain.reading_words import READINGS
from okrdesk.domain.spoken import STATUS_WORDS, spoken_number
from okrdesk.domain.words import tr
from okrdesk.domain.workspace_reading import WorkspaceReading

_TRACK_RULE = tr(
    "on track 1, at risk 0.5, off track 0 over the key results with a fresh status, each with its "
    "weight × its objective's; stale, no data and to be graded are left out; unknown when they "
    "hold more than 40 %"
)
_READING_RULE = tr(
    "healthy from 0.70 with neither the North Star nor a guardrail in act; on track from 0.60 with "
    "no committed key result off track, and a change needs 0.05 past the line; both: cruising; "
    "only healthy: pointed wrong; only on track: overheating; neither: stop and fix"
)


def explain_reading(reading: WorkspaceReading) -> tuple[Explanation, ...]:
    """H, O and the reading that they lead to."""
    return (explain_health(reading.board), explain_track(reading), _quadrant(reading))


def explain_track(reading: WorkspaceReading) -> Explanation:
    """O: which key results count, with what, and which are left out."""
    inputs = tuple(
        Input(
            tr("{title} (weight {weight})").format(
                title=one.key_result.title, weight=spoken_number(one.weight)
            ),
            STATUS_WORDS[one.status],
            reading.today,
        )
        for one in reading.key_results
    )
    fresh = sum(1 for one in reading.key_results if one.status in SHARE)
    says = tr("Way {share} from {n} of {total} key results: {rule}.").format(
        share=_share(reading.okr_track), n=fresh, total=len(inputs), rule=_TRACK_RULE
    )
    return Explanation("okr_track", says, inputs, reading.okr_track, _TRACK_RULE)


def _quadrant(reading: WorkspaceReading) -> Explanation:
    inputs = (
        Input(tr("machine"), reading.kpi_health, reading.today),
        Input(tr("healthy"), _yes_no(reading.is_healthy), reading.today),
        Input(tr("way"), reading.okr_track, reading.today),
        Input(tr("on track"), _yes_no(reading.is_on_track), reading.today),
        *(Input(tr("left out"), one.says, reading.today) for one in reading.left_out),
    )
    says = tr("{reading}, from machine {health} and way {track}: {rule}.").format(
        reading=READINGS[reading.reading],
        health=_share(reading.kpi_health),
        track=_share(reading.okr_track),
        rule=_READING_RULE,
    )
    return Explanation("reading", says, inputs, reading.reading, _READING_RULE)


def _share(share: float | None) -> str:
    return tr("unknown") if share is None else spoken_number(share, 2)


def _yes_no(answer: bool | None) -> str:
    return {True: tr("yes"), False: tr("no"), None: tr("unknown")}[answer]
