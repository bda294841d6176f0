"""Menus and shortcuts made from the table of actions. Must not do what they name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from okrdesk.domain.words import tr
from okrdesk.ui.actions import ACTIONS, BY_ID, MENUS, THING_MENU, Action
from okrdesk.ui.language import say_label


class Menus(QObject):
    """The menu bar of a window; `run` finds who does an action and calls it.

    While a question lies over the page (`covered`), keys and menus leave the page behind it alone.
    """

    reopened = Signal(str)

    def __init__(
        self,
        window: QMainWindow,
        desks: dict[str, QObject],
        covered: Callable[[], bool] = bool,
    ) -> None:
        super().__init__(window)
        self._window, self._desks, self._covered = window, desks, covered
        self._greyed: list[QAction] = []
        self.actions: dict[str, QAction] = {}
        self._has_document = self._has_thing = False
        self._recent: QMenu | None = None
        self._recent_paths: Callable[[], Sequence[str]] = tuple
        for name, title in MENUS.items():
            menu = window.menuBar().addMenu(title)
            menu.aboutToShow.connect(self._grey)
            menu.aboutToHide.connect(self._ungrey)
            self._fill(menu, name)
        self.things = QMenu(window)
        for action_id in THING_MENU:
            if action_id:
                self.things.addAction(self.actions[action_id])
            else:
                self.things.addSeparator()

    def run(self, action_id: str) -> None:
        """Do the action with that id, if it is offered now."""
        if self.actions[action_id].isEnabled():
            self._do(BY_ID[action_id])

    def offered(self) -> tuple[Action, ...]:
        """The rows that can be done now."""
        return tuple(row for row in ACTIONS if self.actions[row.id].isEnabled())

    def give_desks(self, desks: dict[str, QObject], *, document: bool) -> None:
        """Let these desks do the work from now on; `document`: whether one is open."""
        self._desks.update(desks)
        self._has_document, self._has_thing = document, False
        self._enable()

    def note_thing(self, chosen: bool) -> None:
        """A record is chosen (or none is)."""
        self._has_thing = chosen
        self._enable()

    def name_undo(self, undo: str | None, redo: str | None) -> None:
        """Say in the Edit menu what undo and redo would do."""
        for action_id, label, words in (
            ("edit.undo", undo, tr("Undo: {label}")),
            ("edit.redo", redo, tr("Redo: {label}")),
        ):
            action = self.actions[action_id]
            plain = next(row.text for row in ACTIONS if row.id == action_id)
            action.setText(plain if label is None else words.format(label=say_label(label)))
            action.setEnabled(self._has_document and label is not None)

    def name_pin(self, pinned: bool) -> None:
        """Say whether the chosen thing would be pinned or unpinned."""
        unpin, pin = tr("Unpin from the side list"), BY_ID["view.pin"].text
        self.actions["view.pin"].setText(unpin if pinned else pin)

    def open_thing_menu(self, at: QPoint) -> None:
        """Open what can be done with the chosen thing at a point of the screen."""
        self.things.popup(at)

    def give_recent(self, paths: Callable[[], Sequence[str]]) -> None:
        """Where the list of recent files comes from."""
        self._recent_paths = paths

    def _fill(self, menu: QMenu, name: str) -> None:
        for row in ACTIONS:
            if row.menu != name:
                continue
            if row.begins_group:
                menu.addSeparator()
            menu.addAction(self._made(row))
            if row.id == "file.open":
                self._recent = menu.addMenu(tr("Open again"))
                self._recent.aboutToShow.connect(self._fill_recent)

    def _made(self, row: Action) -> QAction:
        action = QAction(row.text, self._window)
        action.setShortcuts([QKeySequence(keys) for keys in (*row.keys, row.letter) if keys])
        action.setData(row.id)
        action.triggered.connect(self._call)
        action.setEnabled(row.needs == "nothing")
        action.setMenuRole(QAction.MenuRole.NoRole)
        self._window.addAction(action)
        self.actions[row.id] = action
        return action

    def _call(self) -> None:
        row = BY_ID[self.sender().data()]  # type: ignore[attr-defined]
        if not (_waits(row) and self._covered()):
            self._do(row)

    def _do(self, row: Action) -> None:
        desk, _, method = row.calls.partition(".")
        getattr(self._desks[desk], method)()

    def _grey(self) -> None:
        """Show in an opening menu what waits until the question is answered."""
        waiting = (self.actions[row.id] for row in ACTIONS if _waits(row))
        self._greyed = [it for it in waiting if it.isEnabled()] if self._covered() else []
        for action in self._greyed:
            action.setEnabled(False)

    def _ungrey(self) -> None:
        for action in self._greyed:
            action.setEnabled(True)
        self._greyed = []

    def _enable(self) -> None:
        for row in ACTIONS:
            allowed = row.needs == "nothing" or self._has_document
            if row.needs == "thing":
                allowed = allowed and self._has_thing
            self.actions[row.id].setEnabled(allowed)

    def _fill_recent(self) -> None:
        assert self._recent is not None
        self._recent.clear()
        for path in self._recent_paths():
            entry = self._recent.addAction(path)
            entry.setData(path)
            entry.triggered.connect(self._reopen)
        self._recent.setEnabled(True)

    def _reopen(self) -> None:
        self.reopened.emit(self.sender().data())  # type: ignore[attr-defined]


def _waits(row: Action) -> bool:
    """Whether an action waits for the answer of a question: not where it takes what is in it."""
    return row.needs != "nothing" and row.id != "edit.copy"
