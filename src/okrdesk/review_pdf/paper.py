"""A whole review as the template reads it: texts, places and colours. Must not compute figures."""

from __future__ import annotations

import json
import textwrap

from okrdesk.domain.review import Entry, Review
from okrdesk.domain.review_goals import SUCCESS, LoggedCheckIn, ReviewKeyResult
from okrdesk.domain.review_notes import NoteLine
from okrdesk.domain.review_words import Exempt
from okrdesk.domain.words import tr
from okrdesk.look.numbers import NOTHING, show_percent, show_share
from okrdesk.look.theme import Theme
from okrdesk.review_pdf.gauge_pages import gauge_row, gauges_title
from okrdesk.review_pdf.goal_pages import log_row, objective_page
from okrdesk.review_pdf.page_words import WORDS
from okrdesk.review_pdf.tongue import Json, Tongue

# The one colour beside ink and states; it means nothing, so it is none of the states' colours.
ACCENT = "#0B5563"
_FEW = 6
_GLANCE_TEXT = 140
_SOURCE_TEXT = 60
PAPERS = {"a4": "a4", "letter": "us-letter"}


def paper_of(review: Review, theme: Theme, paper: str, accent: str = ACCENT) -> Json:
    """Everything that the template prints; every text in it is a value, never markup."""
    tongue = Tongue(theme, review.currency, review.as_of)
    pages = [objective_page(tongue, part) for part in review.objectives]
    return {
        "paper": PAPERS[paper],
        "lang": tongue.locale.language,
        "colours": _colours(theme, accent),
        "title": title_of(review),
        "company": review.company or tr("Untitled"),
        "by": review.by or "",
        "cycle": review.cycle.name,
        "source": _source(tongue, review),
        "cover": _cover(tongue, review),
        "glance": _glance(tongue, review),
        "gauges_title": gauges_title(review.board),
        "gauges": [gauge_row(tongue, part) for part in review.kpis],
        "others": [gauge_row(tongue, part) for part in review.others],
        "objectives": pages,
        "lines": [row | {"title": shortened(row["title"], _GLANCE_TEXT)} for row in pages],
        "written": _written(tongue, review),
        "log": _log(tongue, review),
        "words": WORDS | {"before": review.before or WORDS["before"]},
    }


def title_of(review: Review) -> str:
    """The document's title, as readers show it above the window."""
    words = (review.company, review.cycle.name, tr("review"))
    return " ".join(word for word in words if word)


def plain_json(paper: Json) -> str:
    """The paper as text that is the same for the same paper."""
    return json.dumps(paper, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _colours(theme: Theme, accent: str) -> Json:
    names = ("text", "muted", "good", "watch", "act", "stale", "track", "line", "edge", "spark")
    return {name: theme.of(name) for name in names} | {
        "accent": accent,
        "ground": theme.page,
        "card": theme.card,
        "usual": theme.usual,
        "inside": theme.band_good,
    }


def _source(tongue: Tongue, review: Review) -> str:
    day, company = tongue.full_day(review.as_of), shortened(review.company, _SOURCE_TEXT)
    if review.draft:
        says = tr("{company} · {cycle} · draft, values as of {day}")
    else:
        says = tr("{company} · {cycle} · values frozen on {day}")
    return says.format(company=company, cycle=review.cycle.name, day=day)


def _cover(tongue: Tongue, review: Review) -> Json:
    cycle, tree = review.cycle, review.tree
    day = tongue.full_day(review.as_of)
    return {
        "headline": review.headline,
        "span": f"{tongue.full_day(cycle.start)} – {tongue.full_day(cycle.end)}",
        "frozen-name": tr("Draft, values as of") if review.draft else tr("Values frozen on"),
        "frozen": day,
        "elapsed": tree.elapsed,
        "day": _cycle_day(review),
    }


def _cycle_day(review: Review) -> str:
    tree = review.tree
    if review.draft and tree.day < 1:
        return tr("before its first check-in")
    return tr("day {day} of {days}").format(day=tree.day, days=tree.days)


def _glance(tongue: Tongue, review: Review) -> Json:
    tree, graded = review.tree, review.tree.grade is not None
    return {
        "headline": review.headline,
        "figure": show_share(tree.grade if graded else tree.progress),
        "figure_name": tr("cycle grade") if graded else tr("mean progress of the objectives"),
        "pace": "" if graded else tr("even pace today, {f}").format(f=show_share(tree.elapsed)),
        "past": [
            {"name": past.name, "grade": past.grade, "word": show_share(past.grade)}
            for past in review.past
        ],
        "own": tree.grade if graded else None,
        "own_word": show_share(tree.grade),
        "success": SUCCESS,
        "health": show_percent(review.board.health_share),
        "counts": _counts(tongue, review),
        "exceptions": _few([_exempt(tongue, row) for row in review.exceptions]),
        "asks": _few([_line(tongue, row) for row in review.asks]),
        "blockers": _few([_line(tongue, row) for row in review.blockers]),
    }


def _few(rows: list[Json]) -> Json:
    """The first rows, and how many more there are: the glance is one page."""
    rest = len(rows) - _FEW
    more = tr("and {n} more").format(n=rest) if rest > 0 else ""
    return {"rows": rows[:_FEW], "more": more}


def _exempt(tongue: Tongue, row: Exempt) -> Json:
    return {
        "state": tongue.state(row.state),
        "ref": row.ref or "",
        "name": shortened(row.name, _GLANCE_TEXT),
    }


def shortened(text: str, length: int) -> str:
    """`text`, or as many whole words of it as fit into `length` characters and an ellipsis."""
    return textwrap.shorten(text, length, placeholder="…") if len(text) > length else text


def _counts(tongue: Tongue, review: Review) -> list[Json]:
    """How many gauges are in which state, none left out but those without any."""
    board = review.board
    unbanded = sum(part.reading.state == "unbanded" for part in review.kpis)
    counts = {
        "healthy": board.healthy,
        "watch": board.watch,
        "act": board.act,
        "out_of_date": board.out_of_date,
        "no_data": board.no_data,
        "unbanded": unbanded,
    }
    return [
        {"state": tongue.state(state), "count": str(count)}
        for state, count in counts.items()
        if count
    ]


def _line(tongue: Tongue, row: NoteLine) -> Json:
    who = ", ".join(word for word in (row.by, tongue.day(row.date)) if word)
    return {"ref": row.ref, "text": shortened(row.text, _GLANCE_TEXT), "who": who}


def _written(tongue: Tongue, review: Review) -> Json:
    written = review.written
    return {
        "lessons": [
            {
                "believed": row.believed or NOTHING,
                "happened": row.happened or NOTHING,
                "change": row.change or NOTHING,
            }
            for row in written.lessons
        ],
        "litmus": [{"question": row.question, "answer": row.answer} for row in written.litmus],
        "risks": _entries(tongue, written.risks),
        "decisions": _entries(tongue, written.decisions),
        "asks": _entries(tongue, written.asks),
    }


def _entries(tongue: Tongue, rows: tuple[Entry, ...]) -> list[Json]:
    return [
        {
            "text": row.text,
            "owner": row.owner or "",
            "due": tongue.day(row.due) if row.due is not None else "",
        }
        for row in rows
    ]


def _log(tongue: Tongue, review: Review) -> list[Json]:
    """All check-ins of the cycle, oldest first, key results in their order within a day."""
    rows: list[tuple[LoggedCheckIn, ReviewKeyResult]] = [
        (line, part) for goal in review.objectives for part in goal.key_results for line in part.log
    ]
    rows.sort(key=lambda row: row[0].check_in.date)
    return [log_row(tongue, part, line) for line, part in rows]
