"""What is printed beside a cycle's figures but is none of them. Must not compute anything."""

from __future__ import annotations

from okrdesk.domain.errata import Erratum
from okrdesk.domain.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Advice:
    """A finding of the coach that is left open: about what, its sentence and its reason."""

    name: str
    says: str
    because: str


@dataclass(frozen=True, slots=True)
class Beside:
    """Errata come from the history, advice from the coach: whoever prints hands them over."""

    errata: tuple[Erratum, ...] = ()
    advice: tuple[Advice, ...] = ()
