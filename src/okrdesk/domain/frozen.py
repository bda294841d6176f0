"""`dataclass(frozen=True, slots=True)`, made four times as fast. Must not do anything new.

A program that starts often (`okrdesk show` in a script) spends most of its time making classes:
`dataclasses` compiles six functions for each. Here one is for all classes of as many fields,
`__init__`, and the others are shared. It fills an instance while that is of a class that may be
changed: twice as fast as going round the refusal field by field, and a file has many records.
`fields`, `replace`, equality, hash, repr, pickling and the refusal to change are as there; for type
checkers it is that very decorator. What needs more (bases that are dataclasses, `__post_init__`,
other arguments) is handed to it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from functools import lru_cache
from operator import attrgetter
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any, TypeVar

T = TypeVar("T")
Fields = dict[str, dataclasses.Field[Any]]
Method = Callable[..., Any]
_MISSING = dataclasses.MISSING


@dataclasses.dataclass(frozen=True, slots=True)
class _Pattern:
    """What the standard library makes, to take from it what has no public name."""

    one: str = ""


_PARAMS = getattr(_Pattern, "__dataclass_params__", None)
_PLAIN_FIELD = getattr(dataclasses.fields(_Pattern)[0], "_field_type", None)
_NOT_PLAIN = ("InitVar", "KW_ONLY", "dataclasses.", "typing.")


def _dataclass(
    cls: type[T] | None = None, /, *, frozen: bool = False, slots: bool = False, **more: bool
) -> Any:
    """The decorator; with other arguments that of `dataclasses`."""
    if cls is not None or more or not (frozen and slots):
        made: Any = dataclasses.dataclass
        return made(cls, frozen=frozen, slots=slots, **more)
    return _made


def _made(cls: type[T]) -> type[T]:
    hints: dict[str, Any] = vars(cls).get("__annotations__", {})
    if not _is_plain(cls, hints):
        return dataclasses.dataclass(frozen=True, slots=True)(cls)
    body = dict(vars(cls))
    found = {
        name: _field(name, hint, body.pop(name, _MISSING))
        for name, hint in hints.items()
        if not hint.startswith("ClassVar")
    }
    body.pop("__dict__", None)
    body.pop("__weakref__", None)
    body["__slots__"] = tuple(found)
    body["__match_args__"] = tuple(name for name, field in found.items() if field.init)
    body["__dataclass_fields__"] = found
    body["__dataclass_params__"] = _PARAMS
    make: Any = type(cls)
    still_open = make(cls.__name__, cls.__bases__, {"__slots__": body["__slots__"]})
    body["__init__"] = vars(cls).get("__init__") or _initialiser(found, still_open)
    made: type[T] = make(cls.__name__, cls.__bases__, {**_methods(found), **body})
    made.__qualname__ = cls.__qualname__
    return made


def _is_plain(cls: type, hints: dict[str, Any]) -> bool:
    texts = [hint for hint in hints.values() if isinstance(hint, str)]
    return (
        len(texts) == len(hints)
        and not any(text.startswith(_NOT_PLAIN) for text in texts)
        and not any(hasattr(base, "__dataclass_fields__") for base in cls.__bases__)
        and not hasattr(cls, "__post_init__")
        and "__slots__" not in vars(cls)
    )


def _field(name: str, hint: str, default: Any) -> dataclasses.Field[Any]:
    field: Any = default
    if not isinstance(default, dataclasses.Field):
        field = dataclasses.field(default=default)
    field.name, field.type, field._field_type = name, hint, _PLAIN_FIELD
    # For type checkers `field` hands back its default's type, not a Field.
    return field  # type: ignore[no-any-return]


def _methods(found: Fields) -> dict[str, Method]:
    """The methods that differ from class to class, and those that all share."""
    compared = [name for name, field in found.items() if field.compare]
    hashed = [name for name in compared if found[name].hash is not False]
    shown = [name for name, field in found.items() if field.repr]
    return {
        "__eq__": _equality(_values_of(compared)),
        "__hash__": _hashing(_values_of(hashed)),
        "__repr__": _representation(shown),
        "__setattr__": _refuse_to_set,
        "__delattr__": _refuse_to_delete,
        "__getstate__": _state_of,
        "__setstate__": _restore,
        "__replace__": _replaced,
    }


def _initialiser(found: Fields, still_open: type) -> Method:
    """Fills an instance while it is of the class `still_open`, which has the same slots."""
    names = {"_put": object.__setattr__, "_open": still_open, "_MISSING": _MISSING}
    if not all(field.init and field.default_factory is _MISSING for field in found.values()):
        return _compiled(found, names)
    own = {f"_{place}": name for place, name in enumerate(found)}
    shared = _shared(len(found))
    code = shared.replace(
        co_varnames=tuple(own.get(name, name) for name in shared.co_varnames),
        co_names=tuple(own.get(name, name) for name in shared.co_names),
    )
    defaults = tuple(f.default for f in found.values() if f.default is not _MISSING)
    _refuse_gaps(found, len(defaults))
    return FunctionType(code, names, "__init__", defaults)


def _refuse_gaps(found: Fields, defaults: int) -> None:
    """As `dataclasses` does: a field without a default must not follow one with."""
    for name, field in list(found.items())[len(found) - defaults :]:
        if field.default is _MISSING:
            raise TypeError(f"non-default argument {name!r} follows default argument")


@lru_cache(maxsize=64)
def _shared(count: int) -> CodeType:
    """The code of any `__init__` of so many plain fields; they are named `_0`, `_1` … in it."""
    fields = [f"_{place}" for place in range(count)]
    return _executed(fields, [(name, name) for name in fields], {}).__code__


def _compiled(found: Fields, names: dict[str, Any]) -> Method:
    """For fields that are made for each instance, or are no parameters."""
    parameters, values = [], []
    for name, field in found.items():
        parameter, value = _parameter(name, field, names)
        if field.init:
            parameters.append(parameter)
        values.append((name, value))
    return _executed(parameters, values, names)


def _executed(
    parameters: list[str], values: list[tuple[str, str]], names: dict[str, Any]
) -> FunctionType:
    """Compiled from a text, as parameters cannot be made otherwise."""
    lines = [
        f"def __init__(self, {', '.join(parameters)}):",
        " _kind = self.__class__",
        ' _put(self, "__class__", _open)',
        *(f" self.{name} = {value}" for name, value in values),
        " self.__class__ = _kind",
    ]
    made: dict[str, FunctionType] = {}
    exec("\n".join(lines), names, made)
    return made["__init__"]


def _parameter(name: str, field: dataclasses.Field[Any], names: dict[str, Any]) -> tuple[str, str]:
    """How the field stands among the parameters, and what is put into it."""
    if field.default_factory is not _MISSING:
        names[f"_make_{name}"] = field.default_factory
        value = f"_make_{name}() if {name} is _MISSING else {name}"
        return f"{name}=_MISSING", value if field.init else f"_make_{name}()"
    if field.default is not _MISSING:
        names[f"_default_{name}"] = field.default
        return f"{name}=_default_{name}", name if field.init else f"_default_{name}"
    return name, name


def _values_of(names: list[str]) -> Callable[[object], Any]:
    """From an instance to what is compared: a tuple, for one name its value."""
    return attrgetter(*names) if names else lambda _instance: ()


def _equality(values: Callable[[object], Any]) -> Method:
    def equal(self: object, other: object) -> Any:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return self is other or values(self) == values(other)

    return equal


def _hashing(values: Callable[[object], Any]) -> Method:
    def hashed(self: object) -> int:
        return hash(values(self))

    return hashed


def _representation(names: Iterable[str]) -> Method:
    def shown(self: object) -> str:
        inside = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{self.__class__.__qualname__}({inside})"

    return shown


def _refuse_to_set(_self: object, name: str, _value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(_self: object, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _state_of(self: Any) -> list[Any]:
    return [getattr(self, name) for name in self.__dataclass_fields__]


def _restore(self: Any, state: list[Any]) -> None:
    for name, value in zip(self.__dataclass_fields__, state, strict=True):
        object.__setattr__(self, name, value)


def _replaced(self: Any, **changes: Any) -> Any:
    """For `copy.replace`, which is there from Python 3.13 on."""
    return dataclasses.replace(self, **changes)


if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:
    dataclass = _dataclass
