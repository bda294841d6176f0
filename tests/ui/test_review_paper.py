"""One paper: what the window shows, exports and prints is what the command line writes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from okrdesk.commands.cycles import add_cycle
from okrdesk.commands.measurements import record_value
from okrdesk.commands.objectives import add_objective
from okrdesk.domain.records import Cycle, Kpi
from okrdesk.review_pdf import Layout
from okrdesk.session import Session
from okrdesk.store import Home
from okrdesk.ui.proofs import Proof, Proofs
from okrdesk.ui.workbench import Workbench

PICTURE_PPI = 144.0


def correct_a_closed_value(session: Session) -> str:
    """Change a value of the third quarter, which is closed; the cycle's id."""
    ws = session.workspace
    kpi = next(one for one in ws.ordered(Kpi) if one.name == "Net Promoter Score")
    cycle = next(one for one in ws.all(Cycle).values() if one.name == "Q3 2026")
    assert session.do(record_value, kpi.id, 39.0, cycle.end)
    return cycle.id


def draft_the_next_quarter(session: Session) -> str:
    """Draft a quarter that the coach has something to say of; the id of the one before."""
    cycle = next(one for one in session.workspace.all(Cycle).values() if one.name == "Q4 2026")
    start = cycle.end.replace(year=2027, month=1, day=1)
    assert session.do(add_cycle, name="Q1 2027", start=start)
    following = next(one for one in session.workspace.all(Cycle).values() if one.name == "Q1 2027")
    assert session.do(add_objective, title="Ship the new importer", cycle=following.id)
    return cycle.id


def written_by_the_command_line(file: Path, home: Home, cycle: str, output: Path) -> None:
    words = ("review", str(file), "--cycle", cycle, "-o", str(output), "--on", "2026-11-21")
    env = {**os.environ, "OKRDESK_HOME": str(home.root), "OKRDESK_PERSON": "Mira Brandt"}
    command = [sys.executable, "-m", "okrdesk", *words]
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def proof_of(qtbot: QtBot, session: Session, cycle_id: str) -> Proof:
    proofs = Proofs(session, lambda: session.workspace, session)
    with qtbot.waitSignal(proofs.made) as made:
        proofs.ask(cycle_id, Layout(), PICTURE_PPI)
    proofs.stop()
    proof: Proof = made.args[0]
    return proof


@pytest.mark.parametrize(
    ("prepare", "printed"),
    [(correct_a_closed_value, "errata"), (draft_the_next_quarter, "advice")],
)
def test_preview_export_and_command_line_are_the_same_pages(
    qtbot: QtBot,
    bench: Workbench,
    home: Home,
    file: Path,
    tmp_path: Path,
    prepare: Callable[[Session], str],
    printed: str,
) -> None:
    session = bench.session
    cycle_id = prepare(session)
    bench.papers.set_cycle(cycle_id)
    with qtbot.waitSignal(bench.papers.said, check_params_cb=_is_ready):
        bench.papers.print_to(tmp_path / "window.pdf")
    name = session.workspace.get(Cycle, cycle_id).name
    written_by_the_command_line(file, home, name, tmp_path / "line.pdf")
    assert (tmp_path / "window.pdf").read_bytes() == (tmp_path / "line.pdf").read_bytes()

    proof = proof_of(qtbot, session, cycle_id)
    assert getattr(proof.beside, printed)
    written_by_the_command_line(file, home, name, tmp_path / "page.png")
    pages = [QImage(str(tmp_path / f"page-{n + 1}.png")) for n in range(len(proof.pages))]
    assert list(proof.pages) == pages
    assert not (tmp_path / f"page-{len(pages) + 1}.png").exists()


def _is_ready(says: str, _button: str) -> bool:
    return "is ready" in says


def test_the_preview_says_who_corrected_a_closed_figure_and_when(
    qtbot: QtBot, bench: Workbench
) -> None:
    proof = proof_of(qtbot, bench.session, correct_a_closed_value(bench.session))
    erratum = next(one for one in proof.beside.errata if one.figure == "value")
    assert erratum.by == "Mira Brandt"
    assert erratum.at is not None
    assert "by Mira Brandt" in erratum.says


def test_a_moved_target_is_printed_as_the_history_has_it(qtbot: QtBot, bench: Workbench) -> None:
    from okrdesk.commands.key_results import change_key_result

    session = bench.session
    cycle = next(one for one in session.workspace.all(Cycle).values() if one.name == "Q4 2026")
    before = proof_of(qtbot, session, cycle.id)
    moved = next(
        part.reading.key_result
        for goal in before.review.objectives
        for part in goal.key_results
        if part.reading.key_result.target is not None
    )
    assert moved.target is not None
    assert session.do(change_key_result, moved.id, target=moved.target * 1.5)
    after = proof_of(qtbot, session, cycle.id)
    (part,) = (
        part
        for goal in after.review.objectives
        for part in goal.key_results
        if part.reading.key_result.id == moved.id
    )
    assert part.target_changes[-1].before == moved.target
