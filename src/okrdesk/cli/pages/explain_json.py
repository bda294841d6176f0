"""The arithmetic of figures as JSON. Must not do any."""

from __future__ import annotations

from collections.abc import Iterable

from okrdesk.cli.output import Json
from okrdesk.cli.plain_json import scalar
from okrdesk.domain.explain import Explanation


def explain_json(explanations: Iterable[Explanation]) -> list[Json]:
    """The keys of `explain`: one entry per figure."""
    return [_explanation(explanation) for explanation in explanations]


def _explanation(explanation: Explanation) -> Json:
    return {
        "figure": explanation.figure,
        "says": explanation.says,
        "inputs": [
            {"name": given.name, "value": scalar(given.value), "date": scalar(given.date)}
            for given in explanation.inputs
        ],
        "result": scalar(explanation.result),
        "rule": explanation.rule,
    }
