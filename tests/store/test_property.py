"""Any order of changes, undos and redos: the picture, the tables and a reopened file agree."""

from __future__ import annotations

import datetime as dt
import tempfile
from contextlib import closing
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from okrdesk.domain.at import At
from okrdesk.domain.bonds import BONDS
from okrdesk.domain.edits import Change, Edit, Points
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import KINDS, Measurement, Record
from okrdesk.domain.workspace import Workspace
from okrdesk.store import Document, Home, Who
from okrdesk.store.circumstances import Circumstances, wall_clock
from okrdesk.store.opening import Opened

TODAY = dt.date(2026, 11, 21)
DAYS = [dt.date(2026, 11, day) for day in range(2, 20)]
REFERENCES = {(bond.kind, bond.field): bond.to for bond in BONDS}
TREES = {("team", "parent"), ("cycle", "parent"), ("remark", "answers"), ("kpi", "parent"),
         ("objective", "parent")}  # fmt: skip
OFTEN = ["kpi", "objective", "key_result", "check_in", "cycle", "team"]

text = st.text(alphabet='ab é😀\n"\\\0null', max_size=6)
number = st.floats(-1e9, 1e9) | st.sampled_from([-0.0, 0.1, 1e300, -1e-300])
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "str": text,
    "float": number,
    "int": st.integers(-3, 40),
    "bool": st.booleans(),
    "dt.date": st.sampled_from(DAYS),
}


def living(ws: Workspace, kind: str) -> list[str]:
    if kind == "check_in":
        return [item.id for held in ws.entries.values() for item in held]
    return sorted(ws.tables.get(kind, {}))


def find(ws: Workspace, kind: str, record: str) -> Record:
    if kind == "check_in":
        return next(i for held in ws.entries.values() for i in held if i.id == record)
    return ws.tables[kind][record]


def is_above(ws: Workspace, kind: str, field: str, record: str, start: str | None) -> bool:
    while start is not None:
        if start == record:
            return True
        start = getattr(find(ws, kind, start), field)
    return False


def draw_field(draw: st.DrawFn, ws: Workspace, kind: str, field: Any, record: str) -> Any:
    key = (kind, field.name)
    optional = str(field.type).endswith("None")
    if key in REFERENCES:
        there = [one for to in REFERENCES[key] for one in living(ws, to)]
        if key in TREES:
            there = [one for one in there if not is_above(ws, kind, field.name, record, one)]
        none = [None] if optional else [""]
        return draw(st.sampled_from(there + none))
    strategy = VALUES[str(field.type).removesuffix(" | None")]
    return draw(st.none() | strategy if optional else strategy)


def draw_record(draw: st.DrawFn, ws: Workspace, kind: str, record: str) -> Record:
    own = [field for field in fields(KINDS[kind]) if field.name != "id"]  # type: ignore[arg-type]
    some = draw(st.lists(st.sampled_from(own), max_size=4, unique_by=lambda f: f.name))
    wanted = {field.name: field for field in some}
    wanted |= {f.name: f for f in own if (kind, f.name) in REFERENCES}
    values = {name: draw_field(draw, ws, kind, field, record) for name, field in wanted.items()}
    return KINDS[kind](id=record, **values)


def unused(ws: Workspace, kind: str, record: str) -> bool:
    return not any(
        getattr(find(ws, bond.kind, one), bond.field) == record
        for bond in BONDS
        if kind in bond.to
        for one in living(ws, bond.kind)
    )


def draw_record_edit(draw: st.DrawFn, ws: Workspace, number_of: int) -> Edit | None:
    kind = draw(st.sampled_from(OFTEN) | st.sampled_from(sorted(KINDS)))
    there = living(ws, kind)
    if kind == "workspace" or (there and draw(st.booleans())):
        record = draw(st.sampled_from(there or ["workspace"]))
        before = find(ws, kind, record) if there else None
        if before is not None and unused(ws, kind, record) and draw(st.booleans()):
            return Edit(before, None)
        drawn = draw_record(draw, ws, kind, record)
        if before is None:
            return Edit(None, drawn)
        own = [f.name for f in fields(drawn) if f.name != "id"]  # type: ignore[arg-type]
        some = draw(st.lists(st.sampled_from(own), min_size=1, max_size=3))
        return Edit(before, replace(before, **{n: getattr(drawn, n) for n in some}))  # type: ignore[type-var]
    return Edit(None, draw_record(draw, ws, kind, f"{kind[:4]}{number_of:08d}"))


def draw_values(draw: st.DrawFn, ws: Workspace) -> Edit | Points | None:
    kpis = living(ws, "kpi")
    if not kpis:
        return None
    kpi = draw(st.sampled_from(kpis))
    if draw(st.booleans()):
        days = sorted(draw(st.sets(st.sampled_from(DAYS), min_size=1)))
        values = tuple(draw(st.none() | number) for _ in days)
        notes = draw(st.none() | st.just(tuple(draw(st.none() | text) for _ in days)))
        origin = draw(st.sampled_from(["imported", "typed", "pasted"]))
        return Points(kpi, tuple(days), values, origin, notes)
    before = ws.series_of(kpi).at(day := draw(st.sampled_from(DAYS)))
    if before is not None and draw(st.booleans()):
        return Edit(before, None)
    after = Measurement(
        kpi,
        day,
        draw(number),
        draw(st.none() | text),
        draw(st.sampled_from(["typed", "typed", "imported", "check-in"])),
        draw(st.none() | text),
        draw(st.none() | number),
        draw(st.none() | number),
    )
    return Edit(before, after)


def drawn_change(ws: Workspace, at: At, draw: st.DrawFn, number_of: int) -> Change:
    """A valid Change on the picture: references lead somewhere, trees have no cycles."""
    edits: list[Edit | Points] = []
    for place in range(draw(st.integers(1, 3))):
        values = draw_values(draw, ws) if draw(st.booleans()) else None
        edit = values or draw_record_edit(draw, ws, number_of * 10 + place)
        if edit is not None:
            edits.append(edit)
            ws = ws.apply(Change("", (edit,)))
    return Change(f"Change {number_of}", tuple(edits))


def refolded(document: Document) -> tuple[str, ...]:
    return document.check().findings


def same(one: Workspace, other: Workspace) -> bool:
    """Equal in all that is there; an owner without entries is no different from none."""
    return (
        {k: dict(v) for k, v in one.tables.items() if v}
        == {k: dict(v) for k, v in other.tables.items() if v}
        and {k: v for k, v in one.series.items() if len(v)}
        == {k: v for k, v in other.series.items() if len(v)}
        and {k: v for k, v in one.entries.items() if len(v)}
        == {k: v for k, v in other.entries.items() if len(v)}
    )


class Script:
    """A document beside the plainest idea of undo: two stacks of pictures."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.undo_stack: list[Workspace] = []
        self.redo_stack: list[Workspace] = []

    def change(self, draw: st.DrawFn, number_of: int) -> None:
        before = self.document.workspace
        applied = self.document.do(drawn_change, draw, number_of)
        if applied.txn is None:
            assert same(before, self.document.workspace)
            return
        self.undo_stack.append(before)
        self.redo_stack.clear()

    def undo(self) -> None:
        before = self.document.workspace
        if not self.undo_stack:
            assert self.document.undo_label() is None
            with pytest.raises(OkrError):
                self.document.undo()
            return
        applied = self.document.undo()
        assert same(self.document.workspace, self.undo_stack.pop())
        assert applied.notes == ()
        self.redo_stack.append(before)

    def redo(self) -> None:
        before = self.document.workspace
        if not self.redo_stack:
            assert self.document.redo_label() is None
            with pytest.raises(OkrError):
                self.document.redo()
            return
        self.document.redo()
        assert same(self.document.workspace, self.redo_stack.pop())
        self.undo_stack.append(before)


@settings(max_examples=60)
@given(st.data())
def test_any_change_is_undone_and_redone_and_found_again(data: st.DataObject) -> None:
    draw = data.draw
    with tempfile.TemporaryDirectory() as folder:
        home, who = Home(Path(folder) / "home"), Who("Mira", "laptop")
        now = Circumstances(who, lambda: TODAY, wall_clock)
        created = Document.create(Path(folder) / "a.okr", home=home, who=who, today=now.today)
        with closing(created) as document:
            script = Script(document)
            for number_of in range(draw(st.integers(2, 9))):
                step = draw(st.sampled_from(["change", "change", "change", "undo", "redo"]))
                event(step)
                if step == "change":
                    script.change(draw, number_of)
                else:
                    getattr(script, step)()
                with closing(Document(Opened(document.replica), home, now)) as reopened:
                    assert same(reopened.load_all(), document.workspace)
            assert refolded(document) == ()
