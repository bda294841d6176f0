from __future__ import annotations

import re

import pytest

from okrdesk.look.sizes import ZOOM_STEPS
from okrdesk.look.theme import theme
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


def test_every_length_is_one_that_qt_knows() -> None:
    sheet = style_sheet(theme("dark"), 1.25)
    assert not re.findall(r"CELL_\w+|RADIO|ROUND|@\w+", sheet)
