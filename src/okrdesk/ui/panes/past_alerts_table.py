"""The alerts that are over, as a table. Must not judge them."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.qtmodels.past_alerts_model import COLUMNS, PastAlertsModel
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.plain_table import set_up_for_reading

_ROW, _LEAST = 27, 96  # pixels at 100 %: of a row; of a column of words
_CAUSE, _DONE = 330, 420  # the cause has that before others stay; what was done has that at most
_PLACES = {column.id: place for place, column in enumerate(COLUMNS)}


class PastAlertsTable(QTableView):
    """As high as its rows; each column as wide as its words, the cause takes what is left.

    Where it is narrow, how long it was open leaves, then what was done: the cause needs the room.
    What was done is also left out while nobody has said anything.
    """

    def __init__(self, look: Appearance, model: PastAlertsModel) -> None:
        super().__init__()
        self._look, self._past = look, model
        self._wide: dict[str, int] = {}
        self._said = False
        set_up_for_reading(self, tr("Past alerts"), model)
        look.changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Give rows and columns their sizes at the present zoom."""
        px, header = self._look.px, self.horizontalHeader()
        header.setFixedHeight(px(_ROW))
        self.verticalHeader().setDefaultSectionSize(px(_ROW))
        for name, place in _PLACES.items():
            shares = name == "cause"
            mode = QHeaderView.ResizeMode.Stretch if shares else QHeaderView.ResizeMode.Fixed
            header.setSectionResizeMode(place, mode)
            if not shares:
                words = max(header.sectionSizeHint(place), self._longest(name))
                self._wide[name] = min(px(_DONE), max(px(_LEAST), words + px(8)))
        self.setFixedHeight(px(_ROW) * (self._past.rowCount() + 1) + 6)
        self._said = any(self._past.texts("done"))
        self._leave_out()

    def _longest(self, name: str) -> int:
        """How wide the longest words of a column are: of thousands of rows few say others."""
        advance, texts = self.fontMetrics().horizontalAdvance, self._past.texts(name)
        if not texts:
            return 0
        first = self._past.index(0, _PLACES[name])  # what stands around its words, around all does
        around = self.sizeHintForIndex(first).width() - advance(str(first.data()))
        return max(advance(text) for text in texts) + around

    def _leave_out(self) -> None:
        room = self.viewport().width() - self._look.px(_CAUSE)
        kept = [name for name in self._wide if self._said or name != "done"]
        for leaves in ("open_for", "done"):
            if sum(self._wide[name] for name in kept) > room and leaves in kept:
                kept.remove(leaves)
        for name, wide in self._wide.items():
            self.setColumnHidden(_PLACES[name], name not in kept)
            self.setColumnWidth(_PLACES[name], wide if name in kept else 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._leave_out()
