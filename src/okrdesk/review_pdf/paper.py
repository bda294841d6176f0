"""A whole review as the template reads it: texts, places and colours. Must not compute figures."""

from __future__ import annotations

import json

from okrdesk.domain.review import Review
from okrdesk.domain.review_beside import Beside
from okrdesk.domain.words import tr, worded
from okrdesk.review_pdf.arithmetic import computed
from okrdesk.review_pdf.closing_pages import came_true, next_page, written
from okrdesk.review_pdf.errata import errata_rows
from okrdesk.review_pdf.front_pages import cover, glance, shortened
from okrdesk.review_pdf.gauge_pages import breach_rows, gauge_row, gauges_title
from okrdesk.review_pdf.goal_pages import objective_page
from okrdesk.review_pdf.layout import PAPERS, Layout
from okrdesk.review_pdf.notes import check_in_log
from okrdesk.review_pdf.page_words import WORDS
from okrdesk.review_pdf.tongue import Json, Tongue, tongue_of

_SOURCE_TEXT, _LINE_TEXT = 60, 120


def paper_of(review: Review, layout: Layout, beside: Beside) -> Json:
    """Everything that the template prints; every text in it is a value, never markup."""
    tongue = tongue_of(review, layout)
    pages = [objective_page(tongue, part) for part in review.objectives]
    return _frame(tongue, review, layout) | {
        "cover": cover(tongue, review),
        "glance": glance(tongue, review),
        "gauges_title": gauges_title(review.board),
        "gauges": [gauge_row(tongue, part) for part in review.kpis],
        "others": [gauge_row(tongue, part) for part in review.others],
        "quarters": [quarter.name for quarter in review.quarters],
        "breaches": breach_rows(tongue, review.kpis),
        "objectives": pages,
        "lines": [row | {"title": shortened(row["title"], _LINE_TEXT)} for row in pages],
        "written": written(tongue, review),
        "next": next_page(review, beside),
        "calibration": came_true(review),
        "log": check_in_log(tongue, review),
        "errata": errata_rows(tongue, review, beside.errata),
        "computed": computed(tongue, review),
    }


def _frame(tongue: Tongue, review: Review, layout: Layout) -> Json:
    """What is the same on every page."""
    return {
        "paper": PAPERS[layout.paper],
        "lang": worded(),  # else English would be set from right to left
        "colours": _colours(layout),
        "logo": f"logo.{layout.logo.ending}" if layout.logo is not None else "",
        "sections": list(layout.sections),
        "title": title_of(review),
        "company": review.company or tr("Untitled"),
        "by": review.by or "",
        "cycle": review.cycle.name,
        "source": _source(tongue, review),
        "words": WORDS,
    }


def title_of(review: Review) -> str:
    """The document's title, as readers show it above the window."""
    words = (review.company, review.cycle.name, tr("review"))
    return " ".join(word for word in words if word)


def plain_json(paper: Json) -> str:
    """The paper as text that is the same for the same paper."""
    return json.dumps(paper, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _colours(layout: Layout) -> Json:
    theme = layout.theme
    names = ("text", "muted", "good", "watch", "act", "stale", "track", "line", "edge", "spark")
    return {name: theme.of(name) for name in names} | {
        "accent": layout.accent,
        "ground": theme.page,
        "card": theme.card,
        "usual": theme.usual,
        "inside": theme.band_good,
    }


def _source(tongue: Tongue, review: Review) -> str:
    day, company = tongue.full_day(review.as_of), shortened(review.company, _SOURCE_TEXT)
    says = tr("{company} · {cycle} · values frozen on {day}")
    if review.draft:
        says = tr("{company} · {cycle} · draft, values as of {day}")
    if review.cycle.state == "in_review":
        says = tr("{company} · {cycle} · in review, values frozen on {day}")
    return says.format(company=company, cycle=review.cycle.name, day=day)
