"""What is being written in a review and not kept yet, through a crash. Must not know the fields."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from okrdesk.domain.edits import Change
from okrdesk.domain.errors import OkrError
from okrdesk.domain.workspace import Workspace
from okrdesk.qtmodels.loading import do_whole
from okrdesk.session import Session
from okrdesk.ui.drafts import drafts_of

Command = Callable[..., Change]
Typed = dict[str, Any]


class ReviewDraft(QObject):
    """Each thing that is written has a key, what was typed, and the command that keeps it.

    `written` after each change of it: the pages are printed with what is being written in them.
    """

    written = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._kept = drafts_of(session, "review")
        self.waits = False  # while the window follows a change: nothing may be done then
        self._cycle_id = ""
        self._typed: dict[str, Typed] = {}
        self._commands: dict[str, partial[Change]] = {}

    def begin(self, cycle_id: str) -> None:
        """Go on with what was typed for the review of a cycle."""
        self._cycle_id = cycle_id
        self._commands = {}
        found = self._kept.of(cycle_id)
        self._typed = {key: typed for key, typed in found.items() if isinstance(typed, dict)}

    def typed(self, key: str) -> Typed:
        """What was typed under that key and not kept, empty if nothing was."""
        return self._typed.get(key, {})

    def keys(self, beginning: str) -> tuple[str, ...]:
        """The keys of what is being written that begin so."""
        return tuple(key for key in self._typed if key.startswith(beginning))

    def write(self, key: str, typed: Typed, command: Command, *args: Any, **kwargs: Any) -> None:
        """Note what is typed, and the command that would keep it."""
        self._typed[key] = typed
        self._commands[key] = partial(command, *args, **kwargs)
        self._store()

    def remember(self, key: str, typed: Typed) -> None:
        """Note something about the writing itself; no command keeps it."""
        self._typed[key] = typed
        self._store()

    def drop(self, key: str) -> None:
        """It is not wanted."""
        self._commands.pop(key, None)
        if self._typed.pop(key, None) is not None:
            self._store()

    def keep(self, key: str) -> bool:
        """Do the command of a key; False if it was refused: then it stays as typed."""
        command = self._commands.get(key)
        if command is None or self.waits:
            return command is None
        if not do_whole(self._session, command.func, *command.args, **command.keywords):
            return False
        self.drop(key)
        return True

    def keep_all(self) -> None:
        """Do the commands of all that is typed; what is refused stays as typed."""
        for key in tuple(self._commands):
            self.keep(key)

    def picture(self) -> Workspace:
        """The workspace as it would be with all that is being written; what is refused is left."""
        ws, at = self._session.workspace, self._session.document.at()
        for command in self._commands.values():
            try:
                change = command.func(ws, at, *command.args, **command.keywords)
                ws = ws.apply(change)
            except (OkrError, LookupError):  # not whole yet, or of a thing that is gone by now
                continue
        return ws

    def _store(self) -> None:
        self._kept.keep(self._cycle_id, dict(self._typed))
        self.written.emit()
