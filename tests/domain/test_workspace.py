"""The picture of a file: what readers beside the interface thread may do to it."""

from __future__ import annotations

from okrdesk.domain.edits import Change, Edit
from okrdesk.domain.records import KeyResult, Objective
from okrdesk.domain.workspace import Workspace


class Watched(str):
    """A word that does something while somebody asks whether it is in a table."""

    __slots__ = ()
    picture: Workspace

    def __hash__(self) -> int:
        picture = type(self).picture
        picture._indexes["remark", f"field {len(picture._indexes)}"] = {}
        return super().__hash__()


def test_a_change_is_applied_while_a_worker_makes_an_index_of_the_same_picture() -> None:
    objective = Objective("o", title="Grow", cycle="c")
    before = Workspace().apply(Change("add", (Edit(None, objective),)))
    assert before.where(KeyResult, "objective", "o") == ()
    Watched.picture = before
    before._indexes[Watched("objective"), "cycle"] = {}
    made = KeyResult("k", "o", "Sign-ups")
    after = before.apply(Change("add", (Edit(None, made),)))
    assert after.where(KeyResult, "objective", "o") == (made,)
