"""The window as a screen reader hears it: everything named, gauges read, buttons pressed."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from real_window import Heard, RealWindow, Stage, wait_for

# Places that are gone to, with something that only they have.
PLACES = {
    "KPIs": "Size of the cards",
    "OKRs": "Filter objectives and key results by words",
    "Alerts": "Which alerts",
    "Coach": "Focus",
}

LEAVE = "Leave, keep draft"
CHURN = "watch, target 3"  # of a gauge: its value comes before


@pytest.fixture
def heard(stage: Stage, tidewater: Path, own_home: Path) -> list[list[Heard]]:
    """What is heard of Home, of each place that is clicked, and after a button was pressed."""
    with stage.opened(tidewater, own_home) as window:
        walks = [wait_for(CHURN, partial(walk_with, window, CHURN))]
        for place, own in PLACES.items():
            window.click(place, "list item")
            walks.append(wait_for(own, partial(walk_with, window, own)))
        window.push("Start check-in", "push button")  # as a screen reader does it
        walks.append(wait_for(LEAVE, partial(walk_with, window, LEAVE)))
    return walks


def walk_with(window: RealWindow, words: str) -> list[Heard]:
    """All that is in sight, empty while nothing of it is called so."""
    walk = window.walk()
    return walk if any(words in one.name for one in walk) else []


def test_everything_that_takes_the_focus_has_a_name_and_gauges_are_read_as_sentences(
    heard: list[list[Heard]],
) -> None:
    nameless = {
        place: [node.role for node in walk if "FOCUSABLE" in node.states and not node.name]
        for place, walk in zip(("Home", *PLACES, LEAVE), heard, strict=True)
    }
    assert nameless == {place: [] for place in nameless}
    heard_of = [{node.name for node in walk} for walk in heard]
    churn = next(name for name in heard_of[0] if CHURN in name)
    assert churn.startswith("Customer churn 3.4%, ")  # then "so far", but not on the first day
    for (place, own), names in zip(PLACES.items(), heard_of[1:-1], strict=True):
        assert any(own in name for name in names), place
        assert not any(own in name for name in heard_of[0]), place
