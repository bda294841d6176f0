"""The fields of a form, one below the other, the rarer ones folded. Must not write anything."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from okrdesk.commands.fields import FIELDS
from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import Record
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.field_editors import FieldEditor, editor_for
from okrdesk.ui.dialogs.field_line import FieldLine
from okrdesk.ui.dialogs.fitting_rows import fitting_rows
from okrdesk.ui.dialogs.form_rows import FormRow, When
from okrdesk.ui.dialogs.offered import Offered
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import column
from okrdesk.ui.turns import Turns


class FormFields(QWidget):
    """`editors` by the field's name; `fitted` when rows come or go, `edited` when a text changes,
    `entered` when Enter is pressed in a line.

    A row that another field's choice makes pointless is not shown, and is empty when read. The
    folded rows are made one a turn, or all at once by whoever asks for them before.
    """

    fitted = Signal()
    edited = Signal()
    entered = Signal()

    def __init__(
        self,
        look: Appearance,
        ws: Workspace,
        kind: str,
        start: Mapping[str, str],
        record: Record | None,
    ) -> None:
        super().__init__()
        self._look = look
        self.start = dict(start)
        self._offered = Offered(ws, record, self.start.get("on", ""))
        self._fields = {field.name: field for field in FIELDS[kind]}
        self._rows = {row.name: row for row in fitting_rows(ws, kind, record, start)}
        self._lines: dict[str, FieldLine] = {}
        self._away: set[str] = set()
        layout = column(self, gap=6)
        usual, rare = QWidget(), QWidget()
        self._usual, self._rare = column(usual, gap=6), column(rare, gap=6)
        self.more_button = Button(look, tr("More"), kind="link")
        for part in (usual, self.more_button, rare):
            layout.addWidget(part)
        self._folded = rare
        rare.hide()
        for one in self._rows.values():
            if not one.more:
                self._usual.addWidget(self._made(one))
        self._show()
        self._pieces = self._rest()
        folds = any(one.more for one in self._rows.values())
        self.more_button.setVisible(folds)
        self.more_button.clicked.connect(self.unfold)
        if folds:
            Turns(self._pieces, self)

    @property
    def names(self) -> list[str]:
        """The fields, made or not."""
        return list(self._rows)

    @property
    def lines(self) -> dict[str, FieldLine]:
        """All lines by the field's name; those that are on their way are made now."""
        self._make_rest()
        return self._lines

    def line(self, name: str) -> FieldLine:
        """The line of a field; made now, with all that are on their way, if it is one of them."""
        return self._lines[name] if name in self._lines else self.lines[name]

    @property
    def editors(self) -> dict[str, FieldEditor]:
        """The editors of all lines by the field's name."""
        return {name: line.editor for name, line in self.lines.items()}

    def unfold(self) -> None:
        """Show the rarer fields, or fold them away again."""
        shown = self._folded.isHidden()
        self._make_rest()
        self._folded.setVisible(shown)
        self.more_button.say(tr("Less") if shown else tr("More"))
        self.fitted.emit()

    def add_below(self, name: str, widget: QWidget) -> None:
        """Put something below the line of a field."""
        place = self._rare if self._rows[name].more else self._usual
        place.insertWidget(place.indexOf(self.line(name)) + 1, widget)

    def add_part(self, widget: QWidget, *, more: bool) -> None:
        """Put a list below the fields; `more`: below those that are folded."""
        (self._rare if more else self._usual).addWidget(widget)
        if more:
            self.more_button.show()

    def typed(self) -> dict[str, str]:
        """The texts by field that differ from the start; not what was out of sight all along."""
        names = [name for name in self.lines if not self._is_away(name)]
        texts = {name: self._text(name) for name in names}
        return {name: text for name, text in texts.items() if text != self._began(name)}

    def filled(self) -> dict[str, str]:
        """All texts that are not empty."""
        texts = {name: self._text(name) for name in self.lines}
        return {name: text for name, text in texts.items() if text}

    def touched(self) -> dict[str, str]:
        """The texts as they stand, of rows out of sight too, that differ from the start."""
        texts = {name: line.editor.text() for name, line in self._lines.items()}
        return {name: text for name, text in texts.items() if text.strip() != self._began(name)}

    def put_back(self, texts: Mapping[str, str]) -> None:
        """Write these texts by field, and unfold where one of them is folded."""
        known = [name for name in self._rows if name in texts]
        for name in known:
            self.line(name).editor.write(texts[name])
        if self._folded.isHidden() and any(self._rows[name].more for name in known):
            self.unfold()

    def refuse(self, refusal: OkrError) -> FieldLine | None:
        """Say a refusal at the field that it is about; None where it is about none in sight."""
        for line in self._lines.values():
            line.let_stand()
        one = self._rows.get(refusal.field)
        if one is None or not self._is_wanted(one):
            return None
        if one.more and self._folded.isHidden():
            self.unfold()
        line = self.line(one.name)
        line.refuse(refusal)
        return line

    def begin_again(self) -> None:
        """Show the start in all fields, whatever was typed."""
        self.put_back({name: self._began(name) for name in self.touched()})

    def focus_first(self) -> None:
        """Begin in the uppermost field."""
        first = next(iter(self._lines.values()))
        first.editor.widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_anew(self, start: Mapping[str, str]) -> None:
        """Count these texts as the start; a field that nobody touched shows its new one."""
        for name, line in self._lines.items():
            editor = line.editor
            untouched = editor.text().strip() == self._began(name)
            text = start.get(name, "")
            if untouched and editor.text() != text:
                editor.write(text)
        self.start = dict(start)
        self.edited.emit()

    def _began(self, name: str) -> str:
        return self.start.get(name, "")

    def _text(self, name: str) -> str:
        return self.line(name).editor.text().strip() if self._is_wanted(self._rows[name]) else ""

    def _line(self, name: str) -> FieldLine:
        """The line of a field, made now with all that are on their way where it is one of them."""
        return self._lines[name] if name in self._lines else self.lines[name]

    def _make_rest(self) -> None:
        for _made in self._pieces:
            pass

    def _rest(self) -> Iterator[None]:
        """Make the folded lines, one a piece: dressed, so that they can be shown all at once."""
        made = 0
        for one in self._rows.values():
            if one.more:
                line = self._made(one)
                self._rare.insertWidget(made, line)  # above the lists that are there already
                made += 1
                self._show_line(one.name)
                yield

    def _made(self, one: FormRow) -> FieldLine:
        field, start = self._fields[one.name], self._began(one.name)
        editor = editor_for(self._look, self._offered, one, field, start)
        line = self._lines[one.name] = FieldLine(self._look, one, field, editor)
        editor.changed.connect(self._turn)
        if isinstance(editor.widget, QLineEdit):
            editor.widget.returnPressed.connect(self.entered)
        return line

    def _is_away(self, name: str) -> bool:
        """Whether a row has no meaning, and had none at the start."""
        one = self._rows[name]
        return not (self._is_wanted(one) or self._holds(one.when, self._began))

    def _is_wanted(self, one: FormRow) -> bool:
        return self._holds(one.when, self._now)

    def _holds(self, when: When, said: Callable[[str], str]) -> bool:
        """Whether a field has one of these values, and a meaning itself."""
        name, values = when
        return not name or (self._holds(self._rows[name].when, said) and said(name) in values)

    def _now(self, name: str) -> str:
        return self.line(name).editor.text()

    def _turn(self) -> None:
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        """Show the rows that the present choices leave a meaning."""
        for name in self._lines:
            self._show_line(name)
        self.fitted.emit()

    def _show_line(self, name: str) -> None:
        """Only where that changes: Qt lays a line out anew that it is told to show again."""
        one = self._rows[name]
        if one.others:
            now = next((other for other in one.others if self._holds(other.when, self._now)), one)
            self._lines[name].call(now.words, now.example)
        wanted = self._is_wanted(one)
        if wanted != (name not in self._away):
            self._away ^= {name}
            self._lines[name].setVisible(wanted)
