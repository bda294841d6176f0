"""Pictures of the welcome and the first run, which have no document. Must not keep an answer."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QSize

from okrdesk.ui.appearance import Appearance
from okrdesk.ui.founding.example_answers import EXAMPLE, PERSON
from okrdesk.ui.founding.founding_page import FoundingPage
from okrdesk.ui.founding.kept_answers import put_back_answers
from okrdesk.ui.pages.welcome_page import WelcomePage
from okrdesk.ui.picture_files import (
    framed,
    made_look,
    own_settings,
    refuse_ending,
    shown,
    write_picture,
)
from okrdesk.ui.stillness import settle


def make_start_picture(
    step: int | None,
    destination: Path,
    today: dt.date,
    *,
    theme: str = "light",
    size: tuple[int, int] | None = None,
    scale: float = 1.0,
) -> None:
    """Write a picture of a step of the first run, from 0, as somebody fills it; None: the welcome.

    `size` in pixels at scale 1. Refused: an ending that is neither PNG nor SVG (`bad_value`), a
    folder that cannot be written (`read_only`).
    """
    refuse_ending(destination)
    look = made_look(own_settings(theme))
    page = WelcomePage(look, ()) if step is None else _first_run(look, today, step)
    frame = framed(page, document=False)
    frame.setMinimumSize(1, 1)  # else what gives way in a small window would keep it large
    look.setParent(frame)
    with shown(frame, size):
        page.focus_first()
        settle()
        write_picture(frame, QSize(frame.width(), frame.height()), destination, scale)


def _first_run(look: Appearance, today: dt.date, step: int) -> FoundingPage:
    page = FoundingPage(look, PERSON, today)
    put_back_answers(page, {**EXAMPLE, "step": step})
    return page
