"""A question with a few answers, each with what it does. Must not do any of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.words import tr
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import column, frame, label
from okrdesk.ui.parts.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Answer:
    """What can be answered: its id, the words on the button, and what it does."""

    id: str
    verb: str
    does: str


class QuestionSheet(Sheet):
    """`answered` with the id of an answer; the first one harms nothing and has the focus.

    `later`, Esc and a click beside the box answer nothing.
    """

    answered = Signal(str)

    def __init__(
        self,
        look: Appearance,
        over: QWidget,
        title: str,
        says: str,
        answers: Sequence[Answer],
        *,
        later: str = tr("Later"),
    ) -> None:
        super().__init__(look, over, title)
        self.says = _as_high_as_needed(label(says, wraps=True))
        self.body.addWidget(self.says)
        self.body.addSpacing(4)
        self.buttons: dict[str, Button] = {}
        for answer in answers:
            self.body.addWidget(self._offered(answer))
        self.later_button = Button(look, later, keys="Esc")
        self.foot.addWidget(self.later_button)
        self.foot.addStretch(1)
        self.later_button.clicked.connect(self.go)

    def _offered(self, answer: Answer) -> QWidget:
        well = frame("well")
        inside = column(well, (12, 8, 12, 9), 4)
        button = Button(self.look, answer.verb, kind="plain")
        button.setProperty("answer", answer.id)
        button.setAccessibleDescription(answer.does)
        button.clicked.connect(self._answer)
        inside.addWidget(button)
        inside.addWidget(_as_high_as_needed(label(answer.does, "quiet", wraps=True)))
        self.buttons[answer.id] = button
        return well

    def _answer(self) -> None:
        if not self.gone:
            chosen = str(self.sender().property("answer"))
            self.go()
            self.answered.emit(chosen)


def _as_high_as_needed(words: QLabel) -> QLabel:
    """Not as high as it would be in a narrow column: a few lines fill the box otherwise."""
    words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    return words
