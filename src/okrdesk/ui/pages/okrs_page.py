"""OKRs: the whole tree of a cycle, with a filter. Must not hold rules."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from okrdesk.domain.words import tr
from okrdesk.qtmodels.tree_model import TreeModel
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.pages.page import Page
from okrdesk.ui.panes.empty_note import EmptyNote
from okrdesk.ui.panes.tree_heading import cycle_says
from okrdesk.ui.panes.tree_view import TreeView
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import column, frame, label, row


class OkrsPage(Page):
    """Objectives and key results of one cycle; Ctrl+F filters by words."""

    def __init__(self, look: Appearance, tree: TreeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = tree
        layout = column(self, (16, 12, 16, 14), 8)
        head = row(gap=10)
        titles = column(words := QWidget(), gap=1)
        titles.addWidget(label(tr("OKRs"), "h1"))
        self._about = label("", "quiet")
        titles.addWidget(self._about)
        head.addWidget(words)
        head.addStretch(1)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter by words"))
        self.filter.setAccessibleName(tr("Filter objectives and key results by words"))
        self.filter.setMaximumWidth(look.px(220))
        self.filter.setClearButtonEnabled(False)
        head.addWidget(self.filter)
        self.new_objective = Button(look, tr("New objective…"))
        self.new_key_result = Button(look, tr("New key result…"))
        head.addWidget(self.new_objective)
        head.addWidget(self.new_key_result)
        layout.addLayout(head)
        self._card = frame("card")
        self.tree = TreeView(look, tree)
        column(self._card, (1, 1, 1, 1)).addWidget(self.tree)
        layout.addWidget(self._card, 1)
        self._none = label(tr("No objective or key result has these words."), "muted")
        layout.addWidget(self._none)
        self._empty = EmptyNote(
            look,
            tr("Nothing set for this cycle yet. Start with one change you want to see by its end."),
            tr("An objective says where to; two to five key results prove that you got there."),
            tr("New objective…"),
            "edit.objective",
        )
        layout.addWidget(self._empty)
        layout.addStretch(0)
        self.filter.textChanged.connect(self._filter)
        QShortcut(
            QKeySequence(QKeySequence.StandardKey.Find), self, self.go_to_filter,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )  # fmt: skip
        self.new_objective.clicked.connect(self._ask_objective)
        self.new_key_result.clicked.connect(self._ask_key_result)
        self._empty.asks.connect(self.asks)
        self.tree.chosen.connect(self.chosen)
        self.tree.opened.connect(self._open)
        for signal in (tree.modelReset, tree.rowsInserted, tree.rowsRemoved, tree.dataChanged):
            signal.connect(self._show)
        self._show()

    @override
    def focus_first(self) -> None:
        """Begin in the tree."""
        self.tree.setFocus()

    def go_to_filter(self) -> None:
        """Go to the filter."""
        self.filter.setFocus()
        self.filter.selectAll()

    def _show(self) -> None:
        reading = self._model.reading
        some = reading is not None and bool(reading.objectives)
        says = "" if reading is None else f"{reading.cycle.name} · {cycle_says(reading)}"
        self._about.setText(says)
        self._empty.setVisible(not some)
        self._card.setVisible(some)
        self.new_key_result.setVisible(some)
        self._filter()

    def _filter(self) -> None:
        shown = self.tree.show_only(self.filter.text())
        some = not self._empty.isVisibleTo(self)
        self._none.setVisible(some and not shown)

    def _open(self, kind: str, record_id: str) -> None:
        self.chosen.emit(kind, record_id)
        self.asks.emit("view.inspect")

    def _ask_objective(self) -> None:
        self.asks.emit("edit.objective")

    def _ask_key_result(self) -> None:
        self.asks.emit("edit.key_result")
