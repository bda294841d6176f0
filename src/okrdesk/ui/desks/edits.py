"""Undo, redo, new things, values, order, removal. Must not hold rules: commands do.

Sheets are imported when they are first asked for: the window starts without them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from okrdesk.domain.records import Initiative, KeyResult, Kpi, Objective, WorkspaceSettings
from okrdesk.domain.references import name_of
from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.language import say_label

if TYPE_CHECKING:
    from okrdesk.commands.verbs import Verbs
    from okrdesk.ui.dialogs.form_parts import Part
    from okrdesk.ui.dialogs.new_sheet import Wish
    from okrdesk.ui.dialogs.record_sheet import RecordSheet


class EditsDesk(QObject):
    """Acts on the chosen record through the session; `undid` and `redid` name what was done.

    `added` comes once all of a new thing is there that was asked for; `did` names what took
    something out of sight.
    """

    undid = Signal(str)
    redid = Signal(str)
    added = Signal()
    did = Signal(str)

    def __init__(self, look: Appearance, session: Session, over: QWidget) -> None:
        super().__init__(over)
        self._look, self._session, self._over = look, session, over
        self._kind, self._record_id, self._cycle_id = "", "", ""
        self._wish: Wish | None = None

    def choose(self, kind: str, record_id: str) -> None:
        """Act on this record from now on."""
        self._kind, self._record_id = kind, record_id

    def set_cycle(self, cycle_id: str) -> None:
        """New objectives go into this cycle."""
        self._cycle_id = cycle_id

    def undo(self) -> None:
        """Take back the newest change of this computer."""
        label = self._session.undo_label()
        if self._session.undo():
            self.undid.emit(say_label(label or ""))

    def redo(self) -> None:
        """Do again what was undone last."""
        label = self._session.redo_label()
        if self._session.redo():
            self.redid.emit(say_label(label or ""))

    def ask_new_thing(self) -> None:
        """Ask which instrument fits before asking for its fields."""
        from okrdesk.ui.dialogs.new_sheet import NewSheet

        sheet = NewSheet(self._look, self._session, self._over)
        sheet.wished.connect(self._make)
        sheet.appear()

    def new_kpi(self) -> None:
        """Ask for a new KPI."""
        self._open_form(Kpi.KIND)

    def new_objective(self) -> None:
        """Ask for a new objective in the shown cycle."""
        self._open_form(Objective.KIND, cycle=self._cycle_id or None)

    def new_key_result(self) -> None:
        """Ask for a new key result, below the chosen objective if one is chosen."""
        self._open_form(KeyResult.KIND, objective=self._chosen_objective())

    def change_chosen(self) -> None:
        """Edit the value or check-in under the cursor of a table, else what is chosen."""
        from okrdesk.ui.panes.log_table import LogTable
        from okrdesk.ui.panes.series_table import SeriesTable

        focus = self._over.window().focusWidget()
        if isinstance(focus, SeriesTable | LogTable):
            focus.edit_current()
        elif self._kind:
            self.open_form(self._kind, self._record_id, {})

    def open_form(self, kind: str, record_id: str, given: Mapping[str, str] | None) -> None:
        """Open the form of a record, or with no id of a new one that was begun with `given`."""
        from okrdesk.ui.dialogs.record_sheet import RecordSheet

        RecordSheet(
            self._look, self._session, self._over, kind, record_id or None, given or {}
        ).appear()

    def change_workspace(self) -> None:
        """Edit what holds for the whole file: name, currency, calendar."""
        self.open_form(WorkspaceSettings.KIND, WorkspaceSettings.KIND, {})

    def show_people(self) -> None:
        """List teams and people, to add and change them."""
        from okrdesk.ui.dialogs.form_parts import PEOPLE, TEAMS

        self._show_lists(tr("People and teams"), TEAMS, PEOPLE)

    def show_cycles(self) -> None:
        """List the cycles, to add and change them."""
        from okrdesk.ui.dialogs.form_parts import CYCLES

        self._show_lists(tr("Cycles"), CYCLES)

    def _show_lists(self, title: str, *parts: Part) -> None:
        from okrdesk.ui.dialogs.lists_sheet import ListsSheet

        ListsSheet(self._look, self._session, self._over, title, parts).appear()

    def add_value(self) -> None:
        """Ask for a value of the chosen KPI, or of the first that is due."""
        from okrdesk.ui.dialogs.value_sheet import ValueSheet

        ValueSheet(self._look, self._session, self._over, self._chosen_kpi()).appear()

    def ask_park(self) -> None:
        """Ask why the chosen record is to be set aside, then park it."""
        from okrdesk.ui.dialogs.reason_sheet import ReasonSheet

        if self._kind and self._verbs().park is not None:
            title = tr("Park {thing}?").format(thing=self._chosen_name())
            about = ("park", self._kind, self._record_id)
            sheet = ReasonSheet(self._look, self._session, self._over, title, tr("Park it"), about)
            sheet.answered.connect(self._park)
            sheet.appear()

    def _verbs(self) -> Verbs:
        """What can be done with a thing of the chosen kind; no start waits for this."""
        from okrdesk.commands.verbs import VERBS

        return VERBS[self._kind]

    def _park(self, reason: str) -> None:
        park = self._verbs().park
        assert park is not None
        if self._session.do(park, self._record_id, reason):
            self.did.emit(self._session.undo_label() or "")

    def _chosen_name(self) -> str:
        record = self._session.workspace.tables[self._kind].get(self._record_id)
        return "" if record is None else name_of(record) or ""

    def remove_chosen(self) -> None:
        """Remove the chosen record and what belongs to it; an undo brings it back."""
        if self._kind:
            remove = self._verbs().remove
            assert remove is not None
            if self._session.do(remove, self._record_id):
                self.did.emit(self._session.undo_label() or "")

    def move_up(self) -> None:
        """Move the chosen record before its neighbour above."""
        self._move(-1)

    def move_down(self) -> None:
        """Move the chosen record behind its neighbour below."""
        self._move(1)

    def _move(self, step: int) -> None:
        siblings = [record.id for record in self._siblings()]
        if self._record_id not in siblings:
            return
        place = siblings.index(self._record_id) + step
        if 0 <= place < len(siblings):
            side = "before" if step < 0 else "after"
            move = self._verbs().move
            assert move is not None
            self._session.do(move, self._record_id, **{side: siblings[place]})

    def _siblings(self) -> tuple[Kpi, ...] | tuple[Objective, ...] | tuple[KeyResult, ...]:
        ws = self._session.workspace
        if self._kind == Kpi.KIND:
            kpi = ws.find(Kpi, self._record_id)
            same = () if kpi is None else ws.where(Kpi, "parent", kpi.parent)
            return tuple(k for k in same if kpi is not None and k.standing == kpi.standing)
        if self._kind == KeyResult.KIND:
            found = ws.find(KeyResult, self._record_id)
            return () if found is None else ws.where(KeyResult, "objective", found.objective)
        objective = ws.find(Objective, self._record_id)
        if objective is None:
            return ()
        below = ws.where(Objective, "parent", objective.parent)
        return tuple(other for other in below if other.cycle == objective.cycle)

    def _chosen_objective(self) -> str | None:
        if self._kind == Objective.KIND:
            return self._record_id
        key_result = self._session.workspace.find(KeyResult, self._record_id)
        return None if key_result is None else key_result.objective

    def _chosen_kpi(self) -> str | None:
        if self._kind == Kpi.KIND:
            return self._record_id
        key_result = self._session.workspace.find(KeyResult, self._record_id)
        return None if key_result is None else key_result.kpi

    def _make(self, wish: Wish) -> None:
        """Ask for the rest of the first thing; once it is there, of the next one that needs it."""
        from okrdesk.ui.dialogs.new_sheet import Wish

        kind, *others = wish.makes
        given = {**self._places(kind), **wish.given.get(kind, {})}
        sheet = self._open_form(kind, **given)
        if others:
            self._wish = Wish(tuple(others), wish.given)
            sheet.added.connect(self._make_next)

    def _make_next(self, record_id: str) -> None:
        wish = self._wish
        if wish is not None:
            kind = wish.makes[0]
            self._wish = None
            given = {**wish.given.get(kind, {}), "kpi": record_id}
            self._make(replace(wish, given={kind: given}))

    def _places(self, kind: str) -> dict[str, str | None]:
        """Where a new thing goes: to what is chosen or shown."""
        return {
            Objective.KIND: {"cycle": self._cycle_id or None},
            KeyResult.KIND: {"objective": self._chosen_objective()},
            Initiative.KIND: {"key_result": self._chosen_key_result()},
        }.get(kind, {})

    def _chosen_key_result(self) -> str | None:
        return self._record_id if self._kind == KeyResult.KIND else None

    def _open_form(self, kind: str, /, **start: Any) -> RecordSheet:
        from okrdesk.ui.dialogs.record_sheet import RecordSheet

        given = {name: value for name, value in start.items() if value is not None}
        sheet = RecordSheet(self._look, self._session, self._over, kind, None, given)
        sheet.added.connect(self._tell_added)
        sheet.appear()
        return sheet

    def _tell_added(self) -> None:
        sheet = self.sender()
        if self._wish is not None:  # the next form follows at once
            return
        if sheet.gone:  # type: ignore[attr-defined]
            self.added.emit()
        else:  # it asks for its parts first
            sheet.closed.connect(self.added)  # type: ignore[attr-defined]
