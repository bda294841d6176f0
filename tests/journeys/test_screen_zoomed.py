"""At 200 %, by the screen's scale or by one's own zoom: the mouse and the keys reach all."""

from __future__ import annotations

from pathlib import Path

from real_files import newest_value
from real_window import Heard, RealWindow, Stage, wait_for


def is_inside(thing: Heard, wide: int, high: int) -> bool:
    """Whether it stands wholly inside a window of that size at the screen's upper left."""
    assert thing.box is not None
    left, top, across, down = thing.box
    return min(left, top) >= 0 and left + across <= wide and top + down <= high


def check_in(window: RealWindow) -> list[Heard]:
    """Record the first number by a click into the page; what had the keys on the way."""
    window.click("Start check-in", "push button")
    window.see("Value of Number 1…", "text")
    passed = [window.focus()]
    window.type("47")
    window.tab_to("Go on")
    passed.append(window.focus())
    window.click("Go on", "push button")
    window.see("How sure are you…", "label")
    for key in ("Tab", "7", "Tab", "Tab"):
        window.press(key)
        passed.append(window.focus())
    return passed


def test_on_a_screen_of_twice_the_scale_clicks_and_keys_reach_what_is_seen(
    stage: Stage, harbour: Path, own_home: Path
) -> None:
    with stage.opened(harbour, own_home, QT_SCALE_FACTOR="2") as window:
        assert window.size == (2880, 1800)
        assert [one for one in check_in(window) if not is_inside(one, 1440, 900)] == []
        wait_for("value", lambda: newest_value(harbour, own_home, "Number 1") == 47)
        window.quit()


def test_zoomed_to_200_percent_clicks_and_keys_reach_what_is_seen(
    stage: Stage, harbour: Path, own_home: Path
) -> None:
    with stage.opened(harbour, own_home) as window:
        window.press(*["ctrl+equal"] * 10)
        wait_for("zoom", lambda: window.see("Start check-in", "push button").high == 60)
        assert [one for one in check_in(window) if not is_inside(one, *window.size)] == []
        wait_for("value", lambda: newest_value(harbour, own_home, "Number 1") == 47)
        window.quit()
