"""Remarks are read in the order in which people answered each other."""

from __future__ import annotations

from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import Remark
from okrdesk.domain.remark_threads import remarks_on
from okrdesk.domain.workspace import Workspace


def said(*remarks: Remark) -> Workspace:
    return Workspace().apply(Change("", tuple(Edit(None, remark) for remark in remarks)))


def test_each_remark_is_followed_by_its_answers_the_oldest_first() -> None:
    ws = said(
        Remark("d", "kpi", "And the invoices?", "Ann", "2026-11-04T08:00:00Z"),
        Remark("c", "kpi", "Two, both by hand", "Mira", "2026-11-03T08:00:00Z", answers="b"),
        Remark("b", "kpi", "How many?", "Ann", "2026-11-02T08:00:00Z", answers="a"),
        Remark("e", "kpi", "Since when?", "Jonas", "2026-11-05T08:00:00Z", answers="a"),
        Remark("a", "kpi", "Some were wrong", "Mira", "2026-11-01T08:00:00Z"),
        Remark("other", "another", "Elsewhere", "Mira", "2026-11-01T08:00:00Z"),
    )
    read = [(remark.id, depth) for remark, depth in remarks_on(ws, "kpi")]
    assert read == [("a", 0), ("b", 1), ("c", 2), ("e", 1), ("d", 0)]


def test_an_answer_to_a_remark_that_is_gone_begins_anew() -> None:
    ws = said(Remark("b", "kpi", "How many?", answers="gone"))
    assert [(remark.id, depth) for remark, depth in remarks_on(ws, "kpi")] == [("b", 0)]
    assert remarks_on(ws, "nothing") == ()
