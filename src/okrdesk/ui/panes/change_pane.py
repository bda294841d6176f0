"""One change: each field before and after, what moved with it, what was earlier. Must not undo."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from okrdesk.domain.words import tr
from okrdesk.look.history_words import field_words, shown_words, thing_words
from okrdesk.look.numbers import show_exact
from okrdesk.session import Session
from okrdesk.store import HistoryChange, HistoryEdit
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.history_things import changed_since
from okrdesk.ui.language import say_label
from okrdesk.ui.panes.conflict_card import show_moment
from okrdesk.ui.panes.inspector import WIDE
from okrdesk.ui.panes.moved_pane import MovedPane, grid_in
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.flow import Flow
from okrdesk.ui.parts.labels import clear, column, label, row
from okrdesk.ui.parts.long_words import breakable
from okrdesk.ui.parts.scroll_column import ScrollColumn

_FIRST = ("value", "title", "name", "confidence", "status", "reason", "note")
_MOST, _LONG = 5, 140  # fields that are not folded, letters of a value


class ChangePane(QFrame):
    """`undo_asked`, `past_asked` and `thing_asked` are for the change that is shown."""

    undo_asked = Signal()
    past_asked = Signal()
    thing_asked = Signal()

    def __init__(self, look: Appearance, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._session = look, session
        self._change: HistoryChange | None = None
        self.rows: tuple[tuple[str, str, str], ...] = ()
        self.setProperty("look", "right")
        self.setAccessibleName(tr("One change"))
        area = ScrollColumn()
        column(self).addWidget(area)
        inside = QWidget()
        area.setWidget(inside)
        layout = column(inside, (16, 12, 16, 14), 5)
        self.when = label("", "quiet")
        self.title = label("", "h2", wraps=True)
        self.who = label("", "quiet", wraps=True)
        self.since = label("", "small", wraps=True)
        for part in (self.when, self.title, self.who):
            layout.addWidget(part)
        self._fields = _place(layout)
        self.more = Button(look, "", kind="link")
        layout.addWidget(self.more)
        layout.addWidget(self.since)
        self.moved = MovedPane(look)
        layout.addWidget(self.moved)
        self._lay_buttons(layout)
        self._earlier = _place(layout)
        layout.addStretch(1)
        self.more.clicked.connect(self._unfold)
        look.changed.connect(self._fit)
        self._fit()
        self.show_change((), -1)

    def _lay_buttons(self, layout: QVBoxLayout) -> None:
        line = Flow()
        self.undo_button = Button(self._look, tr("Undo this change"), kind="primary")
        self.past_button = Button(self._look, tr("Look at this day"))
        line.addWidget(self.undo_button)
        line.addWidget(self.past_button)
        layout.addSpacing(6)
        layout.addLayout(line)
        self._note = label("", "quiet", wraps=True)
        layout.addWidget(self._note)
        self.undo_button.clicked.connect(self.undo_asked)
        self.past_button.clicked.connect(self.past_asked)

    def show_change(self, changes: Sequence[HistoryChange], place: int) -> None:
        """Show the change at `place` of `changes`, newest first; -1: none."""
        self._change = changes[place] if place >= 0 else None
        for found in (self._fields, self._earlier):
            clear(found)
        self.moved.hide()
        change = self._change
        for part in (self.undo_button, self.past_button, self.who, self.when, self._note):
            part.setVisible(change is not None)
        self.more.hide()
        self.since.hide()
        if change is None:
            self.rows = ()
            self.title.setText(tr("No change is chosen"))
            return
        self.when.setText(show_moment(change.at))
        self.title.setText(breakable(say_label(change.label)))
        self.who.setText(change.by or tr("somebody"))
        self._show_fields(_MOST)
        since = changed_since(changes, place)
        self.since.setText(_since_says(since))
        self.since.setVisible(bool(since))
        self.undo_button.setEnabled(not change.undone)
        self._note.setText(_undone_says(change))

    def show_earlier(self, rows: Sequence[tuple[str, str]], total: str) -> None:
        """Show what was changed earlier of the same thing; `total` names the way to all of it."""
        clear(self._earlier)
        if not rows:
            return
        self._earlier.addSpacing(10)
        self._earlier.addWidget(label(tr("Earlier on the same thing"), "h3"))
        for day, words in rows:
            line = row(gap=10)
            when = label(day, "quiet")
            when.setFixedWidth(self._look.px(52))
            line.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(words, "small", wraps=True), 1)
            self._earlier.addLayout(line)
        everything = Button(self._look, total, kind="link")
        everything.clicked.connect(self.thing_asked)
        self._earlier.addWidget(everything)

    def _show_fields(self, most: int, *, whole: bool = False) -> None:
        """As many fields as `most`; their texts `whole`, or of long ones the beginning."""
        assert self._change is not None
        clear(self._fields)
        edits = sorted(self._change.edits, key=_place_of)
        self.rows = tuple(self._row(edit) for edit in edits[:most])
        # Of many things the first column names each with its field.
        grid = grid_in(self._fields, (2, 3, 3) if self._is_of_one_thing() else (5, 3, 3))
        for place, head in enumerate((tr("Field"), tr("Before"), tr("After"))):
            grid.addWidget(label(head, "group"), 0, place)
        for number, cells in enumerate(self.rows, start=1):
            for place, text in enumerate(cells):
                is_whole = whole or len(text) <= _LONG
                cut = breakable(text if is_whole else f"{text[:_LONG].rstrip()}…")
                shown = label(cut, "quiet" if place == 0 else "small", wraps=True)
                shown.setAccessibleName(text if cut != text else "")
                shown.setToolTip(text)
                grid.addWidget(shown, number, place, Qt.AlignmentFlag.AlignTop)
        unread = max(0, self._change.fields - len(edits))
        folded = len(edits) - len(self.rows)
        is_cut = not whole and any(len(text) > _LONG for cells in self.rows for text in cells)
        self.more.setVisible(folded > 0 or is_cut)
        more = tr("Show 1 field more") if folded == 1 else tr("Show {n} fields more")
        self.more.say(more.format(n=show_exact(folded)) if folded else tr("Show the whole texts"))
        if unread and not folded:
            says = tr("and {n} fields more").format(n=show_exact(unread))
            self._fields.addWidget(label(says, "quiet"))

    def _unfold(self) -> None:
        assert self._change is not None
        every = len(self._change.edits)
        self._show_fields(every, whole=len(self.rows) == every)

    def _is_of_one_thing(self) -> bool:
        assert self._change is not None
        return len({(one.kind, one.record) for one in self._change.edits}) == 1

    def _row(self, edit: HistoryEdit) -> tuple[str, str, str]:
        ws, today = self._session.workspace, self._session.today
        before, after = (
            shown_words(ws, edit.kind, edit.record, edit.field, value, today)
            for value in (edit.before, edit.after)
        )
        if self._is_of_one_thing():
            return field_words(edit.field), before, after
        thing = thing_words(ws, edit.kind, edit.record, today)
        named = tr("{thing}: {field}").format(thing=thing, field=field_words(edit.field))
        return named, before, after

    def _fit(self) -> None:
        self.setFixedWidth(self._look.px(WIDE))


def _place(layout: QVBoxLayout) -> QVBoxLayout:
    """A column of its own within `layout`, to be filled anew."""
    inner = QVBoxLayout()
    inner.setContentsMargins(0, 0, 0, 0)
    inner.setSpacing(4)
    layout.addLayout(inner)
    return inner


def _place_of(edit: HistoryEdit) -> int:
    """What a person said comes first, references and dates last."""
    return _FIRST.index(edit.field) if edit.field in _FIRST else len(_FIRST)


def _undone_says(change: HistoryChange) -> str:
    if change.undone:
        return tr("It was undone since.")
    return tr("Everybody sees who undid it, and can bring it back.")


def _since_says(since: Sequence[tuple[str, HistoryChange]]) -> str:
    named = ", ".join(
        tr("{field} ({who}, {when})").format(
            field=field_words(field), who=newer.by or tr("somebody"), when=show_moment(newer.at)
        )
        for field, newer in since[:_MOST]
    )
    return tr("Changed since, so an undo leaves it: {fields}").format(fields=named)
