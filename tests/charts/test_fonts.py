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


def test_a_word_that_is_longer_than_its_line_goes_on_in_the_next(qapp: QApplication) -> None:
    text = "1.1 Bearbeitungszeit der Anfragen"
    room = ceil(width("table", "1.1 Bearb")) + 1
    lines = wrapped("table", text, room, 9)
    assert lines[0].startswith("1.1 Bea"), "it begins beside what stands before it"
    assert all(width("table", line) <= room for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert wrapped("table", text, room, 2)[1].endswith("…")
    assert wrapped("table", text, 1, 2) == ("",), "not even a letter fits"
