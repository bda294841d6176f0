"""Editors for the types of the field table. Must not read what is typed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from okrdesk.commands.fields import Field
from okrdesk.domain.frozen import dataclass
from okrdesk.look.choice_words import CHOICE_WORDS
from okrdesk.qtmodels.options_model import Option
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.form_rows import FormRow
from okrdesk.ui.dialogs.offered import Offered
from okrdesk.ui.dialogs.pickers import Choices, ManyPicker, Picker
from okrdesk.ui.dialogs.tall_field import TallField
from okrdesk.ui.dialogs.words_field import WordsField
from okrdesk.ui.parts.segments import Segments

_FEW, _SHORT = 4, 44  # choices and their letters that fit side by side


@dataclass(frozen=True, slots=True)
class FieldEditor:
    """One widget, how to get the field's text from it and to it, and what says that it changed."""

    widget: QWidget
    text: Callable[[], str]
    write: Callable[[str], object]
    changed: SignalInstance


def line_editor(line: QLineEdit) -> FieldEditor:
    """A line as it stands, changed by who types: what the program writes is no edit."""
    return FieldEditor(line, line.text, line.setText, line.textEdited)


def editor_for(
    look: Appearance, offered: Offered, row: FormRow, field: Field, start: str
) -> FieldEditor:
    """The editor of one field, holding `start`; `offered` knows what may be referred to."""
    if field.type == "yes_no":
        return _tick(row, start)
    if field.type == "references":
        found = Choices(offered.chosen(field, start), partial(offered.by, field, start))
        many = ManyPicker(look, row.words, found, start, row.nothing)
        return FieldEditor(many, lambda: many.value, many.choose, many.chosen)
    if field.type == "reference":
        none = [] if field.needed else [("", row.nothing)]
        known = [*none, *offered.chosen(field, start)]
        found = Choices(known, lambda: [*none, *offered.by(field, start)])
        return _picker(look, row, found, start)
    if row.offers or field.choices:
        return _choice(look, row, field, start or field.default or "")
    if field.type == "words":
        return _words(offered.tags(), row, start)
    return _tall(look, row, start) if row.tall else _line(row, start)


def _tall(look: Appearance, row: FormRow, start: str) -> FieldEditor:
    tall = TallField(look, row.words, row.example)
    tall.show_text(start)
    return FieldEditor(tall, lambda: tall.text, tall.show_text, tall.edited)


def _line(row: FormRow, start: str) -> FieldEditor:
    line = QLineEdit(start)
    line.setPlaceholderText(row.example)
    line.setAccessibleName(row.words)
    line.setCursorPosition(0)  # a long text shows its beginning
    return FieldEditor(line, line.text, line.setText, line.textChanged)


def _words(tags: list[str], row: FormRow, start: str) -> FieldEditor:
    """A line that suggests the tags there are in the file."""
    line = WordsField(row.words, row.example, start, tags)
    return FieldEditor(line, line.text, line.setText, line.textChanged)


def _tick(row: FormRow, start: str) -> FieldEditor:
    box = QCheckBox(row.words)
    box.setChecked(start == "yes")
    box.setAccessibleName(row.words)

    def write(text: str) -> None:
        box.setChecked(text == "yes")

    return FieldEditor(box, lambda: "yes" if box.isChecked() else "no", write, box.toggled)


def _picker(
    look: Appearance, row: FormRow, options: list[Option] | Choices, start: str
) -> FieldEditor:
    picker = Picker(look, row.words, options, start)
    return FieldEditor(picker, lambda: picker.value, picker.choose, picker.chosen)


def _choice(look: Appearance, row: FormRow, field: Field, start: str) -> FieldEditor:
    """A few short choices stand side by side; one that the table does not name stays."""
    options = list(row.offers) or [
        (value, CHOICE_WORDS.get((row.name, value), value)) for value in field.choices
    ]
    if field.may_be_empty:
        options.insert(0, ("", row.nothing))
    if start and start not in dict(options):
        options.append((start, CHOICE_WORDS.get((row.name, start), start)))
    if len(options) > _FEW or sum(len(words) for _, words in options) > _SHORT:
        return _picker(look, row, options, start)
    segments = Segments(look, row.words, options, start, inked=True)
    return FieldEditor(segments, lambda: segments.value, segments.choose, segments.chosen)
