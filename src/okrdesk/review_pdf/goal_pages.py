"""What the pages about objectives print. Must not compute figures nor lay out pages."""

from __future__ import annotations

from okrdesk.domain.note_marks import MARKS
from okrdesk.domain.records import Initiative
from okrdesk.domain.review_goals import (
    SUCCESS,
    LoggedCheckIn,
    ReviewKeyResult,
    ReviewObjective,
)
from okrdesk.domain.words import tr
from okrdesk.look.numbers import NOTHING, show_grade, show_share
from okrdesk.review_pdf.gauge_pages import chart
from okrdesk.review_pdf.tongue import Json, Tongue

_ASSUMED = {"open": "not_started", "holds": "on_track", "broken": "off_track"}
_CAUSES = {
    "wrong_bet": tr("wrong bet"),
    "too_late": tr("too late"),
    "no_owner": tr("no owner"),
    "outside": tr("outside"),
    "measured_wrong": tr("measured wrong"),
    "too_ambitious": tr("too ambitious"),
}


def objective_page(tongue: Tongue, part: ReviewObjective) -> Json:
    """One objective with all that its page says."""
    reading = part.reading
    objective = reading.objective
    graded = part.grade_state is not None
    return {
        "ref": reading.ref,
        "title": objective.title,
        "depth": part.depth,
        "about": _about(part),
        "why": objective.why or "",
        "reflection": objective.reflection or "",
        "progress": reading.grade if graded else reading.progress,
        "progress_word": show_share(reading.grade if graded else reading.progress),
        "progress_name": tr("grade") if graded else tr("progress"),
        "expected": None if graded else reading.expected,
        "expected_word": show_share(None if graded else reading.expected),
        "success": SUCCESS,
        "state": _objective_state(tongue, part),
        "sure": _sure(reading.confidence),
        "sure_of": reading.confidence_of or "",
        "reported": _reported(part),
        "key_results": [_key_result(tongue, row) for row in part.key_results],
        "guards": _guards(tongue, part),
        "assumptions": _assumptions(tongue, part),
        "work": _work(tongue, part),
    }


def _about(part: ReviewObjective) -> str:
    objective = part.reading.objective
    kind = tr("committed") if objective.kind == "committed" else tr("aspirational")
    words = (tr("Objective {ref}").format(ref=part.reading.ref), part.owner, kind)
    return " · ".join(word for word in words if word)


def _state(tongue: Tongue, grade_state: str | None, status: str) -> Json:
    return tongue.state(grade_state if grade_state is not None else status)


def _objective_state(tongue: Tongue, part: ReviewObjective) -> Json:
    """The grade's state, or the status with what holds it: "at risk · 1 off track"."""
    if part.grade_state is not None:
        return tongue.state(part.grade_state)
    return tongue.state(part.reading.status, part.reading.status_says)


def _sure(confidence: int | None) -> str:
    return str(confidence) if confidence is not None else NOTHING


def _reported(part: ReviewObjective) -> str:
    done, count = part.reading.reported
    if done == count:
        return ""
    return tr("{done} of {count} reported").format(done=done, count=count)


def _key_result(tongue: Tongue, part: ReviewKeyResult) -> Json:
    reading = part.reading
    key_result = reading.key_result
    return {
        "ref": reading.ref,
        "title": key_result.title,
        "because": key_result.because or "",
        "owner": part.owner or "",
        "from_to": tongue.from_to(part),
        "now": tongue.key_result_value(part, reading.value),
        "progress": reading.progress,
        "progress_word": show_share(reading.progress),
        "raw_word": _raw(reading.progress_raw),
        "expected": reading.expected if part.grade_state is None else None,
        "state": _state(tongue, part.grade_state, reading.status),
        "status_says": reading.status_says,
        "sure": _sure(reading.confidence),
        "was": _sure(reading.previous_confidence),
        "grade": show_grade(key_result.grade) if key_result.grade is not None else "",
        "reason": key_result.grade_reason or "",
        "cause": _CAUSES.get(key_result.grade_cause or "", ""),
        "chart": chart(tongue, part.chart, part.unit) if part.chart is not None else None,
        "ratings": [[rating.place, rating.confidence / 10] for rating in part.ratings],
        "milestones": _milestones(tongue, part),
        "says": reading.says,
        "note": _note(tongue, part),
    }


def _raw(raw: float | None) -> str:
    """Progress beyond its ends, in words; "" where the bar says it all."""
    if raw is None or 0 <= raw <= 1:
        return ""
    return tr("moving away") if raw < 0 else f"{raw:.0%}"


def _milestones(tongue: Tongue, part: ReviewKeyResult) -> list[Json]:
    rows = []
    for row in part.milestones:
        day = row.done_on or row.due
        late = row.done_on is None and row.due is not None and row.due < tongue.as_of
        state = "on_track" if row.done_on is not None else "off_track" if late else "not_started"
        word = tr("done {day}") if row.done_on is not None else tr("due {day}")
        rows.append(
            {
                "title": row.title,
                "when": word.format(day=tongue.day(day)) if day is not None else "",
                "state": tongue.state(state),
            }
        )
    return rows


def _note(tongue: Tongue, part: ReviewKeyResult) -> Json | None:
    """The newest check-in: who, when, and its lines with the mark that they begin with."""
    check_in = part.reading.check_in
    if check_in is None:
        return None
    who = ", ".join(word for word in (check_in.by, tongue.day(check_in.date)) if word)
    return {"who": who, "lines": note_lines(check_in.note)}


def note_lines(note: str | None) -> list[Json]:
    """The lines of a note, each with its mark ("Blocker:") apart."""
    lines = []
    for line in (note or "").splitlines():
        text = line.strip()
        mark = next((m for m in MARKS if text.lower().startswith(m.lower())), "")
        if text:
            lines.append({"mark": mark, "text": text[len(mark) :].strip()})
    return lines


def _guards(tongue: Tongue, part: ReviewObjective) -> list[Json]:
    return [
        {
            "name": guard.reading.kpi.name,
            "link": tr("guards") if guard.link == "guards" else tr("leads to"),
            "value": tongue.value(
                guard.reading.value, guard.reading.kpi.unit, guard.reading.kpi.decimals
            ),
            "state": tongue.state(guard.reading.state),
        }
        for guard in part.guards
    ]


def _assumptions(tongue: Tongue, part: ReviewObjective) -> list[Json]:
    words = {"open": tr("open"), "holds": tr("holds"), "broken": tr("broken")}
    return [
        {
            "text": row.text,
            "state": tongue.state(_ASSUMED[row.state], words[row.state]),
            "looked": tongue.day(row.looked_at) if row.looked_at is not None else "",
        }
        for row in part.assumptions
    ]


def _work(tongue: Tongue, part: ReviewObjective) -> list[Json]:
    return [
        {"title": row.title, "ref": key_result.reading.ref, "when": _when(tongue, row)}
        for key_result in part.key_results
        for row in key_result.reading.initiatives
        if row.state != "dropped"
    ]


def _when(tongue: Tongue, row: Initiative) -> str:
    words = {"todo": tr("to do"), "doing": tr("doing"), "done": tr("done")}
    word = words.get(row.state, row.state)
    if row.due is None or row.state == "done":
        return word
    return tr("{state}, due {day}").format(state=word, day=tongue.day(row.due))


def log_row(tongue: Tongue, part: ReviewKeyResult, line: LoggedCheckIn) -> Json:
    """One line of the check-in log."""
    check_in = line.check_in
    return {
        "day": tongue.day(check_in.date),
        "ref": part.reading.ref,
        "title": part.reading.key_result.title,
        "value": tongue.key_result_value(part, line.value) if line.value is not None else "",
        "sure": _sure(check_in.confidence) if check_in.confidence is not None else "",
        "by": check_in.by or "",
        "lines": note_lines(check_in.note),
    }
