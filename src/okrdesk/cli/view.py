"""What a reading command looks at. Must not know how it is shown."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any, Concatenate, ParamSpec, TypeVar

import click

from okrdesk.cli.common import Call
from okrdesk.cli.opening import opened, today_of
from okrdesk.domain.errors import OkrError
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.loaded import NotLoaded
from okrdesk.domain.recorded import Asked, Retold
from okrdesk.domain.records import CheckIn, Cycle, Record
from okrdesk.domain.references import cycle_for, find_reference
from okrdesk.domain.workspace import Workspace
from okrdesk.store import Document

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class View:
    """A picture, a day and, as typed, a cycle.

    `past` is the picture as recorded at `as_of`, whole already; without it the document's own is
    looked at.
    """

    document: Document
    today: dt.date
    cycle_text: str | None = None
    as_of: str | None = None
    past: Workspace | None = None

    @property
    def workspace(self) -> Workspace:
        """The picture as far as it is loaded."""
        return self.past if self.past is not None else self.document.workspace

    def load(self, owners: Iterable[str]) -> None:
        """Bring in all values and check-ins of those KPIs and key results."""
        if self.past is None:
            self.document.load(*owners)

    def load_all(self) -> None:
        """Bring in every value and check-in."""
        if self.past is None:
            self.document.load_all()

    def ask(
        self, rule: Callable[Concatenate[Workspace, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """What `rule` says of the picture; entries that it misses are loaded first."""
        while True:
            try:
                return rule(self.workspace, *args, **kwargs)
            except NotLoaded as missing:
                self.load((missing.owner,))

    def retell(self, asked: Asked) -> Retold:
        """What the history says; with `--as-of` what was recorded by then."""
        reader = self.document.history_reader()
        if self.as_of is not None:
            from okrdesk.store.past import milliseconds_of

            reader = replace(reader, until=milliseconds_of(self.as_of, end=True))
        return reader.retell(asked)

    def find(self, text: str, *kinds: str) -> Record:
        """The thing that `text` names, of any kind if none are given.

        A check-in can be named only once it is loaded: before "not found", all of them are.
        """
        try:
            return self.ask(find_reference, text, self.cycle_text, kinds or None, self.today)
        except OkrError as refusal:
            if refusal.kind != "not_found" or kinds:
                raise
        self.load_all()
        return self.ask(find_reference, text, self.cycle_text, None, self.today)

    def read_fields(
        self, kind: str, texts: dict[str, str], record: Record | None = None
    ) -> dict[str, Any]:
        """The attributes that texts of fields mean; an unknown field is wrong usage."""
        from okrdesk.commands.field_texts import UnknownField, read_fields
        from okrdesk.commands.fields import FIELDS

        if any(CheckIn.KIND in field.to for field in FIELDS[kind]):
            self.load_all()  # one can be named only once it is loaded
        cycle = self.cycle_text
        try:
            return self.ask(read_fields, kind, texts, today=self.today, record=record, cycle=cycle)
        except UnknownField as unknown:
            raise click.UsageError(str(unknown)) from unknown

    def cycle(self) -> Cycle:
        """The cycle that is meant."""
        return self.ask(cycle_for, self.cycle_text, self.today)

    def load_cycle(self, cycle: Cycle) -> None:
        """Bring in whole what the key results of a cycle are judged by."""
        from okrdesk.domain.wanted import tree_wants

        self.load(tree_wants(self.workspace, cycle, self.today))


@contextmanager
def viewed(call: Call, file: str) -> Iterator[View]:
    """The document of a reading command, as it is or as it was recorded at `--as-of`."""
    with opened(call, file) as document:
        past = None if call.as_of is None else document.as_of(call.as_of)
        yield View(document, today_of(call)(), call.cycle, call.as_of, past)
