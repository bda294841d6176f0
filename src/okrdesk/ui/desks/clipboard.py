"""Ctrl+C and Ctrl+Shift+V: what is in the focus, else the page. Must not make the forms itself.

The one door into the clipboard for rows: as text for spreadsheets, as HTML, as Markdown. The forms
are imported when something is first copied.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTemporaryDir, Signal
from PySide6.QtGui import QGuiApplication, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget

from okrdesk.domain.words import tr
from okrdesk.ui.clipboard_text import clipboard_text
from okrdesk.ui.page_shelf import PageShelf

if TYPE_CHECKING:
    from okrdesk.ui.copied import Taken

MARKDOWN = "text/markdown"


class ClipboardDesk(QObject):
    """`said` tells what was copied; `brings` the files of a table that is to be imported."""

    said = Signal(str, str)
    brings = Signal(list)

    def __init__(self, pages: PageShelf, over: QWidget) -> None:
        super().__init__(over)
        self._pages, self._over = pages, over
        self._kept: QTemporaryDir | None = None

    def copy(self) -> None:
        """Put what is in the focus into the clipboard; in a text field what is marked there."""
        focus = self._over.window().focusWidget()
        if isinstance(focus, QLineEdit) and focus.hasSelectedText():
            focus.copy()
            return
        taken = self._taken()
        if taken is None:
            self.said.emit(tr("Nothing is here that could be copied. Choose a row first."), "")
            return
        put_into_clipboard(taken)
        count = len(taken.copied.rows)
        says = tr("Copied 1 row") if count == 1 else tr("Copied {n} rows")
        self.said.emit(says.format(n=count), "")

    def paste(self) -> None:
        """Take what the clipboard holds: where the page has no room for values, as an import."""
        if self._pages.page.paste():
            return
        text = clipboard_text()
        ending = _ending(text)
        if ending:
            self.brings.emit([self._as_file(text, ending)])
            return
        says = tr("Values are pasted on a KPI’s page, or into the numbers of a check-in;"
                  " a table with headings, or goals in Markdown, anywhere else.")  # fmt: skip
        self.said.emit(says, "")

    def _as_file(self, text: str, ending: str) -> Path:
        """The clipboard as the importer reads it; the file goes with the next one, or with us."""
        self._kept = QTemporaryDir()
        path = Path(self._kept.filePath(tr("Clipboard") + ending))
        path.write_text(text, encoding="utf-8", newline="")
        return path

    def _taken(self) -> Taken | None:
        """From the widget in the focus outward: the first that has something to take."""
        from okrdesk.ui.copied import Copies, taken_from

        widget: QWidget | None = self._over.window().focusWidget()
        while widget is not None and widget is not self._over:
            if isinstance(widget, QAbstractItemView):
                found = taken_from(widget)
            else:
                found = widget.copied() if isinstance(widget, Copies) else None
            if found is not None:
                return found
            widget = widget.parentWidget()
        return self._pages.page.copied()


def _ending(text: str) -> str:
    """As what file a text of several lines may be read: rows of cells, goals; "" for neither."""
    if "\n" not in text.strip():
        return ""
    if "\t" in text:
        return ".tsv"
    return ".md" if text.lstrip().startswith("#") else ""


def put_into_clipboard(taken: Taken) -> None:
    """All forms of it at once: the program that pastes takes the one it reads best."""
    from okrdesk.exchange.copied import as_html, as_markdown, as_tsv

    forms = _empty_forms()
    forms.setText(as_tsv(taken.copied))
    forms.setHtml(as_html(taken.copied))
    forms.setData(MARKDOWN, as_markdown(taken.copied).encode())
    if taken.picture is not None:
        forms.setImageData(taken.picture)
    QGuiApplication.clipboard().setMimeData(forms)


def _empty_forms() -> QMimeData:
    """Made by Qt, not here: the clipboard outlives Python's part of what Python makes, which would
    end the program with a crash when it is left."""
    model = QStandardItemModel(1, 1)
    forms = model.mimeData([model.index(0, 0)])
    for name in forms.formats():
        forms.removeFormat(name)
    return forms
