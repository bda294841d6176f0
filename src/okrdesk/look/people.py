"""How people are named in little room. Must not know records of other kinds."""

from __future__ import annotations

from okrdesk.domain.records import Person


def initials_of(person: Person | None) -> str:
    """The initials that a person chose, else the first letters of the first and last name."""
    if person is None:
        return ""
    if person.initials:
        return person.initials
    words = person.name.split()
    ends = words[:1] + words[1:][-1:]
    return "".join(word[0].upper() for word in ends)
