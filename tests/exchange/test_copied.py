"""What is taken along reads well in a spreadsheet, in a mail and in a note."""

from __future__ import annotations

from okrdesk.exchange.copied import Copied, as_html, as_markdown, as_tsv, copied_lines

ROWS = Copied("Goals", ("Title", "Now"), (("1 Grow", ""), ("1.1 A|B\tC\n<d>", "3")), (0, 1))


def test_a_spreadsheet_gets_one_line_a_row_and_one_cell_a_tab() -> None:
    assert as_tsv(ROWS) == "Title\tNow\n1 Grow\t\n  1.1 A|B C <d>\t3\n"


def test_a_mail_gets_a_table_in_which_no_text_is_markup() -> None:
    made = as_html(ROWS)
    assert made.startswith("<table><caption>Goals</caption><tr><th>Title</th><th>Now</th></tr>")
    assert "1.1 A|B\tC<br>&lt;d&gt;</td><td>3</td>" in made


def test_a_note_gets_a_table_of_pipes() -> None:
    lines = as_markdown(ROWS).splitlines()
    assert lines[:3] == ["| Title | Now |", "| --- | --- |", "| 1 Grow |  |"]
    assert lines[3].endswith("1.1 A\\|B C <d> | 3 |")


def test_lines_without_columns_have_one() -> None:
    assert as_tsv(copied_lines("Said", "Line", ["a", "b"])) == "Line\na\nb\n"
