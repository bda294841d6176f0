"""Tables of web pages and spreadsheets, as rows of text."""

from __future__ import annotations

import pytest

from okrdesk.exchange.html_table import tsv_of_html


@pytest.mark.parametrize(
    ("html", "tsv"),
    [
        ("<tr><th>KPI<th>Value<tr><td>MRR<td>4&nbsp;830", "KPI\tValue\nMRR\t4 830\n"),
        ("<table><tr><td> a\n b<br>c </td><td></td></tr></table> after", "a b c\t\n"),
        ('<style>td{}</style><table><tr><td>"x"&amp;y</td></tr><tr></tr></table>', '"""x""&y"\n'),
        ("<p>No table, <b>only</b> words", ""),
    ],
)  # fmt: skip
def test_each_row_of_a_table_is_a_line(html: str, tsv: str) -> None:
    assert tsv_of_html(html) == tsv
