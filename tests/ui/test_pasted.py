"""What a spreadsheet copies is read as the spreadsheet writes it."""

from __future__ import annotations

import datetime as dt

import pytest

from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import Kpi, WorkspaceSettings
from okrdesk.ui.pasted import Known, PastedRow, dated_rows, numbers_rows, verdict

MRR = Kpi("mrr", name="MRR", unit="money", cadence="week")
CHURN = Kpi("churn", name="Customer churn", unit="percent", cadence="week")


def pasted(text: str, kpi: Kpi = MRR) -> tuple[PastedRow, ...]:
    return dated_rows(text, kpi, WorkspaceSettings())


def taken(text: str, kpi: Kpi = MRR) -> list[tuple[str, float]]:
    return [(str(row.key), row.number) for row in pasted(text, kpi) if not row.refused]


def refused(text: str, kpi: Kpi = MRR) -> list[str]:
    return [row.refused for row in pasted(text, kpi) if row.refused]


def test_a_german_sheet_is_read_with_its_headings_days_and_currency() -> None:
    sheet = (
        "Quelle\tDatum\tBemerkung\tWert\r\n"
        "Kasse\t02.11.2026\t\t1.234,5\r\n"
        'Kasse\t09.11.2026\t"zwei\r\nZeilen"\t48.200,00 €\r\n'
        "Kasse\t16.11.2026\tfehlt\t\r\n"
    )
    assert taken(sheet) == [("2026-11-02", 1234.5), ("2026-11-09", 48200.0)]
    assert refused(sheet) == []


def test_an_american_sheet_is_read_with_its_days_and_currency() -> None:
    sheet = "Week\tMRR\n11/02/2026\t$47,700\n11/16/2026\t$48,200.50\n"
    assert taken(sheet) == [("2026-11-02", 47700.0), ("2026-11-16", 48200.5)]


def test_periods_percent_and_short_numbers_are_read_as_before() -> None:
    assert taken("2026-W45\t3.1%\nNov 2026\t2.9 %\n", CHURN) == [
        ("2026-11-08", 3.1),
        ("2026-11-30", 2.9),
    ]
    assert taken("2026-11-02;47.5k\n") == [("2026-11-02", 47500.0)]
    assert taken("9 Nov 2026\t12\n") == [("2026-11-09", 12.0)]


def test_what_may_be_two_days_or_two_numbers_is_left_out_and_said() -> None:
    assert refused("03/04/2026\t12\n") == [
        "'03/04/2026' could be day or month first, so the row was left out."
    ]
    assert refused("2026-11-02\t3,4\n") == [
        "'3,4' could be read with a decimal point or comma, so the row was left out."
    ]
    assert refused("2026-11-02\t1\nfoo\tbar 1\n")[0].endswith(
        "Write it like 2026-W47, 2026-11, 2026-Q4 or 2026-11-21."
    )
    assert refused("2026-11-02\t1\n2026-11-09\tn/a\n") == [
        "'n/a' is not a number, so the row was left out."
    ]


def test_a_sheet_that_contradicts_itself_is_read_cell_by_cell() -> None:
    sheet = "2026-11-02\t47.234,5\n2026-11-09\t47.700,00 €\n2026-11-16\t47.5\n2026-11-18\t3.1\n"
    assert [value for _, value in taken(sheet)] == [47234.5, 47700.0, 47.5, 3.1]


def test_names_with_german_values_find_their_kpis() -> None:
    rows = numbers_rows("KPI\tWert\nMRR\t48.200,5 €\nCustomer churn\t3,25 %\n", (MRR, CHURN))
    assert [(row.key, row.number, row.refused) for row in rows] == [
        ("mrr", 48200.5, ""),
        ("churn", 3.25, ""),
    ]


def test_a_clipboard_without_rows_is_refused() -> None:
    with pytest.raises(OkrError, match="no dates with values"):
        pasted("")
    with pytest.raises(OkrError, match="no dates with values"):
        pasted("Datum\tWert\n")


def test_a_doubt_and_what_a_value_would_replace_are_told_apart() -> None:
    row = PastedRow(dt.date(2026, 11, 15), "15 Nov", "9.9", 9.9, doubt="9.9% is far off. Right?")
    assert (
        verdict(row, lambda _row: Known(3.4, "3.4%")) == "9.9% is far off. Right? · replaces 3.4%"
    )
