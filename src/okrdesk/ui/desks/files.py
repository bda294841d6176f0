"""Opening, making and remembering files. Must not know what is in them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr
from okrdesk.settings import Settings
from okrdesk.store import Document, Home, Who
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.free_path import free_path

if TYPE_CHECKING:
    from okrdesk.commands.founding import Founding

_MOST_RECENT = 8
_IN_SIGHT = 24  # KPIs: more gauges than a window shows at first; the others come once it is painted
_ENDING = ".okr"


class FilesDesk(QObject):
    """`opened` brings a Document; `refused` an OkrError when there is none."""

    opened = Signal(object)
    refused = Signal(object)

    def __init__(
        self,
        look: Appearance,
        settings: Settings,
        home: Home,
        who: Who,
        today: Callable[[], dt.date],
        over: QWidget,
    ) -> None:
        super().__init__(over)
        self._look, self._settings, self._over = look, settings, over
        self._home, self._who, self._today = home, who, today

    def recent(self) -> tuple[str, ...]:
        """The files opened last, newest first: those there, and those kept on this computer."""
        known = (Path(path) for path in self._settings.get("recent_files"))
        return tuple(str(path) for path in known if path.exists() or self._is_kept(path))

    def forget(self, path: str) -> None:
        """Take a file off that list; it stays where it is, with all that is kept of it here."""
        kept = [one for one in self._settings.get("recent_files") if one != path]
        self._settings.set("recent_files", kept)

    def _is_kept(self, gone: Path) -> bool:
        """Whether work goes on here, though its folder is away or the file is gone."""
        from okrdesk.store.replicas import find_replica, is_merged

        replica = find_replica(gone, self._home)
        return replica is not None and not is_merged(replica)

    def open_path(self, path: Path) -> bool:
        """Open a file; False when that was refused."""
        return self._take(
            lambda: Document.open(
                path, home=self._home, who=self._who, today=self._today, glance=_IN_SIGHT
            )
        )

    def make(self, path: Path, name: str, currency: str | None) -> bool:
        """Make a new workspace at `path` with the cycle that holds today."""
        from okrdesk.commands.cycles import start_workspace

        def made() -> Document:
            document = self._created(path)
            document.do(start_workspace, name, currency)
            document.publish()
            return document

        return self._take(made)

    def found(self, path: Path, founding: Founding) -> bool:
        """Make a workspace at `path` from first answers; their person is who works here now."""
        from okrdesk.commands.founding import found_workspace

        self._settings.set("person", founding.person)
        self._who = replace(self._who, person=founding.person)

        def made() -> Document:
            document = self._created(path)
            document.do(found_workspace, founding)
            document.publish()
            self._settings.set("next_steps", True, document.replica.document_id)
            return document

        return self._take(made)

    def open_sample(self) -> None:
        """Open a fresh copy of the sample company, dated by today."""
        from okrdesk.commands.sample import fill_sample  # years of rows: only when asked for

        def made() -> Document:
            path = free_path(self._home.root / "samples" / f"Tidewater{_ENDING}")
            path.parent.mkdir(parents=True, exist_ok=True)
            document = self._created(path)
            document.do(fill_sample)
            document.publish()
            return document

        self._take(made)

    def ask_new(self) -> None:
        """Ask for a name and a place, then make the workspace."""
        from okrdesk.ui.dialogs.workspace_sheet import WorkspaceSheet

        sheet = WorkspaceSheet(self._look, self._over)
        sheet.answered.connect(self._make_answered)
        sheet.appear()

    def ask_open(self) -> None:
        """Ask for a file, then open it."""
        from okrdesk.ui.parts.file_questions import files_to_read

        dialog = files_to_read(self._over, tr("Open a workspace"), tr("Workspaces (*.okr)"))
        dialog.fileSelected.connect(self._open_selected)
        dialog.open()

    def _open_selected(self, path: str) -> None:
        self.open_path(Path(path))

    def _make_answered(self, name: str, path: str, currency: str) -> None:
        self.make(Path(path), name, currency or None)

    def _created(self, path: Path) -> Document:
        return Document.create(path, home=self._home, who=self._who, today=self._today)

    def _take(self, get: Callable[[], Document]) -> bool:
        try:
            document = get()
        except OkrError as refusal:
            self.refused.emit(refusal)
            return False
        self._remember(document.path)
        self.opened.emit(document)
        return True

    def _remember(self, path: Path) -> None:
        if next(iter(self._settings.get("recent_files")), None) == str(path):
            return
        others = [kept for kept in self._settings.get("recent_files") if kept != str(path)]
        self._settings.set("recent_files", [str(path), *others][:_MOST_RECENT])
