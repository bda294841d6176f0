"""The board follows every change row by row."""

from __future__ import annotations

import datetime as dt
from collections import Counter

import pytest
from model_mirror import Believer, key_result, kpi
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from okrdesk.commands.bands import add_band
from okrdesk.commands.check_ins import check_in
from okrdesk.commands.kpis import add_kpi, archive_kpi, change_kpi, move_kpi, remove_kpi
from okrdesk.commands.links import change_link, remove_link
from okrdesk.commands.measurements import paste_values, record_value
from okrdesk.commands.teams import add_team
from okrdesk.commands.workspaces import change_workspace
from okrdesk.domain.at import At
from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.records import Kpi, Link
from okrdesk.domain.workspace import Workspace
from okrdesk.look.formats import GERMAN
from okrdesk.look.kpi_card import KpiCard
from okrdesk.qtmodels.board_model import BoardModel
from okrdesk.qtmodels.roles import CARD, EXACT, RECORD
from okrdesk.session import Session

TODAY = dt.date(2026, 11, 21)
MANY = 60


def names(model: BoardModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


def test_the_board_shows_key_kpis_in_their_order(session: Session) -> None:
    model = BoardModel(session)
    assert names(model)[:3] == ["MRR", "Customer churn", "API response p95"]
    assert model.row_of(kpi(session, "Customer churn")) == 1
    assert model.row_of("nobody") == -1


def test_a_row_hands_over_its_reading_and_its_card(session: Session) -> None:
    model = BoardModel(session)
    index = model.index(1)
    reading, card = index.data(RECORD), index.data(CARD)
    assert isinstance(reading, KpiReading)
    assert isinstance(card, KpiCard)
    assert card.reading is reading
    assert index.data(EXACT) == "3.4%"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Customer churn: 3.4%\n#retention"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == f"{reading.says}; tags #retention"
    assert index.data(Qt.ItemDataRole.DecorationRole) is None


def test_nothing_is_said_of_no_row(session: Session) -> None:
    model = BoardModel(session)
    assert model.data(QModelIndex()) is None
    assert model.rowCount(model.index(0)) == 0


def test_a_recorded_value_changes_its_row_and_no_other(session: Session) -> None:
    model = BoardModel(session)
    believer = Believer(model)
    changed: list[int] = []
    model.dataChanged.connect(lambda first, last: changed.extend((first.row(), last.row())))
    assert session.do(record_value, kpi(session, "Customer churn"), 9.9)
    assert changed == [1, 1]
    assert believer.said == ["change"]
    assert believer.agrees()
    assert model.index(1).data(CARD).value == "9.9%"


def test_pasted_history_changes_its_row(session: Session) -> None:
    believer = Believer(model := BoardModel(session))
    pairs = [(TODAY - dt.timedelta(days=n), 4.0 + n) for n in range(3)]
    assert session.do(paste_values, kpi(session, "Customer churn"), pairs)
    assert believer.said == ["change"]
    assert believer.agrees()
    assert model.index(1).data(CARD).value == "4.0%"


def test_kpis_come_move_and_go_without_a_reset(session: Session) -> None:
    believer = Believer(model := BoardModel(session))
    assert session.do(add_kpi, name="Win rate", unit="percent")
    win = kpi(session, "Win rate")
    assert session.do(move_kpi, win, before=kpi(session, "MRR"))
    assert names(model)[0] == "Win rate"
    assert session.do(add_band, kpi=win, healthy_low=30.0, watch_low=20.0)
    assert session.do(record_value, win, 25.0)
    assert model.index(0).data(RECORD).state in {"watch", "healthy"}
    assert session.do(change_kpi, win, standing="other")
    assert "Win rate" not in names(model)
    assert session.do(change_kpi, win, standing="key")
    assert session.do(remove_kpi, win)
    assert believer.agrees()
    assert "reset" not in believer.said
    assert {"insert", "move", "change", "remove"} <= set(believer.said)


def test_undo_and_redo_are_followed(session: Session) -> None:
    believer = Believer(model := BoardModel(session))
    before = names(model)
    assert session.do(add_kpi, name="Win rate")
    assert session.undo()
    assert names(model) == before
    assert session.redo()
    assert names(model) == [*before, "Win rate"]
    assert believer.agrees()


def test_other_numbers_and_segments_have_boards_of_their_own(session: Session) -> None:
    others = BoardModel(session, "others")
    segments = BoardModel(session, "segments")
    first = Believer(others), Believer(segments)
    assert session.do(add_kpi, name="Page views", standing="other")
    churn = kpi(session, "Customer churn")
    assert session.do(add_kpi, name="Customer churn", parent=churn, segment="Direct")
    assert "Page views" in names(others)
    assert "Customer churn, Direct" in names(segments)
    assert all(believer.agrees() for believer in first)


def test_a_new_currency_is_on_every_card(session: Session) -> None:
    believer = Believer(model := BoardModel(session))
    assert session.do(add_kpi, name="Cash", unit="money")
    assert session.do(record_value, kpi(session, "Cash"), 61_000.0)
    row = model.row_of(kpi(session, "Cash"))
    assert model.index(row).data(CARD).value == "$61.0k"
    assert session.do(change_workspace, currency="EUR")
    assert model.index(row).data(CARD).value == "€61.0k"
    assert believer.agrees()


def test_another_language_writes_its_own_cards(session: Session) -> None:
    model = BoardModel(session, locale=GERMAN)
    assert model.index(1).data(CARD).value == "3,4\u00a0%"


def test_what_does_not_concern_kpis_is_not_followed(session: Session) -> None:
    believer = Believer(BoardModel(session))
    assert session.do(add_team, name="Growth")
    assert believer.said == []


def test_a_card_names_the_key_result_that_its_kpi_leads_to_and_follows_it(
    session: Session,
) -> None:
    model = BoardModel(session)
    p95 = kpi(session, "API response p95")
    index = model.index(model.row_of(p95))
    assert index.data(CARD).link.startswith("KR 1.1: at risk")
    assert session.do(record_value, kpi(session, "Activation in 7 days"), 20.0)
    fallen = index.data(CARD).link
    assert fallen.startswith("KR 1.1: off track")
    leads = next(one for one in session.workspace.all(Link).values() if one.kpi == p95)
    assert session.do(remove_link, leads.id)
    assert index.data(CARD).link == ""
    assert session.undo()
    assert index.data(CARD).link == fallen
    told = key_result(session, "Agency sign-ups a month")
    assert session.do(change_link, leads.id, to=told)
    assert index.data(CARD).link.startswith("KR 2.1: off track")
    assert session.do(check_in, told, value=118.0, confidence=9)
    assert not index.data(CARD).link.startswith("KR 2.1: off track")


def test_a_segment_that_is_removed_leaves_the_card_of_its_kpi(session: Session) -> None:
    model = BoardModel(session)
    index = model.index(model.row_of(kpi(session, "Customer churn")))
    before = {one.name for one in index.data(CARD).reading.segments}
    gone = kpi(session, "Churn of agencies")
    assert session.do(remove_kpi, gone)
    after = {one.name for one in index.data(CARD).reading.segments}
    assert before - after == {"Churn of agencies"}


def test_another_day_makes_values_older(session: Session, calendar: list[dt.date]) -> None:
    model = BoardModel(session)
    believer = Believer(model)
    calendar[0] = TODAY + dt.timedelta(days=60)
    session.day_changed.emit()
    assert model.index(1).data(RECORD).state == "out_of_date"
    assert believer.agrees()


def test_a_kpi_is_read_when_it_is_first_shown(session: Session) -> None:
    model = BoardModel(session)
    changed: list[int] = []
    model.dataChanged.connect(lambda first, _: changed.append(first.row()))
    churn = kpi(session, "Customer churn")
    assert session.do(record_value, churn, 9.0)
    assert changed == []
    assert model.index(1).data(CARD).value == "9.0%"
    assert session.do(record_value, churn, 9.5)
    assert changed == [1]


def fill_board(_ws: Workspace, at: At) -> Change:
    """Many more KPIs than a window shows."""
    return Change("Fill", tuple(Edit(None, Kpi(at.new_id(), f"KPI {n}")) for n in range(MANY)))


def counting(model: BoardModel, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The KPIs that the model reads from now on."""
    read, found = model._read, []

    def noted(kpi_id: str) -> KpiCard:
        found.append(kpi_id)
        return read(kpi_id)

    monkeypatch.setattr(model, "_read", noted)
    return found


def test_of_very_many_kpis_those_in_sight_are_read_first_and_each_once(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert session.do(fill_board)
    model = BoardModel(session)
    model.read_all()
    qtbot.waitUntil(lambda: model.is_settled)
    assert len(model.readings()) == model.rowCount() > MANY
    read = counting(model, monkeypatch)
    assert session.do(change_workspace, currency="EUR")
    assert read == [], "the change itself waits for no KPI"
    assert not model.is_settled
    in_sight = model.index(3).data(RECORD).kpi.id
    assert read == [in_sight]
    with qtbot.waitSignal(model.settled):
        pass
    assert sorted(read) == sorted(model._ids), "all of them, and none twice"


def test_one_value_among_very_many_kpis_costs_one_reading(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert session.do(fill_board)
    model = BoardModel(session)
    model.read_all()
    qtbot.waitUntil(lambda: model.is_settled)
    read = counting(model, monkeypatch)
    churn = kpi(session, "Customer churn")
    assert session.do(record_value, churn, 9.0)
    assert read == [churn]
    assert model.is_settled


def test_who_asks_for_all_hears_when_they_are_there(session: Session, qtbot: QtBot) -> None:
    model = BoardModel(session)
    assert model.readings() == ()
    with qtbot.waitSignal(model.settled):
        model.read_all()
    assert [reading.kpi.name for reading in model.readings()] == names(model)


def test_the_worst_stand_first_when_that_is_asked_for_and_move_as_they_change(
    session: Session,
) -> None:
    model = BoardModel(session)
    by_hand = names(model)
    believer = Believer(model)
    model.set_order("worst")
    assert names(model)[:2] == ["API response p95", "Customer churn"]
    assert sorted(names(model)) == sorted(by_hand)
    assert session.do(record_value, kpi(session, "MRR"), 1.0)
    assert names(model).index("MRR") < names(model).index("Customer churn")
    assert believer.agrees()
    model.set_order("fixed")
    assert names(model) == by_hand
    assert believer.agrees()


def test_the_counts_are_those_of_the_rows_whatever_comes_goes_or_turns(
    session: Session, qtbot: QtBot
) -> None:
    model = BoardModel(session)
    assert not model.counts()
    model.read_all()
    qtbot.waitUntil(lambda: model.is_settled)
    churn, other = kpi(session, "Customer churn"), model.id_at(0)
    for change in (
        lambda: session.do(record_value, churn, 99.0),
        lambda: session.do(archive_kpi, churn),
        lambda: session.do(archive_kpi, churn, False),
        lambda: session.do(remove_kpi, other),
        session.undo,
    ):
        assert change()
        qtbot.waitUntil(lambda: model.is_settled)
        rows = [model.index(row).data(RECORD).state for row in range(model.rowCount())]
        assert model.counts() == Counter(rows)
