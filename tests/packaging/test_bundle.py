"""The finished bundle: whole, small enough, nothing of this computer in it.

`python packaging/build.py bundle` makes it; where there is none, nothing is tried. OKRDESK_BUNDLE
names another one, such as that of an installed package.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from importlib.util import MAGIC_NUMBER, cache_from_source
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
BUNDLE = Path(os.environ.get("OKRDESK_BUNDLE", ROOT / "dist" / "okrdesk"))
INSIDE = BUNDLE / "_internal"
START = BUNDLE / ("okrdesk-cli.exe" if os.name == "nt" else "okrdesk")
MIB = 1 << 20
BUDGET_MIB = 190  # without typst
TYPST_MIB = 75

pytestmark = pytest.mark.skipif(
    not START.is_file(), reason="no bundle: python packaging/build.py bundle makes it"
)
on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads ELF files")


@pytest.fixture(autouse=True)
def tools(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))


def size_mib(folder: Path) -> float:
    files = (file for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    return sum(file.stat().st_size for file in files) / MIB


def started(*words: str, **environ: str) -> subprocess.CompletedProcess[str]:
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
    kept |= {"QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8", **environ}
    return subprocess.run(
        [START, *words], env=kept, capture_output=True, text=True, check=False, timeout=300
    )


def test_it_works_where_nothing_else_is(tmp_path: Path) -> None:
    done = started("--selftest", HOME=str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert "(bundle)" in done.stdout
    assert done.stdout.endswith("All parts work.\n")


def test_it_holds_what_qt_compiles_where_qt_begins() -> None:
    beside = Path(cache_from_source(str(INSIDE / "okrdesk" / "qt_start" / "begin.pyc")))
    kept = beside.with_suffix(".pyside").read_bytes()
    assert kept.startswith(MAGIC_NUMBER)
    assert b"shibokensupport/signature/loader.py" in kept


def test_the_guide_is_in_it_in_every_language() -> None:
    docs = ROOT / "docs"
    pages = {page.relative_to(docs) for page in docs.rglob("*") if page.is_file()}
    assert Path("de", "guide.md") in pages
    assert {page for page in pages if not (INSIDE / "resources" / "docs" / page).is_file()} == set()


def test_it_stays_within_its_budget() -> None:
    typst = size_mib(INSIDE / "typst")
    rest = size_mib(BUNDLE) - typst
    assert rest <= BUDGET_MIB, f"{rest:.0f} MiB without typst"
    assert typst <= TYPST_MIB, f"{typst:.0f} MiB of typst"


def test_nothing_that_is_cut_is_in_it() -> None:
    import trim

    names = [file.relative_to(INSIDE).as_posix() for file in INSIDE.rglob("*") if file.is_file()]
    assert [name for name in names if trim.is_cut(name)] == []


@on_linux
def test_the_system_has_to_bring_only_what_the_package_asks_for() -> None:
    import needs

    strange = needs.lacking(BUNDLE) - set(needs.SYSTEM) - needs.OPTIONAL
    assert strange == set()


@on_linux
def test_no_library_looks_into_folders_of_the_computer_that_made_it() -> None:
    import needs

    named = {
        str(file.relative_to(BUNDLE)): told
        for file in needs.programs(BUNDLE)
        if re.search(r"\(RU?N?PATH\).*\[/", told := read(file))
    }
    assert named == {}


def test_it_speaks_german(tmp_path: Path) -> None:
    assert (INSIDE / "resources" / "words" / "okrdesk_de.qm").stat().st_size > 0
    assert (INSIDE / "PySide6" / "Qt" / "translations" / "qtbase_de.qm").exists() or os.name == "nt"


def test_the_terms_of_all_works_are_in_it() -> None:
    found = json.loads((INSIDE / "resources" / "licences.json").read_text(encoding="utf-8"))
    silent = [work["name"] for work in found if not work["text"]]
    assert silent in ([], ["Python"])
    assert {"Python", "PySide6_Essentials", "Inter", "typst"} <= {work["name"] for work in found}


def test_portable_it_keeps_everything_beside_itself(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    for part in (START.name, "_internal"):
        (stick / part).symlink_to(BUNDLE / part)
    # The start file looks where it really lies, so it is copied; its libraries need not be.
    (stick / START.name).unlink()
    (stick / START.name).write_bytes(START.read_bytes())
    (stick / START.name).chmod(0o755)
    (stick / "portable.txt").touch()
    done = subprocess.run(
        [stick / START.name, "new", tmp_path / "One.okr"],
        env={"HOME": str(tmp_path / "away"), "LANG": "C.UTF-8"}, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert (stick / "home" / "replicas").is_dir()
    assert not (tmp_path / "away").exists()


def read(file: Path) -> str:
    asked = ["readelf", "--wide", "-d", file]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout
