"""What hangs below a line of Markdown, in its list items and paragraphs. Must not build OKRs."""

from __future__ import annotations

from dataclasses import replace

from okrdesk.exchange.drafts import CheckInDraft, TaskDraft
from okrdesk.exchange.from_to import FromTo, find_from_to
from okrdesk.exchange.markdown_beside import is_beside, read_beside, read_evidence, read_status
from okrdesk.exchange.markdown_entries import read_check_in, read_task
from okrdesk.exchange.markdown_marks import read_line
from okrdesk.exchange.markdown_ways import read_way
from okrdesk.exchange.outline import Node


def way_of(title: str, node: Node, *, boxes: bool) -> tuple[str, FromTo]:
    """How the key result is measured: what stands behind its title, which is taken off it, its
    boxes, its numbers, its one tick, else in words."""
    rest, said = read_way(title)
    if said is not None:
        return rest, said
    if boxes:
        return title, FromTo("milestones", None)
    found = find_from_to(title)
    if found is not None:
        return title, found
    return title, FromTo("yes-no" if node.ticked is not None else "levels", None)


def task_of(node: Node) -> TaskDraft:
    """A step with all that stands below it in one line, so that no word is lost."""
    line = read_line(node.text, owners=False)
    task = read_task(line.title, line.owner, node.ticked)
    remarks = read_beside(node.children).remarks
    below = (one for child in node.children if not is_beside(child) for one in child.walk())
    more = [read_line(one.text, owners=False).title for one in below]
    title = " · ".join(text for text in (task.title, *more) if text)
    return replace(task, title=title, remarks=remarks)


def said_below(node: Node) -> list[Node]:
    """Paragraphs and list items, as what may be said beside it."""
    return [*(Node(0, node.line, broken=text) for text in node.more), *node.children]


def check_in_of(node: Node) -> CheckInDraft | None:
    """A list item that is a check-in, with status and evidence below it; None for any other."""
    said = read_check_in(node.broken, node.line)
    if said is None:
        return None
    status, reason = read_status(node.children)
    return replace(said, evidence=read_evidence(node.children), status=status, reason=reason)
