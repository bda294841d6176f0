"""The status that a chance leads to. It remembers: near a line it stays what it was.

Must not compute chances."""

from __future__ import annotations

from collections.abc import Iterable

from okrdesk.domain.forecast.forecast import spoken_chance
from okrdesk.domain.words import tr

ON_TRACK, OFF_TRACK = 0.70, 0.30
# With .05 beyond a line for a change; written out, since .70 - .05 is not .65 in binary.
_LEAVES_ON_TRACK, _BECOMES_ON_TRACK = 0.65, 0.75
_BECOMES_OFF_TRACK, _LEAVES_OFF_TRACK = 0.25, 0.35


def chance_status(newest_first: Iterable[float]) -> tuple[str, str]:
    """The status and its reason, from the chance now and after each value before, newest first.

    Only as many earlier chances are asked for as matter: a chance far from the lines needs none.
    """
    chances: list[float] = []
    for chance in newest_first:
        chances.append(chance)
        if _is_clear(chance):
            break
    status: str | None = None
    for chance in reversed(chances):
        status = status_after(status, chance)
    now = chances[0]
    assert status is not None
    return status, _reason(status, now)


def status_after(before: str | None, chance: float) -> str:
    """The status that follows on `before`; None: there was no chance before."""
    on_track, off_track = _BECOMES_ON_TRACK, _BECOMES_OFF_TRACK
    if before is None:
        on_track, off_track = ON_TRACK, OFF_TRACK
    elif before == "on_track":
        on_track = _LEAVES_ON_TRACK
    elif before == "off_track":
        off_track = _LEAVES_OFF_TRACK
    if chance >= on_track:
        return "on_track"
    return "off_track" if chance < off_track else "at_risk"


def _is_clear(chance: float) -> bool:
    """Whether it leads to the same status whatever was before."""
    return len({status_after(before, chance) for before in _BEFORE}) == 1


_BEFORE = (None, "on_track", "at_risk", "off_track")


def _reason(status: str, chance: float) -> str:
    shown = spoken_chance(chance)
    if status != status_after(None, chance):
        return _HELD[status, chance >= 0.5].format(chance=shown)
    return _PLAIN[status].format(chance=shown)


_PLAIN = {
    "on_track": tr("Chance {chance}: 70% or more."),
    "at_risk": tr("Chance {chance}: between 30% and 70%."),
    "off_track": tr("Chance {chance}: below 30%."),
}
# Status and whether the chance is at the upper line → why it is still so.
_HELD = {
    ("on_track", True): tr("Chance {chance}: still on track, down to 65%."),
    ("at_risk", True): tr("Chance {chance}: still at risk, on track needs 75%."),
    ("at_risk", False): tr("Chance {chance}: still at risk, down to 25%."),
    ("off_track", False): tr("Chance {chance}: still off track, at risk needs 35%."),
}
