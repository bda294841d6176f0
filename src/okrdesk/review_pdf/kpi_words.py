"""What is said of a KPI: signal, assurance, breaches. Must not compute figures."""

from __future__ import annotations

from okrdesk.domain.alert_words import PATTERNS
from okrdesk.domain.explain_kpis import ASSURANCE_WORDS
from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.review_breaches import Breach, Deed, LinkedWork
from okrdesk.domain.review_gauges import ReviewKpi
from okrdesk.domain.words import tr
from okrdesk.look.alert_words import RESOLVED_WORDS
from okrdesk.review_pdf.tongue import Json, Tongue

_NEWS = {
    "special_cause_improvement": tr("better than usual"),
    "special_cause_concern": tr("worse than usual"),
    "special_cause_neutral_high": tr("higher than usual"),
    "special_cause_neutral_low": tr("lower than usual"),
    "common_cause": tr("usual wobble"),
}
_BANDS = {
    "watch": tr("out of its healthy range, watch"),
    "act": tr("out of its healthy range, at worst act"),
}
_ANSWERED = tr("what was done took it away")
_WORST = ("act", "watch", "out_of_date")
_DEEDS = {
    "acknowledged": tr("seen"),
    "acting": tr("taken on"),
    "expected": tr("expected"),
    "wrong_number": tr("wrong number"),
    "snoozed": tr("put off"),
    "resolved": tr("resolved"),
}


_WORK = {
    "todo": tr("planned: {title}"),
    "doing": tr("under way: {title}"),
    "done": tr("done: {title}"),
    "dropped": tr("dropped: {title}"),
}


def signal_word(reading: KpiReading) -> str:
    """What the newest value says: news or usual wobble; "" while there are no limits."""
    found = _NEWS.get(reading.variation or "")
    return found if found is not None else ""


def assurance_words(part: ReviewKpi) -> list[str]:
    """Whether its usual range meets the target, and how often it was met in the cycle."""
    found = ASSURANCE_WORDS.get(part.reading.assurance or "")
    words = [found] if found is not None else []
    if part.met is not None and part.due is not None:
        words.append(tr("met {met} of {due}").format(met=part.met, due=part.due))
    return words


def usual_range(tongue: Tongue, reading: KpiReading) -> str:
    """The ends of the usual range."""
    if reading.usual is None:
        return ""
    low, high = (tongue.value(end, reading.kpi.unit, reading.kpi.decimals) for end in reading.usual)
    return tr("usual {low} to {high}").format(low=low, high=high)


def breach_row(tongue: Tongue, part: ReviewKpi) -> Json:
    """What went wrong with one KPI: what, from when until when, why, and what was done."""
    worst = min(part.breaches, key=lambda breach: _WORST.index(_state(breach)))
    causes = [RESOLVED_WORDS[one.resolved_as] for one in part.breaches if one.resolved_as]
    return {
        "name": part.reading.kpi.name,
        "state": tongue.state(_state(worst)),
        "what": [{"what": _what(one), "span": _span(tongue, one)} for one in part.breaches],
        "cause": ", ".join(dict.fromkeys(causes)),
        "done": [
            *(_deed(tongue, deed) for one in part.breaches for deed in one.deeds),
            *(_linked(tongue, work) for work in part.work),
        ],
    }


def _state(breach: Breach) -> str:
    """The colour of a breach: its band; of a signal watch, of silence out of date."""
    if breach.cause == "band" and breach.rule in ("watch", "act"):
        return breach.rule
    return "watch" if breach.cause == "signal" else "out_of_date"


def _what(breach: Breach) -> str:
    if breach.cause == "band" and breach.rule in _BANDS:
        return _BANDS[breach.rule]
    is_signal = breach.cause == "signal" and breach.rule
    return PATTERNS[breach.rule] if is_signal or breach.cause == "overdue" else _ANSWERED


def _span(tongue: Tongue, breach: Breach) -> str:
    first = tongue.day(breach.first)
    says = tr("since {first}").format(first=first)
    if breach.cleared is not None:
        says = f"{first} – {tongue.day(breach.cleared)}"
    if breach.times == 1:
        return says
    return tr("{span}, came {n} times").format(span=says, n=breach.times)


def _deed(tongue: Tongue, deed: Deed) -> str:
    """ "taken on by Ines Calder, 17 Nov: Move the queue"."""
    about = [_DEEDS.get(deed.what, tr("seen"))]
    if deed.by:
        about.append(deed.by)
    if deed.date is not None:
        about.append(tongue.day(deed.date))
    told = " · ".join(text for text in (deed.work, deed.note) if text)
    says = ", ".join(about)
    return f"{says}: {told}" if told else says


def _linked(tongue: Tongue, work: LinkedWork) -> str:
    """ "under way: Move the queue, Ines Calder, due 17 Nov"."""
    says = _WORK.get(work.state, _WORK["todo"]).format(title=work.title)
    due = "" if work.due is None else tr("due {day}").format(day=tongue.day(work.due))
    return ", ".join(text for text in (says, work.owner, due) if text)
