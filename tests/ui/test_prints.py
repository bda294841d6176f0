"""What is in sight comes onto paper whole: every row, no line cut in two, under a heading."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
from bench_records import kpi_named
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from okrdesk.ui.appearance import Appearance
from okrdesk.ui.pages.log_page import LogPage
from okrdesk.ui.sheets_of_paper import sheets_of
from okrdesk.ui.workbench import Workbench


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
