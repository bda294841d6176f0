"""Editors for the types of the field table. Must not read what is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QCheckBox, QLineEdit, QMenu, QWidget

from okrdesk.commands.fields import Field
from okrdesk.domain.records import KINDS
from okrdesk.domain.references import name_of
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.form_rows import CHOICE_WORDS, FormRow
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.segments import Segments

_FEW = 4


class FieldEditor:
    """One widget and how to get the field's text from it."""

    def __init__(self, widget: QWidget, text: Callable[[], str]) -> None:
        self.widget = widget
        self.text = text


class Picker(Button):
    """A button with a menu of (value, words); empty words stand for nothing chosen."""

    def __init__(
        self, look: Appearance, name: str, options: Sequence[tuple[str, str]], value: str
    ) -> None:
        super().__init__(look, "", arrow=True)
        self._name, self._options = name, dict(options)
        self.value = value
        menu = QMenu(self)
        for key, words in options:
            entry = menu.addAction(words or tr("nobody / nothing"))
            entry.setData(key)
            entry.triggered.connect(self._pick)
        self.give_menu(menu)
        self._show()

    def choose(self, value: str) -> None:
        """Choose by value."""
        self.value = value
        self._show()

    def _pick(self) -> None:
        self.choose(str(self.sender().data()))  # type: ignore[attr-defined]

    def _show(self) -> None:
        self.say(self._options.get(self.value) or tr("choose…"))
        self.setAccessibleName(f"{self._name}: {self.text()}")


def editor_for(
    look: Appearance, ws: Workspace, row: FormRow, field: Field, start: str
) -> FieldEditor:
    """The editor of one field, holding `start`."""
    if field.type == "yes_no":
        box = QCheckBox(row.words)
        box.setChecked(start == "yes")
        box.setAccessibleName(row.words)
        return FieldEditor(box, lambda: "yes" if box.isChecked() else "no")
    if field.choices:
        options = [(value, CHOICE_WORDS.get((row.name, value), value)) for value in field.choices]
        if field.may_be_empty:
            options.insert(0, ("", ""))
        return _choice(look, row, options, start or field.default or "")
    if field.type == "reference":
        named = [("", "")]
        for kind in field.to:
            for record in ws.ordered(KINDS[kind]):
                named.append((record.id, name_of(record) or record.id))
        picker = Picker(look, row.words, named, start)
        return FieldEditor(picker, lambda: picker.value)
    line = QLineEdit(start)
    line.setPlaceholderText(row.example)
    line.setAccessibleName(row.words)
    return FieldEditor(line, line.text)


def _choice(
    look: Appearance, row: FormRow, options: list[tuple[str, str]], start: str
) -> FieldEditor:
    if len(options) <= _FEW:
        segments = Segments(look, row.words, options, start)
        return FieldEditor(segments, lambda: segments.value)
    picker = Picker(look, row.words, options, start)
    return FieldEditor(picker, lambda: picker.value)
