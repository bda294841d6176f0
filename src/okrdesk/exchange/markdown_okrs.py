"""OKRs from a Markdown outline into drafts. Must not know the workspace."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from okrdesk.domain.words import tr
from okrdesk.exchange.drafts import (
    CycleDraft,
    Drafts,
    KeyResultDraft,
    ObjectiveDraft,
    RefusedRow,
    RemarkDraft,
)
from okrdesk.exchange.markdown_below import check_in_of, said_below, task_of, way_of
from okrdesk.exchange.markdown_beside import is_beside, is_remark, read_beside
from okrdesk.exchange.markdown_entries import read_marks
from okrdesk.exchange.markdown_marks import read_line
from okrdesk.exchange.named_cycle import dated_cycle, find_cycle
from okrdesk.exchange.outcomes import grade_of, reason_of, split_outcome
from okrdesk.exchange.outline import Node, read_outline

# Headings that only part a text; what stands below them belongs to what stands above.
_PARTS = re.compile(
    r"(?:the |our |company )?(?:okrs?|objectives?|goals?|ziele|key results?|krs)"
    r"(?: and key results)?|schlüsselergebnisse|table of contents|contents|on this page",
    re.I,
)


def read_markdown(source: str, text: str, fiscal_month: int) -> Drafts:
    """The objectives and key results of a Markdown text.

    Headings and list items with something below them are objectives, items without are key results
    of the objective above; what hangs below a key result are its milestones (boxes to tick while it
    is open) or initiatives. Where lines are marked ("CEO KR: …", bold objectives) the marks decide.
    """
    root, matter = read_outline(text)
    title = _document_title(root)
    reader = _Reader(source, any(_marked(node) for node in root.walk()), fiscal_month)
    for node in root.children:
        reader.read(node, None)
    name = matter.get("title") or (title.text if title is not None else "")
    return Drafts(
        objectives=tuple(reader.objectives),
        key_results=tuple(reader.key_results),
        cycle=find_cycle((name, source), text, fiscal_month),
        cycles=tuple(reader.cycles),
        remarks=tuple(reader.remarks),
        refused=tuple(reader.refused),
    )


def _document_title(root: Node) -> Node | None:
    """The one first-rank heading, if there is just one and it holds the rest; made transparent."""
    first = [node for node in root.children if node.level == 1]
    if len(first) != 1:
        return None
    place = root.children.index(first[0])
    root.children[place : place + 1] = first[0].children
    return first[0]


def _marked(node: Node) -> bool:
    return node.level == 0 and read_line(node.text, owners=False).kind == "key_result"


@dataclass(slots=True)
class _Reader:
    source: str
    marked: bool
    fiscal_month: int
    cycle: CycleDraft | None = None
    cycles: list[CycleDraft] = field(default_factory=list)
    objectives: list[ObjectiveDraft] = field(default_factory=list)
    key_results: list[KeyResultDraft] = field(default_factory=list)
    refused: list[RefusedRow] = field(default_factory=list)
    remarks: list[tuple[CycleDraft, RemarkDraft]] = field(default_factory=list)

    def read(self, node: Node, above: int | None) -> None:
        """Take a node and all below it; `above` is the key of the objective it belongs to."""
        if all(below.anchor for below in node.walk()) or is_beside(node):
            return  # a table of contents repeats the headings; the rest was taken with its owner
        if node.link and node.level == 0 and not node.strong and not node.children:
            self._refuse(node, tr("It is only a link, so it was left out."))
        elif _is_part(node):
            self._part(node, above)
        elif self._is_objective(node, above):
            self._objective(node, above)
        elif node.level > 0:
            self._refuse(node, tr("No objective or key result stands below it: left out."))
        elif above is None:
            self._refuse(node, tr("No objective stands above it, so it was left out."))
        else:
            self._key_result(node, above)

    def _part(self, node: Node, above: int | None) -> None:
        """What stands below a heading that names a cycle belongs to that."""
        before = self.cycle
        named = dated_cycle(node.text) or find_cycle((node.text,), "", self.fiscal_month)
        self.cycle = named or before
        if named is not None:
            self.cycles.append(named)
            beside = read_beside(node.children)
            self.remarks += [(named, remark) for remark in beside.remarks]
        self._below(node, above)
        self.cycle = before

    def _below(self, node: Node, above: int | None) -> None:
        for child in node.children:
            self.read(child, above)

    def _is_objective(self, node: Node, above: int | None) -> bool:
        kind = read_line(node.text, owners=False).kind
        if kind is not None:
            return kind == "objective"
        if node.level > 0:
            return any(_speaks(child) for child in node.children)
        holds = any(not is_remark(child) for child in node.children)
        if node.strong:
            return self.marked or holds
        return holds and (self.marked or above is None)

    def _objective(self, node: Node, above: int | None) -> None:
        whole, outcome = split_outcome(node.text)
        if node.strong and outcome is None and len(node.strong) < len(whole):
            outcome = whole[len(node.strong) :].strip() or None
            whole = node.strong
        line = read_line(whole, owners=self.marked)
        marks = read_marks(line.title)
        key = len(self.objectives)
        self.objectives.append(
            ObjectiveDraft(
                self.source,
                node.line,
                key,
                above,
                marks.title,
                owner=line.owner,
                grade=grade_of(outcome) if outcome else None,
                reflection=reason_of(outcome) if outcome else None,
                tags=line.tags,
                cycle=self.cycle,
                state=marks.state,
                reason=marks.reason,
                committed=marks.committed,
                weight=marks.weight,
                beside=read_beside(said_below(node)),
            )
        )
        self._below(node, key)

    def _key_result(self, node: Node, above: int) -> None:
        whole, outcome = split_outcome(node.text)
        line = read_line(whole, owners=self.marked)
        marks = read_marks(line.title)
        said = {child.line: check_in_of(child) for child in node.children}
        check_ins = tuple(one for one in said.values() if one is not None)
        tasks = [
            child
            for child in node.children
            if said[child.line] is None and not is_beside(child) and self._is_task(child, above)
        ]
        boxes = node.ticked is False and any(task.ticked is not None for task in tasks)
        drafts = tuple(task_of(task) for task in tasks)
        title, way = way_of(marks.title, node, boxes=boxes)
        self.key_results.append(
            KeyResultDraft(
                self.source,
                node.line,
                above,
                title,
                owner=line.owner,
                measure=way.measure,
                baseline=way.baseline,
                target=way.target,
                target_ratio=way.ratio,
                unit=way.unit,
                grade=grade_of(outcome) if outcome else None,
                grade_reason=reason_of(outcome) if outcome else None,
                done=node.ticked is True,
                milestones=tuple(one for one in drafts if boxes and one.done is not None),
                initiatives=tuple(one for one in drafts if not boxes or one.done is None),
                tags=line.tags,
                target_low=way.low,
                target_high=way.high,
                levels=way.levels,
                check_ins=check_ins,
                due=marks.due,
                state=marks.state,
                reason=marks.reason,
                weight=marks.weight,
                beside=read_beside(said_below(node)),
            )
        )
        for child in node.children:
            if child not in tasks and said[child.line] is None:
                self.read(child, above)

    def _is_task(self, node: Node, above: int) -> bool:
        return not (_marked(node) or node.link or self._is_objective(node, above))

    def _refuse(self, node: Node, says: str) -> None:
        self.refused.append(RefusedRow(self.source, node.line, None, says))


def _is_part(node: Node) -> bool:
    """A heading that parts the text, or one that says only which cycle it is."""
    if node.level <= 0 or read_line(node.text, owners=False).kind is not None:
        return False
    if dated_cycle(node.text) is not None:
        return True
    return _PARTS.fullmatch(node.text) is not None or find_cycle((node.text,), "", 1) is not None


def _speaks(node: Node) -> bool:
    """Whether there is anything but links below: else a heading is not about objectives."""
    return any(not below.link for below in node.walk() if below.level == 0)
