"""Step Learn: the headline, three lessons, the questions that test a quarter. Must not judge."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from okrdesk.commands.review_writing import answer_litmus, write_headline, write_lesson
from okrdesk.domain import words
from okrdesk.domain.overriding import override
from okrdesk.domain.records import Lesson, Objective, Review
from okrdesk.domain.references import reference_of
from okrdesk.domain.review_proposals import (
    LITMUS,
    ProposedLesson,
    litmus_questions,
    proposed_lessons,
)
from okrdesk.domain.words import tr
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.lesson_card import LessonCard
from okrdesk.ui.panes.read_aloud import ReadAloud
from okrdesk.ui.panes.review_step import ReviewStep
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import clear, column, frame, label, row
from okrdesk.ui.parts.written_field import WrittenField
from okrdesk.ui.refusals import told_to
from okrdesk.ui.review_draft import ReviewDraft

_LESSONS = 3
_HEADLINE = "headline"
_ORIGINS = {
    "broken": tr("from an assumption of {ref} that broke"),
    "open": tr("from an assumption of {ref} that is open still"),
    "holds": tr("from an assumption of {ref} that held"),
}


class ReviewLearn(ReviewStep):
    """Each field is kept when it is left; Ctrl+Return keeps it at once."""

    HINT = tr("Each field is kept when it is left; Ctrl+Enter keeps it at once")

    def __init__(self, look: Appearance, session: Session, draft: ReviewDraft) -> None:
        about = tr("What would you tell the board in one sentence, and what do you know now that "
                   "you did not know before?")  # fmt: skip
        super().__init__(look, session, draft, tr("What we learned"), about)
        self.lessons: list[LessonCard] = []
        self.answers: dict[str, WrittenField] = {}
        self.helps: dict[str, QLabel] = {}
        hint = tr("The machine held and onboarding works, but agencies do not yet bring agencies.")
        self.headline = WrittenField(look, tr("Headline of the quarter"), hint)
        self.body.addWidget(self._headline_card())
        self._cards: QVBoxLayout = column(cards := QWidget(), gap=10)
        self.body.addWidget(cards)
        self.more = Button(look, tr("One more lesson"), kind="mini", icon_name="plus")
        line = row()
        line.addWidget(self.more)
        line.addStretch(1)
        self.body.addLayout(line)
        self.aloud = ReadAloud(look)
        self.body.addWidget(self._litmus_card())
        self.body.addStretch(1)
        self.headline.edited.connect(self._write_headline)
        self.headline.left.connect(self._keep_headline)
        self.more.clicked.connect(self._add_card)

    def _headline_card(self) -> QFrame:
        card = frame("card")
        layout = column(card, (13, 10, 13, 11), 4)
        layout.addWidget(label(tr("Headline: a message, not a label"), "h3"))
        layout.addWidget(self.headline)
        return card

    def _litmus_card(self) -> QFrame:
        card = frame("card")
        layout = column(card, (13, 10, 13, 11), 5)
        layout.addWidget(label(tr("Three questions that test the quarter"), "h3"))
        for place, question in enumerate(LITMUS):
            layout.addWidget(label(words.tr(question), "small", wraps=True))
            if not place:
                layout.addWidget(self.aloud)
            self.helps[question] = label("", "tiny", wraps=True)
            layout.addWidget(self.helps[question])
            field = WrittenField(self.look, words.tr(question), lines=1)
            field.setProperty("question", question)
            field.edited.connect(self._write_answer)
            field.left.connect(self._keep_answer)
            layout.addWidget(field)
            self.answers[question] = field
        return card

    @override
    def show_cycle(self, cycle_id: str) -> None:
        """Begin with a cycle: other lessons, other drafts."""
        clear(self._cards)
        self.lessons = []
        super().show_cycle(cycle_id)

    @override
    def refresh(self) -> None:
        """Show what is written, leaving fields that are being written in."""
        ws, closed = self.session.workspace, self.is_closed
        review = next(iter(ws.where(Review, "cycle", self.cycle_id)), None)
        typed = self.draft.typed(_HEADLINE)
        kept = review.headline if review is not None else None
        if not self.headline.hasFocus():
            self.headline.show_text(str(typed.get("text", kept or "")))
        if typed:
            self._write_headline()
        self._show_lessons(review)
        self._show_answers()
        self.aloud.offer(ws.where(Objective, "cycle", self.cycle_id))
        self.more.setVisible(not closed)
        for field in (self.headline, *self.answers.values()):
            field.setReadOnly(closed)

    @override
    def focus_first(self) -> None:
        """Begin at the headline."""
        self.headline.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_lessons(self, review: Review | None) -> None:
        ws, cycle = self.session.workspace, self.cycle
        kept = ws.where(Lesson, "review", review.id) if review is not None else ()
        proposed = () if self.is_closed else proposed_lessons(ws, cycle)
        self._make_cards(tuple(lesson.id for lesson in kept))
        by_id = {lesson.id: lesson for lesson in kept}
        origins = iter(proposed)
        for card in self.lessons:
            typed = self.draft.typed(f"lesson:{card.lesson_id}")
            origin, shown = "", by_id.get(card.lesson_id, Lesson(card.lesson_id))
            if card.lesson_id not in by_id and not typed:
                proposal = next(origins, None)
                if proposal is not None:
                    shown = Lesson(card.lesson_id, believed=proposal.believed)
                    origin = self._origin(proposal)
            elif typed:
                shown = Lesson(card.lesson_id, **typed)
            card.show_lesson(shown, origin)
            card.set_closed(self.is_closed)
            if typed:
                self._write(card)

    def _make_cards(self, kept: tuple[str, ...]) -> None:
        """A card for each lesson that is kept, and empty ones up to three."""
        have = [card.lesson_id for card in self.lessons]
        typed = [key.partition(":")[2] for key in self.draft.keys("lesson:")]
        wanted = list(dict.fromkeys((*(i for i in have if i in kept), *kept)))
        spare = [i for i in dict.fromkeys((*have, *typed)) if i not in wanted]
        most = 0 if self.is_closed else max(0, _LESSONS - len(wanted))
        busy = [i for i in spare if i in typed]
        spare = list(dict.fromkeys((*busy, *spare)))[: max(most, len(busy))]
        while len(spare) < most:
            spare.append(self.session.document.at().new_id())
        self._arrange([*wanted, *spare])

    def _arrange(self, ids: list[str]) -> None:
        if ids == [card.lesson_id for card in self.lessons]:
            return
        known = {card.lesson_id: card for card in self.lessons}
        self.lessons = []
        for number, lesson_id in enumerate(ids, 1):
            card = known.pop(lesson_id, None) or self._made(lesson_id)
            card.set_number(number)
            self._cards.insertWidget(number - 1, card)
            self.lessons.append(card)
        for card in known.values():
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()

    def _made(self, lesson_id: str) -> LessonCard:
        card = LessonCard(self.look, lesson_id)
        card.edited.connect(self._write_lesson)
        card.left.connect(self._keep_lesson)
        return card

    def _add_card(self) -> None:
        ids = [card.lesson_id for card in self.lessons]
        self._arrange([*ids, self.session.document.at().new_id()])
        next(iter(self.lessons[-1].fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _origin(self, proposal: ProposedLesson) -> str:
        """Where a proposal comes from: whose assumption it was, and what became of it."""
        ws = self.session.workspace
        objective = ws.find(Objective, proposal.objective)
        ref = "" if objective is None else reference_of(ws, objective)
        return _ORIGINS[proposal.state].format(ref=ref)

    def _show_answers(self) -> None:
        for one in litmus_questions(self.session.workspace, self.cycle):
            field = self.answers.get(one.question)
            if field is None:
                continue  # a question that somebody else asked: it is printed, not asked here
            typed = self.draft.typed(f"litmus:{one.question}")
            kept = one.answer.answer if one.answer is not None else ""
            if not field.hasFocus():
                field.show_text(str(typed.get("text", kept)))
            helps = self.helps[one.question]
            first = one.question == LITMUS[0]  # its stories are read aloud beside it
            helps.setText("" if first else "\n".join(one.helps))
            helps.setVisible(bool(helps.text()))
            if typed:
                self._note_answer(field)

    def _write_headline(self) -> None:
        text = self.headline.text
        self.draft.write(_HEADLINE, {"text": text}, write_headline, self.cycle_id, text or None)

    def _keep_headline(self) -> None:
        self.draft.keep(_HEADLINE)

    def _write_lesson(self) -> None:
        card = self.sender()
        assert isinstance(card, LessonCard)
        self._write(card)

    def _write(self, card: LessonCard) -> None:
        key, typed = f"lesson:{card.lesson_id}", card.typed
        self.draft.write(key, typed, write_lesson, self.cycle_id, card.lesson_id, **typed)

    def _keep_lesson(self) -> None:
        card = self.sender()
        assert isinstance(card, LessonCard)
        with told_to(self.session, card.refuse):
            self.draft.keep(f"lesson:{card.lesson_id}")

    def _write_answer(self) -> None:
        field = self.sender()
        assert isinstance(field, WrittenField)
        self._note_answer(field)

    def _note_answer(self, field: WrittenField) -> None:
        question, text = str(field.property("question")), field.text
        key = f"litmus:{question}"
        self.draft.write(key, {"text": text}, answer_litmus, self.cycle_id, question, text)

    def _keep_answer(self) -> None:
        self.draft.keep(f"litmus:{self.sender().property('question')}")
