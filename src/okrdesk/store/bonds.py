"""Which column of which table names which others: domain's bonds as the fold sees them.

Must not read tables.
"""

from __future__ import annotations

from typing import NamedTuple

from okrdesk.domain.bonds import BONDS
from okrdesk.store.columns import COLUMNS


class Reference(NamedTuple):
    """A column that names other records; `keeps`: these are needed, so they live with it."""

    place: int
    field: str
    to: tuple[str, ...]
    keeps: bool


# Kind → its references; kind → the columns (kind, field) that keep it alive, or only name it.
REFERENCES: dict[str, tuple[Reference, ...]] = {
    kind: tuple(
        Reference(
            [column.name for column in columns].index(bond.field),
            bond.field,
            bond.to,
            bond.on_remove != "cleared",
        )
        for bond in BONDS
        if bond.kind == kind
    )
    for kind, columns in COLUMNS.items()
}
KEPT_BY: dict[str, tuple[tuple[str, str], ...]] = {
    kind: tuple((b.kind, b.field) for b in BONDS if kind in b.to and b.on_remove != "cleared")
    for kind in COLUMNS
}
NAMED_BY: dict[str, tuple[tuple[str, str], ...]] = {
    kind: tuple((b.kind, b.field) for b in BONDS if kind in b.to and b.on_remove == "cleared")
    for kind in COLUMNS
}


def _owners_first() -> tuple[str, ...]:
    """Every kind after those that it keeps alive."""
    order: dict[str, None] = {}

    def put(kind: str) -> None:
        for reference in REFERENCES[kind]:
            for owner in reference.to:
                if reference.keeps and owner != kind and owner not in order:
                    put(owner)
        order[kind] = None

    for kind in COLUMNS:
        if kind not in order:
            put(kind)
    return tuple(order)


OWNERS_FIRST = _owners_first()
