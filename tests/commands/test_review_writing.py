"""Writing a review in any order: the first words begin it, what is emptied goes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from every_command import Company

from okrdesk.commands.carrying_on import carry_on
from okrdesk.commands.cycles import add_cycle
from okrdesk.commands.grades import grade_key_result
from okrdesk.commands.review_writing import (
    answer_litmus,
    grade_as_measured,
    write_entry,
    write_headline,
    write_lesson,
)
from okrdesk.domain.carry_over import next_cycle_of
from okrdesk.domain.edits import Edit
from okrdesk.domain.grading import grade_lines
from okrdesk.domain.records import (
    Ask,
    Cycle,
    KeyResult,
    Lesson,
    LitmusAnswer,
    Objective,
    Review,
    Risk,
)

Refused = Callable[..., str]
LESSON = "lesson000001"


@pytest.fixture
def fresh(tidewater: Company) -> str:
    """A cycle in which nothing is written yet."""
    span = {"start": dt.date(2026, 10, 1), "end": dt.date(2026, 12, 31)}
    return tidewater.make(add_cycle, name="Another quarter", **span)


def review_of(company: Company, cycle_id: str) -> Review | None:
    return next(iter(company.ws.where(Review, "cycle", cycle_id)), None)


def test_a_headline_begins_the_review_in_one_change(tidewater: Company, fresh: str) -> None:
    change = tidewater.do(write_headline, fresh, "It held")
    assert len(change.edits) == 1
    review = review_of(tidewater, fresh)
    assert review is not None
    assert review.headline == "It held"
    tidewater.do(write_headline, fresh, None)
    review = review_of(tidewater, fresh)
    assert review is not None
    assert review.headline is None


def test_an_empty_headline_begins_a_review_without_one(tidewater: Company, fresh: str) -> None:
    change = tidewater.do(write_headline, fresh, None)
    assert [edit.before for edit in change.edits if isinstance(edit, Edit)] == [None]
    again = tidewater.do(write_headline, fresh, None)
    assert again.edits == ()


def test_a_lesson_is_added_reworded_and_goes_when_it_is_emptied(
    tidewater: Company, fresh: str
) -> None:
    change = tidewater.do(write_lesson, fresh, LESSON, believed="Price", happened="", change="")
    assert len(change.edits) == 2  # the review and the lesson
    tidewater.do(write_lesson, fresh, LESSON, happened="Speed")
    lesson = tidewater.ws.get(Lesson, LESSON)
    assert (lesson.believed, lesson.happened) == ("Price", "Speed")
    tidewater.do(write_lesson, fresh, LESSON, believed="", happened="", change=" ")
    assert tidewater.ws.find(Lesson, LESSON) is None


def test_nothing_written_changes_nothing(tidewater: Company, fresh: str) -> None:
    assert tidewater.do(write_lesson, fresh, LESSON, believed=" ").edits == ()
    assert tidewater.do(write_entry, fresh, "risk", "risk00000001", text="").edits == ()
    assert tidewater.do(answer_litmus, fresh, "Proud?", " ").edits == ()
    assert review_of(tidewater, fresh) is None


def test_entries_of_each_kind_are_written(tidewater: Company, fresh: str) -> None:
    day = dt.date(2027, 1, 15)
    tidewater.do(write_entry, fresh, "risk", "risk00000001", text="It may break", due=day)
    tidewater.do(write_entry, fresh, "ask", "ask000000001", text="Who knows them?")
    tidewater.do(write_entry, fresh, "ask", "ask000000001", text="Who knows whom?")
    assert tidewater.ws.get(Risk, "risk00000001").due == day
    assert tidewater.ws.get(Ask, "ask000000001").text == "Who knows whom?"
    tidewater.do(write_entry, fresh, "ask", "ask000000001", text="")
    assert tidewater.ws.find(Ask, "ask000000001") is None


def test_an_answer_is_given_changed_and_taken_back(tidewater: Company, fresh: str) -> None:
    for answer in ("Yes", "No"):
        tidewater.do(answer_litmus, fresh, "Proud?", answer)
    review = review_of(tidewater, fresh)
    assert review is not None
    held = tidewater.ws.where(LitmusAnswer, "review", review.id)
    assert [one.answer for one in held] == ["No"]
    tidewater.do(answer_litmus, fresh, "Proud?", "")
    assert tidewater.ws.where(LitmusAnswer, "review", review.id) == ()


def test_a_lesson_of_another_cycle_is_let_be(
    tidewater: Company, fresh: str, refused: Refused
) -> None:
    other = next(iter(tidewater.ws.all(Lesson)))
    assert "another cycle" in refused("bad_value", write_lesson, fresh, other, believed="Mine")


def test_a_closed_cycle_is_not_written_in(tidewater: Company, refused: Refused) -> None:
    closed = next(c for c in tidewater.ws.all(Cycle).values() if c.state == "closed")
    assert "is closed" in refused("closed", write_headline, closed.id, "Late words")


def test_measured_grades_are_given_where_they_need_no_words(
    tidewater: Company, refused: Refused
) -> None:
    cycle = next(c for c in tidewater.ws.all(Cycle).values() if c.state == "active")
    today = tidewater.at.today
    lines = grade_lines(tidewater.ws, cycle, today)
    tidewater.do(grade_as_measured, cycle.id)
    for line in lines:
        kept = tidewater.ws.get(KeyResult, line.key_result.id).grade
        aspirational = line.objective.kind == "aspirational"
        assert kept == (line.proposed if aspirational or line.proposed == 1.0 else None)
    assert any(line.objective.kind == "committed" for line in lines)
    assert "so nothing was changed" in refused("not_allowed", grade_as_measured, cycle.id)
    first = next(line for line in lines if line.objective.kind == "aspirational")
    tidewater.do(grade_key_result, first.key_result.id, None)
    assert len(tidewater.do(grade_as_measured, cycle.id).edits) == 1


def test_carrying_on_drafts_the_next_cycle_when_there_is_none(tidewater: Company) -> None:
    frozen = next(c for c in tidewater.ws.all(Cycle).values() if c.state == "in_review")
    objective = tidewater.ws.where(Objective, "cycle", frozen.id)[0]
    for other in list(tidewater.ws.all(Cycle).values()):
        assert other.start != dt.date(2026, 4, 1)
    change = tidewater.do(carry_on, objective.id)
    following = next_cycle_of(tidewater.ws, frozen)
    assert following is not None
    assert following.start == dt.date(2026, 4, 1)
    carried = tidewater.ws.where(Objective, "carried_from", objective.id)
    assert [one.cycle for one in carried] == [following.id]
    assert "Carry" in change.label
    assert tidewater.do(carry_on, objective.id).edits == ()
