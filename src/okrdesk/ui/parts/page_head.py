"""The title of a page with a sentence about it and what one may choose. Must not act."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.beside import Beside
from okrdesk.ui.parts.labels import column, label, row
from okrdesk.ui.parts.on_screen import on_screen_only
from okrdesk.ui.parts.scroll_column import ScrollColumn
from okrdesk.ui.parts.segments import Segments

_EDGE, _TOP, _FOOT = 16, 12, 14  # pixels around a page
_LEAST = 240  # pixels at 100 % that the words have, else the controls stand below them


class PageHead(QWidget):
    """`about` is the quiet line below the title; controls go below both where there is no room."""

    def __init__(
        self, look: Appearance, title: str, about: str = "", controls: tuple[QWidget, ...] = ()
    ) -> None:
        super().__init__()
        layout = Beside(look, _LEAST, 10)
        self.setLayout(layout)
        titles = column(words := QWidget(), gap=1)
        self.title = label(title, "h1", wraps=True)
        self.about = label(about, "quiet", wraps=True)
        titles.addWidget(self.title)
        titles.addWidget(self.about)
        for part in (words, *controls):
            layout.addWidget(part)
        for part in controls:
            if isinstance(part, Segments):
                on_screen_only(part)


def lay_page(page: QWidget, head: PageHead, gap: int = 10) -> QVBoxLayout:
    """Lay a page out as its head over a column that scrolls, and return that column.

    Both end at the same place, with the bar beside them; what scrolls reaches the lower edge.
    """
    layout = column(page)
    around = row(margins=(_EDGE, _TOP, _EDGE, gap))
    around.addWidget(head)
    layout.addLayout(around)
    area = ScrollColumn(gutter=_EDGE)
    inside = column(inner := QWidget(), (_EDGE, 0, 0, _FOOT), gap)
    area.setWidget(inner)
    layout.addWidget(area, 1)
    return inside
