"""Asks what only a person can decide about the shared file, one after the other.

Must not decide: who answers nothing loses nothing.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.session import Session
from okrdesk.store.questions import Question
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.free_path import free_path
from okrdesk.ui.workers import Worker

if TYPE_CHECKING:
    from okrdesk.store.adopt import ForeignEdits

_BESIDE = "okr"


class QuestionsDesk(QObject):
    """A question waits while another sheet is in sight. `written(str)`: a file was made there."""

    written = Signal(object)
    refused = Signal(object)
    noticed = Signal(str)

    def __init__(self, look: Appearance, session: Session, over: QWidget) -> None:
        super().__init__(over)
        self._look, self._session, self._over = look, session, over
        self._waiting: list[Question] = []
        self._asked: Question | None = None
        self._foreign: ForeignEdits | None = None
        self._reader, self._goer, self._writer = Worker(self), Worker(self), Worker(self)
        self._reader.done.connect(self._ask_foreign)
        self._goer.done.connect(self._go_back)
        self._writer.done.connect(self.written)
        for worker in (self._reader, self._goer, self._writer):
            worker.refused.connect(self.refused)
        self._reader.refused.connect(self._close)
        self._answers = {
            ("fork", "take"): self._take,
            ("fork", "apart"): self._keep_apart,
            ("fork", "new"): self._choose_place,
            ("older", "back"): self._read_older,
            ("older", "aside"): self._write_older,
            ("foreign", "adopt"): self._adopt,
        }

    def begin(self) -> None:
        """Ask what the opening left open, and from now on what comes up."""
        self._session.asked.connect(self.put)
        for question in self._session.document.asks:
            self.put(question)

    def put(self, question: Question) -> None:
        """Ask this, as soon as nothing else is asked."""
        self._waiting.append(question)
        self._go_on()

    def stop(self) -> None:
        """Let go of all work under way, for good."""
        for worker in (self._reader, self._goer, self._writer):
            worker.forget()

    def _go_on(self) -> None:
        if self._asked is not None or not self._waiting:
            return
        from okrdesk.ui.parts.sheet import Sheet

        in_sight = next((s for s in self._over.findChildren(Sheet) if not s.gone), None)
        if in_sight is not None:
            in_sight.closed.connect(self._go_on, Qt.ConnectionType.QueuedConnection)
            return
        self._asked = question = self._waiting.pop(0)
        if question.kind == "foreign":
            self._read_foreign(question)
        else:
            self._show(question, question.says)

    def _show(self, question: Question, says: str) -> None:
        from okrdesk.ui.dialogs.question_sheet import QuestionSheet
        from okrdesk.ui.question_words import answers_to, title_of

        answers = answers_to(question)
        sheet = QuestionSheet(self._look, self._over, title_of(question), says, answers)
        sheet.answered.connect(partial(self._answer, question))
        sheet.closed.connect(self._close)
        sheet.appear()

    def _close(self) -> None:
        self._asked = None
        self._go_on()

    def _answer(self, question: Question, answer: str) -> None:
        """What is not in the table is kept as it is: that needs no work."""
        act = self._answers.get((question.kind, answer))
        if act is not None:
            act(question)

    def _take(self, question: Question) -> None:
        self._session.take(question.other)

    def _keep_apart(self, question: Question) -> None:
        from okrdesk.store.forks import keep_apart

        document = self._session.document
        keep_apart(document.replica, question.other, document.home)

    def _choose_place(self, _question: Question) -> None:
        from okrdesk.ui.parts.file_questions import file_to_write

        path = self._session.document.path
        start = free_path(path.with_stem(tr("{name} on its own").format(name=path.stem)))
        dialog = file_to_write(self._over, tr("Save as a new document"), start, _BESIDE)
        dialog.fileSelected.connect(self.write_new)
        dialog.open()

    def write_new(self, path: str) -> None:
        """Write this document to `path` as one of its own."""
        from okrdesk.store.apart import write_apart

        replica = self._session.document.replica
        self._writer.start(lambda: str(write_apart(replica, Path(path))))

    def _write_older(self, question: Question) -> None:
        from okrdesk.store.apart import write_apart

        replica, path = self._session.document.replica, self._session.document.path
        aside = free_path(path.with_stem(tr("{name} as it was").format(name=path.stem)))
        self._writer.start(lambda: str(write_apart(replica, aside, question.held)))

    def _read_older(self, question: Question) -> None:
        from okrdesk.store.versions import read_version

        replica = self._session.document.replica
        self._goer.start(lambda: read_version(replica, question.held or {}))

    def _go_back(self, then: Workspace) -> None:
        from okrdesk.store.versions import go_back_to

        self._session.document.load_all()
        self._session.do(go_back_to, then)

    def _read_foreign(self, question: Question) -> None:
        from okrdesk.store.adopt import kept_foreign_edits

        replica = self._session.document.replica
        self._reader.start(lambda: (question, kept_foreign_edits(replica, question.other)))

    def _ask_foreign(self, read: tuple[Question, ForeignEdits]) -> None:
        """What was only written again, and says the same, needs nobody."""
        from okrdesk.ui.question_words import about

        question, self._foreign = read
        if self._foreign.edits:
            ws, today = self._session.workspace, self._session.today
            self._show(question, about(question, self._foreign, ws, today))
        else:
            self._close()

    def _adopt(self, _question: Question) -> None:
        from okrdesk.store.adopt import adopt_foreign_edits, left_out

        assert self._foreign is not None
        ws = self._session.document.load_all()
        missing = left_out(ws, self._foreign)
        if self._session.do(adopt_foreign_edits, self._foreign):
            self._session.expect_publishing()
        if missing:
            self.noticed.emit("\n".join(missing))
