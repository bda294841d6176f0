"""The review as Markdown, from the very texts of the paper. Must not compute figures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from okrdesk.domain.review import Review
from okrdesk.domain.review_beside import Beside
from okrdesk.review_pdf.layout import Layout, checked_layout
from okrdesk.review_pdf.paper import paper_of
from okrdesk.review_pdf.tongue import Json

_MARKS = re.compile(r"([\\`*_\[\]<>|#~&])")
_NEWLINES = re.compile(r"\s*\n\s*")


def review_markdown(review: Review, layout: Layout, beside: Beside) -> str:
    """The parts of the paper in their order, charts left out; a user's text is never markup."""
    paper = paper_of(review, checked_layout(layout), beside)
    lines = [f"# {_plain(paper['title'])}", "", f"**{_plain(paper['cover']['headline'])}**", ""]
    lines += [_plain(paper["source"]), ""]
    for name in paper["sections"]:
        lines += _PARTS[name](paper)
    text = "\n".join(line.rstrip() for line in lines)
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def _plain(text: str) -> str:
    """A text on one line, with its signs of markup made harmless."""
    return _MARKS.sub(r"\\\1", _NEWLINES.sub(" ", text).replace("\u200b", ""))


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(_plain(word) for word in head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(_plain(cell) for cell in row)} |"
    yield ""


def _bullets(rows: Sequence[str]) -> Iterator[str]:
    for row in rows:
        yield f"- {row}"
    yield ""


def _joined(*words: str) -> str:
    return _plain(" · ".join(word for word in words if word))


def _glance(paper: Json) -> Iterator[str]:
    glance, words = paper["glance"], paper["words"]
    yield f"## {_plain(words['glance'])}"
    yield ""
    yield f"{_plain(glance['figure_name'])}: **{glance['figure']}**  "
    if glance["reading"] is not None:
        yield _plain(glance["reading"]["says"])
    yield ""
    rows = [
        (f"{g['ref']} {g['title']}", g["progress_word"], g["state"]["word"]) for g in paper["lines"]
    ]
    yield from _table((words["objectives"], words["progress"], words["status"]), rows)
    if glance["moves"]:
        yield f"### {_plain(glance['moves_title'])}"
        yield ""
        moves = (f"{m['name']}: {m['from']} → {m['to']}" for m in glance["moves"])
        yield from _bullets([_plain(move) for move in moves])


def _gauges(paper: Json) -> Iterator[str]:
    words = paper["words"]
    yield f"## {_plain(paper['gauges_title'])}"
    yield ""
    head = (words["kpi"], *paper["quarters"], words["now"], words["healthy_when"], words["state"])
    rows = [
        (row["name"], *row["quarters"], row["value"], row["healthy"], row["state"]["word"])
        for row in paper["gauges"] + paper["others"]
    ]
    yield from _table(head, rows)
    if paper["breaches"]:
        yield f"### {_plain(words['breaches'])}"
        yield ""
        found = (
            _joined(b["name"], *_spans(b["what"]), b["cause"], *b["done"])
            for b in paper["breaches"]
        )
        yield from _bullets(list(found))


def _spans(rows: Json) -> list[str]:
    return [f"{row['what']} {row['span']}" for row in rows]


def _objectives(paper: Json) -> Iterator[str]:
    words = paper["words"]
    names = ("key_result", "from_to", "end", "measured", "grade", "status")
    head = [words[name] for name in names]
    for goal in paper["objectives"]:
        yield f"## {_plain(goal['ref'])} {_plain(goal['title'])}"
        yield ""
        yield _joined(goal["about"], f"{goal['progress_name']} {goal['progress_word']}")
        yield ""
        if goal["why"]:
            yield f"> {_plain(goal['why'])}"
            yield ""
        rows = [
            (
                f"{row['ref']} {row['title']}",
                row["from_to"],
                row["now"],
                row["progress_word"],
                row["grade"],
                row["state"]["word"],
            )
            for row in goal["key_results"]
        ]
        yield from _table(head, rows)
        reasons = [row for row in goal["key_results"] if row["reason"]]
        yield from _bullets([_joined(f"{r['ref']}: {r['reason']}", r["cause"]) for r in reasons])
        if goal["reflection"]:
            yield f"{_plain(words['reflection'])}: {_plain(goal['reflection'])}"
            yield ""


def _learned(paper: Json) -> Iterator[str]:
    words, written = paper["words"], paper["written"]
    if not (written["lessons"] or written["litmus"] or written["calibration"]):
        return
    yield f"## {_plain(words['learned'])}"
    yield ""
    if written["lessons"]:
        head = (words["believed"], words["happened"], words["we_change"])
        rows = [(row["believed"], row["happened"], row["change"]) for row in written["lessons"]]
        yield from _table(head, rows)
    for says in written["calibration"]:
        yield _plain(says)
        yield ""
    for row in written["litmus"]:
        yield f"**{_plain(row['question'])}**  "
        yield _plain(row["answer"])
        yield ""


def _risks(paper: Json) -> Iterator[str]:
    for kind in ("risks", "decisions", "asks"):
        rows = paper["written"][kind]
        if rows:
            yield f"## {_plain(paper['words'][kind])}"
            yield ""
            yield from _bullets([_joined(row["text"], row["owner"], row["due"]) for row in rows])


def _next(paper: Json) -> Iterator[str]:
    words, found = paper["words"], paper["next"]
    if not any(found[kind] for kind in ("carried", "drafts", "dropped")):
        return
    yield f"## {_plain(found['title'])}"
    yield ""
    for kind in ("carried", "drafts"):
        if found[kind]:
            yield f"### {_plain(words[kind])}"
            yield ""
            yield from _bullets(
                [_joined(row["title"], row["owner"], row["why"]) for row in found[kind]]
            )
    if found["dropped"]:
        yield f"### {_plain(words['dropped'])}"
        yield ""
        yield from _bullets([_joined(row["title"], row["reason"]) for row in found["dropped"]])


def _appendix(paper: Json) -> Iterator[str]:
    words = paper["words"]
    if paper["errata"]:
        yield f"## {_plain(words['errata'])}"
        yield ""
        head = (words["what"], words["printed"], words["holds_now"], words["who"])
        rows = [
            (f"{row['name']}, {row['figure']}", row["before"], row["after"], row["who"])
            for row in paper["errata"]
        ]
        yield from _table(head, rows)
    if paper["computed"]["rows"]:
        yield f"## {_plain(words['computed'])}"
        yield ""
        figures = [
            (f"{row['ref']} {row['name']}".strip(), row["arithmetic"], row["result"])
            for row in paper["computed"]["rows"]
        ]
        yield from _table((words["figure"], words["arithmetic"], words["result"]), figures)


_PARTS = {
    "glance": _glance,
    "gauges": _gauges,
    "objectives": _objectives,
    "learned": _learned,
    "risks": _risks,
    "next": _next,
    "appendix": _appendix,
}
