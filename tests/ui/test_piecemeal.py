"""A package imported a statement at a time is the package that a usual import would have made."""

from __future__ import annotations

import py_compile
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from okrdesk.ui.piecemeal import import_in_pieces

NAME = "some_slow_package"
WHOLE = '"""Words."""\nA = 1\nfrom . import part\nfrom .part import B\nC = A + B\n'


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    place = tmp_path / NAME
    place.mkdir()
    (place / "__init__.py").write_text(WHOLE)
    (place / "part.py").write_text(f"from {NAME} import A\nB = A + 1\n")
    monkeypatch.syspath_prepend(tmp_path)
    finders = list(sys.meta_path)
    yield place
    sys.meta_path[:] = finders
    for name in [one for one in sys.modules if one.partition(".")[0] == NAME]:
        del sys.modules[name]


def test_each_statement_is_a_piece_and_nobody_finds_the_package_before_the_last(
    package: Path,
) -> None:
    pieces = import_in_pieces(NAME)
    for _ in range(4):
        next(pieces)
        assert NAME not in sys.modules
    assert [*pieces] == [None]
    made = sys.modules[NAME]
    assert (made.A, made.B, made.C, made.__doc__) == (1, 2, 3, "Words.")
    assert made.__spec__ is not None
    assert made.__spec__.origin == str(package / "__init__.py")
    assert sys.modules[f"{NAME}.part"].B == 2
    assert import_module(NAME) is made
    assert [*import_in_pieces(NAME)] == []


def test_who_imports_it_in_the_middle_gets_it_whole_and_the_same(package: Path) -> None:
    pieces = import_in_pieces(NAME)
    next(pieces)
    next(pieces)
    made = import_module(NAME)
    assert (made.A, made.C) == (1, 3)
    assert [*pieces] == []
    assert import_module(NAME) is made


def test_two_who_go_through_the_pieces_do_each_once(package: Path) -> None:
    (package / "__init__.py").write_text(WHOLE + "assert not globals().get('D')\nD = 4\n")
    one, other = import_in_pieces(NAME), import_in_pieces(NAME)
    for pieces in (one, other, one, other):
        next(pieces)
    assert len([*one]) == 3
    assert [*other] == []
    assert import_module(NAME).D == 4


def test_a_package_that_breaks_in_the_middle_is_imported_anew(package: Path) -> None:
    (package / "__init__.py").write_text("A = 1\nimport not_there_at_all\n")
    with pytest.raises(ModuleNotFoundError):
        [*import_in_pieces(NAME)]
    assert NAME not in sys.modules
    with pytest.raises(ModuleNotFoundError):
        import_module(NAME)
    (package / "__init__.py").write_text(WHOLE + "LONGER = 5\n")
    assert import_module(NAME).LONGER == 5


def test_a_package_without_its_source_is_one_piece(package: Path) -> None:
    source = package / "__init__.py"
    py_compile.compile(str(source), cfile=str(package / "__init__.pyc"))
    source.unlink()
    assert [*import_in_pieces(NAME)] == [None]
    assert import_module(NAME).C == 3


def test_a_package_that_is_not_there_is_missed_as_ever() -> None:
    with pytest.raises(ModuleNotFoundError):
        next(import_in_pieces("no_such_package_anywhere"))
