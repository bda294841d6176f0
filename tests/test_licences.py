"""Whose work is in the program can be read, here and in a bundle."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from okrdesk import licences


def test_what_the_program_requires_and_ships_is_named_with_its_terms_in_full() -> None:
    found = {notice.name: notice for notice in licences.collect()}
    names = ["Python", "PySide6_Essentials", "shiboken6", "typst", "numpy", "Inter"]
    assert set(names) <= set(found)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in found["PySide6_Essentials"].text
    assert "SIL Open Font License" in found["Inter"].text
    assert "harfbuzz" in found["Works in Qt"].text
    assert "hypothesis" not in found
    silent = [name for name, one in found.items() if not one.text or not one.terms]
    assert silent in ([], ["Python"])  # a system's own Python keeps its terms elsewhere
    assert list(found) == sorted(found, key=str.lower)


def test_what_is_compiled_into_a_work_is_named_with_its_terms() -> None:
    found = {notice.name: notice.text for notice in licences.collect()}
    assert re.search(r"^It contains \d+ works by others:$", found["typst"], re.M)
    assert re.search(r"^typst-layout \S+: Apache-2\.0$", found["typst"], re.M)
    assert re.search(r"^calamine \S+: MIT$", found["python-calamine"], re.M)


def test_a_bundle_shows_what_was_collected_when_it_was_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = (licences.Notice("libpng", "1.6", "libpng-2.0", "Permission is granted …"),)
    (tmp_path / "resources").mkdir()
    file = tmp_path / "resources" / "licences.json"
    file.write_text(licences.as_json(kept), encoding="utf-8")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert licences.notices() == kept
