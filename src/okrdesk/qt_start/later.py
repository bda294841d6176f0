"""Modules that run only once somebody asks them for something. Must not lose any of what they are.

PySide brings with its start what writes its type stubs: long patterns, a parser of arguments, a
log. In a window nobody asks for it.
"""

from __future__ import annotations

_STANDS_IN = b"""from okrdesk.qt_start.later import whole

def __getattr__(name):
    return whole(%r, globals(), name)
"""
_waiting: dict[str, bytes] = {}


def put_off(source: bytes, file: str) -> bytes:
    """The source of a module that becomes that of `source` when it is first asked for a name."""
    _waiting[file] = source
    return _STANDS_IN % file


def whole(file: str, own: dict[str, object], name: str) -> object:
    """What `name` is in the module of that file, whose names are `own`."""
    if not name.startswith("__"):  # those Python asks for, of every module
        source = _waiting.pop(file, None)
        if source is not None:
            exec(compile(source, file, "exec", dont_inherit=True), own)
        if name in own:
            return own[name]
    raise AttributeError(name)
