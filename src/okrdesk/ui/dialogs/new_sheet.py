"""New: which instrument fits, before anything is written. Must not make it.

Jargon is asked in words: nobody has to know what a KPI of kind "level" is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from okrdesk.coach.instrument import QUESTION, which_instrument
from okrdesk.commands.kpis import add_kpi
from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.hint_box import HintBox
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import column, label
from okrdesk.ui.parts.option import Option
from okrdesk.ui.parts.sheet import Sheet

if TYPE_CHECKING:
    from okrdesk.coach.finding import Finding

_ANSWERS = (
    ("change", tr("Change"), tr("a key result: from … to … by the end of the cycle")),
    ("stay", tr("Stay"), tr("a KPI with bands that is watched all the time")),
    ("both", tr("Both"), tr("a KPI, and a key result on it")),
    ("do", tr("It is something we do"), tr("an initiative: work in the hope of moving a number")),
    ("place", tr("It is no number: it is where we want to be"),
     tr("an objective, proved by three to five key results")),
)  # fmt: skip
_KINDS = (
    ("level", tr("a level, read at a moment (MRR)"), ""),
    ("total", tr("a total per week (sign-ups)"), ""),
    ("share", tr("a share of something (churn)"), ""),
)
_VERBS = {
    "change": tr("Go on to the key result"),
    "stay": tr("Go on to the KPI"),
    "both": tr("Go on to both"),
    "do": tr("Go on to the initiative"),
    "place": tr("Go on to the objective"),
}
_WATCHED = ("stay", "both")
_UNHEARD = ("stay", "do")  # what the coach would turn a title into is chosen already


@dataclass(frozen=True, slots=True)
class Wish:
    """What to make, in that order, and what was already said of each: texts by field."""

    makes: tuple[str, ...]
    given: dict[str, dict[str, str]]


class NewSheet(Sheet):
    """One question, the words, and what a KPI has to say of itself; `wished` hands over a Wish."""

    wished = Signal(object)

    def __init__(self, look: Appearance, session: Session, over: QWidget) -> None:
        super().__init__(look, over, tr("New"), wide=520, top=70)
        self.body.addWidget(label(QUESTION, "h3", wraps=True))
        self.answers = self._options(_ANSWERS, self.body)
        self.body.addWidget(label(tr("What is it, in your words?"), "quiet"))
        self.words = QLineEdit()
        self.words.setAccessibleName(tr("What is it, in your words?"))
        self.words.setPlaceholderText(tr("Onboarding tickets per 100 accounts"))
        self.body.addWidget(self.words)
        self.hints = HintBox(look, session, "key_result", self.words, mends=True)
        self.body.addWidget(self.hints)
        self._number = QWidget()
        inner = column(self._number, gap=5)
        self.body.addWidget(self._number)
        inner.addWidget(label(tr("Which kind of number is it?"), "h3"))
        self.kinds = self._options(_KINDS, inner)
        self.kinds[0].setChecked(True)
        asked = tr("What would we do differently if it moved?")
        inner.addWidget(label(asked, "h3"))
        self.question = QLineEdit()
        self.question.setAccessibleName(asked)
        self.question.setPlaceholderText(tr("e.g. add a second person to the morning shift"))
        inner.addWidget(self.question)
        self._number.hide()
        self.body.addStretch(1)
        self.go_on = Button(look, tr("Go on"), kind="primary", keys="Ctrl+Return")
        self.go_on.setEnabled(False)
        self.cancel = Button(look, tr("Cancel"), keys="Esc")
        self.foot.addWidget(self.go_on)
        self.foot.addWidget(self.cancel)
        self.foot.addStretch(1)
        self._connect()

    def _connect(self) -> None:
        for option in self.answers:
            option.toggled.connect(self._show_answer)
        self.words.returnPressed.connect(self.wish)
        self.hints.takes.connect(self._mend)
        self.hints.settled.connect(self._fit)
        self.go_on.clicked.connect(self.wish)
        self.cancel.clicked.connect(self.go)

    def _options(self, rows: Sequence[tuple[str, str, str]], into: QVBoxLayout) -> list[Option]:
        group = QWidget()
        layout = column(group, (0, 2, 0, 4), 5)
        made = [Option(self.look, *texts) for texts in rows]
        for option in made:
            layout.addWidget(option)
        into.addWidget(group)
        return made

    @property
    def answer(self) -> str:
        """change, stay, both, do or place; empty while nothing is chosen."""
        return next((option.value for option in self.answers if option.isChecked()), "")

    def wish(self) -> None:
        """Hand over what to make, with what was said."""
        answer, text = self.answer, self.words.text().strip()
        if self.gone or not answer:
            return
        kind = next(option.value for option in self.kinds if option.isChecked())
        watched = {"name": text, "kind": kind, "question": self.question.text().strip()}
        given = {"kpi": watched} | {
            made: {"title": text} for made in ("key_result", "initiative", "objective")
        }
        self.go()
        told = {made: {n: t for n, t in texts.items() if t} for made, texts in given.items()}
        self.wished.emit(Wish(_makes(answer), told))

    def _show_answer(self) -> None:
        answer = self.answer
        self._number.setVisible(answer in _WATCHED)
        self.go_on.setEnabled(bool(answer))
        self.go_on.say(_VERBS.get(answer, tr("Go on")))
        self.hints.hear_as(
            "objective" if answer == "place" else "key_result", answer not in _UNHEARD
        )
        self._fit()

    def _mend(self, finding: Finding) -> None:
        """Choose what the text should be instead: nothing is made of one sentence alone."""
        assert finding.mend is not None
        meant = "stay" if finding.mend.command is add_kpi else "do"
        option = next(one for one in self.answers if one.value == meant)
        option.setChecked(True)
        into = self.question if meant in _WATCHED else self.words
        into.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and with_control:
            self.wish()
        elif self._begins_words(event):
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
            self.words.insert(event.text())
        else:
            super().keyPressEvent(event)

    def _begins_words(self, event: QKeyEvent) -> bool:
        """Whether somebody types words before the field is entered: a choice takes no letter."""
        letter = event.text().isprintable() and bool(event.text().strip())
        return letter and self.focusWidget() in self.answers


def _makes(answer: str) -> tuple[str, ...]:
    """The kinds of records that an answer leads to, in the order of making them."""
    if answer == "place":
        return ("objective",)
    made = which_instrument(answer in ("change", "both"), answer in _WATCHED, answer == "do")
    assert made is not None
    return made.makes
