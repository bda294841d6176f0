from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from okrdesk.look.sizes import ZOOM_STEPS
from okrdesk.look.theme import theme
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.style_sheet import style_sheet


@pytest.mark.parametrize("percent", ZOOM_STEPS)
def test_a_tick_is_as_large_chosen_as_not_at_every_zoom(percent: int) -> None:
    sheet = style_sheet(theme("light"), percent / 100)
    free, chosen = re.findall(r"QRadioButton::indicator(?::checked)? \{([^}]*)\}", sheet)
    sizes = [
        int(re.search(r"width: (\d+)px", one)[1]) + 2 * int(re.search(r"border: (\d+)px", one)[1])
        for one in (free, chosen)
    ]
    assert sizes[0] == sizes[1]


@pytest.mark.parametrize("percent", ZOOM_STEPS)
def test_what_only_one_is_chosen_of_is_round_at_every_zoom(percent: int) -> None:
    sheet = style_sheet(theme("light"), percent / 100)
    tick = re.search(r"QRadioButton::indicator \{([^}]*)\}", sheet)[1]
    whole = int(re.search(r"width: (\d+)px", tick)[1]) + 2
    assert int(re.search(r"radius: (\d+)px", tick)[1]) == whole // 2


@pytest.mark.parametrize("percent", ZOOM_STEPS)
def test_no_word_of_a_field_moves_when_it_gets_the_focus_at_any_zoom(percent: int) -> None:
    sheet = style_sheet(theme("light"), percent / 100)
    rules = re.findall(r"QPlainTextEdit, QTextEdit, QDateEdit \{|QDateEdit:focus \{", sheet)
    insets = []
    for rule in rules:
        said = sheet[sheet.index(rule) :].partition("}")[0]
        edge = int(re.search(r"border: (\d+)px", said)[1])
        insets.append(
            [edge + int(one) for one in re.search(r"padding: (\d+)px (\d+)px", said).groups()]
        )
    assert len(insets) == 2
    assert insets[0] == insets[1]


def test_the_main_button_of_a_dialog_of_the_system_is_inked_as_those_of_sheets(
    qtbot: QtBot, look: Appearance
) -> None:
    asked = QDialog()
    qtbot.addWidget(asked)
    button = QPushButton("Print", asked)
    button.setDefault(True)
    asked.show()
    qtbot.waitExposed(asked)
    button.clearFocus()
    picture = button.grab().toImage()
    assert picture.pixelColor(5, picture.height() // 2).name() == look.theme.text.lower()


def test_every_length_is_one_that_qt_knows() -> None:
    sheet = style_sheet(theme("dark"), 1.25)
    assert not re.findall(r"CELL_\w+|RADIO|ROUND|RINGED|PRESSED|@\w+", sheet)
