"""The preview is the paper itself, with the name of each page."""

from __future__ import annotations

from dataclasses import replace

from okrdesk.domain.review import Review
from okrdesk.review_pdf import Layout, preview, render_pages

PPI = 40.0


def test_the_preview_shows_the_very_pages(closed: Review) -> None:
    made = preview(closed, PPI)
    assert made.pages == render_pages(closed, PPI)
    assert len(made.names) == len(made.pages)
    assert made.missing == ()


def test_each_page_has_a_name(closed: Review) -> None:
    names = preview(closed, PPI).names
    assert names[:3] == ("Cover", "At a glance", "Gauges")
    assert {"Objective 1", "Objective 2"} <= set(names)


def test_names_follow_the_parts_and_missing_signs_are_named(running: Review) -> None:
    odd = replace(running, headline="A sign \U0001e900 that no font has", own_headline=True)
    made = preview(odd, PPI, Layout(sections=("gauges", "glance")))
    assert made.names[1] == "Gauges"
    assert "At a glance" in made.names
    assert made.missing == ("\U0001e900",)
