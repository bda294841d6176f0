"""The fields of a form, one below the other, the rarer ones folded. Must not write anything."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from okrdesk.commands.fields import FIELDS, Field
from okrdesk.domain.records import Record
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.field_editors import FieldEditor, editor_for
from okrdesk.ui.dialogs.fitting_rows import fitting_rows
from okrdesk.ui.dialogs.form_rows import FormRow
from okrdesk.ui.dialogs.offered import Offered
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.flow import Flow
from okrdesk.ui.parts.hint_line import HintLine
from okrdesk.ui.parts.labels import column, label, row

_WORDS = 172


class FormFields(QWidget):
    """`editors` by the field's name; `fitted` when rows come or go, `edited` when a text changes.

    A row that another field's choice makes pointless is not shown, and is empty when read.
    """

    fitted = Signal()
    edited = Signal()

    def __init__(
        self,
        look: Appearance,
        ws: Workspace,
        kind: str,
        start: Mapping[str, str],
        record: Record | None,
    ) -> None:
        super().__init__()
        self._look, self._ws, self._record = look, ws, record
        self.start = dict(start)
        self.editors: dict[str, FieldEditor] = {}
        self.others: dict[str, HintLine] = {}
        self.lines: dict[str, QWidget] = {}
        self._rows = {row.name: row for row in fitting_rows(ws, kind, record)}
        layout = column(self, gap=6)
        usual, rare = QWidget(), QWidget()
        self._usual, self._rare = column(usual, gap=6), column(rare, gap=6)
        self.more_button = Button(look, tr("More"), kind="link")
        for part in (usual, self.more_button, rare):
            layout.addWidget(part)
        self._folded = rare
        rare.hide()
        fields = {field.name: field for field in FIELDS[kind]}
        for one in self._rows.values():
            self._add(one, fields[one.name])
        self.more_button.setVisible(any(one.more for one in self._rows.values()))
        self.more_button.clicked.connect(self.unfold)
        self._show()

    def unfold(self) -> None:
        """Show the rarer fields, or fold them away again."""
        shown = self._folded.isHidden()
        self._folded.setVisible(shown)
        self.more_button.say(tr("Less") if shown else tr("More"))
        self.fitted.emit()

    def add_below(self, name: str, widget: QWidget) -> None:
        """Put something below the line of a field."""
        place = self._column(self._rows[name])
        place.insertWidget(place.indexOf(self.lines[name]) + 1, widget)

    def add_part(self, widget: QWidget, *, more: bool) -> None:
        """Put a list below the fields; `more`: below those that are folded."""
        (self._rare if more else self._usual).addWidget(widget)
        if more:
            self.more_button.show()

    def typed(self) -> dict[str, str]:
        """The texts by field that differ from the start."""
        texts = {name: self._text(name) for name in self.editors}
        return {name: text for name, text in texts.items() if text != self._began(name)}

    def filled(self) -> dict[str, str]:
        """All texts that are not empty."""
        return {name: self._text(name) for name in self.editors if self._text(name)}

    def touched(self) -> dict[str, str]:
        """The texts as they stand, of rows out of sight too, that differ from the start."""
        texts = {name: editor.text() for name, editor in self.editors.items()}
        return {name: text for name, text in texts.items() if text.strip() != self._began(name)}

    def put_back(self, texts: Mapping[str, str]) -> None:
        """Write these texts by field, and unfold where one of them is folded."""
        known = [name for name in self.editors if name in texts]
        for name in known:
            self.editors[name].write(texts[name])
        if self._folded.isHidden() and any(self._rows[name].more for name in known):
            self.unfold()

    def begin_again(self) -> None:
        """Show the start in all fields, whatever was typed."""
        self.put_back({name: self._began(name) for name in self.touched()})

    def focus_first(self) -> None:
        """Begin in the uppermost field."""
        next(iter(self.editors.values())).widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_anew(self, start: Mapping[str, str]) -> None:
        """Count these texts as the start; a field that nobody touched shows its new one."""
        for name, editor in self.editors.items():
            untouched = editor.text().strip() == self._began(name)
            text = start.get(name, "")
            if untouched and editor.text() != text:
                editor.write(text)
        self.start = dict(start)
        self.edited.emit()

    def _began(self, name: str) -> str:
        return self.start.get(name, "")

    def _text(self, name: str) -> str:
        return self.editors[name].text().strip() if self._is_wanted(self._rows[name]) else ""

    def _add(self, one: FormRow, field: Field) -> None:
        offered = Offered(self._ws, self._record, self.start.get("on", ""))
        editor = editor_for(self._look, offered, one, field, self.start.get(one.name, ""))
        line = QWidget()
        whole = column(line, gap=2)
        grows = editor.widget.sizePolicy().expandingDirections() & Qt.Orientation.Horizontal
        beside = row(gap=10) if grows else Flow(10)
        words = label("" if field.type == "yes_no" else one.words, "quiet", wraps=True)
        words.setFixedWidth(self._look.px(_WORDS))
        beside.addWidget(words)
        if one.tall:
            words.setContentsMargins(0, self._look.px(8), 0, 0)
            beside.setAlignment(words, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(editor.widget)
        whole.addLayout(beside)
        self.others[one.name] = HintLine()
        whole.addWidget(self.others[one.name])
        self._column(one).addWidget(line)
        self.editors[one.name], self.lines[one.name] = editor, line
        editor.changed.connect(self._turn)

    def _column(self, one: FormRow) -> QVBoxLayout:
        return self._rare if one.more else self._usual

    def _is_wanted(self, one: FormRow) -> bool:
        name, values = one.when
        if not name:
            return True
        return self._is_wanted(self._rows[name]) and self.editors[name].text() in values

    def _turn(self) -> None:
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        """Show the rows that the present choices leave a meaning."""
        for name, line in self.lines.items():
            line.setVisible(self._is_wanted(self._rows[name]))
        self.fitted.emit()
