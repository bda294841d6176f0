"""Files dragged from another program onto the window, by the mouse of a real screen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import drag_source
from drag_source import WELCOME
from real_files import labels, newest_value, small_file
from real_window import Stage, wait_for

BESIDE = (1600, 100)  # where the other program's window stands, beside ours


@contextmanager
def dropped(stage: Stage, file: Path) -> Iterator[None]:
    """A file was dragged from another program's window into the middle of ours."""
    with stage.program(
        str(drag_source.__file__), str(file), *(str(one) for one in BESIDE)
    ) as source:
        source.appear("A file to drag")
        begin = (BESIDE[0] + 100, BESIDE[1] + 60)
        source.take(begin)
        source.carry(begin, (720, 450))
        wait_for("welcome", lambda: source.title == WELCOME)
        source.let_go()
        yield


def test_a_workspace_that_is_dropped_takes_the_place_of_what_is_open(
    stage: Stage, tidewater: Path, own_home: Path, tmp_path: Path
) -> None:
    other = small_file(tmp_path / "Blue Harbour.okr", own_home)
    with stage.opened(tidewater, own_home) as window:
        with dropped(stage, other):
            wait_for("other file", lambda: other.name in window.title)
        window.take_keys()
        window.press("ctrl+k")
        window.type("number 1 = 47")
        window.press("Return")
        wait_for("value", lambda: newest_value(other, own_home, "Number 1") == 47)
        window.quit()


def test_a_table_that_is_dropped_is_shown_and_taken_by_return(
    stage: Stage, harbour: Path, own_home: Path, tmp_path: Path
) -> None:
    table, today = tmp_path / "Values.csv", dt.date.today()
    table.write_text(f"kpi,date,value\nNumber 1,{today},51\nNumber 2,{today},much\n")
    with stage.opened(harbour, own_home) as window:
        before = labels(harbour, own_home)
        with dropped(stage, table):
            window.see("Import Values.csv…")
        window.take_keys()
        window.see("Values.csv, row 3…", "label")
        assert labels(harbour, own_home) == before
        window.tab_to("Take 1")
        window.press("Return")
        wait_for("value", lambda: newest_value(harbour, own_home, "Number 1") == 51)
        window.press("ctrl+z")
        wait_for("undo", lambda: newest_value(harbour, own_home, "Number 1") == 40)
        window.quit()
