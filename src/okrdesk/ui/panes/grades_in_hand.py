"""The grades of a cycle as they are and as they are being given. Must not show nor keep them."""

from __future__ import annotations

from typing import Any

from okrdesk.commands.grades import grade_key_result
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.grading import GradeLine, grade_lines, lacking
from okrdesk.domain.records import Cycle, Objective
from okrdesk.domain.references import reference_of
from okrdesk.domain.rollup import weighted_mean
from okrdesk.domain.words import tr
from okrdesk.look.tree_words import value_words, way_words
from okrdesk.qtmodels.grades_model import GradeRow
from okrdesk.qtmodels.loading import load_cycle, read_whole
from okrdesk.session import Session
from okrdesk.ui.review_draft import ReviewDraft


@dataclass(frozen=True, slots=True)
class GradeGiven:
    """A key result's grade with its words: being given, else given, else as it was measured."""

    grade: float
    reason: str
    cause: str | None


class GradesInHand:
    """A grade that lacks words is in the draft; what the draft does not hold is in the file."""

    def __init__(self, session: Session, draft: ReviewDraft) -> None:
        self._session, self._draft = session, draft
        self.lines: dict[str, GradeLine] = {}

    def read(self, cycle: Cycle) -> None:
        """Read the key results of a cycle, with all that was measured of them."""
        today = self._session.today
        load_cycle(self._session, cycle)
        lines = read_whole(self._session, lambda ws: grade_lines(ws, cycle, today))
        self.lines = {line.key_result.id: line for line in lines}

    @property
    def are_to_be_taken(self) -> bool:
        """Whether a measured grade could be given as it is, without a word."""
        lines = self.lines.values()
        return any(n.lacks == "grade" and not lacks_words(n, n.proposed) for n in lines)

    def of(self, key_result_id: str) -> GradeGiven:
        """What is being given, else what was given, else what was measured."""
        typed = self._typed(key_result_id)
        line = self.lines[key_result_id]
        kept = line.key_result
        own = line.proposed if kept.grade is None else kept.grade
        reason = typed.get("reason", kept.grade_reason or "")
        return GradeGiven(
            float(typed.get("grade", own)), str(reason), typed.get("cause", kept.grade_cause)
        )

    def write(self, key_result_id: str, given: GradeGiven) -> None:
        """Hold a grade in the draft until it has its words."""
        typed = {"grade": given.grade, "reason": given.reason, "cause": given.cause}
        self._draft.write(
            _key(key_result_id), typed, grade_key_result, key_result_id, *typed.values()
        )

    def drop(self, key_result_id: str) -> None:
        """Forget what was typed of a grade."""
        self._draft.drop(_key(key_result_id))

    def keep(self, key_result_id: str) -> None:
        """Write a grade of the draft into the file, once it has a reason."""
        if self._typed(key_result_id).get("reason"):
            self._draft.keep(_key(key_result_id))

    def rows(self) -> list[GradeRow]:
        """Each objective with its mean, followed by its key results."""
        rows, own = list[GradeRow](), list[GradeRow]()
        objective: Objective | None = None
        for line in self.lines.values():
            if objective is None or line.key_result.objective != objective.id:
                if objective is not None:
                    rows += [self._heading(objective, own), *own]
                objective, own = line.objective, []
            own.append(self._row(line, objective))
        if objective is not None:
            rows += [self._heading(objective, own), *own]
        return rows

    def _typed(self, key_result_id: str) -> dict[str, Any]:
        return self._draft.typed(_key(key_result_id))

    def _heading(self, objective: Objective, own: list[GradeRow]) -> GradeRow:
        weights = {row.id: self.lines[row.id].key_result.weight for row in own}
        mean = weighted_mean((row.grade or 0.0, weights[row.id]) for row in own)
        title = f"{reference_of(self._session.workspace, objective)} {objective.title}"
        return GradeRow(objective.id, title, objective.kind, mean, is_objective=True)

    def _row(self, line: GradeLine, objective: Objective) -> GradeRow:
        ws, key_result = self._session.workspace, line.key_result
        typed = self._typed(key_result.id)
        grade = self.of(key_result.id).grade
        return GradeRow(
            key_result.id,
            f"{line.ref} {key_result.title}",
            objective.kind,
            grade,
            way=way_words(ws, key_result),
            end=value_words(ws, key_result, line.end),
            measured=line.progress,
            proposed=line.proposed,
            given=key_result.grade is not None or bool(typed),
            wants=_wants(typed, line, grade),
        )


def lacks_words(line: GradeLine, grade: float, reason: str = "") -> str | None:
    """What another grade than the kept one would still have to say."""
    return lacking(line.objective.kind, line.proposed, grade, reason, None)


def _wants(typed: dict[str, Any], line: GradeLine, grade: float) -> str:
    """What a grade that is being given lacks, in words."""
    if not typed:
        return ""
    lacks = lacking(
        line.objective.kind, line.proposed, grade, typed.get("reason"), typed.get("cause")
    )
    return {None: "", "cause": tr("a cause is needed")}.get(lacks, tr("a reason is needed"))


def _key(key_result_id: str) -> str:
    return f"grade:{key_result_id}"
