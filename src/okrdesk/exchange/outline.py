"""A Markdown text as a tree of headings and list items. Must not know what an OKR is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT = re.compile(r"\A---\r?\n(.*?)\r?\n---\r?\n", re.S)
_TICK = re.compile(r"\[([ xX])\]\s+")


@dataclass(slots=True)
class Node:
    """A heading (`level` 1-6), a list item (`level` 0) or the whole text (`level` -1).

    `text` is plain; `broken` is the same with its line breaks, `more` the paragraphs below it in
    the same way; `strong` is its beginning as far as it stands in bold, else empty.
    `ticked` None: no box. `link`: it is nothing but a link; `anchor`: into the same text.
    """

    level: int
    line: int
    text: str = ""
    broken: str = ""
    strong: str = ""
    ticked: bool | None = None
    link: bool = False
    anchor: bool = False
    more: list[str] = field(default_factory=list)
    children: list[Node] = field(default_factory=list)

    def walk(self) -> Iterator[Node]:
        """The node and all below it, parents first."""
        yield self
        for child in self.children:
            yield from child.walk()


def read_outline(text: str) -> tuple[Node, dict[str, str]]:
    """The tree of a text, and the simple `key: value` lines of its front matter."""
    from markdown_it import MarkdownIt  # only when Markdown comes in

    front = _FRONT.match(text)
    skipped = front[0].count("\n") if front else 0
    tokens = MarkdownIt("commonmark").parse(text[front.end() :] if front else text)
    root = Node(-1, 0)
    headings, items = [root], list[Node]()
    for place, token in enumerate(tokens):
        line = (token.map[0] if token.map else 0) + skipped + 1
        if token.type == "heading_open":
            node = Node(int(token.tag[1]), line)
            while headings[-1].level >= node.level:
                headings.pop()
            headings[-1].children.append(node)
            headings.append(node)
        elif token.type == "list_item_open":
            node = Node(0, line)
            (items or headings)[-1].children.append(node)
            items.append(node)
        elif token.type == "list_item_close":
            items.pop()
        elif token.type == "inline":
            in_heading = tokens[place - 1].type == "heading_open"
            _put_text((items or headings)[-1], token, in_heading)
    return root, _matter(front[1] if front else "")


def _put_text(node: Node, inline: Token, in_heading: bool) -> None:
    broken = _broken(inline.children or [])
    if node.text or (node.level != 0 and not in_heading):
        node.more.append(broken)
        return
    text, node.broken = " ".join(broken.split()), broken
    tick = _TICK.match(text)
    if tick is not None:
        node.ticked = tick[1] != " "
    node.text = text[tick.end() :] if tick else text
    node.strong = _strong(inline.children or [])
    href = _only_link(inline.children or [])
    node.link = href is not None
    node.anchor = "{:toc}" in text or (href is not None and href.startswith("#"))


def _plain(tokens: list[Token]) -> str:
    return " ".join(_broken(tokens).split())


def _broken(tokens: list[Token]) -> str:
    """The text with the line breaks that somebody meant."""
    parts = []
    for token in tokens:
        if token.type in ("text", "code_inline", "image"):
            parts.append(" ".join(token.content.split("\n")))
        elif token.type in ("softbreak", "hardbreak"):
            parts.append("\n" if token.type == "hardbreak" else " ")
    return "\n".join(" ".join(line.split()) for line in "".join(parts).split("\n"))


def _strong(tokens: list[Token]) -> str:
    """The text of the leading bold run, empty if the text does not begin with one."""
    seen = [token for token in tokens if token.content or token.type != "text"]
    if not seen or seen[0].type != "strong_open":
        return ""
    end = next(place for place, token in enumerate(seen) if token.type == "strong_close")
    return _plain(seen[1:end])


def _only_link(tokens: list[Token]) -> str | None:
    seen = [token for token in tokens if token.content.strip() or token.type != "text"]
    if len(seen) < 2 or seen[0].type != "link_open" or seen[-1].type != "link_close":
        return None
    if sum(token.type == "link_open" for token in seen) != 1:
        return None
    return str(seen[0].attrGet("href") or "")


def _matter(text: str) -> dict[str, str]:
    pairs = re.findall(r"^(\w+):\s*[\"']?(.*?)[\"']?\s*$", text, re.M)
    return {key.lower(): value for key, value in pairs}
