"""What is in sight comes onto paper whole: every row, no line cut in two, under a heading."""

from __future__ import annotations

import datetime as dt
import re
import subprocess
from pathlib import Path

import pikepdf
import pytest
from bench_records import key_result_titled, kpi_named
from PySide6.QtGui import QFont, QPageLayout, QStandardItem, QStandardItemModel
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from okrdesk.charts.fonts import width
from okrdesk.commands.check_ins import check_in
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.content_height import content_height
from okrdesk.ui.page_on_paper import print_page
from okrdesk.ui.pages.log_page import LogPage
from okrdesk.ui.paper_dress import dressed_for_paper
from okrdesk.ui.parts.plain_table import PlainTable
from okrdesk.ui.pictured import SHOWN
from okrdesk.ui.sheets_of_paper import sheets_of
from okrdesk.ui.stillness import settle_whole
from okrdesk.ui.workbench import Workbench

TABULAR = QFont.Tag("tnum")


def printed(qtbot: QtBot, bench: Workbench, target: Path) -> int:
    """How many sheets the page in sight takes."""
    printer = bench.prints.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    with qtbot.waitSignal(bench.prints.printed):
        bench.prints.print_to(printer)
    with pikepdf.open(target) as pdf:
        return len(pdf.pages)


def test_a_long_log_is_printed_to_its_last_line(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    bench.go("log")
    page = bench.pages.page
    assert isinstance(page, LogPage)
    qtbot.waitUntil(lambda: page.rows.rowCount() > 40)
    bar, hidden = page.table.verticalScrollBar(), list[int]()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.rangeChanged.connect(lambda _least, most: hidden.append(most))
    assert printed(qtbot, bench, tmp_path / "log.pdf") == 1
    assert 0 in hidden


def test_the_cards_of_a_kpi_are_whole_on_paper_out_of_the_dark(
    qtbot: QtBot, bench: Workbench, look: Appearance, tmp_path: Path
) -> None:
    look.choose_theme("dark")
    bench.go(f"kpi:{kpi_named(bench, 'Customer churn').id}")
    page = bench.pages.page

    def meant() -> list[QLabel]:
        lines = [x for x in page.findChildren(QLabel) if x.text() == "What it means"]
        return [line for line in lines if line.isVisible()]

    qtbot.waitUntil(lambda: bool(meant()))
    seen: list[bool] = []
    bench.prints.printed.connect(lambda: seen.append(bool(meant())))
    assert printed(qtbot, bench, tmp_path / "kpi.pdf") == 1
    assert seen == [True], "what is made anew is in sight only later"


@pytest.mark.parametrize("rows", [3, 40])
def test_a_sheet_ends_between_two_lines(qtbot: QtBot, rows: int) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    for number in range(rows):
        line = QLabel(str(number))
        line.setFixedHeight(37)
        layout.addWidget(line)
    page.show()
    high = page.sizeHint().height()
    page.resize(200, high)
    layout.activate()
    sheets = sheets_of(page, high, 400)
    assert [top for top, _ in sheets] == [0, *(foot for _, foot in sheets[:-1])]
    assert sheets[-1][1] == high
    assert all(foot - top <= 400 for top, foot in sheets)
    places = [(line.y(), line.y() + line.height()) for line in page.findChildren(QLabel)]
    for _, foot in sheets[:-1]:
        assert not [place for place in places if place[0] < foot < place[1]]


def test_what_is_higher_than_a_sheet_is_cut_where_the_sheet_ends(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    for top, high in ((0, 1000), (300, 100), (395, 250), (630, 5)):
        part = QLabel(page)
        part.setGeometry(0, top, 50, high)
    page.show()
    assert sheets_of(page, 1000, 400) == [(0, 300), (300, 700), (700, 1000)]


def words_of(target: Path, order: str = "-layout") -> list[str]:
    """The words of each sheet, as a reader program finds them."""
    told = subprocess.run(
        ["pdftotext", order, str(target), "-"], capture_output=True, text=True, check=True
    )
    return told.stdout.split("\f")[:-1]


def print_list(qtbot: QtBot, bench: Workbench, rows: int, target: Path, way: str = "") -> None:
    """Print a list of two columns: what is in them is "a0", "b0", "a1" …"""
    page = QWidget()
    qtbot.addWidget(page)
    model = QStandardItemModel(rows, 2)
    model.setHorizontalHeaderLabels(["Day", "Note"])
    for row in range(rows):
        for place in range(2):
            model.setItem(row, place, QStandardItem(f"{'ab'[place]}{row}"))
    table = PlainTable(bench.look, "Notes", model, {0: 90})
    layout = QVBoxLayout(page)
    layout.addWidget(table)
    page.show()
    printer = bench.prints.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    printer.setResolution(150)
    if way == "across":
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    with bench.look.on_paper():
        print_page(printer, page, "Tidewater", "21 Nov")


def rightmost(target: Path) -> float:
    """How far to the right of its sheet the last word goes, of 1."""
    told = subprocess.run(
        ["pdftotext", "-bbox", str(target), "-"], capture_output=True, text=True, check=True
    ).stdout
    ends = [float(end) for end in re.findall(r'xMax="([\d.]+)"', told)]
    wide = re.search(r'page width="([\d.]+)"', told)
    assert wide is not None
    return max(ends) / float(wide[1])


def test_a_list_that_goes_on_has_the_names_of_its_columns_on_each_sheet(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    print_list(qtbot, bench, 120, tmp_path / "list.pdf")
    sheets = words_of(tmp_path / "list.pdf")
    assert len(sheets) > 1
    assert all("Day" in sheet and "Note" in sheet for sheet in sheets)
    said = "\n".join(sheets).split()
    assert [word[1:] for word in said if word[0] == "a"] == [str(row) for row in range(120)]


@pytest.mark.parametrize(("rows", "sheets"), [(20, 1), (70, 1), (100, 2), (148, 3)])
@pytest.mark.parametrize("way", ["upright", "across"])
def test_what_is_printed_takes_the_whole_width_of_its_sheets_however_long_it_is(
    qtbot: QtBot, bench: Workbench, tmp_path: Path, rows: int, sheets: int, way: str
) -> None:
    target = tmp_path / "list.pdf"
    print_list(qtbot, bench, rows, target, way)
    assert rightmost(target) > 0.93
    if way == "upright":
        assert len(words_of(target)) == sheets


def test_what_is_pressed_stays_off_the_paper_and_is_back_afterwards(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    bench.go("log")
    page = bench.pages.page
    assert isinstance(page, LogPage)
    qtbot.waitUntil(lambda: page.rows.rowCount() > 40)
    page.table.setFocus()
    printed(qtbot, bench, tmp_path / "log.pdf")
    told = "\n".join(words_of(tmp_path / "log.pdf"))
    assert "Agencies that join the partner programme" in told, "there is room for it"
    assert not any(words in told for words in ("Filter by words", "everybody", "Blockers"))
    assert all(part.isVisible() for part in (page.words, page.person, page.mark, page.table))
    assert page.table.hasFocus()
    page.mark.choose("Ask")
    page.words.setText("ask")
    printed(qtbot, bench, tmp_path / "asks.pdf")
    assert "Asks" in "\n".join(words_of(tmp_path / "asks.pdf")), "what is left out is said"


def test_no_row_is_marked_on_paper_and_nobody_hears_of_it(qtbot: QtBot, bench: Workbench) -> None:
    bench.go("log")
    page = bench.pages.page
    assert isinstance(page, LogPage)
    qtbot.waitUntil(lambda: page.rows.rowCount() > 40)
    settle_whole(bench)
    table, heard = page.table, list[object]()
    table.setCurrentIndex(page.rows.index(3, 0))
    table.selectionModel().currentChanged.connect(heard.append)
    with dressed_for_paper(page):
        assert not table.currentIndex().isValid()
        assert not table.selectedIndexes()
    assert table.currentIndex().row() == 3
    assert {index.row() for index in table.selectedIndexes()} == {3}
    assert heard == []


def test_the_frame_of_a_printed_map_ends_where_the_map_ends(qtbot: QtBot, bench: Workbench) -> None:
    bench.frame.show_inspector(False)
    SHOWN["map"](bench, "")
    settle_whole(bench)
    page = bench.pages.page
    page.resize(1000, 2000)
    QApplication.processEvents()
    assert content_height(page) < 1000


def test_the_history_is_printed_without_its_undo(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    bench.go("history")
    bench.pages.page.wait()
    printed(qtbot, bench, tmp_path / "history.pdf")
    told = "\n".join(words_of(tmp_path / "history.pdf"))
    assert "Fill with the sample company" in told
    assert "Undo" not in told
    assert "Shift a week" not in told


def test_a_reader_program_finds_the_figures_that_are_printed(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    mrr = kpi_named(bench, "MRR").id
    wanted = {
        "home": ("$48.2k", "3.4%", "610 ms", "38% → 55%", "47.4%", "was 7"),
        "month": ("$42.8k", "$45k", "11 of 11", "12.0%", "due 30 Nov"),
        f"kpi:{mrr}": ("$48.2k", "31 Dec: $48.1k, likely $47.3k to $48.8k", "1 Jun"),
        "log": ("16 Nov", "7 of 10", "26.5"),
    }
    for place, figures in wanted.items():
        bench.go(place)
        settle_whole(bench)
        printed(qtbot, bench, tmp_path / "page.pdf")
        told = " ".join(" ".join(words_of(tmp_path / "page.pdf")).split())
        assert [one for one in figures if one not in told] == [], place
        assert "page 1 of 1" in told


def test_after_printing_digits_are_of_equal_width_again(
    qtbot: QtBot, bench: Workbench, look: Appearance, tmp_path: Path
) -> None:
    wide = width("table", "1111")
    assert wide == width("table", "8888")
    printed(qtbot, bench, tmp_path / "home.pdf")
    assert (width("table", "1111"), width("table", "8888")) == (wide, wide)
    with look.on_paper():
        assert width("table", "1111") < width("table", "8888")
        assert not look.font(13).isFeatureSet(TABULAR)
    assert look.font(13).featureValue(TABULAR) == 1


def test_the_notes_of_a_printed_log_are_whole(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    key_result = key_result_titled(bench, "Agency sign-ups")
    said = " ".join(f"Visit number {number} brought a new partner." for number in range(12))
    assert bench.session.do(
        check_in, key_result.id, value=72.0, confidence=6, note=said, day=dt.date(2026, 11, 20)
    )
    bench.go("log")
    page = bench.pages.page
    assert isinstance(page, LogPage)
    qtbot.waitUntil(lambda: page.rows.rowCount() > 40 and page.is_settled)
    settle_whole(bench)
    seen = range(page.table.rowAt(page.table.viewport().height() - 1))
    before = [page.table.rowHeight(row) for row in seen]
    printed(qtbot, bench, tmp_path / "log.pdf")
    told = words_of(tmp_path / "log.pdf", "-raw")
    flowing = " ".join(" ".join(told).split())
    assert said in flowing
    assert "may we show prices on the page?" in flowing
    assert "…" not in flowing
    assert [page.table.rowHeight(row) for row in seen] == before
