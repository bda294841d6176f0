"""The system's questions for files. Must not read or write any: who asked is told by a signal."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from okrdesk.domain.words import tr

_KINDS = {
    "okr": tr("Workspaces (*.okr)"), "pdf": tr("PDF (*.pdf)"), "ics": tr("Calendar files (*.ics)"),
}  # fmt: skip


def file_to_write(over: QWidget, title: str, start: str | Path, ending: str) -> QFileDialog:
    """Where to write a file; `start` is offered, a name without an ending gets `ending`.

    What lies there of other kinds is not listed, where the ending says the kind.
    """
    dialog = _asking(QFileDialog(over, title, str(start)))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ending)
    if ending in _KINDS:
        dialog.setNameFilter(_KINDS[ending])
    return dialog


def files_to_read(
    over: QWidget, title: str, kinds: str, folder: str = "", *, many: bool = False
) -> QFileDialog:
    """Which file to read, or which ones; `kinds` is a filter such as "Pictures (*.png)"."""
    dialog = _asking(QFileDialog(over, title, folder))
    mode = QFileDialog.FileMode
    dialog.setFileMode(mode.ExistingFiles if many else mode.ExistingFile)
    dialog.setNameFilter(kinds)
    return dialog


def _asking(dialog: QFileDialog) -> QFileDialog:
    """Asked once: it would stay for as long as the window does."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog
