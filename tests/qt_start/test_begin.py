"""Qt begins with the code that PySide compiled before, and reads nothing of ours."""

from __future__ import annotations

import builtins
import os
import subprocess
import sys
from pathlib import Path

from okrdesk.qt_start import begin_qt
from okrdesk.qt_start.kept_code import KeptCode

COMPILES = """
import sys
compiled = []
def note(event, given):
    if event == "compile" and str(given[1]).startswith("shibokensupport/"):
        compiled.append(given[1])
sys.addaudithook(note)
import okrdesk.session
from PySide6.QtCore import QObject, Qt, Signal
class Bell(QObject):
    rung = Signal(int)
heard = []
bell = Bell()
bell.rung.connect(heard.append)
bell.rung.emit(7)
assert heard == [7] and Qt.Key.Key_A.name == "Key_A"
print(len(compiled))
"""
READS = """
import linecache
import okrdesk.session
linecache.clearcache()
import okrdesk.ui.workbench
print(sum("okrdesk" in name for name in linecache.cache))
"""
STUBS = """
import sys
import okrdesk.session
before = {"argparse", "logging"} & set(sys.modules)
from PySide6.support.signature.lib import pyi_generator
try:
    pyi_generator.no_such_name
except AttributeError:
    print(sorted(before), callable(pyi_generator.generate_pyi), hasattr(pyi_generator, "nothing"))
"""
MISTAKES = """
import okrdesk.session
from PySide6.QtCore import QObject
try:
    QObject().setObjectName([])
except TypeError as error:
    print("setObjectName" in str(error))
"""


def test_a_second_start_compiles_nothing_of_pyside(tmp_path: Path) -> None:
    assert int(_said(COMPILES, tmp_path)) > 5
    assert int(_said(COMPILES, tmp_path)) == 0


def test_kept_code_that_was_torn_is_made_anew(tmp_path: Path) -> None:
    _said(COMPILES, tmp_path)
    kept = _kept(tmp_path)
    kept.write_bytes(kept.read_bytes()[:1000])
    assert int(_said(COMPILES, tmp_path)) > 5
    assert int(_said(COMPILES, tmp_path)) == 0


def test_kept_code_of_another_python_is_made_anew(tmp_path: Path) -> None:
    _said(COMPILES, tmp_path)
    kept = _kept(tmp_path)
    kept.write_bytes(b"0000" + kept.read_bytes()[4:])
    assert int(_said(COMPILES, tmp_path)) > 5


def test_what_kept_code_says_of_a_mistake_is_as_ever(tmp_path: Path) -> None:
    _said(COMPILES, tmp_path)
    assert _said(MISTAKES, tmp_path) == "True"


def test_what_writes_type_stubs_is_there_once_somebody_asks_for_it(tmp_path: Path) -> None:
    for _start in ("first", "second"):
        assert _said(STUBS, tmp_path) == "[] True False"


def test_nothing_is_kept_for_a_python_that_keeps_no_compiled_modules(tmp_path: Path) -> None:
    _said(COMPILES, tmp_path, PYTHONDONTWRITEBYTECODE="1")
    assert not list(tmp_path.rglob("*.pyside"))


def test_code_of_another_source_is_not_taken_for_this_one(tmp_path: Path) -> None:
    place = tmp_path / "kept"
    first = KeptCode(place)
    exec(first.compile(b"answer = 1", "file.py", "exec"), said := {})
    first.keep()
    later = KeptCode(place)
    exec(later.compile(b"answer = 2", "file.py", "exec"), newer := {})
    assert (said["answer"], newer["answer"]) == (1, 2)


def test_where_nothing_can_be_written_code_is_compiled_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file, where a folder is wanted")
    for place in (None, tmp_path / "taken" / "kept"):
        kept = KeptCode(place)
        exec(kept.compile(b"answer = 42", "file.py", "exec"), said := {})
        kept.keep()
        assert said["answer"] == 42


def test_a_module_that_comes_after_qt_is_not_read_for_what_it_might_switch_on(
    tmp_path: Path,
) -> None:
    assert _said(READS, tmp_path) == "0"


def test_who_has_qt_already_imports_by_python_s_own_way() -> None:
    begin_qt()
    assert builtins.__import__ is builtins.__orig_import__  # type: ignore[attr-defined]


def _kept(compiled: Path) -> Path:
    return next(compiled.rglob("*.pyside"))


def _said(code: str, compiled: Path, **more: str) -> str:
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    env = {**kept, "PYTHONPYCACHEPREFIX": str(compiled), **more}
    words = [sys.executable, "-c", code]
    done = subprocess.run(words, capture_output=True, text=True, check=True, env=env)
    return done.stdout.strip()
