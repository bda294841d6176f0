"""What is due this week as lines for people. Must not find out what is."""

from __future__ import annotations

from okrdesk.cli.view import View
from okrdesk.cli.wording import day_words, paragraph
from okrdesk.domain.week import Week
from okrdesk.domain.words import tr


def page_text(view: View, week: Week, width: int) -> list[str]:
    """The week, then each thing that it asks for."""
    lines = [f"{week.period.name()}, {week.period.span()}"]
    sections = (
        (tr("Numbers"), [due.says for due in week.due_kpis]),
        (tr("Key results"), [_key_result(view, week, place) for place in _places(week)]),
        (tr("Alerts"), [alert.says for alert in week.alerts]),
        (tr("Work"), [_work(view, week, place) for place in range(len(week.initiatives))]),
    )
    for heading, said in sections:
        if said:
            lines += ["", heading]
            lines += [line for text in said for line in paragraph(text, width, "  ")]
    if len(lines) == 1:
        lines.append(tr("Nothing is due."))
    return [*lines, "", week.next_says]


def _places(week: Week) -> range:
    return range(len(week.due_key_results))


def _key_result(view: View, week: Week, place: int) -> str:
    due = week.due_key_results[place]
    if due.last is None:
        return tr("{ref} {title}: never checked in").format(ref=due.ref, title=due.key_result.title)
    says = tr("{ref} {title}: last check-in {day}")
    last = day_words(due.last, view.today)
    return says.format(ref=due.ref, title=due.key_result.title, day=last)


def _work(view: View, week: Week, place: int) -> str:
    initiative = week.initiatives[place]
    return tr("{title}, due {day}").format(
        title=initiative.title, day=day_words(initiative.due, view.today)
    )
