from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from okrdesk.cli.tables import Column, cut, table, width_of

COLUMNS = (Column("Name", least=12), Column("Value", "right"), Column("Note"))


def test_columns_line_up_and_numbers_lean_right() -> None:
    assert table(COLUMNS, [("Churn", "6.2%", "x"), ("Net revenue", "48k", "y")], 80) == [
        "Name         Value  Note",
        "Churn         6.2%  x",
        "Net revenue    48k  y",
    ]


def test_a_column_without_content_is_left_out() -> None:
    assert table(COLUMNS, [("Churn", "6.2%", "")], 80) == ["Name   Value", "Churn   6.2%"]


def test_a_long_name_is_cut_to_the_width_of_the_terminal() -> None:
    lines = table(COLUMNS, [("Weekly active workspaces with a check-in", "1", "x")], 40)
    assert max(width_of(line) for line in lines) == 40
    assert "…" in lines[1]


def test_wide_characters_take_two_columns() -> None:
    assert width_of("解約率") == 6
    assert cut("解約率の推移", 7) == "解約率…"


def test_marks_take_no_column() -> None:
    assert width_of("e\u0301") == 1


def test_a_strangers_name_cannot_steer_the_terminal() -> None:
    (line,) = table((Column(""),), [("\x1b[2Jgone\nnext",)], 80)
    assert line == "�[2Jgone next"


@given(st.lists(st.tuples(st.text(), st.text(), st.text()), min_size=1), st.integers(40, 200))
def test_every_row_keeps_one_line(rows: list[tuple[str, str, str]], width: int) -> None:
    lines = table(COLUMNS, rows, width)
    assert len(lines) in (len(rows), len(rows) + 1)
    assert not any("\n" in line or "\x1b" in line for line in lines)


def test_what_can_be_spared_is_left_out_where_there_is_no_room() -> None:
    columns = (Column("Name"), Column("Pace", spare=True), Column("Owner", spare=True))
    rows = [("Activation in 7 days", "0.5", "Mira Brandt")]
    assert table(columns, rows, 30)[1] == "Activation in 7 days  0.5"
    assert table(columns, rows, 20)[1] == "Activation in 7 days"
