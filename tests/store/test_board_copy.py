"""A copy for the board shows every figure and none of the inner talk, not even in its bytes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import (
    CheckIn,
    Cycle,
    Evidence,
    KeyResult,
    Kpi,
    Measurement,
    Objective,
    Record,
    Remark,
    Source,
    SourceField,
)
from okrdesk.domain.workspace import Workspace
from okrdesk.store import Document, Home, Who

DAY = date(2026, 11, 20)
SAID = CheckIn("checkin00001", "keyresult001", DAY, 71.0, DAY, 4, "Partners are slow", "off_track",
               "We know better", "Jonas Thal")  # fmt: skip
RECORDS: tuple[Record, ...] = (
    Kpi("kpi000000001", "Churn"),
    Measurement("kpi000000001", DAY, 3.4, note="After the price change"),
    Cycle("cycle0000001", "Q4 2026", date(2026, 10, 1), date(2026, 12, 31), state="active"),
    Objective("objective001", "cycle0000001", "Agencies recommend us"),
    KeyResult("keyresult001", "objective001", "Sign-ups"),
    SAID,
    Evidence("evidence0001", SAID.id, "Grim spreadsheet"),
    Remark("remark000001", "keyresult001", "Fire the vendor", "Mira Brandt"),
    Source("source000001", "kpi000000001", "csv"),
    SourceField("field0000001", "source000001", "path", "secret-place.csv"),
)
TALK = ("Partners are slow", "We know better", "Grim spreadsheet", "Fire the vendor",
        "secret-place.csv", "Draft headline", "Old name of it")  # fmt: skip


def write(ws: Workspace, at: At, label: str, *pairs: tuple[Record | None, Record]) -> Change:
    return Change(label, tuple(Edit(before, after) for before, after in pairs))


@pytest.fixture
def talked(document: Document) -> Document:
    document.do(write, "Draft headline", *((None, record) for record in RECORDS))
    kpi, old = document.workspace.get(Kpi, "kpi000000001"), Kpi("kpi000000001", "Old name of it")
    document.do(write, "Rename", (kpi, old))
    document.do(write, "Rename again", (old, kpi))
    return document


def test_what_is_left_out_is_nowhere_in_the_bytes_of_the_copy(
    talked: Document, shared: Path
) -> None:
    talked.save_copy(shared / "whole.okr")
    talked.save_board_copy(shared / "board.okr")
    whole, board = (shared / "whole.okr").read_bytes(), (shared / "board.okr").read_bytes()
    for text in TALK:
        assert text.encode() in whole
        assert text.encode() not in board


def test_the_copy_holds_every_figure(
    talked: Document, shared: Path, other_home: Home, who: Who
) -> None:
    talked.save_board_copy(shared / "board.okr")
    copy = Document.open(shared / "board.okr", home=other_home, who=who, today=lambda: DAY)
    ws = copy.load_all()
    assert ws.series == talked.load_all().series
    said = ws.check_ins("keyresult001").items[0]
    assert (said.value, said.confidence, said.status, said.by) == (71, 4, "off_track", "Jonas Thal")
    assert (said.note, said.reason) == (None, None)
    assert ws.find(Objective, "objective001") == talked.workspace.find(Objective, "objective001")
    assert len(copy.history()) == 1
    assert copy.check().ok
    copy.close()


def test_the_copy_is_another_document_that_never_merges(
    talked: Document, shared: Path, other_home: Home, who: Who
) -> None:
    talked.save_board_copy(shared / "board.okr")
    with pytest.raises(OkrError) as refused:
        talked.merge(shared / "board.okr")
    assert refused.value.kind == "not_allowed"


def test_a_path_that_is_taken_is_left_as_it_is(talked: Document, shared: Path) -> None:
    (shared / "board.okr").write_text("mine")
    with pytest.raises(OkrError) as refused:
        talked.save_board_copy(shared / "board.okr")
    assert refused.value.kind == "exists"
    assert (shared / "board.okr").read_text() == "mine"
