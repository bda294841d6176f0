from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from okrdesk.domain.at import At
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import Kpi
from okrdesk.domain.workspace import Workspace
from okrdesk.exchange import Import, ImportOptions, read_sources

Source = Callable[[str, str], Path]
LONG = "Date,KPI,Value,Note\n2026-11-08,Customer churn,3.1,\n2026-11-15,Customer churn,3.4%,spike\n"


def taken(ws: Workspace, at: At, file: Path, **options: str) -> tuple[Import, Workspace]:
    found = read_sources([file], ws, at, ImportOptions(**options))
    return found, ws.apply(found.change)


def values(ws: Workspace, name: str) -> dict[str, float]:
    kpi = next(kpi for kpi in ws.all(Kpi).values() if kpi.name == name)
    series = ws.series_of(kpi.id)
    return {day.isoformat(): value for day, value in zip(series.dates, series.values, strict=True)}


def test_a_long_table_brings_values_with_their_notes_and_origin(
    ws: Workspace, at: At, source: Source
) -> None:
    found, after = taken(ws, at, source("kpis.csv", LONG))
    assert (found.read, found.added, found.refused) == (2, 2, ())
    assert found.mapping == {"Date": "date", "KPI": "kpi", "Value": "value", "Note": "note"}
    newest = after.series_of("churn").newest()
    assert newest is not None
    assert (newest.value, newest.note, newest.origin) == (3.4, "spike", "imported")


def test_importing_the_same_again_changes_nothing(ws: Workspace, at: At, source: Source) -> None:
    file = source("kpis.csv", LONG)
    _, once = taken(ws, at, file)
    again, _ = taken(once, at, file)
    assert again.change.edits == ()
    assert (again.added, again.changed, again.unchanged) == (0, 0, 2)


def test_a_value_that_differs_is_changed_and_its_note_stays(
    ws: Workspace, at: At, source: Source
) -> None:
    _, once = taken(ws, at, source("kpis.csv", LONG))
    found, after = taken(
        once, at, source("b.csv", "Date,KPI,Value\n2026-11-15,customer churn,3.9\n")
    )
    newest = after.series_of("churn").newest()
    assert newest is not None
    assert (found.changed, newest.value, newest.note) == (1, 3.9, "spike")


def test_dates_down_and_kpis_across_make_the_kpis_that_are_missing(
    ws: Workspace, at: At, source: Source
) -> None:
    text = "Week;MRR;Sign-ups\n2026-W45;€47.1k;31\n2026-W46;€48.2k;\n2026-W44;€46.9k;29\n"
    found, after = taken(ws, at, source("wide.csv", text))
    made = {kpi.name: kpi for kpi in after.all(Kpi).values()}
    assert found.added == 5
    assert (made["MRR"].unit, made["MRR"].cadence, made["MRR"].standing) == (
        "money:EUR",
        "week",
        "key",
    )
    assert values(after, "MRR")["2026-11-15"] == pytest.approx(48200)
    assert values(after, "Sign-ups") == {"2026-11-01": 29.0, "2026-11-08": 31.0}


def test_kpis_down_and_months_across_are_read_too(ws: Workspace, at: At, source: Source) -> None:
    text = "KPI\tOwner\tSep 26\tOkt 26\tNov 26\nRunway\tMira\t15.1\t14.6\t14.2\n"
    found, after = taken(ws, at, source("wide.tsv", text))
    assert values(after, "Runway") == {"2026-09-30": 15.1, "2026-10-31": 14.6, "2026-11-30": 14.2}
    assert found.mapping["Owner"] is None
    assert next(k for k in after.all(Kpi).values() if k.name == "Runway").cadence == "month"


def test_bad_rows_are_named_and_the_good_ones_taken(ws: Workspace, at: At, source: Source) -> None:
    text = (
        "Date,KPI,Value\n2026-11-01,Customer churn,n/a\n2026-02-30,Customer churn,3\n"
        "2026-11-08,Customer churn,3.1\n2027-03-01,Customer churn,3\n,Customer churn,3\n"
    )
    found, after = taken(ws, at, source("kpis.csv", text))
    assert values(after, "Customer churn") == {"2026-11-08": 3.1}
    assert [(row.row, row.column) for row in found.refused] == [
        (2, "value"),
        (3, "date"),
        (5, "date"),
        (6, "date"),
    ]
    assert found.read == found.added + len(found.refused)


def test_an_import_of_which_no_row_is_good_is_refused(
    ws: Workspace, at: At, source: Source
) -> None:
    with pytest.raises(OkrError, match="could be taken") as refusal:
        taken(ws, at, source("bad.csv", "Date,KPI,Value\nsoon,Customer churn,much\n"))
    assert refusal.value.kind == "bad_value"


def test_a_doubtful_number_is_refused_until_the_person_says_which(
    ws: Workspace, at: At, source: Source
) -> None:
    text = 'Date,KPI,Value\n2026-11-01,Customer churn,"3,4"\n2026-11-08,Customer churn,5.1\n'
    found, _ = taken(ws, at, source("kpis.csv", text))
    assert [row.row for row in found.refused] == [2]
    assert "--decimal" in found.refused[0].says
    _, after = taken(ws, at, source("c.csv", text.replace("5.1", "5")), decimal=",")
    assert values(after, "Customer churn") == {"2026-11-01": 3.4, "2026-11-08": 5.0}


def test_a_column_of_decimal_commas_is_read_as_such(ws: Workspace, at: At, source: Source) -> None:
    text = "Datum;Kennzahl;Wert\n01.11.2026;Umsatz;1.234,5\n08.11.2026;Umsatz;1.300,25\n"
    _, after = taken(ws, at, source("umsatz.csv", text))
    assert values(after, "Umsatz") == {"2026-11-01": 1234.5, "2026-11-08": 1300.25}


def test_day_or_month_first_is_told_by_the_other_rows_or_asked(
    ws: Workspace, at: At, source: Source
) -> None:
    text = "Date,KPI,Value\n03/04/2026,Customer churn,3\n25/04/2026,Customer churn,4\n"
    _, after = taken(ws, at, source("kpis.csv", text))
    assert values(after, "Customer churn") == {"2026-04-03": 3.0, "2026-04-25": 4.0}
    doubtful = source("d.csv", "Date,KPI,Value\n03/04/2026,Customer churn,3\n")
    with pytest.raises(OkrError, match="--dates"):
        taken(ws, at, doubtful)
    _, after = taken(ws, at, doubtful, dates="mdy")
    assert values(after, "Customer churn") == {"2026-03-04": 3.0}


def test_one_kpis_values_need_its_name_unless_the_file_has_it(
    ws: Workspace, at: At, source: Source
) -> None:
    text = "Date,Value,Comment\n2026-11-08,3.1,quiet\n"
    with pytest.raises(OkrError, match="--kpi"):
        taken(ws, at, source("values.csv", text))
    _, named = taken(ws, at, source("values.csv", text), kpi="Customer churn")
    _, filed = taken(ws, at, source("customer churn.csv", text))
    assert values(named, "Customer churn") == values(filed, "Customer churn") == {"2026-11-08": 3.1}


def test_columns_can_be_mapped_by_hand(ws: Workspace, at: At, source: Source) -> None:
    file = source("odd.csv", "Wann,Was,Wieviel\n2026-11-08,Customer churn,3.1\n")
    columns = {"date": "Wann", "kpi": "Was", "value": "Wieviel"}
    found = read_sources([file], ws, at, ImportOptions(columns=columns))
    assert (found.added, found.mapping["Wieviel"]) == (1, "value")


def test_two_rows_for_one_date_keep_the_later_and_name_the_earlier(
    ws: Workspace, at: At, source: Source
) -> None:
    text = "Date,KPI,Value\n2026-11-08,Customer churn,3.1\n2026-11-08,Customer churn,3.3\n"
    found, after = taken(ws, at, source("kpis.csv", text))
    assert values(after, "Customer churn") == {"2026-11-08": 3.3}
    assert [row.row for row in found.refused] == [2]


def test_shares_and_durations_are_understood(ws: Workspace, at: At, source: Source) -> None:
    text = "Date,KPI,Value\n2026-11-08,Win rate,12/40\n2026-11-08,Answer,1m30s\n"
    _, after = taken(ws, at, source("kpis.csv", text))
    made = {kpi.name: (kpi.unit, values(after, kpi.name)) for kpi in after.all(Kpi).values()}
    assert made["Win rate"] == ("share", {"2026-11-08": 30.0})
    assert made["Answer"] == ("duration", {"2026-11-08": 90.0})


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("empty.csv", "", "bad_file"),
        ("words.csv", "Dear all,\nplease find the numbers\n", "bad_file"),
        ("binary.csv", "\0\1\2", "bad_file"),
        ("book.xlsx", "not a workbook", "bad_file"),
    ],
)
def test_files_that_hold_no_values_are_refused_in_one_sentence(
    ws: Workspace, at: At, source: Source, name: str, content: str, kind: str
) -> None:
    with pytest.raises(OkrError, match="nothing was imported") as refusal:
        taken(ws, at, source(name, content))
    assert refusal.value.kind == kind


def test_a_missing_file_and_a_folder_are_refused(ws: Workspace, at: At, tmp_path: Path) -> None:
    with pytest.raises(OkrError, match="There is no file"):
        taken(ws, at, tmp_path / "nowhere.csv")
    with pytest.raises(OkrError, match="is a folder"):
        taken(ws, at, tmp_path)


def test_other_encodings_are_read(ws: Workspace, at: At, tmp_path: Path) -> None:
    text = "Date,KPI,Value\n2026-11-08,Kündigungen,3.1\n"
    for number, encoding in enumerate(("utf-8-sig", "utf-16", "cp1252")):
        file = tmp_path / f"{number}.csv"
        file.write_bytes(text.encode(encoding))
        _, after = taken(ws, at, file)
        assert values(after, "Kündigungen") == {"2026-11-08": 3.1}


def test_a_workbook_is_read_from_the_sheet_that_is_named(
    ws: Workspace, at: At, tmp_path: Path
) -> None:
    import xlsxwriter

    file = tmp_path / "book.xlsx"
    with xlsxwriter.Workbook(file) as book:
        book.add_worksheet("Cover").write(0, 0, "Numbers of the week")
        page = book.add_worksheet("Weekly")
        dated = book.add_format({"num_format": "yyyy-mm-dd"})
        page.write_row(0, 0, ("Date", "Customer churn"))
        page.write_datetime(1, 0, dt.datetime(2026, 11, 8), dated)
        page.write_number(1, 1, 3.1)
    _, after = taken(ws, at, file, sheet="Weekly")
    assert values(after, "Customer churn") == {"2026-11-08": 3.1}
    with pytest.raises(OkrError, match="has no sheet Weakly") as refusal:
        taken(ws, at, file, sheet="Weakly")
    assert refusal.value.candidates == ("Cover", "Weekly")


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("21 Nov 2025", "2025-11-21"),
        ("Nov 21, 2025", "2025-11-21"),
        ("21. November 2025", "2025-11-21"),
        ("2025/11/21", "2025-11-21"),
        ("2025-11-21T08:30:00Z", "2025-11-21"),
        ("Q4 25", "2025-12-31"),
        ("Dez 2025", "2025-12-31"),
        ("2025-W47", "2025-11-23"),
    ],
)
def test_dates_are_read_as_people_write_them(
    ws: Workspace, at: At, source: Source, written: str, day: str
) -> None:
    text = f'Date,KPI,Value\n"{written}",Customer churn,3\n'
    _, after = taken(ws, at, source("kpis.csv", text))
    assert values(after, "Customer churn") == {day: 3.0}


@pytest.mark.parametrize("written", ["31.02.2025", "21 Foo 2025", "2025/13/01", "3/0", "$"])
def test_what_is_neither_date_nor_number_is_refused(
    ws: Workspace, at: At, source: Source, written: str
) -> None:
    text = f"Date,KPI,Value\n{written},Customer churn,{written}\n"
    with pytest.raises(OkrError, match="could be taken"):
        taken(ws, at, source("kpis.csv", text))


@pytest.mark.parametrize(
    ("written", "value"),
    [("1,234.5", 1234.5), ("1.234.567,8", 1234567.8), ("1,234,567", 1234567.0), ("1 234", 1234.0)],
)
def test_thousands_are_read_where_only_one_reading_is_possible(
    ws: Workspace, at: At, source: Source, written: str, value: float
) -> None:
    text = f'Date,KPI,Value\n2026-11-08,Customer churn,"{written}"\n'
    _, after = taken(ws, at, source("kpis.csv", text))
    assert values(after, "Customer churn") == {"2026-11-08": value}


def test_cells_without_a_kpi_are_named(ws: Workspace, at: At, source: Source) -> None:
    down = source("down.csv", "Date,Customer churn,\n2026-11-08,3,4\n")
    across = source("across.csv", "KPI,2026-11-08\nCustomer churn,3\n,4\n")
    for file in (down, across):
        found, _ = taken(ws, at, file)
        assert (found.added, len(found.refused)) == (1, 1)


def test_a_comma_behind_the_decimal_point_is_no_group_of_thousands(
    ws: Workspace, at: At, source: Source
) -> None:
    """Where points part decimals "47.234,5" is neither 47.2345 nor silently anything else."""
    text = (
        "Date;KPI;Value\n2026-11-02;Visits;1.5\n2026-11-09;Visits;2.5\n2026-11-16;Visits;47.234,5\n"
    )
    found, after = taken(ws, at, source("kpis.csv", text))
    assert values(after, "Visits") == {"2026-11-02": 1.5, "2026-11-09": 2.5}
    assert [row.row for row in found.refused] == [4]


def test_the_sentence_of_a_row_that_is_left_out_quotes_its_cell_as_it_stands(
    ws: Workspace, at: At, source: Source
) -> None:
    cell = "nothing was changed {effect}"
    found, _ = taken(
        ws,
        at,
        source("kpis.csv", f"Date,KPI,Value\n2026-11-02,Visits,{cell}\n2026-11-09,Visits,1\n"),
    )
    says = f"'{cell}' is not a number, so the row was left out. Write it like 1234.5."
    assert [row.says for row in found.refused] == [says]
