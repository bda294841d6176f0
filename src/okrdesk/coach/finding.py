"""What the coach says: a rule of good practice that something breaks. Must not look for it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from typing import Any, Literal

from okrdesk.domain.edits import Change
from okrdesk.domain.frozen import dataclass

Severity = Literal["note", "warning"]


@dataclass(frozen=True, slots=True)
class Mend:
    """A command of `okrdesk.commands` that puts it right, called as `command(ws, at, **kwargs)`.

    `asks` are the arguments that only a person knows, such as an owner: the label of such a mend
    ends with "…", and whoever shows it asks for them first. Without any it is one click.
    """

    command: Callable[..., Change]
    kwargs: Mapping[str, Any]
    label: str
    asks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that `subject` breaks, with the reason and, where there is one, a mend.

    `id` is the same as long as rule and subject are, so that an answer survives. `subject` is a
    record's id, "" for a text that is still being typed. `page` is the id of the objective or KPI
    under which it is listed, else that of the subject itself.
    """

    id: str
    rule: str
    severity: Severity
    subject: str
    subject_kind: str
    subject_name: str
    says: str
    because: str
    mend: Mend | None = None
    page: str = ""


def finding_id(rule: str, subject: str) -> str:
    """12 characters that are the same in every copy of a file."""
    return hashlib.blake2b(f"{rule}:{subject}".encode(), digest_size=6).hexdigest()
