"""Refusals that people read. Must not hold anything else: every other exception is a bug."""

from __future__ import annotations

from typing import Literal

RefusalKind = Literal[
    "not_found",
    "ambiguous",
    "bad_value",
    "bad_file",
    "read_only",
    "locked",
    "full",
    "newer",
    "closed",
    "conflict",
    "exists",
    "not_allowed",
    "nothing_to_undo",
    "bug",
]


class OkrError(Exception):
    """A refusal that the user can understand and act on; it changed nothing.

    `says` is one plain sentence: what happened, its effect, what to do.
    `candidates` are the references meant by an ambiguous name; `field` names the field of a record
    that cannot stand, by the field table, "" where it is none or several.
    """

    def __init__(
        self,
        kind: RefusalKind,
        says: str,
        candidates: tuple[str, ...] = (),
    ) -> None:
        super().__init__(says)
        self.kind = kind
        self.says = says
        self.candidates = candidates
        self.field = ""

    def about(self, field: str) -> OkrError:
        """This refusal, of that field unless it named one nearer by."""
        self.field = self.field or field
        return self


class TwoReadingsError(OkrError):
    """`text` is one of two numbers: `candidates` are both, the one with a point first."""

    def __init__(self, text: str, says: str, candidates: tuple[str, str]) -> None:
        super().__init__("bad_value", says, candidates)
        self.text = text
