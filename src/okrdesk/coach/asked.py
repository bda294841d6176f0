"""What a person has to give to a mend, by the names of the field table. Must not ask or do."""

from __future__ import annotations

from okrdesk.coach.finding import Mend
from okrdesk.commands.fields import FIELDS


def asked_fields(mend: Mend, kind: str) -> tuple[str, ...]:
    """The fields that a mend of a subject of that kind asks for."""
    return tuple(dict.fromkeys(_field(field_kind(mend, kind), ask) for ask in mend.asks))


def field_kind(mend: Mend, kind: str) -> str:
    """Whose fields they are: those of the check-in, or of the subject itself."""
    return "check_in" if mend.command.__name__ == "check_in" else kind


def _field(kind: str, attribute: str) -> str:
    rows = FIELDS.get(kind, ())
    return next((row.name for row in rows if attribute in row.attributes), attribute)
