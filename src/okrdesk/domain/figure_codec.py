"""Frozen figures as plain JSON values and back, led by the types. Must not know what they mean.

What is written stands for ever, so every field is written, also those that have their default. What
is read may be older or newer than this version: keys that are not known are ignored, missing ones
take the field's default, and without one the empty value of their type.
"""

from __future__ import annotations

import math
import types
from collections.abc import Callable, Sequence
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from functools import cache
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")
Json = None | bool | int | float | str | Sequence["Json"] | dict[str, "Json"]
Reader = Callable[[Any], Any]


class Unfit(ValueError):  # noqa: N818 (what it says of a value)
    """A value that is not of the type that its field has in this version."""


def encoded(value: object) -> Json:
    """A frozen dataclass, tuple or scalar as JSON; dates as YYYY-MM-DD, infinities as texts."""
    if is_dataclass(value):
        return {field.name: encoded(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [encoded(one) for one in value]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return cast("Json", value)


def decoded(kind: type[T], json: Json) -> T:
    """The value of type `kind` that `encoded` wrote, by this version or another one."""
    found: T = _or_empty(kind, json)
    return found


def _or_empty(kind: Any, json: Json) -> Any:
    try:
        return _reader(kind)(json)
    except Unfit:
        return _empty(kind)


@cache
def _reader(kind: Any) -> Reader:
    """How a value of that type is read; made once per type."""
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _one_of([_reader(one) for one in get_args(kind)])
    if origin is Literal:
        return _scalar(str)
    if origin is tuple:
        return _row(get_args(kind))
    if is_dataclass(kind):
        return _record(kind)
    if kind is date:
        return _day
    if kind is float:
        return _number
    return _scalar(kind)


def _one_of(readers: list[Reader]) -> Reader:
    def read(json: Any) -> Any:
        for reader in readers:
            try:
                return reader(json)
            except Unfit:
                continue
        raise Unfit(json)

    return read


def _row(kinds: tuple[Any, ...]) -> Reader:
    if kinds[-1] is Ellipsis:
        one = _reader(kinds[0])
        return lambda json: tuple(one(item) for item in _list(json))
    readers = [_reader(kind) for kind in kinds]

    def read(json: Any) -> Any:
        if len(_list(json)) != len(readers):
            raise Unfit(json)
        return tuple(reader(item) for reader, item in zip(readers, json, strict=True))

    return read


def _list(json: Any) -> Any:
    if not isinstance(json, list):
        raise Unfit(json)
    return json


def _record(kind: Any) -> Reader:
    hints = get_type_hints(kind)
    rows = [(field, hints[field.name]) for field in fields(kind)]

    def read(json: Any) -> Any:
        if not isinstance(json, dict):
            raise Unfit(json)
        return kind(
            **{
                field.name: _or_empty(hint, json[field.name])
                if field.name in json
                else _missing(field, hint)
                for field, hint in rows
            }
        )

    return read


def _missing(field: Field[Any], hint: Any) -> Any:
    if field.default is not MISSING:
        return field.default
    return field.default_factory() if field.default_factory is not MISSING else _empty(hint)


def _empty(kind: Any) -> Any:
    """What stands where nothing was written: None if it may be, else "", 0, False, () …"""
    if type(None) in get_args(kind) or kind is type(None):
        return None
    if get_origin(kind) is tuple:
        parts = get_args(kind)
        return () if parts[-1] is Ellipsis else tuple(_empty(part) for part in parts)
    if kind is date:
        return date.min
    if get_origin(kind) is Literal:
        return ""
    return _reader(kind)({}) if hasattr(kind, "__dataclass_fields__") else kind()


def _day(json: Any) -> date:
    try:
        return date.fromisoformat(json)
    except (TypeError, ValueError):  # not a text, or one that is no date
        raise Unfit(json) from None


def _number(json: Any) -> float:
    if isinstance(json, str) and json in ("inf", "-inf", "nan"):
        return float(json)
    if isinstance(json, bool) or not isinstance(json, (int, float)):
        raise Unfit(json)
    return float(json)


def _scalar(kind: Any) -> Reader:
    def read(json: Any) -> Any:
        if type(json) is not kind:
            raise Unfit(json)
        return json

    return read
