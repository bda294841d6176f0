"""Turns the sample's readable keys into ids of the file. Must not know what the records say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar, cast

from okrdesk.domain.bonds import BONDS
from okrdesk.domain.records import Record

R = TypeVar("R", bound=Record)
REFERENCES: dict[str, tuple[str, ...]] = {
    kind: tuple(bond.field for bond in BONDS if bond.kind == kind)
    for kind in {bond.kind for bond in BONDS}
}


class FreshIds:
    """One new id per key, the same for every mention of it."""

    def __init__(self, new_id: Callable[[], str]) -> None:
        self._new_id = new_id
        self._ids: dict[str, str] = {}

    def keep(self, key: str, record_id: str) -> None:
        """Let `key` mean a record that the file holds already."""
        self._ids[key] = record_id

    def of(self, key: str) -> str:
        """The id that stands for `key`."""
        if key not in self._ids:
            self._ids[key] = self._new_id()
        return self._ids[key]

    def renamed(self, record: R) -> R:
        """The record with ids in the place of its own key and of those it refers to.

        A record without a key of its own gets an id that nothing else mentions.
        """
        fields: dict[str, str] = {
            name: self.of(key)
            for name in REFERENCES.get(record.KIND, ())
            if (key := getattr(record, name)) is not None
        }
        own = self.of(record.id) if record.id else self._new_id()
        return cast("R", replace(cast("Any", record), id=own, **fields))
