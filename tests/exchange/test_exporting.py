from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from okrdesk.commands.sample import fill_sample
from okrdesk.domain.at import At
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import CheckIn, Kpi, Objective
from okrdesk.domain.workspace import Workspace
from okrdesk.exchange import ImportOptions, read_sources, write_export


@pytest.fixture
def tidewater(at: At) -> Workspace:
    return Workspace().apply(fill_sample(Workspace(), at))


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as text:
        return list(csv.DictReader(text))


def test_a_folder_gets_one_table_each(tidewater: Workspace, at: At, tmp_path: Path) -> None:
    files = write_export(tidewater, tmp_path / "out", at.today)
    assert [file.name for file in files] == [
        "okrs.csv",
        "check-ins.csv",
        "kpis.csv",
        "measurements.csv",
    ]
    assert {row["Name"] for row in rows(files[2])} == {k.name for k in tidewater.all(Kpi).values()}
    objectives = {row["Objective"] for row in rows(files[0])}
    assert objectives == {record.title for record in tidewater.all(Objective).values()}
    assert len(rows(files[1])) == sum(len(entries) for entries in tidewater.entries.values())
    assert len(rows(files[3])) == sum(len(series) for series in tidewater.series.values())


def test_the_exported_values_come_back_unchanged(
    tidewater: Workspace, at: At, tmp_path: Path
) -> None:
    (file,) = write_export(tidewater, tmp_path / "values.csv", at.today, "measurements")
    found = read_sources([file], tidewater, at, ImportOptions())
    assert (found.change.edits, found.refused) == ((), ())
    assert found.unchanged == sum(len(series) for series in tidewater.series.values())


def test_the_exported_tree_comes_back_as_the_same_tree(
    tidewater: Workspace, at: At, tmp_path: Path
) -> None:
    (file,) = write_export(tidewater, tmp_path / "tree.md", at.today)
    text = file.read_text(encoding="utf-8")
    assert "(owner: " in text
    assert " => 0." in text
    titles = {record.title for record in tidewater.all(Objective).values()}
    for title in titles:
        assert f"Objective: {title}" in text


def test_json_holds_every_record_and_the_history(
    tidewater: Workspace, at: At, tmp_path: Path
) -> None:
    (file,) = write_export(tidewater, tmp_path / "all.json", at.today)
    document = json.loads(file.read_text(encoding="utf-8"))
    records = document["records"]
    assert {row["id"] for row in records["kpi"]} == set(tidewater.all(Kpi))
    entry = next(entry for entries in tidewater.entries.values() for entry in entries)
    kept = next(row for row in records["check_in"] if row["id"] == entry.id)
    restored = CheckIn(**{**kept, "date": entry.date, "value_date": entry.value_date})
    assert (restored, kept["date"]) == (entry, entry.date.isoformat())
    assert document["history"] == []


def test_a_workbook_has_typed_cells(tidewater: Workspace, at: At, tmp_path: Path) -> None:
    from python_calamine import CalamineWorkbook

    (file,) = write_export(tidewater, tmp_path / "all.xlsx", at.today)
    book = CalamineWorkbook.from_path(str(file))
    assert book.sheet_names == ["OKRs", "Check-ins", "KPIs", "Measurements"]
    second = book.get_sheet_by_name("Measurements").to_python()[1]
    assert [type(cell).__name__ for cell in second[:3]] == ["date", "str", "float"]


def test_texts_that_look_like_formulas_stay_texts(ws: Workspace, at: At, tmp_path: Path) -> None:
    from python_calamine import CalamineWorkbook

    file = tmp_path / "kpis.csv"
    file.write_text("Date,KPI,Value\n2026-11-08,=1+1,3\n", encoding="utf-8")
    after = ws.apply(read_sources([file], ws, at, ImportOptions()).change)
    (book,) = write_export(after, tmp_path / "out.xlsx", at.today, "measurements")
    cells = CalamineWorkbook.from_path(str(book)).get_sheet_by_index(0).to_python()[1]
    assert cells[1] == "=1+1"


@pytest.mark.parametrize(
    ("name", "kind"),
    [("all.csv", "bad_value"), ("all.doc", "bad_value"), ("no/x.json", "not_found")],
)
def test_what_cannot_be_exported_is_refused(
    ws: Workspace, at: At, tmp_path: Path, name: str, kind: str
) -> None:
    with pytest.raises(OkrError, match="nothing was exported") as refusal:
        write_export(ws, tmp_path / name, at.today)
    assert refusal.value.kind == kind
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_refused(ws: Workspace, at: At, tmp_path: Path) -> None:
    (tmp_path / "folder.json").mkdir()
    (tmp_path / "folder.json" / "kept").touch()
    with pytest.raises(OkrError) as folder:
        write_export(ws, tmp_path / "folder.json" / "kept" / "x.json", at.today)
    assert folder.value.kind == "read_only"


def test_an_export_replaces_what_was_there(
    ws: Workspace, at: At, source: Callable[[str, str], Path]
) -> None:
    file = source("kpis.csv", "old")
    write_export(ws, file, at.today, "kpis")
    assert rows(file)[0]["Name"] == "Customer churn"
    assert not list(file.parent.glob(".*.part"))
