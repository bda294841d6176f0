"""Records of the sample company by name, as the window has them open."""

from __future__ import annotations

import datetime as dt

from okrdesk.domain.records import KeyResult, Kpi, Objective
from okrdesk.ui.workbench import Workbench

TODAY = dt.date(2026, 11, 21)


def kpi_named(bench: Workbench, name: str) -> Kpi:
    """The KPI of that name."""
    kpis = bench.session.workspace.all(Kpi).values()
    return next(kpi for kpi in kpis if kpi.name == name)


def key_result_titled(bench: Workbench, start: str) -> KeyResult:
    """The key result of the shown cycle whose title begins so."""
    found = bench.session.workspace.all(KeyResult).values()
    tree = bench.pages.tree
    return next(kr for kr in found if kr.title.startswith(start) and tree.index_of(kr.id).isValid())


def objective_titled(bench: Workbench, start: str) -> Objective:
    """The objective of the shown cycle whose title begins so."""
    found = bench.session.workspace.all(Objective).values()
    tree = bench.pages.tree
    return next(o for o in found if o.title.startswith(start) and tree.index_of(o.id).isValid())
