"""The German pages of the guide keep up with the English ones, in shape, goals and menus."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
PAGES = sorted(page.name for page in (DOCS / "de").glob("*.md"))
FENCED = re.compile(r"^```.*?^```$", re.DOTALL | re.MULTILINE)


def both(name: str) -> tuple[str, str]:
    """The page in English and in German."""
    english, german = (DOCS / name, DOCS / "de" / name)
    return english.read_text(encoding="utf-8"), german.read_text(encoding="utf-8")


def headings(text: str) -> list[str]:
    return re.findall(r"^(#+) ", FENCED.sub("", text), re.MULTILINE)


def led_to(text: str, folder: Path) -> list[Path]:
    """The files that pictures and links of a page in `folder` name, as they follow each other."""
    return [(folder / goal).resolve() for goal in re.findall(r"\]\(([^)]+)\)", text)]


def row_names(text: str) -> list[str]:
    """What the rows of the page's tables are about, where that is a name in the program."""
    return re.findall(r"^\| (`[^`]+`) \|", text, re.MULTILINE)


def shape(text: str) -> list[tuple[int, int, int]]:
    """Of each section: its paragraphs, the items of its lists and the rows of its tables."""
    plain = FENCED.sub("```", text)
    parts = re.split(r"^#+ ", plain, flags=re.MULTILINE)[1:]
    items = [len(re.findall(r"^(?:\d\.|-) ", part, re.MULTILINE)) for part in parts]
    rows = [len(re.findall(r"^\|", part, re.MULTILINE)) for part in parts]
    return list(zip((len(re.findall(r"\n\n\S", p)) for p in parts), items, rows, strict=True))


def menu_words(text: str) -> list[tuple[str, str]]:
    """Each **Menu ▸ Entry**, as the page names it."""
    return re.findall(r"\*\*(\w+) [▸›] ([^*]+)\*\*", text)


def test_all_but_the_command_line_is_there_in_german() -> None:
    assert {page.name for page in DOCS.glob("*.md")} - set(PAGES) == {"command_line.md"}


@pytest.mark.parametrize("name", PAGES)
def test_a_german_page_has_the_headings_paragraphs_and_rows_of_the_english(name: str) -> None:
    english, german = both(name)
    assert headings(german) == headings(english)
    assert shape(german) == shape(english)
    assert row_names(german) == row_names(english)
    assert FENCED.findall(german) == FENCED.findall(english), "what is typed stays the same"


@pytest.mark.parametrize("name", PAGES)
def test_a_german_page_leads_where_the_english_does(name: str) -> None:
    english, german = both(name)
    told = led_to(german, DOCS / "de")
    assert all(goal.is_file() for goal in told)
    ours = [DOCS / goal.name if goal.parent.name == "de" else goal for goal in told]
    assert ours == led_to(english, DOCS)


@pytest.mark.parametrize("name", PAGES)
def test_a_german_page_names_menus_as_the_german_window_does(name: str) -> None:
    words = {
        message.findtext("source", ""): message.findtext("translation", "")
        for message in ET.parse(ROOT / "resources" / "words" / "okrdesk_de.ts").iter("message")
    }
    english, german = (menu_words(text) for text in both(name))
    assert len(german) == len(english)
    for said, entries in zip(german, english, strict=True):
        for word, entry in zip(said, entries, strict=True):
            assert word == (words.get(entry) or word), entry


def test_the_bundle_and_the_package_take_the_whole_folder_along() -> None:
    spec = (ROOT / "packaging" / "okrdesk.spec").read_text(encoding="utf-8")
    assert '(str(ROOT / "docs"), "resources/docs")' in spec
    assert '"docs" = "okrdesk/resources_kept/docs"' in (ROOT / "pyproject.toml").read_text("utf-8")
