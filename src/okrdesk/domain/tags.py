"""Which tags a thing carries, and how a search sees them. Must not change any."""

from __future__ import annotations

from collections.abc import Mapping

from okrdesk.domain.records import Tag
from okrdesk.domain.workspace import Workspace

SIGN = "#"


def tags_of(ws: Workspace, record_id: str) -> tuple[str, ...]:
    """The tags on a thing, by the alphabet."""
    texts = (tag.text for tag in ws.where(Tag, "on", record_id))
    return tuple(sorted(texts, key=str.casefold))


def tag_words(ws: Workspace) -> Mapping[str, str]:
    """By thing, its tags as a search reads them: "#growth #board", in lower case."""
    found: dict[str, str] = {}
    for tag in ws.all(Tag).values():
        found[tag.on] = f"{found.get(tag.on, '')} {SIGN}{tag.text.lower()}".strip()
    return found
