"""A file is folded up to a day elsewhere, and lets go of the days that nobody waits for."""

from __future__ import annotations

import datetime as dt

import pytest

from okrdesk.store import PastDocument
from okrdesk.ui.day_folder import DayFolder
from okrdesk.ui.workbench import Workbench


def test_days_that_nobody_waits_for_any_more_are_closed(
    bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed: list[dt.date] = []
    close = PastDocument.close

    def noting(day: PastDocument) -> None:
        closed.append(day.day)
        close(day)

    monkeypatch.setattr(PastDocument, "close", noting)
    first, second, third = (bench.session.today - dt.timedelta(days=n) for n in (3, 2, 1))
    folder, came = DayFolder(bench), list[PastDocument]()
    folder.folded.connect(came.append)
    folder.fold(bench.session.document, first)
    folder.fold(bench.session.document, second)
    folder.settle()
    assert [day.day for day in came] == [second]
    assert closed == [first]
    folder.fold(bench.session.document, third)
    folder.stop()
    assert closed == [first, third]
    came[0].close()
