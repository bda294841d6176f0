"""The bundled typeface and the signs beside it."""

from __future__ import annotations

from math import ceil

from PySide6.QtGui import QFont, QRawFont
from PySide6.QtWidgets import QApplication

from okrdesk.charts.fonts import elided, load_signs, width, wrapped


def test_signs_that_the_family_lacks_come_along(qapp: QApplication) -> None:
    load_signs()
    signs = QRawFont.fromFont(QFont("Noto Sans Symbols2"))
    assert signs.familyName() == "Noto Sans Symbols2"
    assert all(signs.supportsCharacter(ord(sign)) for sign in "☐◧☑◷")


def test_words_are_broken_between_them_and_only_the_last_line_is_cut(qapp: QApplication) -> None:
    text = "Agencies that join the partner programme"
    room = ceil(width("table", "Agencies that join"))
    assert wrapped("table", text, 1000, 2) == (text,)
    first, second = wrapped("table", text, room, 2)
    assert first == "Agencies that join"
    assert second.startswith("the partner")
    assert second.endswith("…")
    assert " ".join(wrapped("table", text, room, 9)) == text
    assert wrapped("table", text, room, 1) == (elided("table", text, room),)
    (one,) = wrapped("table", "Programmes that join", ceil(width("table", "Progr…")), 2)
    assert one.endswith("…"), "a word that is longer than its line"
