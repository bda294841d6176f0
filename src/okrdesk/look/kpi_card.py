"""Every word on the card of a KPI. Must not compute figures or paint."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.gauge_scale import GaugeScale, gauge_scale
from okrdesk.domain.kpi_reading import KpiReading
from okrdesk.domain.records import Kpi, Person
from okrdesk.domain.tags import SIGN, tags_of
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.look.days import show_age, show_day
from okrdesk.look.formats import LOCAL, Format
from okrdesk.look.kpi_value import change_words, kpi_value, value_period
from okrdesk.look.kpi_why import CADENCES, why_words
from okrdesk.look.numbers import show_exact, show_percent, show_short
from okrdesk.look.people import initials_of
from okrdesk.look.states import STATES, StateLook

if TYPE_CHECKING:
    from okrdesk.domain.okr_readings import KeyResultReading

_DIRECTIONS = {
    "up": tr("higher is better"),
    "down": tr("lower is better"),
    "range": tr("best in a range"),
}


@dataclass(frozen=True, slots=True)
class KpiCard:
    """What the card painters and the board's model show of one KPI.

    `tone` and `link_tone` name colours of a Theme. `ends` are the words under the gauge's ends,
    `target` the word at its target tick, `under` stands below the big value, `brief` is the change
    for little room, `below` the name where it stands as a segment below its KPI. `tags` is empty
    without any; only full cards have room for them.
    """

    reading: KpiReading
    scale: GaugeScale
    look: StateLook
    name: str
    below: str
    tag: str
    chip: str
    subtitle: str
    tags: str
    value: str
    exact: str
    under: str
    delta: str
    brief: str
    tone: str
    why: str
    owner: str
    age: str
    link: str
    link_tone: str
    ends: tuple[str, str]
    target: str
    usual: tuple[str, str] | None

    @property
    def strong(self) -> bool:
        """Whether the change is a signal and therefore coloured."""
        return _is_news(self.reading)

    @property
    def tip(self) -> str:
        """The exact value, and the tags for which only full cards have room."""
        exact = f"{self.name}: {self.exact}"
        return f"{exact}\n{self.tags}" if self.tags else exact

    @property
    def spoken(self) -> str:
        """The whole card as a sentence for screen readers."""
        says = self.reading.says
        return tr("{says}; tags {tags}").format(says=says, tags=self.tags) if self.tags else says


def _is_news(reading: KpiReading) -> bool:
    """Whether the change that a card shows is a signal; what is out of date is no news."""
    return reading.signal is not None and reading.state not in {"out_of_date", "no_data"}


def kpi_card(
    ws: Workspace,
    reading: KpiReading,
    today: dt.date,
    locale: Format = LOCAL,
    linked: KeyResultReading | None = None,
) -> KpiCard:
    """The card of a KPI on a day; `linked` is the key result that it names, if any."""
    kpi, look, scale = reading.kpi, STATES[reading.state], gauge_scale(reading)
    currency = ws.settings().currency
    link, link_tone = _link(reading, linked, locale)
    delta, brief = change_words(ws, reading, today, locale)
    tags = _tags(ws, kpi)
    return KpiCard(
        reading=reading,
        scale=scale,
        look=look,
        name=kpi_name(kpi),
        below=kpi.segment or kpi.name,
        tag=_tag(kpi),
        chip=_chip(reading, look, today, locale),
        subtitle=" · ".join((CADENCES[kpi.cadence], _DIRECTIONS[kpi.direction], *tags)),
        tags=" ".join(tags),
        value=kpi_value(ws, reading, locale),
        exact=show_exact(reading.value, kpi.unit, currency=currency, locale=locale),
        under=value_period(reading, today),
        delta=delta,
        brief=brief,
        tone=_tone(reading),
        why=why_words(reading, today, locale),
        owner=initials_of(ws.find(Person, kpi.owner)),
        age="" if reading.age_days is None else show_age(max(0, reading.age_days)),
        link=link,
        link_tone=link_tone,
        ends=_pair((scale.low, scale.high), kpi.unit, currency, locale),
        target=_target(scale, kpi.unit, currency, locale),
        usual=None if reading.usual is None else _pair(reading.usual, kpi.unit, currency, locale),
    )


def kpi_name(kpi: Kpi) -> str:
    """Its name, with the segment that it is unless the name says that already."""
    segment = kpi.segment or ""
    said = set(kpi.name.casefold().split())
    return kpi.name if said.issuperset(segment.casefold().split()) else f"{kpi.name}, {segment}"


def _tag(kpi: Kpi) -> str:
    if kpi.north_star:
        return tr("North Star")
    return tr("guardrail") if kpi.guardrail else ""


def _tags(ws: Workspace, kpi: Kpi) -> tuple[str, ...]:
    return tuple(f"{SIGN}{text}" for text in tags_of(ws, kpi.id))


def _chip(reading: KpiReading, look: StateLook, today: dt.date, locale: Format) -> str:
    if reading.dip_until is not None and reading.state not in {"out_of_date", "no_data"}:
        day = show_day(reading.dip_until, today, locale)
        return tr("planned dip until {day}").format(day=day)
    return look.word


def _tone(reading: KpiReading) -> str:
    """Only a signal has a colour: good when it improves, else that of the state that it led to."""
    if not _is_news(reading):
        return "muted"
    if reading.variation == "special_cause_improvement":
        return "good"
    if reading.variation == "special_cause_concern":
        return STATES[reading.state].colour if reading.state in {"watch", "act"} else "act"
    return "neutral"


def _link(reading: KpiReading, linked: KeyResultReading | None, locale: Format) -> tuple[str, str]:
    if reading.state in {"out_of_date", "no_data"}:
        return tr("Add value"), "muted"
    if linked is None:
        return "", "muted"
    look, chance = STATES[linked.status], linked.chance
    in_danger = linked.status in {"at_risk", "off_track"}
    tone = look.colour if in_danger else "muted"
    says = tr("KR {ref}: {status}")
    if chance is not None:
        says = tr("KR {ref}: {status}, {p} likely") if in_danger else tr("KR {ref}: {p} likely")
    p = show_percent(chance, locale)
    return says.format(ref=linked.ref, status=look.word, p=p), tone


def _pair(
    ends: tuple[float, float], unit: str, currency: str | None, locale: Format
) -> tuple[str, str]:
    low, high = (_end(end, unit, currency, locale) for end in ends)
    return low, high


def _end(end: float, unit: str, currency: str | None, locale: Format) -> str:
    """Nothing of a thing needs no unit, but 0% and $0 look like their other end."""
    alike = unit in {"percent", "share"} or unit.startswith("money")
    if end == 0 and not alike:
        return "0"
    return show_short(end, unit, currency=currency, locale=locale)


def _target(scale: GaugeScale, unit: str, currency: str | None, locale: Format) -> str:
    if scale.target_range is not None:
        low, high = _pair(scale.target_range, unit, currency, locale)
        return tr("target {low} to {high}").format(low=low, high=high)
    if scale.target is None:
        return ""
    shown = show_short(scale.target, unit, currency=currency, locale=locale)
    return tr("target {value}").format(value=shown)
