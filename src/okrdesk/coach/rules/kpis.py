"""What makes a number worth a gauge. Must not judge its values."""

from __future__ import annotations

from okrdesk.coach.finding import Mend
from okrdesk.coach.rule import FOUND, Fill, MendOf, Rule
from okrdesk.coach.scene import LIVE, Scene
from okrdesk.coach.words import words_of
from okrdesk.commands.kpis import change_kpi
from okrdesk.domain.records import Band, KeyResult, Kpi, Link, Objective
from okrdesk.domain.words import tr

_OTHER = tr("Make it an other number")


def _tied_to_nothing(scene: Scene, kpi: Kpi) -> Fill | None:
    """Guardrails and the North Star need none; a key result of a past cycle ties no more."""
    if kpi.guardrail or kpi.north_star or scene.ws.where(Link, "kpi", kpi.id):
        return None
    return None if is_aimed_at(scene, kpi) else FOUND


def is_aimed_at(scene: Scene, kpi: Kpi) -> bool:
    """Whether a live objective has a key result on the KPI."""
    read = (kr for kr in scene.ws.where(KeyResult, "kpi", kpi.id) if kr.state == "active")
    return any(_is_live(scene, scene.objective_of(key_result)) for key_result in read)


def _is_live(scene: Scene, objective: Objective) -> bool:
    cycle = scene.cycle_of(objective)
    return objective.state in LIVE and cycle.state != "closed" and cycle.end >= scene.today


def _vanity(scene: Scene, kpi: Kpi) -> Fill | None:
    """An answer to "what would we do differently if it moved?" makes it a real one."""
    if kpi.question:
        return None
    word = scene.words.vanity.find(words_of(kpi.name))
    return None if word is None else {"word": word}


def _question(scene: Scene, kpi: Kpi) -> Fill | None:
    return FOUND if not kpi.question and _vanity(scene, kpi) is None else None


def _owner(scene: Scene, kpi: Kpi) -> Fill | None:
    return FOUND if kpi.owner is None else None


def _band(scene: Scene, kpi: Kpi) -> Fill | None:
    """A proposed band gives no colour until somebody confirms it."""
    confirmed = [band for band in scene.ws.where(Band, "kpi", kpi.id) if not band.proposed]
    return None if confirmed else FOUND


def _idle_alerts(scene: Scene, kpi: Kpi) -> Fill | None:
    """Alerts in two different quarters, and nobody acted on any of them."""
    alerts = scene.evidence.alerts.get(kpi.id, ())
    quarters = {(alert.raised.year, (alert.raised.month - 1) // 3) for alert in alerts}
    acted = any(alert.acted for alert in alerts)
    return {"count": len(alerts)} if len(quarters) >= 2 and not acted else None


def _make_other(_scene: Scene, kpi: Kpi) -> Mend:
    return Mend(change_kpi, {"kpi_id": kpi.id, "standing": "other"}, _OTHER)


def _ask(label: str, *fields: str) -> MendOf:
    def mend(_scene: Scene, kpi: Kpi) -> Mend:
        return Mend(change_kpi, {"kpi_id": kpi.id}, label, fields)

    return mend


def _ask_band(_scene: Scene, kpi: Kpi) -> Mend:
    sides = {"up": ("low",), "down": ("high",)}.get(kpi.direction, ("low", "high"))
    asked = tuple(f"{limit}_{side}" for limit in ("healthy", "watch") for side in sides)
    return Mend(change_kpi, {"kpi_id": kpi.id}, tr("Set its limits…"), asked)


RULES = (
    Rule(
        "kpi_tied_to_nothing",
        "kpi",
        "note",
        _tied_to_nothing,
        tr("{name} serves no objective and guards nothing. Link it, or make it an other number."),
        tr("“we always tracked it” is no reason to look at it every week."),
        _make_other,
    ),
    Rule(
        "vanity_kpi",
        "kpi",
        "warning",
        _vanity,
        tr("{name} may only ever rise ({word}). Say what you would do differently if it moved."),
        tr("a number that decides nothing makes people feel good and changes nothing."),
        _ask(tr("Answer the question…"), "question"),
    ),
    Rule(
        "kpi_without_question",
        "kpi",
        "note",
        _question,
        tr("{name} has no question. Say what you would do differently if it moved."),
        tr("a gauge is there to be acted on; the question says how."),
        _ask(tr("Answer the question…"), "question"),
    ),
    Rule(
        "kpi_without_owner",
        "kpi",
        "warning",
        _owner,
        tr("{name} has no owner. Choose one."),
        tr("a number that nobody owns is looked at by nobody."),
        _ask(tr("Choose an owner…"), "owner"),
    ),
    Rule(
        "kpi_without_band",
        "kpi",
        "warning",
        _band,
        tr("{name} has no limits, so its gauge has no colour. Say where you start to worry."),
        tr("limits that are set in calm are the ones that are believed in a storm."),
        _ask_band,
    ),
    Rule(
        "alerts_without_action",
        "kpi",
        "note",
        _idle_alerts,
        tr("{name} had an alert in two quarters and none led to an action."),
        tr("a key KPI should change what you do."),
        _make_other,
    ),
)
