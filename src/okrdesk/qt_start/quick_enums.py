"""Qt's enums, made in a fifth of the time. Must make what Python's own way makes, or leave it.

A window needs 250 enums of Qt with 4,000 members (one has all keys of all keyboards), and PySide
has Python make each of them whole when the class they are in is first named: a fifth of the time
until a window shows. Python's way asks of each member what only enums that people write can
have: reserved names, values that are tuples, constructors. PySide's have plain numbers; so here
each is a copy of an enum without members that Python made, and they are put in as it puts them.
Enums that are not PySide's and those with odd names go Python's way, and so does all in a Python
whose enums we do not know.
"""

from __future__ import annotations

import enum
import functools
import operator
import sys
from collections.abc import Callable, Iterable
from typing import Any

_KNOWN = (3, 13)  # the last Python whose way to put members in was compared with this one
_PLAIN = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
_set = type.__setattr__
# The stubs of Python leave out what is not for people to call.
_pythons_way: Callable[..., type[enum.Enum]] = enum.EnumType._create_  # type: ignore[attr-defined]


def make_enums_quickly() -> None:
    """Make Qt's enums by `made` from now on."""
    if sys.version_info[:2] <= _KNOWN:
        setattr(enum.EnumType, "_create_", made)  # noqa: B010 - not for people to name


def made(
    kind: type[enum.Enum],
    class_name: str,
    names: Any,
    *,
    module: str | None = None,
    qualname: str | None = None,
    type: type | None = None,
    start: int = 1,
    boundary: enum.FlagBoundary | None = None,
) -> type[enum.Enum]:
    """The enum of this kind with the members `names`; words as Python calls its own way with."""
    asking = sys._getframe(1).f_back
    if module is None and asking is not None:
        module = asking.f_globals.get("__name__")
    plain = kind in _PLAIN and type is None and boundary is enum.KEEP and isinstance(names, list)
    if module is None or not plain or not _are_plain(kind, names):
        words = {"module": module, "qualname": qualname, "type": type, "start": start}
        return _pythons_way(kind, class_name, names, **words, boundary=boundary)
    found = _without_members(kind, class_name)
    _set(found, "__module__", module)
    _set(found, "__qualname__", qualname or class_name)
    _put_in(found, names)
    return found


def _are_plain(kind: type[enum.Enum], names: list[Any]) -> bool:
    """Whether each is a name of its own with a number, and none has a meaning for Python."""
    own = dict(names)
    numbers = own.values()
    return (
        len(own) == len(names)
        and _taken(kind).isdisjoint(own)
        and " _" not in f" {' '.join(own)}"
        and set(map(type, numbers)) <= {int}
        and not (issubclass(kind, enum.Flag) and min(numbers, default=0) < 0)
    )


@functools.cache
def _taken(kind: type[enum.Enum]) -> frozenset[str]:
    """The names that mean something in every enum of this kind."""
    return frozenset({"mro", *(name for base in kind.__mro__ for name in vars(base))})


def _without_members(kind: type[enum.Enum], class_name: str) -> type[enum.Enum]:
    """An enum that is what Python's empty one of this kind is, with lists of its own."""
    own = {
        name: said.copy() if isinstance(said, list | dict) else said
        for name, said in _empty(kind).items()
    }
    maker = own.pop("__new__")  # given along, it would become a static method
    # What `EnumType` makes is an enum by its base, which its own stub does not say.
    found: type[enum.Enum] = type.__new__(enum.EnumType, class_name, (kind,), own)  # type: ignore[assignment]
    _set(found, "__new__", maker)
    return found


@functools.cache
def _empty(kind: type[enum.Enum]) -> dict[str, Any]:
    """All that an enum of this kind without members has."""
    return dict(vars(_pythons_way(kind, "", [], module=__name__, boundary=enum.KEEP)))


def _put_in(found: Any, names: Iterable[tuple[str, int]]) -> None:
    """The members, as the Pythons 3.11 to 3.13 put them in; equal ones are one with more names."""
    own, by_name, by_value = found._member_names_, found._member_map_, found._value2member_map_
    new, given, is_flag = found._new_member_, found._use_args_, issubclass(found, enum.Flag)
    for name, value in names:
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = new(found, value) if given else new(found)
            member._value_ = value
            member._name_ = name
            member.__objclass__ = found
            member._sort_order_ = len(own)
            if not is_flag or value.bit_count() == 1:
                own.append(name)
        by_name[name] = member
        _set(found, name, member)
    if is_flag:
        _settle_flags(found)


def _settle_flags(found: Any) -> None:
    """Which bits there are, and whether their order is that of their values."""
    values = list(found._value2member_map_)
    singles = [value for value in values if value.bit_count() == 1]
    mask = functools.reduce(operator.or_, values, 0)
    _set(found, "_flag_mask_", mask)
    _set(found, "_singles_mask_", sum(singles))
    _set(found, "_all_bits_", 2 ** mask.bit_length() - 1)
    if singles != sorted(singles):
        _set(found, "_iter_member_", found._iter_member_by_def_)
