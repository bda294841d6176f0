"""Showing what somebody named: a file, one thing in it. Must not change anything."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import Cycle, KeyResult, Kpi, Objective, Record
from okrdesk.domain.references import find_reference
from okrdesk.domain.words import tr
from okrdesk.session.wish import ENDING, wish_of
from okrdesk.store.platform import resolved
from okrdesk.ui.workbench import Workbench

if TYPE_CHECKING:
    from okrdesk.ui.main_window import MainWindow


def fulfil(window: MainWindow, said: str) -> bool:
    """Show the file that a path or link names and the thing in it; False when refused.

    A document that the window shows already stays as it is.
    """
    try:
        wish = wish_of(said)
    except OkrError as refusal:
        window.refuse(refusal)
        return False
    path = wish.path
    if path is None:
        return False
    if resolved(path) != window.document_path() and not window.files.open_path(path):
        return False
    if wish.reference and window.bench is not None:
        show_reference(window.bench, wish.reference)
    return True


def take_files(window: MainWindow, paths: list[Path]) -> None:
    """Files were dropped: one workspace is opened, else all tables are read as one import.

    What is left of them is named.
    """
    from okrdesk.exchange import READABLE  # its readers are needed by nobody who drops nothing

    sources = [path for path in paths if path.suffix.lower() in READABLE]
    workspaces = [path for path in paths if path.suffix.lower() == ENDING]
    taken = workspaces[:1] or sources
    if workspaces and not fulfil(window, str(workspaces[0])):
        return
    if sources and window.bench is None:
        says = tr("Open a workspace first, then drop the file again.")
        window.refuse(OkrError("not_allowed", says))
    elif taken and window.bench is not None:
        if not workspaces:
            window.bench.papers.read(sources)
        if left := [path for path in paths if path not in taken]:
            says = tr("Not taken: {names}. One drop opens one workspace, or reads tables into it.")
            window.bench.notices.notice(says.format(names=_names(left)))
    else:
        window.refuse(_not_taken(paths))


def _not_taken(paths: list[Path]) -> OkrError:
    """Why none of what was dropped can be taken."""
    if not paths:
        says = tr("Only files of this computer can be taken here, so nothing was. Save it first.")
    elif any(path.is_dir() for path in paths):
        says = tr("Not taken: {names}. Drop the files of a folder, not the folder.")
    else:
        says = tr("Not taken: {names}. OKRDesk does not read files of this kind.")
    return OkrError("bad_file", says.format(names=_names(paths)))


def _names(paths: list[Path]) -> str:
    return ", ".join(path.name for path in paths)


def show_reference(bench: Workbench, reference: str) -> None:
    """Show the KPI, objective, key result or cycle named as on the command line ("kr:1.2").

    What cannot be found is refused above the page that is shown.
    """
    session = bench.session
    try:
        found = find_reference(session.workspace, reference, today=session.today)
    except OkrError as refusal:
        bench.refuse(refusal)
        return
    if isinstance(found, Kpi):
        bench.go(f"kpi:{found.id}")
    else:
        bench.go(f"cycle:{_cycle_of(bench, found)}")
        if not isinstance(found, Cycle):
            bench.choose(found.KIND, found.id)
            bench.pages.page.show_record(found.KIND, found.id)


def _cycle_of(bench: Workbench, found: Record) -> str:
    if isinstance(found, KeyResult):
        found = bench.session.workspace.get(Objective, found.objective)
    return found.cycle if isinstance(found, Objective) else found.id
