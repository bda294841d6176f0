"""The map of the chain as a widget: arrows walk it, Enter opens. Must not find what hangs together.

Its accessible name is the sentence of the node with the cursor.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from okrdesk.charts.chain_map import ChainLayout, ChainPaint, lay_chain, node_at, paint_chain
from okrdesk.domain.chain import Chain
from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.look.chain_words import chain_says, node_says
from okrdesk.look.states import StateLook
from okrdesk.ui.appearance import Appearance

_ROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_COLUMNS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class ChainView(QWidget):
    """`chosen` (kind, id) as the cursor moves, `opened` on Enter or double click."""

    chosen = Signal(str, str)
    opened = Signal(str, str)
    moved = Signal(QRectF)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._chain = Chain((), (), ())
        self._states: Mapping[str, StateLook] = {}
        self._layout = lay_chain(self._chain, 0)
        self.current = ""
        self._on_paper = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._fit)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # drawn so in every language

    def show_chain(self, chain: Chain, states: Mapping[str, StateLook]) -> None:
        """Show a chain, its nodes marked by their states; the cursor stays where it was."""
        self._chain, self._states = chain, states
        if self.current not in {node.id for node in chain.nodes}:
            self.current = next((n.id for n in chain.nodes if n.kind == "objective"), "")
        self._fit()
        self._speak()

    def set_on_paper(self, on_paper: bool) -> None:
        """Paint no cursor."""
        self._on_paper = on_paper

    @property
    def layout_shown(self) -> ChainLayout:
        """Where everything stands."""
        return self._layout

    def go_to(self, node_id: str) -> None:
        """Move the cursor to a node."""
        if node_id in self._layout.nodes and node_id != self.current:
            self.current = node_id
            self._speak()
            self.update()
            zoom, box = self._look.zoom, self._layout.boxes[node_id]
            self.moved.emit(QRectF(box.topLeft() * zoom, box.size() * zoom))
            self.chosen.emit(self._layout.nodes[node_id].kind, node_id)

    def _fit(self) -> None:
        self._layout = lay_chain(self._chain, self.width() / self._look.zoom)
        self.setFixedHeight(self._look.px(self._layout.high))
        self.update()

    def _speak(self) -> None:
        node = self._layout.nodes.get(self.current)
        says = chain_says(self._chain) if node is None else node_says(self._chain, node)
        self.setAccessibleName(says)
        self.setAccessibleDescription(tr("Map of the chain. Arrows walk, Enter opens."))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    def _step(self, across: int, down: int) -> None:
        columns = [list(ids) for ids in self._layout.columns if ids]
        at = next((n for n, ids in enumerate(columns) if self.current in ids), None)
        if at is None:
            return
        row = columns[at].index(self.current)
        if down:
            self.go_to(columns[at][max(0, min(len(columns[at]) - 1, row + down))])
            return
        beside = columns[max(0, min(len(columns) - 1, at + across))]
        self.go_to(self._tied(beside) if beside is not columns[at] else self.current)

    def _tied(self, ids: list[str]) -> str:
        """Of a column the node tied to the cursor's, else the one at its height."""
        ends = {edge.end for edge in self._chain.edges if edge.start == self.current}
        ends |= {edge.start for edge in self._chain.edges if edge.end == self.current}
        boxes = self._layout.boxes
        here = boxes[self.current].center().y()
        return min(ids, key=lambda one: (one not in ends, abs(boxes[one].center().y() - here)))

    def _at(self, event: QMouseEvent) -> str:
        point = event.position() / self._look.zoom
        return node_at(self._layout, point.x(), point.y())

    def _open(self) -> None:
        node = self._layout.nodes.get(self.current)
        if node is not None:
            self.opened.emit(node.kind, node.id)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        elif key in _ROWS or key in _COLUMNS:
            self._step(_COLUMNS.get(key, 0), _ROWS.get(key, 0))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.go_to(self._at(event))

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._at(event):
            self._open()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            point = event.pos() / self._look.zoom
            node = self._layout.nodes.get(node_at(self._layout, point.x(), point.y()))
            says = "" if node is None else node_says(self._chain, node)
            QToolTip.showText(event.globalPos(), says, self)
            return True
        return super().event(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(320), self._look.px(60))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        zoom = self._look.zoom
        painter.scale(zoom, zoom)
        area = QRectF(event.rect())
        shown = QRectF(area.topLeft() / zoom, area.size() / zoom)
        current = "" if self._on_paper else self.current
        look = ChainPaint(self._look.theme, self._states, current, self.hasFocus())
        paint_chain(painter, self._layout, look, shown)
        painter.end()
