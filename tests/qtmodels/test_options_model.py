"""A long list is narrowed by typing, the best fit first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from okrdesk.qtmodels.options_model import OptionsModel
from okrdesk.qtmodels.roles import MATCHES, RECORD

OPTIONS = [("", "nobody"), ("a", "Anna Thiel"), ("j", "Jonas Brandt"), ("m", "Mira Ana Brandt")]


def made(*chosen: str) -> OptionsModel:
    model = OptionsModel(OPTIONS, chosen)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


def values(model: OptionsModel) -> list[str]:
    return [str(model.index(row, 0).data(RECORD)) for row in range(model.rowCount())]


def test_all_stand_in_their_order_until_something_is_typed() -> None:
    model = made()
    assert values(model) == ["", "a", "j", "m"]
    model.narrow("bra")
    assert values(model) == ["j", "m"]
    model.narrow("")
    assert values(model) == ["", "a", "j", "m"]


def test_letters_in_their_order_fit_and_the_best_fit_comes_first() -> None:
    model = made()
    model.narrow("an")
    assert values(model)[0] == "a"
    assert model.index(0, 0).data(MATCHES) == (0, 1)
    model.narrow("mbr")
    assert values(model) == ["m"]
    model.narrow("mbz")
    assert values(model) == []


def test_letters_taken_back_bring_back_what_they_had_hidden() -> None:
    model = made()
    for typed, found in (("jo", ["j"]), ("jox", []), ("jo", ["j"]), ("th", ["a"])):
        model.narrow(typed)
        assert values(model) == found


def test_of_very_many_that_fit_the_best_are_shown_and_typing_on_shows_the_others() -> None:
    options = [(str(number), f"Churn of region {number}") for number in range(900)]
    model = OptionsModel([*options, ("best", "Region")], ())
    model.narrow("region")
    assert model.rowCount() == 200
    assert values(model)[0] == "best"
    model.narrow("region 85")
    assert values(model)[:11] == ["85", *(str(number) for number in range(850, 860))]
    model.narrow("chreg 857")
    assert values(model) == ["857"]


def test_what_is_chosen_is_ticked_and_said() -> None:
    model = made("j")
    assert model.place_of("j").row() == 2
    assert model.place_of("gone").row() == 0
    assert model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Jonas Brandt, chosen"
    model.mark(["a"])
    ticked = [model.index(row, 0).data(Qt.ItemDataRole.CheckStateRole) for row in range(4)]
    assert ticked.count(Qt.CheckState.Checked) == 1
    assert ticked[1] is Qt.CheckState.Checked
    assert model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole) is None
