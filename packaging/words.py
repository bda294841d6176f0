"""The words of the program for Qt Linguist: `python packaging/words.py gather|compile`.

`gather` reads every text marked by `tr` and `lasting` out of the sources into
`resources/words/okrdesk_*.ts` (known translations stay, new texts are unfinished, gone ones leave)
and those of the journal into `journal.json`. `compile` makes the `.qm` files that the window reads.
The build of a package compiles by itself: this file is its hook, too.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "src" / "okrdesk"
WORDS = ROOT / "resources" / "words"
JOURNAL = WORDS / "journal.json"
CONTEXT = "okrdesk"
MARKERS = ("tr", "lasting")
# The command line is English: its texts are not gathered.
ENGLISH_ROOMS = ("cli",)


def main(words: list[str]) -> int:
    """Do what the first word says; the exit code."""
    if words == ["gather"]:
        gather()
    elif words == ["compile"]:
        compile_all()
    else:
        print(__doc__)
        return 2
    return 0


def gather() -> None:
    """Bring every translation file and the list of the journal's texts up to date."""
    found = dict(marked())
    for file in sorted(WORDS.glob("okrdesk_*.ts")):
        write(file, language_of(file), found, translations(file))
    lasting = sorted(text for text, places in found.items() if "lasting" in places)
    JOURNAL.write_text(json.dumps(lasting, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


def marked() -> dict[str, dict[str, str]]:
    """Each marked text with the file that says it first, by marker."""
    found: dict[str, dict[str, str]] = {}
    for file in sorted(SOURCES.rglob("*.py")):
        place = file.relative_to(SOURCES)
        if place.parts[0] in ENGLISH_ROOMS:
            continue
        for marker, text in texts_of(file):
            found.setdefault(text, {}).setdefault(marker, place.as_posix())
    return found


def texts_of(file: Path) -> Iterator[tuple[str, str]]:
    """The marker and text of each marked literal of one file."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in MARKERS
            and node.args
            and isinstance(node.args[0], ast.Constant)
        ):
            yield node.func.id, str(node.args[0].value)


def language_of(file: Path) -> str:
    """The code in the name of a translation file."""
    return file.stem.rpartition("_")[2]


def translations(file: Path) -> dict[str, str]:
    """The finished translations of one file by their English text."""
    known: dict[str, str] = {}
    for message in ElementTree.parse(file).getroot().iter("message"):
        said = message.find("translation")
        if said is not None and said.get("type") is None and said.text:
            known[message.findtext("source", "")] = said.text
    return known


def write(
    file: Path, language: str, found: dict[str, dict[str, str]], known: dict[str, str]
) -> None:
    """One translation file in Qt Linguist's format, sorted by place and text."""
    root = ElementTree.Element(
        "TS", {"version": "2.1", "language": language, "sourcelanguage": "en"}
    )
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for place, text in sorted((min(places.values()), text) for text, places in found.items()):
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "location", {"filename": f"../../src/okrdesk/{place}"})
        ElementTree.SubElement(message, "source").text = text
        said = ElementTree.SubElement(message, "translation")
        if text in known:
            said.text = known[text]
        else:
            said.set("type", "unfinished")
    ElementTree.indent(root)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    body = ElementTree.tostring(root, encoding="unicode")
    file.write_text(f"{head}{body}\n", encoding="utf-8")


def compile_all() -> None:
    """Compile each translation file that is newer than what was made of it."""
    import PySide6

    place = Path(PySide6.__file__).parent
    program = next(
        found for found in (place / "lrelease", place / "lrelease.exe") if found.exists()
    )
    for file in WORDS.glob("okrdesk_*.ts"):
        made = file.with_suffix(".qm")
        if not made.exists() or made.stat().st_mtime < file.stat().st_mtime:
            words = [program, "-silent", file, "-qm", made]
            subprocess.run(words, check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
