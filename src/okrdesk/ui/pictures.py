"""Pictures of the window's parts without a screen. Must not change the document."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize

from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.store import Document
from okrdesk.ui.content_height import content_height
from okrdesk.ui.picture_files import (
    framed,
    made_look,
    own_settings,
    refuse_ending,
    shown,
    write_picture,
)
from okrdesk.ui.pictured import SHOWN
from okrdesk.ui.stillness import settle_whole
from okrdesk.ui.workbench import Workbench


def make_picture(
    document: Document,
    what: str,
    destination: Path,
    *,
    theme: str = "light",
    size: tuple[int, int] | None = None,
    scale: float = 1.0,
) -> None:
    """Write a picture of `what`: window, board, tree, checkin, palette, kpi:ID, kr:ID, review:ID,
    past:DATE, or another page by its name.

    `size` in pixels at scale 1; the ending of `destination` says PNG or SVG. Refused: another
    ending or an unknown `what` (`bad_value`), a folder that cannot be written (`read_only`).
    """
    refuse_ending(destination)
    kind, _, record = what.partition(":")
    if kind not in SHOWN:
        says = tr("There is no picture of {what}. Try window, board, tree, checkin or kpi:NAME.")
        raise OkrError("bad_value", says.format(what=what))
    settings = own_settings(theme)
    look = made_look(settings)
    session = Session(document)
    bench = Workbench(look, session, settings)
    look.setParent(bench)
    session.setParent(bench)
    frame = framed(bench, document=True)
    bench.pages.page.focus_first()
    with shown(frame, size):
        try:
            settle_whole(bench)
            part = SHOWN[kind](bench, record)
            settle_whole(bench)
            part = frame if part is bench else part
            high = part.height() if size is not None else content_height(part)
            write_picture(part, QSize(part.width(), high), destination, scale)
        finally:
            bench.papers.stop()
            bench.prints.stop()
            bench.pages.stop()
            session.let_go()
