"""What people type instead of a choice or a name is understood, or answered with what is near."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from okrdesk.domain.choices import choice_of, did_you_mean, near_names

NAMES = ("Customer churn", "MRR", "Churn of agencies", "Net Promoter Score", "")


@pytest.mark.parametrize("typed", ["too_late", "too-late", "Too Late", " toolate "])
def test_gaps_and_case_make_no_difference(typed: str) -> None:
    assert choice_of(typed, ("wrong_bet", "too_late")) == "too_late"
    assert choice_of("yes no", ("number", "yes-no")) == "yes-no"


def test_what_is_no_choice_stays_what_was_typed() -> None:
    assert choice_of(" Sometimes ", ("yes", "no")) == "sometimes"


def test_the_nearest_names_come_first() -> None:
    assert near_names("custmer churn", NAMES) == ("Customer churn",)
    assert near_names("mmr", NAMES) == ("MRR",)
    assert near_names("promoter", NAMES) == ("Net Promoter Score",)
    assert near_names("warehouse", NAMES) == ()
    assert len(near_names("alpha", [f"alpha {n}" for n in range(9)])) == 3


def test_the_hint_lists_what_may_be_meant() -> None:
    assert did_you_mean(()) == ""
    assert did_you_mean(("MRR",)) == "Did you mean MRR?"
    assert did_you_mean(("A", "B", "C")) == "Did you mean A, B or C?"


@given(st.text(max_size=12), st.lists(st.text(max_size=12), max_size=6))
@example("", [" "])
def test_only_known_names_are_proposed(text: str, names: list[str]) -> None:
    assert set(near_names(text, names)) <= set(names)
    for name in names:
        if name:
            assert name in near_names(name, [name])
