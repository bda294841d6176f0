"""The chain as a table: a row for each thing, what it serves, what it lacks. Must not find ties."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt

from okrdesk.domain.chain import Chain, Node
from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.look.chain_words import held_by, lacks_of, node_says, node_words, ties_of
from okrdesk.qtmodels.columns import Column
from okrdesk.qtmodels.roles import RECORD
from okrdesk.qtmodels.table_rows import Index, TableRows


@dataclass(frozen=True, slots=True)
class ChainRow:
    """A thing of the chain with its words at hand."""

    node: Node
    name: str
    serves: str
    held: str
    loose: str
    says: str


COLUMNS: tuple[Column[ChainRow], ...] = (
    Column("thing", tr("Thing"), lambda row: row.name),
    Column("serves", tr("What it does"), lambda row: row.serves),
    Column("held", tr("What is done for it"), lambda row: row.held),
    Column("loose", tr("Loose"), lambda row: row.loose),
)


class ChainModel(TableRows[ChainRow]):
    """RECORD is a ChainRow."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, parent)

    def show_chain(self, chain: Chain) -> None:
        """Show these things, in the order of the chain."""
        self.settle_rows({node.id: _row(chain, node) for node in chain.nodes})

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.at(index.row())
        if role == RECORD:
            return row
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return row.says
        return self.columns[index.column()].answer(row, role)


def _row(chain: Chain, node: Node) -> ChainRow:
    serves, held = ("; ".join(said) for said in (ties_of(chain, node.id), held_by(chain, node.id)))
    loose = tr("loose") if lacks_of(chain, node.id) else ""
    return ChainRow(node, node_words(node), serves, held, loose, node_says(chain, node))
