"""The few figures of a review that later cycles are compared with. Must not compute them."""

from __future__ import annotations

from okrdesk.domain.frozen_text import GradeEnd, KpiEnd, Summary
from okrdesk.domain.review import Review


def summary_of(review: Review) -> Summary:
    """How the cycle ended: its grade, the health of the board, each KPI, each grade."""
    readings = (part.reading for goal in review.objectives for part in goal.key_results)
    return Summary(
        grade=review.tree.grade,
        health_share=review.board.health_share,
        kpis=tuple(
            KpiEnd(part.reading.kpi.id, part.reading.value, part.reading.state)
            for part in (*review.kpis, *review.others)
        ),
        grades=(
            *(GradeEnd(o.reading.objective.id, o.reading.grade) for o in review.objectives),
            *(GradeEnd(one.key_result.id, one.key_result.grade) for one in readings),
        ),
    )
