"""Whether a KPI is what somebody looks for. Must not know models."""

from __future__ import annotations

from collections.abc import Callable

from okrdesk.domain.records import Kpi, Person, Team
from okrdesk.domain.tags import tag_words
from okrdesk.domain.workspace import Workspace


def fits_words(ws: Workspace, text: str) -> Callable[[Kpi], bool] | None:
    """Whether all words of `text` occur in a KPI's name, segment, area, people or tags.

    A word that begins with "#" finds tags only. None where nothing is looked for.
    """
    words = text.lower().split()
    if not words:
        return None
    tags = tag_words(ws)

    def fits(kpi: Kpi) -> bool:
        owner, team = ws.find(Person, kpi.owner), ws.find(Team, kpi.team)
        own = (kpi.name, kpi.segment, kpi.area, owner and owner.name, team and team.name)
        said = " ".join(part.lower() for part in own if part) + f" {tags.get(kpi.id, '')}"
        return all(word in said for word in words)

    return fits
