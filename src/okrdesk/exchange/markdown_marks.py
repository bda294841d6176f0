"""The marks that people put on OKR lines: owners, labels, priorities. Must not build records."""

from __future__ import annotations

import re
from dataclasses import dataclass

_NUMBERING = re.compile(r"^(?:\d+(?:\.\d+)*[.)]\s+)")
_PRIORITY = re.compile(r"^\[(P\d)\]\s*", re.I)
_OBJECTIVE = re.compile(r"^(?:objective|goal|o|ziel)\s*[\d.]*\s*[:.\-–]\s+", re.I)
_KEY_RESULT = re.compile(
    r"^(?P<owner>[^:=]{0,60}?)\s*\b(?:key results?|KR|Schlüsselergebnis)\s*[\d.]*\s*[:\-–]\s*"
)
_OWNED = re.compile(r"^(?P<owner>[A-Z][^:=]{1,59}):\s+(?P<title>\S.*)$", re.S)
_MENTION = re.compile(r"\s*(?:\(?\bowner:\s*(?P<name>[^)]+)\)?|(?<!\w)@(?P<at>[\w.\-]+))\s*$", re.I)


@dataclass(frozen=True, slots=True)
class Line:
    """A line without its marks; `kind`: objective | key_result | None (it does not say)."""

    title: str
    kind: str | None = None
    owner: str | None = None
    tags: tuple[str, ...] = ()


def read_line(text: str, *, owners: bool) -> Line:
    """Take the marks off `text`; with `owners` a leading "Name:" is the owner."""
    rest, tags = _NUMBERING.sub("", text), list[str]()
    while found := _PRIORITY.match(rest):
        tags.append(found[1].upper())
        rest = rest[found.end() :]
    key_result = _KEY_RESULT.match(rest)
    if key_result is not None:
        title, owner = _mentioned(rest[key_result.end() :])
        return Line(title, "key_result", key_result["owner"].strip() or owner, tuple(tags))
    objective = _OBJECTIVE.match(rest)
    if objective is not None:
        title, owner = _mentioned(rest[objective.end() :])
        return Line(title, "objective", owner, tuple(tags))
    owned = _OWNED.match(rest) if owners else None
    if owned is not None:
        return Line(owned["title"].strip(), None, owned["owner"].strip(), tuple(tags))
    title, owner = _mentioned(rest)
    return Line(title, None, owner, tuple(tags))


def _mentioned(text: str) -> tuple[str, str | None]:
    """A trailing "@name" or "(owner: name)" taken off."""
    found = _MENTION.search(text)
    if found is None or found.start() == 0:
        return text.strip(), None
    return text[: found.start()].strip(), (found["name"] or found["at"]).strip()
