"""The pages say it in plain words."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from okrdesk.domain import words
from okrdesk.domain.edits import Change, Edit, Points
from okrdesk.domain.records import (
    Band,
    CheckIn,
    Cycle,
    Initiative,
    KeyResult,
    Kpi,
    Level,
    Milestone,
    Objective,
    Record,
)
from okrdesk.domain.review import Review, review_of
from okrdesk.domain.review_beside import Beside
from okrdesk.domain.review_charts import Chart, Signal
from okrdesk.domain.workspace import Workspace
from okrdesk.review_pdf.charts import marked_signals
from okrdesk.review_pdf.front_pages import shortened
from okrdesk.review_pdf.glyphs import breakable
from okrdesk.review_pdf.layout import Layout
from okrdesk.review_pdf.notes import note_lines
from okrdesk.review_pdf.paper import paper_of

TODAY = dt.date(2026, 11, 21)
SUNDAY = dt.date(2026, 11, 15)
Q4 = Cycle("q4", "Q4 2026", dt.date(2026, 10, 1), dt.date(2026, 12, 31), state="active")


def paper(*records: Record | Points) -> Any:
    edits = (row if isinstance(row, Points) else Edit(None, row) for row in records)
    ws = Workspace().apply(Change("hold", (Edit(None, Q4), *edits)))
    return paper_of(review_of(ws, Q4, TODAY), Layout(), Beside())


def gauge(key: str, value: float, **band: Any) -> tuple[Record | Points, ...]:
    rows: tuple[Record | Points, ...] = (Kpi(key, key.upper()), Points(key, (SUNDAY,), (value,)))
    return (*rows, Band(f"b{key}", key, **band)) if band else rows


def first_key_result(**fields: Any) -> Any:
    rows = fields.pop("rows", ())
    key = KeyResult("r", "o", "Key", **fields)
    return paper(Objective("o", "Go", cycle="q4"), key, *rows)["objectives"][0]["key_results"][0]


def test_the_gauges_page_leads_with_what_is_wrong() -> None:
    limits = {"healthy_low": 5.0, "watch_low": 3.0}
    one = paper(*gauge("a", 1.0, **limits), *gauge("b", 9.0, **limits))
    assert one["gauges_title"] == "A is in act"
    two = paper(*gauge("a", 1.0, **limits), *gauge("b", 1.0, **limits))
    assert two["gauges_title"] == "2 gauges are in act"
    good = paper(*gauge("b", 9.0, **limits))
    assert good["gauges_title"] == "All gauges are healthy"
    assert paper(*gauge("c", 9.0))["gauges_title"] == "No gauge is in watch or act"
    old = (gauge("d", 9.0, **limits)[0], Points("d", (SUNDAY - dt.timedelta(days=70),), (9.0,)))
    assert paper(*old)["gauges_title"] == "D is out of date"


def test_a_band_is_said_with_its_target() -> None:
    row = paper(*gauge("a", 4.0, healthy_low=3.0, healthy_high=5.0, target_low=4.0))["gauges"][0]
    assert (row["healthy"], row["target"]) == ("≥\u00a03", "4")
    assert paper(*gauge("a", 4.0))["gauges"][0]["healthy"] == "–"


def test_a_range_is_said_with_both_ends() -> None:
    kpi = Kpi("k", "Stock", direction="range")
    band = Band("b", "k", None, 2.0, 8.0, 1.0, 9.0, 4.0, 6.0)
    row = paper(kpi, band, Points("k", (SUNDAY,), (5.0,)))["gauges"][0]
    assert (row["healthy"], row["target"]) == ("2–8", "4–6")


def test_a_planned_dip_says_until_when() -> None:
    dip = Band("d", "a", dt.date(2026, 11, 1), healthy_low=1.0, until=dt.date(2026, 12, 12))
    row = paper(*gauge("a", 2.0, healthy_low=5.0, watch_low=3.0), dip)["gauges"][0]
    assert row["state"]["word"] == "planned dip until 12\u00a0Dec"


def test_a_value_of_the_running_week_is_so_far() -> None:
    rows = (Kpi("k", "K"), Points("k", (TODAY,), (5.0,)))
    assert paper(*rows)["gauges"][0]["age"] == "so far, 21\u00a0Nov"
    assert paper(Kpi("k", "K"))["gauges"][0]["age"] == "no value yet"


def test_from_and_to_of_each_measure() -> None:
    levels = (Level("l", "r", "Pilot", 0.4), Level("m", "r", "Everywhere", 1.0))
    stones = (Milestone("m", "r", "One", done_on=SUNDAY), Milestone("n", "r", "Two"))
    assert first_key_result(baseline=38.0, target=55.0)["from_to"] == "38\u00a0→ 55"
    assert first_key_result(target=55.0)["from_to"] == "to 55"
    assert first_key_result()["from_to"] == "no target yet"
    assert first_key_result(measure="yes-no")["from_to"] == "no → yes"
    assert first_key_result(measure="levels", rows=levels)["from_to"] == "to Everywhere"
    assert first_key_result(measure="levels")["from_to"] == "to –"
    milestones = first_key_result(measure="milestones", rows=stones)
    assert (milestones["from_to"], milestones["now"]) == ("2 milestones", "1 of 2")
    both = first_key_result(measure="range", target_low=1.0, target_high=4.0)
    assert both["from_to"] == "stay in 1–4"
    assert first_key_result(measure="range", target_low=1.0)["from_to"] == "at least 1"
    assert first_key_result(measure="range", target_high=4.0)["from_to"] == "at most 4"


def test_values_are_said_in_their_own_terms() -> None:
    said = CheckIn("c", "r", dt.date(2026, 11, 16), value=1.0, confidence=7)
    half = CheckIn("c", "r", dt.date(2026, 11, 16), value=0.5, confidence=7)
    levels = (Level("l", "r", "Pilot", 0.4), Level("m", "r", "Everywhere", 1.0))
    assert first_key_result(measure="yes-no", rows=(said,))["now"] == "yes"
    assert first_key_result(measure="yes-no", rows=(half,))["now"] == "no"
    assert first_key_result(measure="levels", rows=(half, *levels))["now"] == "Pilot"
    assert first_key_result(measure="levels", rows=(half,))["now"] == "0.5"
    assert first_key_result(target=5.0)["now"] == "–"


def test_milestones_are_done_late_or_to_come() -> None:
    stones = (
        Milestone("a", "r", "Done", done_on=SUNDAY, order=1.0),
        Milestone("b", "r", "Late", due=dt.date(2026, 11, 1), order=2.0),
        Milestone("c", "r", "Soon", due=dt.date(2026, 12, 1), order=3.0),
        Milestone("d", "r", "Some day", order=4.0),
    )
    rows = first_key_result(measure="milestones", rows=stones)["milestones"]
    assert [(row["when"], row["state"]["shape"]) for row in rows] == [
        ("done 15\u00a0Nov", "circle"),
        ("due 1\u00a0Nov", "triangle"),
        ("due 1\u00a0Dec", "ring"),
        ("", "ring"),
    ]


def test_progress_beyond_its_ends_is_said() -> None:
    def said(value: float) -> str:
        check_in = CheckIn("c", "r", dt.date(2026, 11, 16), value=value, confidence=7)
        return str(first_key_result(baseline=10.0, target=20.0, rows=(check_in,))["raw_word"])

    assert said(15.0) == ""
    assert said(5.0) == "moving away"
    assert said(23.2) == "132% of the way"


def test_the_mark_of_success_is_that_of_what_is_promised() -> None:
    def said(*kinds: str) -> str:
        goals = (Objective(f"o{n}", "Go", cycle="q4", kind=kind) for n, kind in enumerate(kinds))
        return str(paper(*goals)["glance"]["mark"])

    assert said("aspirational") == "Dotted: success from 0.70"
    assert said("committed") == "Dotted: success from 1.00, as all are committed"
    assert said("committed", "aspirational") == (
        "Dotted: success from 0.70, of committed ones from 1.00"
    )


def test_marks_of_news_never_hide_the_line() -> None:
    spots = [(round(n / 40, 5), 0.5) for n in range(41)]
    loud = [*range(3, 9), *range(20, 23), 24, *range(36, 41)]
    news = tuple(Signal(spots[n], "concern" if n != 22 else "improvement") for n in loud)
    marked = marked_signals(Chart((), (), tuple(spots), signals=news))
    assert [one.spot for one in marked] == [spots[n] for n in (3, 20, 22, 24, 36, 40)]
    single = tuple(Signal(spots[n], "concern") for n in range(0, 40, 2))
    assert len(marked_signals(Chart((), (), tuple(spots), signals=single))) == 12
    assert marked_signals(Chart((), (), ())) == ()


def test_grades_print_with_reason_and_cause() -> None:
    row = first_key_result(grade=0.4, grade_reason="We began late.", grade_cause="too_late")
    assert (row["grade"], row["reason"], row["cause"]) == ("0.4", "We began late.", "too late")
    assert row["expected"] is None


def test_work_says_its_state_and_when_it_is_due() -> None:
    work = (
        Initiative("a", "r", title="A", state="todo", due=dt.date(2026, 12, 1), order=1.0),
        Initiative("b", "r", title="B", state="done", due=dt.date(2026, 12, 1), order=2.0),
        Initiative("c", "r", title="C", state="dropped", order=3.0),
        Initiative("d", "r", title="D", state="doing", order=4.0),
    )
    goal = paper(Objective("o", "Go", cycle="q4"), KeyResult("r", "o", "K"), *work)
    assert [row["when"] for row in goal["objectives"][0]["work"]] == [
        "to do, due 1\u00a0Dec",
        "done",
        "doing",
    ]


def test_lines_of_a_note_keep_their_mark_apart() -> None:
    lines = note_lines("All well.\n\n  blocker: no room\nNext: move")
    assert [(line["mark"], line["text"]) for line in lines] == [
        ("", "All well."),
        ("Blocker:", "no room"),
        ("Next:", "move"),
    ]
    assert note_lines(None) == []
    shown = note_lines("All well.", ["a\nlink"])
    assert [(line["text"], line["quiet"]) for line in shown] == [("All well.", False),
                                                                 ("a link", True)]  # fmt: skip


def test_only_the_first_wrongs_stand_on_the_glance() -> None:
    rows = [row for key in "abcdefghi" for row in gauge(key, 1.0, healthy_low=5.0, watch_low=3.0)]
    few = paper(*rows)["glance"]["exceptions"]
    assert len(few["rows"]) == 5
    assert few["more"] == "and 4 more"


def test_long_texts_are_shortened_at_a_word_and_long_words_can_break() -> None:
    assert shortened("one two three", 13) == "one two three"
    assert shortened("one two three four", 12) == "one two…"
    assert breakable("short words stay") == "short words stay"
    assert breakable("x" * 24) == "\u200b".join(["x" * 8] * 3)


def test_the_cover_of_a_closed_cycle_names_its_freeze(closed: Review) -> None:
    made = paper_of(closed, Layout("letter"), Beside())
    assert made["cover"]["frozen_name"] == "Values frozen on"
    assert made["cover"]["frozen"] == "30\u00a0Sep\u00a02026"
    assert made["paper"] == "us-letter"
    assert made["glance"]["figure_name"] == "cycle grade"
    assert made["glance"]["past"] == []


def test_a_cycle_in_review_is_frozen_but_no_draft() -> None:
    frozen = replace(Q4, state="in_review", frozen_on=SUNDAY)
    rows = (Kpi("k", "K"), Points("k", (SUNDAY,), (5.0,)))
    edits = (row if isinstance(row, Points) else Edit(None, row) for row in (frozen, *rows))
    ws = Workspace().apply(Change("hold", tuple(edits)))
    made = paper_of(review_of(ws, frozen, TODAY), Layout(), Beside())
    assert made["cover"]["frozen_name"] == "In review, values frozen on"
    assert made["source"].endswith("in review, values frozen on 15\u00a0Nov\u00a02026")
    assert made["gauges"][0]["age"] == "15\u00a0Nov"


def test_the_first_day_of_a_cycle_is_not_day_nought() -> None:
    ws = Workspace().apply(Change("hold", (Edit(None, Q4),)))
    made = paper_of(review_of(ws, Q4, Q4.start), Layout(), Beside())
    assert made["cover"]["day"] == "before its first check-in"
    assert paper()["cover"]["day"] == "day 51 of 91"


def test_pages_without_words_of_their_language_are_set_as_english() -> None:
    try:
        words.speak("ar", None)
        assert paper()["lang"] == "en"
    finally:
        words.speak(words.ENGLISH, None)
