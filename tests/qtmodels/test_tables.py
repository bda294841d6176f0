"""Values, check-ins and the palette follow the document."""

from __future__ import annotations

import datetime as dt

import pytest
from model_mirror import Believer, key_result, kpi, objective
from PySide6.QtCore import QModelIndex, Qt

from okrdesk.commands.check_ins import check_in
from okrdesk.commands.key_results import add_key_result, change_key_result
from okrdesk.commands.kpis import add_kpi, change_kpi, remove_kpi
from okrdesk.commands.measurements import leave_out, record_value, remove_value
from okrdesk.commands.remarks import add_remark
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import Cycle
from okrdesk.qtmodels.check_ins_model import CheckInsModel
from okrdesk.qtmodels.fuzzy import fit
from okrdesk.qtmodels.palette_entries import PaletteEntry
from okrdesk.qtmodels.palette_model import PaletteModel
from okrdesk.qtmodels.roles import EXACT, GROUP, MATCHES, RECORD
from okrdesk.qtmodels.series_model import SeriesModel
from okrdesk.qtmodels.table_rows import TableRows
from okrdesk.session import Session
from okrdesk.store import Document, Who

TODAY = dt.date(2026, 11, 21)
EDIT = Qt.ItemDataRole.EditRole
HEARD = Qt.ItemDataRole.AccessibleTextRole


def texts(model: TableRows, row: int) -> dict[str, str]:  # type: ignore[type-arg]
    return {c.id: model.index(row, n).data() for n, c in enumerate(model.columns)}


@pytest.fixture
def win(session: Session) -> str:
    assert session.do(add_kpi, name="Win rate", unit="percent")
    return kpi(session, "Win rate")


@pytest.fixture
def series(session: Session, win: str) -> SeriesModel:
    assert session.do(record_value, win, 20.0, dt.date(2026, 11, 8))
    return SeriesModel(session, win)


def test_the_next_value_is_asked_for_on_top(series: SeriesModel) -> None:
    assert series.rowCount() == 2
    assert texts(series, 0) == {
        "period": "week 46",
        "value": "–",
        "change": "",
        "origin": "due 15 Nov",
        "note": "",
    }
    assert texts(series, 1)["value"] == "20%"
    assert series.index(0, 1).data(EDIT) == ""
    assert series.index(0, 0).data(HEARD) == "week 46: no value yet, due 15 Nov"


def test_a_typed_value_is_recorded_for_its_period(series: SeriesModel, session: Session) -> None:
    believer = Believer(series)
    assert series.setData(series.index(0, 1), "23.5")
    assert texts(series, 0)["period"] == "week 47"
    assert texts(series, 1) == {
        "period": "week 46",
        "value": "23.5%",
        "change": "↑ 3.5\u00a0pts",
        "origin": "typed",
        "note": "",
    }
    assert believer.said.count("insert") == 1
    assert "reset" not in believer.said
    assert believer.agrees()
    assert series.setData(series.index(0, 1), "24")
    assert texts(series, 0)["period"] == "week 47, so far"
    assert series.index(0, 1).data(RECORD).point.date == TODAY
    assert believer.agrees()


def test_an_unreadable_value_is_refused_with_a_sentence(
    series: SeriesModel, session: Session
) -> None:
    refusals: list[OkrError] = []
    session.refused.connect(refusals.append)
    assert not series.setData(series.index(0, 1), "a lot")
    assert refusals[0].kind == "bad_value"
    assert texts(series, 0)["value"] == "–"


def test_a_share_keeps_its_parts(session: Session) -> None:
    assert session.do(add_kpi, name="Activation share", unit="share")
    model = SeriesModel(session, kpi(session, "Activation share"))
    assert model.setData(model.index(0, 1), "12/340")
    point = model.index(1, 1).data(RECORD).point
    assert (point.numerator, point.denominator) == (12, 340)
    assert model.index(1, 1).data(EXACT).startswith("3.529")


def test_notes_are_written_and_values_left_out(series: SeriesModel, session: Session) -> None:
    believer = Believer(series)
    note = series.index(1, 4)
    assert series.flags(note) & Qt.ItemFlag.ItemIsEditable
    assert series.setData(note, "counted by hand")
    assert series.index(1, 0).data(HEARD) == "week 45: 20%, typed, counted by hand"
    day = dt.date(2026, 11, 8)
    assert session.do(leave_out, series.at(1).kpi.id, day, "double count")
    assert texts(series, 1)["origin"] == "left out: double count"
    assert session.do(remove_value, series.at(1).kpi.id, day)
    assert series.rowCount() == 1
    assert believer.agrees()


def test_only_value_and_note_can_be_edited(series: SeriesModel) -> None:
    assert not series.setData(series.index(1, 0), "week 3")
    assert not series.setData(series.index(0, 4), "no value, no note")
    assert not series.setData(series.index(1, 1), "9", Qt.ItemDataRole.CheckStateRole)
    assert not series.setData(QModelIndex(), "9")
    assert series.data(QModelIndex()) is None
    assert series.rowCount(series.index(0, 0)) == series.columnCount(series.index(0, 0)) == 0


def test_digits_finer_than_the_noise_are_not_shown_but_edited_and_told(session: Session) -> None:
    """As on the card: none finer than a tenth of the mean moving range."""
    session.do(add_kpi, name="Visits", kind="level")
    visits = kpi(session, "Visits")
    for week in range(8):
        day = dt.date(2026, 9, 27) + dt.timedelta(weeks=week)
        session.do(record_value, visits, 612.34 + 400 * (week % 2), day)
    model = SeriesModel(session, visits)
    newest = model.index(model.rowCount() - 8, 1)
    before = newest.siblingAtRow(newest.row() + 1)
    assert (newest.data(), before.data()) == ("1.01k", "610")
    assert (newest.data(EDIT), before.data(EDIT)) == ("1012.34", "612.34")
    tips = [one.data(Qt.ItemDataRole.ToolTipRole) for one in (newest, before)]
    assert tips == ["1,012.34", "612.34"]
    assert before.data(EXACT) == "612.34"
    assert (
        newest.siblingAtColumn(2).data() == "↑ 0.4k"
    )  # in the digits of the value, as on the card


def test_values_of_another_kpi_are_not_followed(series: SeriesModel, session: Session) -> None:
    believer = Believer(series)
    assert session.do(record_value, kpi(session, "Customer churn"), 9.0)
    assert believer.said == []


def test_a_removed_kpi_leaves_an_empty_table(series: SeriesModel, session: Session) -> None:
    believer = Believer(series)
    assert session.do(remove_kpi, kpi(session, "Win rate"))
    assert series.rowCount() == 0
    assert believer.agrees()
    assert session.undo()
    assert series.rowCount() == 2
    assert believer.agrees()


def test_the_day_moves_what_is_asked_for(
    series: SeriesModel, session: Session, calendar: list[dt.date]
) -> None:
    believer = Believer(series)
    calendar[0] += dt.timedelta(days=7)
    session.day_changed.emit()
    assert texts(series, 0)["period"] == "week 47"
    assert believer.agrees()
    assert series.row_of("nothing") == -1


def test_check_ins_come_newest_first(session: Session) -> None:
    sign_ups = key_result(session, "Agency sign-ups a month")
    model = CheckInsModel(session, sign_ups)
    believer = Believer(model)
    count = model.rowCount()
    assert session.do(check_in, sign_ups, value=80.0, confidence=5, note="Better")
    assert model.rowCount() == count + 1
    assert texts(model, 0) == {
        "day": "21 Nov",
        "key_result": "2.1 Agency sign-ups a month",
        "value": "80",
        "confidence": "5 of 10",
        "note": "Better",
        "by": "Mira",
    }
    assert model.index(0, 0).data(HEARD) == (
        "21 Nov: 2.1 Agency sign-ups a month, 80, 5 of 10, Better"
    )
    assert model.index(0, 0).data(RECORD).check_in.confidence == 5
    assert believer.said == ["insert"]
    assert believer.agrees()
    assert model.data(QModelIndex()) is None


def test_the_log_of_a_cycle_holds_all_its_key_results(session: Session, cycle: Cycle) -> None:
    model = CheckInsModel(session, cycle.id)
    believer = Believer(model)
    days = [model.at(row).check_in.date for row in range(model.rowCount())]
    assert days == sorted(days, reverse=True)
    assert len({model.at(row).key_result.id for row in range(model.rowCount())}) > 5
    row = key_result(session, "Agency sign-ups a month")
    assert session.do(change_key_result, row, title="Sign-ups by agencies")
    assert set(believer.said) == {"change"}
    assert believer.agrees()
    assert session.do(add_kpi, name="Win rate")


def test_a_check_in_on_a_kpi_shows_the_value_measured_that_day(session: Session) -> None:
    activation = key_result(session, "Activation in 7 days")
    assert session.do(check_in, activation, value=47.5, confidence=6)
    model = CheckInsModel(session, activation)
    assert texts(model, 0)["value"] in {"47.5%", ""}
    assert session.do(
        add_key_result,
        objective=objective(session, "Pricing grows with our customers"),
        title="The list is out",
        measure="yes-no",
    )
    out = key_result(session, "The list is out")
    assert session.do(check_in, out, value=1.0, confidence=9)
    assert texts(CheckInsModel(session, out), 0)["value"] == "yes"


COMMANDS = (
    PaletteEntry("command:checkin", "command", "commands", "Start check-in", "calendar-check"),
    PaletteEntry("command:dark", "command", "commands", "Switch to dark", "moon", shortcut="F9"),
)


@pytest.fixture
def palette(session: Session) -> PaletteModel:
    return PaletteModel(session, COMMANDS)


def found(palette: PaletteModel) -> list[str]:
    return [palette.index(row, 0).data() for row in range(palette.rowCount())]


def test_the_palette_starts_with_what_was_used_last(
    palette: PaletteModel, session: Session
) -> None:
    assert found(palette) == ["Start check-in", "Switch to dark"]
    churn = kpi(session, "Customer churn")
    sign_ups = key_result(session, "Agency sign-ups a month")
    palette.set_recent(
        (f"kpi:{churn}", "command:dark", f"key_result:{sign_ups}", "kpi:gone", "odd:1")
    )
    assert found(palette)[:3] == ["Customer churn", "Switch to dark", "Agency sign-ups a month"]
    first = palette.index(0, 0)
    assert first.data(GROUP) == "Recent"
    assert first.data(RECORD).target == churn
    assert palette.index(2, 0).data(HEARD) == "Agency sign-ups a month, KR 2.1, Recent"


def test_commands_kpis_key_results_and_notes_are_in_one_list(palette: PaletteModel) -> None:
    palette.set_typed("ch")
    groups = [palette.index(row, 0).data(GROUP) for row in range(palette.rowCount())]
    assert groups == sorted(
        groups, key=["Recent", "Commands", "KPIs and key results", "Notes"].index
    )
    assert {"Commands", "KPIs and key results", "Notes"} <= set(groups)
    assert "Customer churn" in found(palette)
    row = found(palette).index("Customer churn")
    assert palette.index(row, 0).data(MATCHES) == (9, 10)


def test_what_fits_best_comes_first_for_enter_takes_it(palette: PaletteModel) -> None:
    palette.set_commands(
        [PaletteEntry("command:c", "command", "commands", "Search or run", "search")]
    )
    palette.set_typed("chrn")
    first = palette.index(0, 0)
    assert (first.data(GROUP), "churn" in first.data().lower()) == ("KPIs and key results", True)
    assert found(palette)[-1] == "Search or run"


def test_a_prefix_narrows_the_search(palette: PaletteModel) -> None:
    palette.set_typed(">ch")
    assert {palette.index(r, 0).data(GROUP) for r in range(palette.rowCount())} == {"Commands"}
    palette.set_typed("#")
    assert {palette.index(r, 0).data(GROUP) for r in range(palette.rowCount())} == {"Notes"}
    palette.set_typed("no such thing anywhere")
    assert found(palette) == []


@pytest.mark.parametrize("typed", ["churn = 3.2", "= churn 3.2", "=churn=3.2"])
def test_an_equals_sign_records_a_value(
    typed: str, palette: PaletteModel, session: Session
) -> None:
    believer = Believer(palette)
    palette.set_typed(typed)
    entry = palette.index(0, 0).data(RECORD)
    assert entry.title.endswith("= 3.2")
    assert entry.aside.startswith("writes week 47")
    assert entry.aside.endswith("so far")
    assert palette.take_value(entry)
    newest = session.workspace.series_of(entry.target).newest()
    assert newest is not None
    assert (newest.value, newest.date) == (3.2, TODAY)
    assert believer.agrees()


def test_a_text_that_is_no_value_offers_nothing(palette: PaletteModel) -> None:
    palette.set_typed("churn = lots")
    assert found(palette) == []
    assert palette.refusal.startswith("'lots' is not a number")
    palette.set_typed("=")
    assert (found(palette), palette.refusal) == ([], "")


def test_the_palette_follows_names(palette: PaletteModel, session: Session) -> None:
    believer = Believer(palette)
    palette.set_typed("win rate")
    assert found(palette) == []
    assert session.do(add_kpi, name="Win rate")
    assert found(palette) == ["Win rate"]
    assert session.do(change_kpi, kpi(session, "Win rate"), segment="Direct")
    assert found(palette) == ["Win rate, Direct"]
    palette.set_commands(())
    assert palette.data(QModelIndex()) is None
    assert believer.agrees()
    assert "reset" not in believer.said


def test_the_start_of_a_word_fits_better_than_its_middle() -> None:
    def score(title: str) -> float:
        found = fit("ch", title)
        assert found is not None
        return found.score

    ranked = ["Churn", "Customer churn", "Switch to dark", "Cash", "Agency with"]
    assert sorted(ranked, key=score, reverse=True)[:3] == ranked[:3]


def test_letters_fit_in_their_order_only() -> None:
    assert fit("asu", "Agency sign-ups") is not None
    assert fit("usa", "Agency sign-ups") is None
    spaced = fit("a s u", "Agency sign-ups")
    assert spaced is not None
    assert spaced.places == (0, 7, 12)
    assert fit("asu", "Agency sign-ups", loose=False) is None
    empty = fit("  ", "Anything")
    assert empty is not None
    assert empty.places == ()


def test_places_are_those_of_the_title_whatever_its_script() -> None:
    fitting = fit("straße", "Die STRAßE nach İzmir")
    assert fitting is not None
    assert fitting.places == tuple(range(4, 10))


def test_a_note_is_found_by_a_piece_of_it_whatever_its_letters_and_lines(
    session: Session,
) -> None:
    sign_ups = key_result(session, "Agency sign-ups a month")
    note = "Größere Kunden\nzögern noch"
    assert session.do(check_in, sign_ups, confidence=5, note=note)
    searched = PaletteModel(session, COMMANDS)
    for typed in ("#kunden zögern", "#GRÖ", "#größ"):
        searched.set_typed(typed)
        assert "Größere Kunden zögern noch" in found(searched), typed
    searched.set_typed("#kzn")
    assert "Größere Kunden zögern noch" not in found(searched)


def test_old_notes_and_remarks_are_found_too(session: Session) -> None:
    sign_ups = key_result(session, "Agency sign-ups a month")
    for day, note in ((5, "100% of the_plan, said  Jörg"), (12, "Ask: a second pair of eyes")):
        assert session.do(check_in, sign_ups, confidence=5, note=note, day=dt.date(2026, 10, day))
    assert session.do(add_remark, on=sign_ups, text="Who talks to the agencies?")
    home = session.document.home
    session.document.publish()
    fresh = Document.open(
        session.document.path, home=home, who=Who("Mira", "laptop"), today=lambda: TODAY
    )
    fresh.load_newest_check_ins()
    opened = Session(fresh)
    try:
        assert not opened.workspace.check_ins(sign_ups).complete
        searched = PaletteModel(opened, COMMANDS)
        for typed, wanted in (
            ("#plan, said JÖRG", "100% of the_plan, said Jörg"),
            ("#the_p", "100% of the_plan, said Jörg"),
            ("#100% of", "100% of the_plan, said Jörg"),
            ("second pair", "Ask: a second pair of eyes"),
            ("#talks to", "Who talks to the agencies?"),
        ):
            searched.set_typed(typed)
            assert wanted in found(searched), typed
            index = searched.index(found(searched).index(wanted), 0)
            entry: PaletteEntry = index.data(RECORD)
            assert (entry.kind, entry.target) == ("key_result", sign_ups)
        for typed in ("#100%of", "#the%plan", "#thexp", "#" + "x" * 90_000):
            searched.set_typed(typed)
            assert found(searched) == [], typed
    finally:
        opened.close()
