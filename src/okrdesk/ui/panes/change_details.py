"""One change: each field before and after, and what was changed since. Must not undo it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.history_words import field_words, shown_words, thing_words
from okrdesk.store import HistoryChange, HistoryEdit
from okrdesk.ui.history_things import changed_since
from okrdesk.ui.panes.conflict_card import show_moment
from okrdesk.ui.parts.labels import column, label

_MOST, _LONG = 5, 140  # fields of a change, letters of a value


class ChangeDetails(QFrame):
    """A card with a row per field; longer changes say how many fields more there are."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._layout = column(self, (14, 9, 14, 10), 4)
        self.title = label("", "h3", wraps=True)
        self.since = label("", "small", wraps=True)
        self._layout.addWidget(self.title)
        self._layout.addWidget(self.since)
        self._grid: QWidget | None = None
        self.rows: tuple[tuple[str, str, str], ...] = ()
        self.hide()

    def show_change(
        self, ws: Workspace, today: dt.date, changes: Sequence[HistoryChange], place: int
    ) -> None:
        """Show the change at `place` of `changes`, newest first."""
        change = changes[place]
        who = change.by or tr("somebody")
        self.title.setText(f"{change.label} · {who} · {show_moment(change.at)}")
        self.rows = tuple(_row(ws, today, edit) for edit in change.edits[:_MOST])
        more = len(change.edits) - len(self.rows)
        if more > 0:
            self.rows += ((tr("{n} fields more").format(n=more), "", ""),)
        self._show_rows()
        since = changed_since(changes, place)
        self.since.setText(_since_says(since))
        self.since.setVisible(bool(since))
        self.show()

    def _show_rows(self) -> None:
        if self._grid is not None:
            self._grid.hide()
            self._grid.deleteLater()
        self._grid = QWidget()
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        heads = (tr("Field"), tr("Before"), tr("After"))
        for place, head in enumerate(heads):
            grid.addWidget(label(head, "group"), 0, place)
            grid.setColumnStretch(place, 1)
        for number, cells in enumerate(self.rows, start=1):
            for place, text in enumerate(cells):
                cut = text if len(text) <= _LONG else f"{text[:_LONG].rstrip()}…"
                shown = label(cut, "small", wraps=True)
                shown.setToolTip(text)
                grid.addWidget(shown, number, place)
        self._layout.insertWidget(1, self._grid)


def _row(ws: Workspace, today: dt.date, edit: HistoryEdit) -> tuple[str, str, str]:
    before, after = (
        shown_words(ws, edit.kind, edit.record, edit.field, value, today)
        for value in (edit.before, edit.after)
    )
    thing = thing_words(ws, edit.kind, edit.record, today)
    return f"{thing}: {field_words(edit.field)}", before, after


def _since_says(since: Sequence[tuple[str, HistoryChange]]) -> str:
    named = ", ".join(
        tr("{field} ({who}, {when})").format(
            field=field_words(field), who=newer.by or tr("somebody"), when=show_moment(newer.at)
        )
        for field, newer in since[:_MOST]
    )
    return tr("Changed since, so an undo leaves it: {fields}").format(fields=named)
