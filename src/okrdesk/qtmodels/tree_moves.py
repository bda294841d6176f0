"""Rows dragged or pushed to another place. Must not move anything itself: commands do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from okrdesk.commands.verbs import VERBS
from okrdesk.domain.records import KeyResult, Objective
from okrdesk.domain.tree_reading import KeyResultReading, ObjectiveReading
from okrdesk.domain.words import tr
from okrdesk.qtmodels.tree_node import TreeNode, id_of

MIME = "application/x-okrdesk-record"
Move = tuple[Callable[..., Any], str, dict[str, str]]


def drop(dragged: TreeNode, onto: TreeNode, row: int, cycle_id: str) -> Move | None:
    """The command for `dragged` let go on `onto` (`row` -1) or between its rows before `row`.

    A key result needs an objective; an objective may also stand at the top, where `onto` is the
    root; nothing goes below itself. None where it cannot be dropped.
    """
    if onto is dragged or why_not(dragged, onto):
        return None
    if isinstance(dragged.reading, KeyResultReading):
        return _drop_key_result(dragged, onto, row)
    home = cycle_id if onto.parent is None else onto.id
    objectives = [n for n in onto.children if isinstance(n.reading, ObjectiveReading)]
    return _beside(_mover(Objective.KIND), dragged, objectives, onto, row, home)


def why_not(dragged: TreeNode, onto: TreeNode) -> str:
    """Why `dragged` has no place at `onto`, in words; "" where it has one, or stays."""
    if onto is dragged:
        return ""
    if _is_within(onto, dragged):
        return tr("Nothing can stand below itself.")
    is_key_result = isinstance(dragged.reading, KeyResultReading)
    if is_key_result and onto.reading is None:
        return tr("A key result stands below an objective: let it go on one.")
    if not is_key_result and isinstance(onto.reading, KeyResultReading):
        return tr("An objective stands beside or below another one, not below a key result.")
    return ""


def _drop_key_result(dragged: TreeNode, onto: TreeNode, row: int) -> Move | None:
    if isinstance(onto.reading, KeyResultReading):
        return _mover(KeyResult.KIND), dragged.id, {"before": onto.id}
    key_results = [n for n in onto.children if isinstance(n.reading, KeyResultReading)]
    return _beside(_mover(KeyResult.KIND), dragged, key_results, onto, row, onto.id)


def _beside(
    command: Callable[..., Any],
    dragged: TreeNode,
    siblings: Sequence[TreeNode],
    onto: TreeNode,
    row: int,
    home: str,
) -> Move | None:
    """Before the first sibling at or below `row`, else at the end of `home`."""
    if row >= 0:
        following = next((n for n in siblings if n.row >= row), None)
        if following is dragged or (dragged.parent is onto and row == dragged.row + 1):
            return None
        if following is not None:
            return command, dragged.id, {"to": home, "before": following.id}
    others = [n for n in siblings if n is not dragged]
    last = {"after": others[-1].id} if others else {}
    return command, dragged.id, {"to": home, **last}


def push(node: TreeNode, by: int) -> Move | None:
    """The command that puts a row `by` places down (or up) among those of its kind."""
    assert node.parent is not None
    kind = type(node.reading)
    siblings = [n for n in node.parent.children if isinstance(n.reading, kind)]
    place = siblings.index(node) + by
    if not 0 <= place < len(siblings):
        return None
    moved = Objective.KIND if kind is ObjectiveReading else KeyResult.KIND
    return _mover(moved), node.id, {"after" if by > 0 else "before": siblings[place].id}


def _mover(kind: str) -> Callable[..., Any]:
    move = VERBS[kind].move  # imported when something is moved: no tree waits for it
    assert move is not None
    return move


def _is_within(node: TreeNode | None, other: TreeNode) -> bool:
    while node is not None:
        if node is other:
            return True
        node = node.parent
    return False


def written(node: TreeNode) -> bytes:
    """What is carried while a row is dragged."""
    assert node.reading is not None
    return id_of(node.reading).encode()
