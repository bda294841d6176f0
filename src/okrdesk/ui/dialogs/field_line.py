"""One field of a form: its words, its editor, and what others wrote meanwhile. Must not read it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from okrdesk.commands.fields import Field
from okrdesk.domain.errors import OkrError
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.dialogs.field_editors import FieldEditor
from okrdesk.ui.dialogs.form_rows import FormRow
from okrdesk.ui.parts.flow import Flow
from okrdesk.ui.parts.hint_line import HintLine
from okrdesk.ui.parts.labels import column, label, row
from okrdesk.ui.parts.refused_value import RefusedValue

_WORDS = 172
# What takes few letters: a line across the form would ask for more.
_SHORT = frozenset({"day", "limit", "number", "period", "share", "target", "value", "whole",
                    "whole_range"})  # fmt: skip
_SHORT_WIDTH = 240
_GAP, _TICK_INSET = 10, 5  # pixels
_ALL = 1000  # what it may grow, before the room beside it does


class FieldLine(QWidget):
    """The words stand at the left of the editor, or above it where there is no room."""

    def __init__(self, look: Appearance, one: FormRow, field: Field, editor: FieldEditor) -> None:
        super().__init__()
        self._look = look
        self.editor = editor
        self._news: HintLine | None = None
        self._refused: RefusedValue | None = None
        editor.changed.connect(self.let_stand)
        self._whole: QVBoxLayout = column(self, gap=2)
        grows = editor.widget.sizePolicy().expandingDirections() & Qt.Orientation.Horizontal
        ticked = field.type == "yes_no"
        # A tick begins where the fields above and below it do: it keeps room for its focus ring.
        gap = _GAP - _TICK_INSET if ticked else _GAP
        beside = row(gap=gap) if grows else Flow(gap)
        words = label("" if ticked else one.words, "quiet", wraps=True)
        words.setFixedWidth(look.px(_WORDS))
        self._words = words
        beside.addWidget(words)
        if one.tall:
            words.setContentsMargins(0, look.px(8), 0, 0)
            beside.setAlignment(words, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(editor.widget)
        if isinstance(beside, QHBoxLayout) and field.type in _SHORT:
            editor.widget.setMaximumWidth(look.px(_SHORT_WIDTH))
            beside.setStretchFactor(editor.widget, _ALL)
            beside.addStretch(1)
        self._whole.addLayout(beside)

    def call(self, words: str, example: str) -> None:
        """Say what the field is called now, with an example of what is typed there."""
        self._words.setText(words)
        editor = self.editor.widget
        editor.setAccessibleName(words)
        if isinstance(editor, QLineEdit):
            editor.setPlaceholderText(example)

    @property
    def news(self) -> str:
        """What is said below the editor, empty where nothing is."""
        return "" if self._news is None else self._news.text

    def say_news(self, text: str) -> None:
        """Say below the editor what somebody else made of the field; few ever need the room."""
        if self._news is None:
            self._news = HintLine()
            self._whole.addWidget(self._news)
        self._news.say(text)

    @property
    def refused(self) -> str:
        """Why the text cannot stand, empty where nothing is said of it."""
        return "" if self._refused is None else self._refused.text

    def refuse(self, refusal: OkrError) -> None:
        """Say below the editor why its text cannot stand, and go there."""
        if self._refused is None:
            self._refused = RefusedValue(self._look, (self._look.px(_WORDS) + _GAP, 0, 0, 4))
            self._refused.chosen.connect(self._mean)
            self._whole.addWidget(self._refused)
        self._refused.show_refusal(refusal)
        editor = self.editor.widget
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(editor, QLineEdit):
            editor.selectAll()

    def let_stand(self) -> None:
        """Say no more why it was refused: it is another text by now."""
        if self._refused is not None:
            self._refused.hide()

    def _mean(self, text: str) -> None:
        """One of the two readings was meant."""
        self.editor.write(text)
        self.let_stand()
