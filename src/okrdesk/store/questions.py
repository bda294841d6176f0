"""What only a person can decide about a shared file. Must not decide it.

Until somebody does, nothing is lost by waiting: what the replica holds, holds.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from okrdesk.domain.frozen import dataclass
from okrdesk.store.sighting import Counts

QuestionKind = Literal["fork", "older", "foreign"]


@dataclass(frozen=True, slots=True)
class Question:
    """`says` is the sentence that is said where nobody can be asked.

    fork: `other` holds the same document under a name that a person chose. older: the shared file
    was put back to the version that holds what `held` counts, which lacks `lacks` changes.
    foreign: another program wrote into the tables of the shared file; `other` is the snapshot that
    was kept of it.
    """

    kind: QuestionKind
    says: str
    other: Path
    lacks: int = 0
    held: Counts | None = None


def sentences(asks: tuple[Question, ...]) -> tuple[str, ...]:
    """What is said where nobody can be asked."""
    return tuple(question.says for question in asks)
