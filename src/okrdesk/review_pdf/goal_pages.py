"""What the pages about objectives print. Must not compute figures nor lay out pages."""

from __future__ import annotations

from collections.abc import Iterator

from okrdesk.domain.records import Initiative
from okrdesk.domain.review_goals import SUCCESS, ReviewKeyResult, ReviewObjective
from okrdesk.domain.words import tr
from okrdesk.look.numbers import NOTHING
from okrdesk.review_pdf.charts import chart
from okrdesk.review_pdf.notes import note_lines
from okrdesk.review_pdf.tongue import Json, Tongue

_ASSUMED = {"open": "not_started", "holds": "on_track", "broken": "off_track"}
_ASSUMED_WORDS = {"open": tr("open"), "holds": tr("holds"), "broken": tr("broken")}
_WORK = {"todo": tr("to do"), "doing": tr("doing"), "done": tr("done"), "dropped": tr("dropped")}
_LINKS = {"guards": tr("must stay healthy"), "leads_to": tr("leads to it")}
CAUSES = {
    "wrong_bet": tr("wrong bet"),
    "too_late": tr("too late"),
    "no_owner": tr("no owner"),
    "outside": tr("outside"),
    "measured_wrong": tr("measured wrong"),
    "too_ambitious": tr("too ambitious"),
}


def objective_page(tongue: Tongue, part: ReviewObjective) -> Json:
    """One objective with all that its page says."""
    objective = part.reading.objective
    return _standing(tongue, part) | {
        "ref": part.reading.ref,
        "title": objective.title,
        "depth": part.depth,
        "about": _about(part),
        "why": objective.why or "",
        "reflection": objective.reflection or "",
        "key_results": [_key_result(tongue, row) for row in part.key_results],
        "guards": _guards(tongue, part),
        "assumptions": _assumptions(tongue, part),
        "work": _work(tongue, part),
    }


def _standing(tongue: Tongue, part: ReviewObjective) -> Json:
    """How far it is, or its grade."""
    reading, graded = part.reading, part.grade_state is not None
    share = reading.grade if graded else reading.progress
    return {
        "progress": share,
        "progress_word": tongue.share(share),
        "progress_name": (tr("grade") if graded else tr("progress")),
        "expected": None if graded else reading.expected,
        "pace": _pace(tongue, part),
        "success": SUCCESS if reading.objective.kind != "committed" else 1.0,
        "state": _state(tongue, part),
        "held": "" if graded else _held(tongue, part),
        "sure": _sure_of(part),
        "reported": _reported(part),
    }


def _pace(tongue: Tongue, part: ReviewObjective) -> str:
    expected = part.reading.expected
    if part.grade_state is not None or expected is None:
        return ""
    return tr("even pace {share}").format(share=tongue.share(expected))


def _about(part: ReviewObjective) -> str:
    objective = part.reading.objective
    kind = tr("committed") if objective.kind == "committed" else tr("aspirational")
    ref = tr("Objective {ref}").format(ref=part.reading.ref)
    return " · ".join(word for word in (ref, part.owner, kind) if word)


def _state(tongue: Tongue, part: ReviewObjective) -> Json:
    return tongue.state(part.grade_state or part.reading.status)


def _held(tongue: Tongue, part: ReviewObjective) -> str:
    """What holds the status: "1 off track, 1 stale"."""
    statuses = [row.reading.status for row in part.key_results]
    counts = ((statuses.count(status), status) for status in ("off_track", "at_risk", "stale"))
    own = part.reading.status
    words = (f"{n} {tongue.state(status)['word']}" for n, status in counts if n and status != own)
    return ", ".join(words)


def _sure(confidence: int | None) -> str:
    return str(confidence) if confidence is not None else NOTHING


def _sure_of(part: ReviewObjective) -> str:
    reading = part.reading
    if reading.confidence is None:
        return ""
    says = tr("least sure: {confidence} of 10 ({ref})")
    return says.format(confidence=reading.confidence, ref=reading.confidence_of)


def _reported(part: ReviewObjective) -> str:
    done, count = part.reading.reported
    return "" if done == count else tr("{done} of {all} reported").format(done=done, all=count)


def _key_result(tongue: Tongue, part: ReviewKeyResult) -> Json:
    reading, key_result = part.reading, part.reading.key_result
    graded = key_result.grade is not None
    now = tongue.key_result_value(part, reading.value)
    return _doubts(tongue, part) | {
        "ref": reading.ref,
        "title": key_result.title,
        "because": key_result.because or "",
        "owner": part.owner or "",
        "from_to": tongue.from_to(part),
        "changed": _changed(tongue, part),
        "now": now,
        "progress": reading.progress,
        "progress_word": tongue.share(reading.progress),
        "raw_word": _raw(tongue, reading.progress_raw),
        "expected": None if graded else reading.expected,
        "state": tongue.state(part.grade_state or reading.status),
        "grade": tongue.grade(key_result.grade) if graded else "",
        "reason": key_result.grade_reason or "",
        "cause": CAUSES.get(key_result.grade_cause or "", ""),
        "chart": chart(tongue, part.chart, part.unit) if part.chart is not None else None,
        "milestones": _milestones(tongue, part),
        "says": f"{reading.ref} {key_result.title}: {tongue.from_to(part)}, {now}",
        "note": _note(tongue, part),
    }


def _doubts(tongue: Tongue, part: ReviewKeyResult) -> Json:
    """How sure people were beside what the forecast said."""
    reading = part.reading
    chance = reading.chance
    was = reading.previous_confidence
    moved = was is not None and reading.confidence is not None and was != reading.confidence
    return {
        "sure": _sure(reading.confidence),
        "was": tr("was {n}").format(n=was) if moved else "",
        "chance": tongue.percent(chance) if chance is not None else "",
        "ratings": [[one.place, one.confidence / 10] for one in part.ratings],
        "chances": [[one.place, one.p] for one in part.chances],
        "ratings_says": ", ".join(f"{tongue.day(r.date)} {r.confidence}" for r in part.ratings),
    }


def _changed(tongue: Tongue, part: ReviewKeyResult) -> str:
    """The targets that it had before: "target was 120 until 3 Nov"."""
    says = tr("target was {value} until {day}")
    return ", ".join(
        says.format(value=tongue.value(one.before, part.unit), day=tongue.day(one.date))
        for one in part.target_changes
        if one.before is not None
    )


def _raw(tongue: Tongue, raw: float | None) -> str:
    """Progress beyond its ends, in words; "" where the bar says it all."""
    if raw is None or 0 <= raw <= 1:
        return ""
    return (
        tr("moving away") if raw < 0 else tr("{share} of the way").format(share=tongue.percent(raw))
    )


def _milestones(tongue: Tongue, part: ReviewKeyResult) -> list[Json]:
    rows = []
    for row in part.milestones:
        day = row.done_on or row.due
        late = row.done_on is None and row.due is not None and row.due < tongue.as_of
        state = "on_track" if row.done_on is not None else "off_track" if late else "not_started"
        word = tr("done {day}") if row.done_on is not None else tr("due {day}")
        when = word.format(day=tongue.day(day)) if day is not None else ""
        rows.append({"title": row.title, "when": when, "state": tongue.state(state)})
    return rows


def _note(tongue: Tongue, part: ReviewKeyResult) -> Json | None:
    """The newest check-in: who, when, and its lines with the mark that they begin with."""
    check_in = part.reading.check_in
    if check_in is None:
        return None
    who = ", ".join(word for word in (check_in.by, tongue.day(check_in.date)) if word)
    shown = next((it.evidence for it in part.log if it.check_in.id == check_in.id), ())
    return {"who": who, "lines": note_lines(check_in.note, shown)}


def _guards(tongue: Tongue, part: ReviewObjective) -> list[Json]:
    return [
        {
            "name": guard.reading.kpi.name,
            "link": _LINKS[guard.link],
            "value": tongue.value(
                guard.reading.value, guard.reading.kpi.unit, guard.reading.kpi.decimals
            ),
            "state": tongue.state(guard.reading.state),
        }
        for guard in part.guards
    ]


def _assumptions(tongue: Tongue, part: ReviewObjective) -> list[Json]:
    return [
        {
            "text": row.text,
            "state": tongue.state(_ASSUMED[row.state], _ASSUMED_WORDS[row.state]),
            "looked": tongue.day(row.looked_at) if row.looked_at is not None else "",
        }
        for row in part.assumptions
    ]


def _work(tongue: Tongue, part: ReviewObjective) -> list[Json]:
    return [
        {"title": row.title, "ref": ref, "when": _when(tongue, row)}
        for ref, row in _under_way(part)
    ]


def _under_way(part: ReviewObjective) -> Iterator[tuple[str, Initiative]]:
    for key_result in part.key_results:
        for row in key_result.reading.initiatives:
            if row.state != "dropped":
                yield key_result.reading.ref, row


def _when(tongue: Tongue, row: Initiative) -> str:
    word = _WORK[row.state]
    if row.due is None or row.state == "done":
        return word
    return tr("{state}, due {day}").format(state=word, day=tongue.day(row.due))
