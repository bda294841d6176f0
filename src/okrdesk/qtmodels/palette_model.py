"""What was typed into the palette, found. Must not run anything but a value."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from PySide6.QtCore import QObject, Qt, Slot

from okrdesk.domain.errors import OkrError
from okrdesk.domain.overriding import override
from okrdesk.domain.records import Kpi
from okrdesk.domain.words import tr
from okrdesk.look.states import STATES
from okrdesk.qtmodels.columns import Column
from okrdesk.qtmodels.fuzzy import Fit, fit
from okrdesk.qtmodels.palette_entries import (
    GROUPS,
    Group,
    PaletteEntry,
    notes,
    recent_thing,
    things,
    value_entries,
)
from okrdesk.qtmodels.roles import GROUP, MATCHES, RECORD
from okrdesk.qtmodels.table_rows import Index, TableRows
from okrdesk.qtmodels.typed_value import doubt_about, record_text, typed_value
from okrdesk.session import Session

_MOST: dict[Group, int] = {"recent": 5, "commands": 8, "things": 12, "notes": 8, "value": 3}
_PIECE = 10.0  # from this score on it is one piece
_NOTES = 200  # that fit: enough to choose the best from
_PREFIXES: dict[str, tuple[Group, ...]] = {">": ("commands",), "#": ("notes",)}
_ALL: tuple[Group, ...] = ("recent", "commands", "things", "notes")


@dataclass(frozen=True, slots=True)
class Found:
    """An entry with the characters of its title that were typed."""

    entry: PaletteEntry
    places: tuple[int, ...]


_Hit = tuple[Fit, PaletteEntry]

COLUMNS: tuple[Column[Found], ...] = (
    Column("title", tr("Found"), lambda found: found.entry.title),
)


def _first_score(hits: list[_Hit]) -> float:
    """How well the first fits; all that hold what was typed as one piece fit alike."""
    return min(hits[0][0].score, _PIECE) if hits else 0.0


def _as_found(entry: PaletteEntry) -> PaletteEntry:
    return entry


class PaletteModel(TableRows[Found]):
    """Commands, KPIs, key results, cycles and notes in one list, grouped, the best first.

    RECORD is a PaletteEntry, MATCHES the places of the characters typed, GROUP the heading. ">"
    searches commands only, "#" notes, "churn = 3.2" or "= churn 3.2" records a value.
    """

    def __init__(
        self, session: Session, commands: Iterable[PaletteEntry] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(COLUMNS, parent)
        self._session = session
        self._told: Callable[[PaletteEntry], PaletteEntry] = _as_found
        self._commands = tuple(commands)
        self._recent: tuple[str, ...] = ()
        self._typed = ""
        self.refusal = ""  # why no KPI takes the value that was typed
        self._stock: dict[Group, tuple[PaletteEntry, ...]] = {}
        self._search()
        session.changed.connect(self._follow)

    def set_recent(self, keys: Sequence[str]) -> None:
        """The keys of the entries used last, the newest first."""
        self._recent = tuple(keys)
        self._stock = {}
        self._search()

    def set_commands(self, commands: Iterable[PaletteEntry]) -> None:
        """The commands that can be run now."""
        self._commands = tuple(commands)
        self._stock = {}
        self._search()

    def tell_standing(self, told: Callable[[PaletteEntry], PaletteEntry]) -> None:
        """Let `told` add to an entry how it stands; it is asked for those in sight only."""
        self._told = told

    def set_typed(self, typed: str) -> None:
        """Search for what was typed."""
        self._typed = typed
        self._search()

    def take_value(self, entry: PaletteEntry) -> bool:
        """Record the value of a value entry; False if refused."""
        day = entry.day or self._session.today
        return self._session.do(record_text, entry.target, entry.typed, day)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        found = self.at(index.row())
        if role == RECORD:
            return self._told(found.entry)
        if role == MATCHES:
            return found.places
        if role == GROUP:
            return GROUPS[found.entry.group]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            entry = self._told(found.entry)
            state = STATES[entry.state].word if entry.state else ""
            heard = (entry.title, entry.aside, state, entry.doubt, entry.shortcut)
            parts = (*heard, GROUPS[entry.group])
            return ", ".join(part for part in parts if part)
        return self.columns[index.column()].answer(found, role)

    @Slot()
    def _follow(self) -> None:
        self._stock = {}
        self._search()

    def _search(self) -> None:
        self.refusal = ""
        found = list(self._found())
        self.settle_rows({each.entry.key: each for each in found})

    def _found(self) -> Iterator[Found]:
        typed = self._typed.strip()
        if typed.startswith("=") or "=" in typed[1:]:
            yield from self._values(typed)
            return
        groups = _PREFIXES.get(typed[:1], _ALL)
        words = typed[1:] if typed[:1] in _PREFIXES else typed
        shown: set[str] = set()
        for hits in self._in_order(words, groups):
            for found, entry in hits:
                if entry.key not in shown:
                    shown.add(entry.key)
                    yield Found(entry, found.places)

    def _in_order(self, words: str, groups: tuple[Group, ...]) -> list[list[_Hit]]:
        """What fits by group: the recent first, then that with the best fit, for Enter takes it."""
        if not words.strip() and groups is _ALL:
            groups = ("recent", "commands")
        best = [self._best(words, group) for group in groups]
        recent = 1 if groups[0] == "recent" else 0
        return best[:recent] + sorted(best[recent:], key=_first_score, reverse=True)

    def _best(self, words: str, group: Group) -> list[_Hit]:
        loose = group != "notes"
        fits = [(fit(words, entry.title, loose=loose), entry) for entry in self._of(group, words)]
        hits = [(found, entry) for found, entry in fits if found is not None]
        if group != "recent" and words.strip():
            hits.sort(key=lambda hit: -hit[0].score)
        return hits[: _MOST[group]]

    def _of(self, group: Group, words: str = "") -> tuple[PaletteEntry, ...]:
        if group == "notes":
            ws, held = self._session.workspace, self._session.document
            check_ins = held.check_ins_noting(words, _NOTES)
            return tuple(islice(notes(ws, check_ins, words, self._session.today), _NOTES))
        if group not in self._stock:
            self._stock[group] = tuple(self._made(group))
        return self._stock[group]

    def _made(self, group: Group) -> Iterator[PaletteEntry]:
        ws = self._session.workspace
        if group == "things":
            return things(ws)
        if group == "commands":
            return iter(self._commands)
        own = {entry.key: replace(entry, group="recent") for entry in self._commands}
        used = (own.get(key) or recent_thing(ws, key) for key in self._recent)
        return (entry for entry in used if entry is not None)

    def _values(self, typed: str) -> Iterator[Found]:
        """ "churn = 3.2" and "= churn 3.2": the KPIs that the words fit and that can hold it."""
        name, _, text = typed.lstrip("=").partition("=")
        if not text.strip():
            name, _, text = name.strip().rpartition(" ")
        if not text.strip():
            return  # still to be typed
        ws, today = self._session.workspace, self._session.today
        kpis = [entry for entry in self._of("things") if entry.kind == Kpi.KIND]
        hits = [(fit(name, entry.title), entry) for entry in kpis]
        ranked = sorted(
            ((found, entry) for found, entry in hits if found is not None),
            # a segment comes behind the KPI that it is a part of: Enter must not write into it
            key=lambda hit: (ws.get(Kpi, hit[1].target).parent is not None, -hit[0].score),
        )
        for found, entry in ranked[: _MOST["value"]]:
            kpi = ws.get(Kpi, entry.target)
            try:
                fitting = value_entries(ws, kpi, text.strip(), today)
            except OkrError as refusal:  # not a value of this KPI: then there is nothing to offer
                self.refusal = self.refusal or refusal.says
                continue
            for one in fitting:
                doubt = doubt_about(
                    self._session, kpi.id, typed_value(ws, kpi.id, one.typed)["value"]
                )
                yield Found(replace(one, doubt=one.doubt or doubt), found.places)
