"""A row of the tree and its rows below. Must not know Qt's models."""

from __future__ import annotations

from dataclasses import dataclass, field

from okrdesk.domain.tree_reading import CycleReading, KeyResultReading, ObjectiveReading

Reading = ObjectiveReading | KeyResultReading


@dataclass(slots=True, eq=False)
class TreeNode:
    """A row: what it reads, above and below it; `number` names it towards Qt, 0 is the root."""

    id: str
    number: int
    reading: Reading | None
    parent: TreeNode | None = None
    children: list[TreeNode] = field(default_factory=list)
    row: int = 0

    def place(self, row: int, child: TreeNode) -> None:
        """Put a child at a row."""
        child.parent = self
        self.children.insert(row, child)
        self.count_from(row)

    def take(self, row: int) -> TreeNode:
        """Take the child at a row out."""
        child = self.children.pop(row)
        child.parent = None
        self.count_from(row)
        return child

    def count_from(self, row: int) -> None:
        """Number the children anew from a row on."""
        for place in range(row, len(self.children)):
            self.children[place].row = place


def below(reading: Reading | CycleReading | None) -> tuple[Reading, ...]:
    """What stands below: of an objective its key results, then the objectives under it."""
    if isinstance(reading, CycleReading):
        return reading.objectives
    if isinstance(reading, ObjectiveReading):
        return (*reading.key_results, *reading.children)
    return ()


def id_of(reading: Reading) -> str:
    """The id of the record that is read."""
    if isinstance(reading, ObjectiveReading):
        return reading.objective.id
    return reading.key_result.id


def every(reading: Reading | CycleReading | None) -> list[Reading]:
    """All readings below one, parents before children."""
    found: list[Reading] = []
    for child in below(reading):
        found.append(child)
        found += every(child)
    return found
