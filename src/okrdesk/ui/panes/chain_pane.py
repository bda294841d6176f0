"""The chain as map and as table, with what its lines mean. Must not find what hangs together."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from okrdesk.charts.chain_map import KINDS
from okrdesk.charts.ink import clean, pen
from okrdesk.domain.chain import Chain
from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.look.chain_words import chain_says
from okrdesk.look.states import StateLook
from okrdesk.qtmodels.chain_model import ChainModel
from okrdesk.qtmodels.roles import RECORD
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.chain_view import ChainView
from okrdesk.ui.parts.beside import Beside
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.flow import Flow
from okrdesk.ui.parts.labels import column, label, row
from okrdesk.ui.parts.painted import Painted
from okrdesk.ui.parts.plain_table import PlainTable
from okrdesk.ui.parts.scroll_column import ScrollColumn

_LEGEND = (
    (Qt.PenStyle.SolidLine, 2.4, tr("same number")),
    (Qt.PenStyle.SolidLine, 1.2, tr("moves, leads to, proves")),
    (Qt.PenStyle.DashLine, 1.4, tr("guards; dashed edge: loose")),
    (Qt.PenStyle.DotLine, 1.4, tr("supports")),
)
_MAP_FROM = 664  # pixels at 100 %: four columns of the least width with the space between them

_WIDTHS = {0: 236, 3: 62}  # pixels at 100 %
_LEAST = 150  # pixels at 100 % that the counts have, else the button stands below them


class ChainPane(QWidget):
    """`chosen` (kind, id) as the cursor moves in the map, `opened` on Enter in map or table."""

    chosen = Signal(str, str)
    opened = Signal(str, str)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._counts, self._tabled, self._narrow = "", False, False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._settle)
        layout = column(self, (12, 8, 12, 10), 4)
        head = Beside(look, _LEAST, 6)
        self.says = label("", "quiet", wraps=True)
        head.addWidget(self.says)
        self.as_table = Button(look, tr("Show as table"), kind="mini")
        head.addWidget(self.as_table)
        layout.addLayout(head)
        self._legend = self._made_legend()
        layout.addWidget(self._legend)
        self.map = ChainView(look)
        self._area = ScrollColumn()
        self._area.setWidget(self.map)
        self._model = ChainModel(self)
        self.table = PlainTable(
            look,
            tr("The chain as a table"),
            self._model,
            {0: 236, 3: 62},
            (2,),
            {0: 330},
            (0, 1, 2),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._area)
        self._stack.addWidget(self.table)
        layout.addWidget(self._stack, 1)
        self.as_table.clicked.connect(self._switch)
        self.map.chosen.connect(self.chosen)
        self.map.opened.connect(self.opened)
        self.map.moved.connect(self._follow)
        self.table.opened.connect(self._open_row)

    def _made_legend(self) -> QWidget:
        legend = Flow(14)
        for style, thick, words in _LEGEND:
            one = row(held := QWidget(), gap=5)
            one.addWidget(_sample(self._look, style, thick, words))
            one.addWidget(label(words, "quiet"))
            legend.addWidget(held)
        whole = QWidget()
        whole.setLayout(legend)
        return whole

    @property
    def is_table(self) -> bool:
        """Whether the table is in sight: asked for, or because the map has no room."""
        return self._tabled or self._narrow

    def show_chain(self, chain: Chain, states: Mapping[str, StateLook]) -> None:
        """Show a chain, its nodes marked by their states."""
        order = {kind: place for place, kind in enumerate(reversed(KINDS))}
        nodes = tuple(sorted(chain.nodes, key=lambda node: order[node.kind]))
        self._counts = chain_says(chain)
        self.map.show_chain(chain, states)
        self._model.show_chain(Chain(nodes, chain.edges, chain.loose))
        self._settle()

    def focus_first(self) -> None:
        """Go into the map, or the table in its stead."""
        shown = self.table if self.is_table else self.map
        shown.setFocus()

    def _switch(self) -> None:
        self._tabled = not self._tabled
        self._settle()
        self.focus_first()

    def _settle(self) -> None:
        """Show the map or the table, and what belongs to it."""
        tabled = self.is_table
        held = self.map.hasFocus() or self.table.hasFocus()
        self._stack.setCurrentIndex(int(tabled))
        self.table.set_narrow(self._narrow)  # what is done for it stands in other rows, too
        self._legend.setVisible(not tabled)
        self.as_table.setVisible(not self._narrow)
        self.as_table.say(tr("Show as map") if tabled else tr("Show as table"))
        room = tr("{counts}. A wider window shows them as a map.")
        self.says.setText(room.format(counts=self._counts) if self._narrow else self._counts)
        if held:
            self.focus_first()

    def _follow(self, box: QRectF) -> None:
        middle = box.center()
        margin = round(box.height())
        self._area.ensureVisible(round(middle.x()), round(middle.y()), 0, margin)

    def _open_row(self, index: QModelIndex) -> None:
        node = index.data(RECORD).node
        self.opened.emit(node.kind, node.id)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where four columns of boxes would be cut, the table stands in for the map."""
        super().resizeEvent(event)
        narrow = self.width() < self._look.px(_MAP_FROM)
        if narrow != self._narrow:
            self._narrow = narrow
            self._soon.start()  # what changes places while it is being shown is never painted


def _sample(look: Appearance, style: Qt.PenStyle, thick: float, words: str) -> Painted:
    figure = Painted(look, 14, 22)

    def stroke(painter: QPainter, box: QRectF) -> None:
        clean(painter)
        painter.setPen(pen(look.theme.muted, thick, style))
        middle = box.center().y()
        painter.drawLine(QPointF(1, middle), QPointF(box.right() - 1, middle))

    figure.show_figure(stroke, words)
    return figure
