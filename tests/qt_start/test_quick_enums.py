"""Qt's enums are the same as when Python makes them its own way."""

from __future__ import annotations

import enum
import subprocess
import sys

import pytest

from okrdesk.qt_start import quick_enums

COMPARES = """
import enum, importlib
from okrdesk.qt_start import begin_qt, quick_enums

pythons_way, quick, plain = enum.EnumType._create_, quick_enums.made, []

def told(found, members):
    own = {name: said for name, said in vars(found).items() if name not in members}
    own.pop("__doc__", None)
    return repr(own), [(key, type(key), vars(member)["_name_"], {
        name: said for name, said in vars(member).items() if name != "__objclass__"
    }) for key, member in found._value2member_map_.items()], list(found.__members__.items()), [
        getattr(found, name).name for name in members
    ], [member.value for member in found], found.__mro__[1:], [found.__name__, found.__qualname__]

def compared(kind, class_name, names, **words):
    words["module"] = "PySide6"
    ours = quick(kind, class_name, names, **words)
    theirs = pythons_way(kind, class_name, names, **words)
    members = [name for name, _ in names]
    assert repr(told(ours, members)) == repr(told(theirs, members)), class_name
    assert all(member.__objclass__ is ours and type(member) is ours for member in ours)
    plain.append(quick_enums._are_plain(kind, names))
    return ours

quick_enums.made = compared
begin_qt()
for room in ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtSvg", "QtPrintSupport"):
    module = importlib.import_module(f"PySide6.{room}")
    for name in dir(module):
        getattr(module, name)
from PySide6.QtCore import Qt
assert Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop == Qt.AlignmentFlag(33)
assert Qt.Key(65) is Qt.Key.Key_A and Qt.Key["Key_A"] is Qt.Key.Key_A
print(len(plain), sum(plain) / len(plain))
"""


def made(kind: type[enum.Enum], *names: tuple[str, object]) -> type[enum.Enum]:
    return quick_enums.made(kind, "Made", list(names), boundary=enum.KEEP)


def test_every_enum_of_qt_is_as_python_makes_it() -> None:
    words = [sys.executable, "-c", COMPARES]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert not done.stderr
    count, share = done.stdout.split()
    assert int(count) > 500
    assert float(share) > 0.9


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        (enum.Enum, (("value", 1),)),
        (enum.IntEnum, (("real", 1),)),
        (enum.Enum, (("plain", "a word"),)),
        (enum.Flag, (("below_nothing", -2), ("one", 1))),
        (enum.Enum, ()),
    ],
    ids=["name of Python's", "name of a number's", "no number", "negative flag", "no members"],
)
def test_what_is_odd_goes_python_s_way(
    kind: type[enum.Enum], names: tuple[tuple[str, object], ...]
) -> None:
    ours, theirs = made(kind, *names), kind("Made", list(names), boundary=enum.KEEP)
    assert [(one.name, one.value) for one in ours] == [(one.name, one.value) for one in theirs]


def test_a_name_given_twice_is_refused_as_ever() -> None:
    with pytest.raises(TypeError):
        made(enum.Enum, ("one", 1), ("one", 2))


def test_an_enum_that_a_person_made_knows_its_module() -> None:
    found = enum.Enum("Found", "one two")
    assert found.__module__ == __name__


def test_a_python_that_nobody_compared_keeps_its_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(enum.EnumType, "_create_", before := object())
    monkeypatch.setattr(quick_enums, "_KNOWN", (3, 10))
    quick_enums.make_enums_quickly()
    assert enum.EnumType._create_ is before  # type: ignore[attr-defined]
