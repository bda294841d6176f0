"""Steps from one list to another."""

from hypothesis import given
from hypothesis import strategies as st

from okrdesk.qtmodels.rows import Step, steps

KEYS = st.lists(st.sampled_from("abcdefghij"), unique=True)


def walked(old: list[str], new: list[str]) -> list[str]:
    now = list(old)
    for step in steps(old, new):
        if step.what == "remove":
            assert now.pop(step.row) == step.key
        elif step.what == "insert":
            now.insert(step.row, step.key)
        else:
            assert step.row != step.from_row
            now.insert(step.row, now.pop(step.from_row))
            assert now[step.row] == step.key
    return now


@given(KEYS, KEYS)
def test_the_steps_lead_from_the_old_list_to_the_new(old: list[str], new: list[str]) -> None:
    assert walked(old, new) == new


@given(KEYS)
def test_nothing_is_done_where_nothing_changed(keys: list[str]) -> None:
    assert list(steps(keys, keys)) == []


def test_a_row_that_goes_to_the_end_is_one_move() -> None:
    assert list(steps("abcd", "bcda")) == [Step("move", "a", 3, 0)]


def test_a_row_that_comes_to_the_front_is_one_move() -> None:
    assert list(steps("abcd", "dabc")) == [Step("move", "d", 0, 3)]


def test_a_swap_of_neighbours_is_one_move() -> None:
    assert len(list(steps("abcd", "acbd"))) == 1
