"""Refusals that people read. Must not hold anything else: every other exception is a bug."""

from __future__ import annotations

from typing import Literal

from okrdesk.domain.overriding import override
from okrdesk.domain.words import tr

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

    def with_effect(self, effect: str) -> str:  # noqa: ARG002 (for those that leave it open)
        """The sentence, saying `effect` where it leaves open what became of it."""
        return self.says

    def about(self, field: str) -> OkrError:
        """This refusal, of that field unless it named one nearer by."""
        self.field = self.field or field
        return self


class UnreadError(OkrError):
    """A text that is no value; `says` has its words in braces, and {effect} for what became of it.

    That is that nothing was changed, unless who reads many texts says that one was left out.
    """

    def __init__(self, says: str, candidates: tuple[str, ...] = (), **words: object) -> None:
        self._says, self._words = says, words
        super().__init__("bad_value", self.with_effect(tr("nothing was changed")), candidates)

    @override
    def with_effect(self, effect: str) -> str:
        """The sentence, with another effect."""
        return self._says.format(effect=effect, **self._words)


class TwoReadingsError(UnreadError):
    """`text` is one of two numbers: `candidates` are both, the one with a point first."""

    def __init__(self, text: str, says: str, candidates: tuple[str, str]) -> None:
        point, whole = candidates
        super().__init__(says, candidates, text=text.strip(), point=point, whole=whole)
        self.text = text
