"""The bundled typeface and the signs beside it."""

from __future__ import annotations

from PySide6.QtGui import QFont, QRawFont
from PySide6.QtWidgets import QApplication

from okrdesk.charts.fonts import load_signs


def test_signs_that_the_family_lacks_come_along(qapp: QApplication) -> None:
    load_signs()
    signs = QRawFont.fromFont(QFont("Noto Sans Symbols2"))
    assert signs.familyName() == "Noto Sans Symbols2"
    assert all(signs.supportsCharacter(ord(sign)) for sign in "☐◧☑◷")
