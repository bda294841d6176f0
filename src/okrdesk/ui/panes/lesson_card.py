"""One lesson: what we believed, what happened, what we change. Must not keep it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from okrdesk.domain.errors import OkrError
from okrdesk.domain.records import Lesson
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.labels import column, label, row
from okrdesk.ui.parts.written_field import WrittenField

PARTS: tuple[tuple[str, str], ...] = (
    ("believed", tr("We believed")),
    ("happened", tr("What happened")),
    ("change", tr("We change")),
)
_NAME = 98


class LessonCard(QFrame):
    """`edited` as one types, `left` when a field is left; `lesson_id` is also that of a new one."""

    edited = Signal()
    left = Signal()

    def __init__(self, look: Appearance, lesson_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lesson_id = lesson_id
        self.setProperty("look", "card")
        self._title = label("", "h3")
        self._origin = label("", "tiny", wraps=True)
        self.fields: dict[str, WrittenField] = {}
        layout = column(self, (13, 9, 13, 11), 4)
        head = row(gap=8)
        head.addWidget(self._title)
        head.addWidget(self._origin, 1)
        layout.addLayout(head)
        for part, name in PARTS:
            line = row(gap=10)
            words = label(name, "quiet", wraps=True)
            words.setFixedWidth(look.px(_NAME))
            words.setContentsMargins(0, look.px(8), 0, 0)  # level with the first line beside it
            line.addWidget(words, 0, Qt.AlignmentFlag.AlignTop)
            field = WrittenField(look, name, lines=1)
            field.edited.connect(self.edited)
            field.left.connect(self.left)
            line.addWidget(field)
            layout.addLayout(line)
            self.fields[part] = field
        self._refused = label("", "refused", wraps=True)
        self._refused.hide()
        layout.addWidget(self._refused)

    def set_number(self, number: int) -> None:
        """Which of the lessons it is, from 1."""
        self._title.setText(tr("Lesson {n}").format(n=number))
        for part, name in PARTS:
            spoken = tr("{part}, lesson {n}").format(part=name, n=number)
            self.fields[part].setAccessibleName(spoken)

    @property
    def refused_text(self) -> str:
        """Why it was not kept, empty if it was."""
        return "" if self._refused.isHidden() else self._refused.text()

    def refuse(self, refusal: OkrError) -> None:
        """Say why it was not kept."""
        self._refused.setText(refusal.says)
        self._refused.show()

    def show_lesson(self, lesson: Lesson, origin: str = "") -> None:
        """Show what is kept or proposed; `origin` says where a proposal comes from."""
        self._origin.setText(origin)
        self._refused.hide()
        for part, field in self.fields.items():
            if not field.hasFocus():
                field.show_text(getattr(lesson, part) or "")

    @property
    def typed(self) -> dict[str, str]:
        """What stands in the three fields."""
        return {part: field.text for part, field in self.fields.items()}

    def set_closed(self, closed: bool) -> None:
        """Nothing can be written in a closed cycle."""
        for field in self.fields.values():
            field.setReadOnly(closed)
