"""What is gathered in the background comes, also where the disk was in the way for a while."""

from __future__ import annotations

import pytest
from bench_records import kpi_named
from pytestqt.qtbot import QtBot

from okrdesk.domain.errors import OkrError
from okrdesk.ui import gathering
from okrdesk.ui.gathering import Gathering
from okrdesk.ui.workbench import Workbench


def test_what_the_disk_kept_from_being_read_is_read_again(
    qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    churn, load = kpi_named(bench, "Customer churn").id, bench.session.load
    asked: list[tuple[str, ...]] = []

    def hindered(*owners: str) -> object:
        asked.append(owners)
        if len(asked) == 1:
            raise OkrError("full", "The disk is full.")
        return load(*owners)

    monkeypatch.setattr(bench.session, "load", hindered)
    monkeypatch.setattr(gathering, "_AGAIN_MS", 1)
    gathered = Gathering(bench.session, bench)
    with qtbot.waitSignal(gathered.done):
        gathered.gather((churn,), (churn,))
    assert asked.count((churn,)) == 2
