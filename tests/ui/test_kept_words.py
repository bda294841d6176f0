"""What was typed anywhere and not recorded is offered at the start, with the way there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from bench_records import key_result_titled, kpi_named, objective_titled
from openings import opened
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from okrdesk.commands.kpis import remove_kpi
from okrdesk.domain.records import Cycle, Kpi
from okrdesk.ui.dialogs.record_sheet import RecordSheet
from okrdesk.ui.drafts import drafts_of
from okrdesk.ui.kept_words import kept_words
from okrdesk.ui.main_window import MainWindow
from okrdesk.ui.workbench import Workbench

LEFT = Qt.MouseButton.LeftButton
TITLE = "Onboarding tickets per 100 accounts"


def typed_before(bench: Workbench, kind: str, about: str, typed: dict[str, Any]) -> None:
    """The program ended while somebody typed this."""
    drafts_of(bench.session, kind).keep(about, typed)


def ids(bench: Workbench) -> dict[str, str]:
    ws = bench.session.workspace
    return {
        "churn": kpi_named(bench, "Customer churn").id,
        "goal": objective_titled(bench, "Agencies recommend").id,
        "result": key_result_titled(bench, TITLE).id,
        "cycle": next(one.id for one in ws.all(Cycle).values() if one.state == "active"),
    }


@pytest.mark.parametrize(
    ("kind", "about", "typed", "says", "place"),
    [
        ("form", "kpi-{churn}", {"name": "Churn", "cadence": "month"},
         "“Churn” was typed in the form of “Customer churn” and not recorded.", ""),
        ("form", "kpi-{churn}", {"cadence": "month"},
         "Choices were made in the form of “Customer churn” and not recorded.", ""),
        ("form", "workspace-workspace", {"name": "Tidewater Inc."},
         "“Tidewater Inc.” was typed in the form of “Tidewater” and not recorded.", ""),
        ("value", "{churn}-2026_11_16", {"value": "4.7", "note": "half"},
         "“4.7 · half” was typed as the value of “Customer churn”, week 47, and not recorded.",
         "kpi:{churn}"),
        ("check-in", "{result}", {"confidence": 6, "note": "Next: call"},
         "“6 of 10 · Next: call” was typed in the check-in of “" + TITLE + "” and not recorded.",
         "key_result:{result}"),
        ("gauge", "{churn}", {"word": "A bad week"},
         "“A bad week” was typed about the gauge “Customer churn” and not recorded.", "check_in"),
        ("week", "2026-W47", {"headline": "A good week"},
         "“A good week” was typed for the check-in of week 47 (16-22 Nov) and not recorded.",
         "check_in"),
        ("review", "{cycle}", {"headline": {"text": "We won"}, "left-out": {"x": True}},
         "“We won” was typed in the review of “Q4 2026” and not recorded.", "review:{cycle}"),
        ("reason", "park-kpi-{churn}", {"reason": "Not now"},
         "“Not now” was typed as a reason about “Customer churn” and not recorded.",
         "kpi:{churn}"),
        ("reason", "leave_out-{churn}-2026_11_16", {"reason": "A typo"},
         "“A typo” was typed as a reason about “Customer churn” and not recorded.",
         "kpi:{churn}"),
        ("reason", "drop-{goal}", {"reason": "No use"},
         "“No use” was typed as a reason about “Agencies recommend us to agencies” and not"
         " recorded.", "month"),
        ("reason", "not_for_us-steering_x", {"reason": "We are two"},
         "“We are two” was typed as an answer to the coach and not recorded.", "coach"),
        ("answer", "act-{churn}", {"title": "Call them"},
         "“Call them” was typed as an answer about “Customer churn” and not recorded.", "alerts"),
        ("answer", "act-000000000000", {"title": "Call them"},
         "“Call them” was typed for something that is gone by now, and not recorded.", ""),
    ],
)  # fmt: skip
def test_each_kind_of_words_is_told_with_the_way_there(
    bench: Workbench, kind: str, about: str, typed: dict[str, Any], says: str, place: str
) -> None:
    typed_before(bench, kind, about.format(**ids(bench)), typed)
    (told,) = kept_words(bench.session)
    assert told.says == says
    assert told.way.place == place.format(**ids(bench))


@pytest.mark.parametrize(
    ("kind", "about", "typed"),
    [
        ("form", "moon-000000000000", {"name": "X"}),
        ("form", "kpi-000000000000", {"cadence": "month"}),
        ("week", "soon", {"headline": "X"}),
        ("week", "2026-W47", {"winning": None}),
        ("review", "000000000000", {"left-out": {"x": True}}),
        ("reason", "drop-000000000000", {"reason": 3}),
    ],
)
def test_what_holds_no_words_or_is_of_another_version_is_not_told(
    bench: Workbench, kind: str, about: str, typed: dict[str, Any]
) -> None:
    typed_before(bench, kind, about, typed)
    assert kept_words(bench.session) == ()


def test_long_words_are_cut_in_the_sentence_and_whole_when_taken_along(bench: Workbench) -> None:
    typed_before(bench, "gauge", ids(bench)["churn"], {"word": "long " * 100})
    (told,) = kept_words(bench.session)
    assert told.says.startswith("“long long")
    assert len(told.says) < 160
    assert told.words == ("long " * 100).strip()


def test_something_new_is_written_on_where_it_was_begun(
    qtbot: QtBot, window: MainWindow, bench: Workbench, file: Path
) -> None:
    bench.choose("objective", objective_titled(bench, "Agencies recommend").id)
    window.menus.run("edit.key_result")
    sheet = window.sheet()
    assert isinstance(sheet, RecordSheet)
    qtbot.keyClicks(sheet.editors["title"].widget, "Partners sell for us")
    now = opened(qtbot, window, file)
    says = "“Partners sell for us” was typed in the form of something new (key result) and not"
    assert now.banner.text == f"{says} recorded."
    qtbot.mouseClick(now.banner.action, LEFT)
    again = window.sheet()
    assert isinstance(again, RecordSheet)
    assert again.editors["title"].text() == "Partners sell for us"
    assert again.draft.isVisible()


def test_nothing_is_said_where_nothing_is_kept_or_another_document_is_open(
    qtbot: QtBot, window: MainWindow, bench: Workbench, file: Path, tmp_path: Path
) -> None:
    assert bench.banner.isHidden()
    typed_before(bench, "week", "2026-W47", {"headline": "A good week"})
    assert window.files.make(tmp_path / "Other.okr", "Other", None)
    other = window.bench
    assert other is not None
    qtbot.waitUntil(lambda: other.settled)
    assert other.banner.isHidden()
    assert opened(qtbot, window, file).banner.text.startswith("“A good week” was typed")


def test_the_words_of_a_thing_that_is_gone_are_told_too(bench: Workbench) -> None:
    churn = ids(bench)["churn"]
    typed_before(bench, "check-in", "000000000000", {"note": "Half a note"})
    typed_before(bench, "form", f"kpi-{churn}", {"name": "Churn"})
    assert bench.session.do(remove_kpi, churn)
    assert bench.session.workspace.find(Kpi, churn) is None
    gone = "was typed for something that is gone by now, and not recorded."
    assert {told.says for told in kept_words(bench.session)} == {
        f"“Half a note” {gone}", f"“Churn” {gone}",
    }  # fmt: skip
