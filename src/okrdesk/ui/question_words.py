"""The words of questions about the shared file. Must not ask them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from okrdesk.domain.edits import Edit, Points
from okrdesk.domain.records import Kpi, Measurement
from okrdesk.domain.references import name_of
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.history_words import thing_words
from okrdesk.store.questions import Question
from okrdesk.ui.dialogs.question_sheet import Answer

if TYPE_CHECKING:
    from okrdesk.store.adopt import ForeignEdits

_MOST_NAMED = 5


def title_of(question: Question) -> str:
    """What is asked, in a few words."""
    return {
        "fork": tr("Do these two belong together?"),
        "older": tr("The file was put back to an older version"),
        "foreign": tr("Another program changed the file"),
    }[question.kind]


def answers_to(question: Question) -> tuple[Answer, ...]:
    """What can be answered, the harmless first."""
    if question.kind == "fork":
        return _about_a_fork(question.other.name)
    if question.kind == "older":
        return _ABOUT_AN_OLDER
    return _ABOUT_ANOTHER_PROGRAM


def about(question: Question, foreign: ForeignEdits, ws: Workspace, today: dt.date) -> str:
    """What was said, and which things the other program changed."""
    things = list(dict.fromkeys(_thing(ws, edit, today) for edit in foreign.edits))
    named = " · ".join(things[:_MOST_NAMED])
    if len(things) > _MOST_NAMED:
        more = len(things) - _MOST_NAMED
        says = tr("{sentence}\n\nIt changed: {things} and {n} more.")
        return says.format(sentence=question.says, things=named, n=more)
    says = tr("{sentence}\n\nIt changed: {things}")
    return says.format(sentence=question.says, things=named)


def _thing(ws: Workspace, edit: Edit | Points, today: dt.date) -> str:
    if isinstance(edit, Points):
        return thing_words(ws, Kpi.KIND, edit.kpi, today)
    record = edit.record
    if isinstance(record, Measurement):
        return thing_words(ws, record.KIND, f"{record.kpi}@{record.date.isoformat()}", today)
    if edit.before is None:
        return name_of(record) or record.KIND.replace("_", " ")
    return thing_words(ws, record.KIND, record.id, today)


def _about_a_fork(other: str) -> tuple[Answer, ...]:
    does = tr(
        "What is in {other} comes in here too. Nothing here is lost, and {other} stays as it is."
    )
    return (
        Answer(
            "apart",
            tr("Keep them apart"),
            tr("Each goes on by itself. You are not asked about these two again."),
        ),
        Answer("take", tr("Take in what the other one holds"), does.format(other=other)),
        Answer(
            "new",
            tr("Save this one as a new document…"),
            tr("A document of its own, with all its history, that no copy is ever merged into."),
        ),
    )


_ABOUT_AN_OLDER = (
    Answer(
        "keep",
        tr("Keep what I have"),
        tr("It goes back into the file, as it does without an answer."),
    ),
    Answer(
        "back",
        tr("Go back to the older version"),
        tr("One change that you can undo, for everybody. What it takes back stays in the history."),
    ),
    Answer(
        "aside",
        tr("Open the older version aside"),
        tr("As a document of its own beside this one, which stays as it is."),
    ),
)
_ABOUT_ANOTHER_PROGRAM = (
    Answer(
        "keep",
        tr("Keep what OKRDesk recorded"),
        tr("The other program’s version stays among the snapshots, as it does without an answer."),
    ),
    Answer(
        "adopt",
        tr("Take its changes over"),
        tr("One change under your name that you can undo."),
    ),
)
