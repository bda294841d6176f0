"""People's words as Markdown that says the same. Must not know what the words are about."""

from __future__ import annotations

import re

_ACTIVE = re.compile(r"([\\`*_\[\]<>&#!~|])")
# What begins a list, a heading or a rule where it stands first on a line.
_LEADING = re.compile(r"^(?:([-+=])|(\d+)([.)]))")


def one_line(text: str | None) -> str:
    """On one line, what Markdown would take for marks kept as it is."""
    return escaped(" ".join((text or "").split()))


def escaped(text: str) -> str:
    """The same words, none of their signs a mark."""
    return _ACTIVE.sub(r"\\\1", text)


def broken_lines(text: str, indent: str = "") -> str:
    """With its line breaks; all lines but the first stand behind `indent`."""
    first, *others = (one_line(line) for line in text.strip().splitlines() or [""])
    led = (_LEADING.sub(_quoted, line) for line in others)
    return f"\\\n{indent}".join((first, *led))


def _quoted(found: re.Match[str]) -> str:
    return rf"\{found[1]}" if found[1] else rf"{found[2]}\{found[3]}"


def is_same(text: str | None, other: str | None) -> bool:
    """Whether two texts say the same but for blanks."""
    return _words(text) == _words(other)


def _words(text: str | None) -> list[str]:
    return [" ".join(line.split()) for line in (text or "").strip().splitlines()]
