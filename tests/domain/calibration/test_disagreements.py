"""Where people and the forecast were far apart: the ending says which of them was right."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from okrdesk.domain.calibration.calibrated import calibrated_on, calibrated_wants
from okrdesk.domain.calibration.disagreements import Disagreement, disagreements, past_disagreements
from okrdesk.domain.calibration.rated import TargetChange
from okrdesk.domain.calibration.verdict import disagreement_says, who_was_right
from okrdesk.domain.explain_calibration import explain_calibration
from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.recorded import Recorded
from okrdesk.domain.records import Cycle
from okrdesk.domain.series import Entries

MONDAYS = [dt.date(2026, 10, 5) + dt.timedelta(7 * n) for n in range(13)]
AFTER = dt.date(2027, 1, 10)


def climbing(world: Any, *said: int | None, state: str = "closed", **fields: Any) -> Any:
    """From 0 towards 100, a step of 12 a week, with what was said each week."""
    cycle = next(iter(world.ws.all(Cycle).values()), None) or world.cycle(state=state)
    objective = world.objective(cycle)
    way = {"baseline": 0.0, "target": 100.0}
    key_result = world.key_result(objective, **{**way, **fields})
    for n, confidence in enumerate(said):
        day = MONDAYS[n].isoformat()
        world.check_in(key_result, day, value=12.0 * (n + 1), confidence=confidence)
    return key_result


def found(world: Any, today: dt.date = AFTER, changes: Any = None) -> tuple[Disagreement, ...]:
    (cycle,) = world.ws.all(Cycle).values()
    return disagreements(world.ws, cycle, today, changes)


def test_the_forecast_is_right_where_it_happened_against_what_was_said(world: Any) -> None:
    key_result = climbing(world, 3, 3, 3, 4, 2, 1, 1, 8, 8, 9, 9, 9, 9)
    (one,) = found(world)
    assert one.key_result is key_result
    assert [rating.date for rating in one.ratings] == MONDAYS[4:7]
    assert (one.check_in.date, one.said) == (MONDAYS[4], 0.2)
    assert one.chance > 0.5
    assert (one.came_true, one.right) == (True, "chance")


def test_who_doubted_is_right_when_it_did_not_come_true(world: Any) -> None:
    key_result = climbing(world, 3, 3, 3, 4, 2)
    for day in MONDAYS[5:]:
        world.check_in(key_result, day.isoformat(), value=40.0)
    (one,) = found(world)
    assert (one.came_true, one.right) == (False, "confidence")


def test_until_the_end_is_known_nobody_is_right(world: Any) -> None:
    climbing(world, 3, 3, 3, 9, state="active")
    (one,) = found(world, MONDAYS[4])
    assert (one.came_true, one.right) == (None, None)
    (ended,) = found(world, dt.date(2027, 1, 1))
    assert ended.right == "chance"
    (early,) = found(world, dt.date(2026, 12, 31))
    assert early.right is None


@pytest.mark.parametrize(("state", "grade"), [("in_review", None), ("active", 0.3)])
def test_a_freeze_or_a_grade_settles_it(world: Any, state: str, grade: float | None) -> None:
    climbing(world, 3, 3, 3, 9, state=state, grade=grade)
    (one,) = found(world, MONDAYS[6])
    assert one.came_true is False


def test_the_first_answer_to_why_is_its_reason(world: Any) -> None:
    key_result = climbing(world, 3, 3, 3)
    for day, note in zip(MONDAYS[3:7], (None, "Next: ring\nwhy: they left us", "Why: x", None),
                         strict=True):  # fmt: skip
        world.check_in(key_result, day.isoformat(), confidence=9, note=note)
    (one,) = found(world)
    assert (len(one.ratings), one.reason) == (4, "they left us")


def test_too_sure_and_then_too_careful_are_two(world: Any) -> None:
    key_result = world.key_result(
        world.objective(world.cycle(state="closed")), baseline=0.0, target=100.0
    )
    for n, (value, said) in enumerate(((0, 5), (1, 9), (1, 9), (2, 9), (60, 1), (70, 1), (80, 1))):
        day = MONDAYS[n].isoformat()
        world.check_in(key_result, day, value=float(value), confidence=said)
    first, second = found(world)
    assert first.said > first.chance
    assert second.said < second.chance
    assert {first.right, second.right} == {"confidence", "chance"}


def test_a_gap_below_three_tenths_is_no_disagreement(world: Any) -> None:
    key_result = climbing(world, None, None, None, None, None)
    (cycle,) = world.ws.all(Cycle).values()
    chances = {}
    for said in range(11):
        check_in = world.check_in(key_result, MONDAYS[5].isoformat(), value=72.0, confidence=said)
        chances[said] = disagreements(world.ws, cycle, AFTER)
        world.ws = world.ws.with_owner(
            Entries(key_result.id, tuple(c for c in world.ws.check_ins(key_result.id)
                                         if c.id != check_in.id), complete=True)
        )  # fmt: skip
    (far,) = chances[0]
    for said, one in chances.items():
        assert bool(one) == (abs(said / 10 - far.chance) >= 0.3)


def test_words_milestones_last_days_and_too_few_values_have_no_forecast(world: Any) -> None:
    climbing(world, 1, 1)
    yes = climbing(world, measure="yes-no", baseline=None, target=None)
    world.check_in(yes, "2026-10-12", value=0.0, confidence=9)
    last = climbing(world, None, None, None)
    world.check_in(last, "2026-12-31", value=99.0, confidence=0)
    assert found(world) == ()


def test_what_was_set_aside_or_is_still_to_come_is_left_out(world: Any) -> None:
    climbing(world, 3, 3, 3, 9)
    climbing(world, 3, 3, 3, 9)
    world.set(climbing(world, 3, 3, 3, 9), state="dropped")
    assert len(found(world)) == 2
    assert found(world, MONDAYS[2]) == ()


def test_ratings_before_a_large_change_of_the_target_are_left_out(world: Any) -> None:
    key_result = climbing(world, 3, 3, 3, 9, 9)
    change = TargetChange(MONDAYS[4], "target", 60.0, 100.0)
    (one,) = found(world, changes={key_result.id: [change]})
    assert one.check_in.date == MONDAYS[4]


def test_check_ins_that_are_not_loaded_are_asked_for(world: Any) -> None:
    key_result = climbing(world, 3, 3, 3, 9)
    world.ws = world.ws.with_owner(Entries(key_result.id, (), complete=False))
    with pytest.raises(NotLoaded):
        found(world)


# The count and the words


def judged(world: Any, *endings: bool | None) -> list[Disagreement]:
    """One each that was too sure: True has the people right."""
    key_result = climbing(world)
    check_in = world.check_in(key_result, "2026-10-12", confidence=8)
    return [Disagreement(key_result, (check_in,), 0.8, 0.2, "", ending) for ending in endings]


@pytest.mark.parametrize(
    ("endings", "says"),
    [
        ((), "Confidence and forecast were never far apart."),
        ((None,), "Confidence and forecast are far apart once; the end is still open."),
        (
            (None, None),
            "Confidence and forecast are far apart 2 times; the end is still open.",
        ),
        ((True,), "Confidence and forecast were far apart once: confidence was right."),
        (
            (False, None),
            "Confidence and forecast were far apart once: the forecast was right. "
            "1 more still open.",
        ),
        (
            (True, False, False),
            "Confidence and forecast were far apart 3 times: confidence was right in 1 of "
            "them, the forecast in 2.",
        ),
    ],
)
def test_who_was_right_is_counted_without_names(
    world: Any, endings: tuple[bool | None, ...], says: str
) -> None:
    verdict = who_was_right(judged(world, *endings))
    assert verdict.says == says
    assert (verdict.n, verdict.open) == (len(endings), endings.count(None))
    assert (verdict.confidence, verdict.chance) == (endings.count(True), endings.count(False))


def test_each_is_one_sentence_with_its_reason(world: Any) -> None:
    (plain,) = judged(world, False)
    assert (
        disagreement_says(plain)
        == "12 Oct 2026: 8 of 10 at a chance of 20%; the forecast was right."
    )
    with_reason = Disagreement(plain.key_result, plain.ratings, 0.8, 0.2, "they sign", True)
    assert disagreement_says(with_reason) == (
        "12 Oct 2026: 8 of 10 at a chance of 20%, “they sign”; confidence was right."
    )


# All closed quarters


def test_closed_quarters_are_judged_together_and_explained(world: Any) -> None:
    for n in range(8):
        climbing(world, 3, 3, 3, 4, 1 if n == 0 else 6, 7, 8, 9, 9, 9, 9, 9, 9)
    changed = calibrated_wants(world.ws, AFTER)[1]
    recorded = [
        Recorded(MONDAYS[0], changed, "target", 100, 99),
        Recorded(MONDAYS[0], changed, "title", "a", "b"),
        Recorded(MONDAYS[0], changed, "target", "?", 100.0),
    ]
    every = calibrated_on(world.ws, AFTER, recorded)
    assert (every.calibration.n, every.verdict.chance, every.verdict.n) == (8, 1, 1)
    assert every.disagreements == past_disagreements(world.ws, AFTER)
    brier, bias, luck, right = explain_calibration(every)
    assert [e.figure for e in (brier, bias, luck, right)] == [
        "brier", "bias", "p_value", "who_was_right",
    ]  # fmt: skip
    assert brier.result == every.calibration.brier
    assert len(brier.inputs) == 8
    assert brier.inputs[1].value == "said 63%, came true: 0.134"
    assert bias.inputs[1].value == "said 63%, came true"
    assert luck.result == every.calibration.p_value
    assert right.result == 1.0
    assert right.inputs[0].date == MONDAYS[4]


def test_with_few_key_results_it_explains_what_will_count(world: Any) -> None:
    climbing(world, 9, 9)
    missing, right = explain_calibration(calibrated_on(world.ws, AFTER, ()))
    assert missing.result is None
    assert missing.says.endswith("7 more closed key results.")
    assert right.says.startswith("Confidence and forecast were never far apart. Rule: ")


def test_what_did_not_come_true_says_so(world: Any) -> None:
    for _ in range(8):
        climbing(world, 9, 9)
    brier, *_ = explain_calibration(calibrated_on(world.ws, AFTER, ()))
    assert brier.inputs[0].value == "said 90%, did not come true: 0.810"
