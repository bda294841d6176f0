"""Dragging, printing, presenting and questions, in a window of its own."""

from __future__ import annotations

from pathlib import Path

from real_files import held
from real_window import Stage, fits, wait_for

from okrdesk.domain.records import KeyResult, Objective
from okrdesk.domain.workspace import Workspace


def titles_below(ws: Workspace, objective: str) -> list[str]:
    above = next(one.id for one in ws.all(Objective).values() if one.title.startswith(objective))
    found = (one for one in ws.ordered(KeyResult) if one.objective == above)
    return [one.title.split()[0] for one in found]


def test_a_key_result_is_dragged_to_another_objective_and_within_its_own(
    stage: Stage, tidewater: Path, own_home: Path
) -> None:
    with stage.opened(tidewater, own_home) as window:
        window.press("ctrl+4")
        window.see("Filter objectives…")
        window.drag(window.see("Key result 2.2…"), window.see("Objective 3…").middle)
        wait_for("move", lambda: len(titles_below(held(tidewater, own_home), "Pricing")) == 3)
        assert titles_below(held(tidewater, own_home), "Agencies") == ["Agency", "A"]
        below = window.see("Key result 2.2 A second…")
        assert below.box is not None
        left, top, wide, high = below.box
        window.drag(window.see("Key result 2.1…"), (left + wide // 2, top + high - 2))
        wanted = ["A", "Agency"]
        wait_for("order", lambda: titles_below(held(tidewater, own_home), "Agencies") == wanted)
        window.press("ctrl+z", "ctrl+z")
        wanted = ["Agency", "Agencies", "A"]
        wait_for("undo", lambda: titles_below(held(tidewater, own_home), "Agencies") == wanted)
        window.quit()


def test_printing_can_be_cancelled_and_makes_a_pdf_and_the_keys_come_back(
    stage: Stage, tidewater: Path, own_home: Path, tmp_path: Path
) -> None:
    printed = tmp_path / "printed.pdf"
    with stage.opened(tidewater, own_home) as window:
        window.press("ctrl+p")
        window.see("Print", "dialog")
        window.press("Escape")
        window.see_no("Print", "dialog")
        window.press("ctrl+3")  # no window manager hands the keys on
        window.see("Size of the cards…")
        window.press("ctrl+p")
        window.click("Output file:", "text")
        window.press("ctrl+a")
        window.type(str(printed))
        window.click("Print", "push button")
        wait_for("PDF", lambda: printed.exists() and b"%%EOF" in printed.read_bytes()[-32:])
        window.see_no("Print", "dialog")
        window.quit()


def test_presenting_shows_the_page_alone_and_esc_brings_all_back(
    stage: Stage, tidewater: Path, own_home: Path
) -> None:
    with stage.opened(tidewater, own_home) as window:
        window.see("File", "menu item")
        window.press("F11")
        window.see_no("File", "menu item")
        window.press("Right")
        window.see("Objectives and key results", "tree")
        window.press("Escape")
        window.see("File", "menu item")
        window.see("Places", "list")
        window.quit()


def test_a_question_keeps_the_page_behind_it_and_gives_the_keys_back(
    stage: Stage, tidewater: Path, own_home: Path
) -> None:
    with stage.opened(tidewater, own_home) as window:
        window.press("ctrl+4", "ctrl+f")
        window.see("Filter objectives…")
        window.press("F1")
        window.see("All keys")
        window.press("ctrl+3", "ctrl+j", "Escape")
        window.see_no("All keys")
        window.keys_reach("Filter objectives…")
        window.type("agenc")
        window.see_no("Objective 3…")
        window.press("Escape")
        wait_for("keys elsewhere", lambda: not fits(window.focus().name, "Filter objectives…"))
        window.quit()
