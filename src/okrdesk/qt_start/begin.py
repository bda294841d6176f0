"""Beginning Qt's Python half. Must come before PySide, and must not need that PySide goes along.

PySide carries the half of itself that is written in Python as source, a hundred thousand
characters, and compiles it in every process: a tenth of the time until a window shows. Python
keeps what it compiles beside a module; here the same is done for PySide's. What writes its type
stubs runs only if somebody asks for it.

And it stands between every import and Python, and reads the source of each module, to find out
which of them switch on the names `snake_case` or `true_property`. None of ours does, nor any that
we use; so imports are Python's own again.
"""

from __future__ import annotations

import builtins
import contextlib
import sys
from functools import partial
from importlib.util import cache_from_source
from pathlib import Path
from types import CodeType, ModuleType

from okrdesk.qt_start.kept_code import KeptCode
from okrdesk.qt_start.later import put_off
from okrdesk.qt_start.quick_enums import make_enums_quickly

# PySide makes a module of this name first of all; all it compiles, it compiles there.
_BEGINNING = "signature_bootstrap"
_SELDOM_ASKED = "shibokensupport/signature/lib/pyi_generator.py"
_OWN, _PYTHONS = "__feature_import__", "__orig_import__"


def begin_qt() -> None:
    """Import PySide's first module, with the code that was kept; then imports are Python's own.

    Somebody who has imported PySide before has waited already.
    """
    make_enums_quickly()
    if _BEGINNING in sys.modules:
        import PySide6.QtCore
    else:
        kept = KeptCode(_place())
        beginning = ModuleType(_BEGINNING)
        compiled = partial(_compiled, kept)
        setattr(beginning, "compile", compiled)  # noqa: B010 - a name that modules do not have
        sys.modules[_BEGINNING] = beginning
        import PySide6.QtCore  # noqa: F401

        kept.keep()
    if getattr(builtins, _OWN, None) is builtins.__import__:
        builtins.__import__ = getattr(builtins, _PYTHONS)


def _compiled(kept: KeptCode, source: bytes, file: str, mode: str) -> CodeType:
    return kept.compile(put_off(source, file) if file == _SELDOM_ASKED else source, file, mode)


def _place() -> Path | None:
    """Beside this module's own compiled form."""
    with contextlib.suppress(NotImplementedError):  # a Python that keeps none
        return Path(cache_from_source(__file__)).with_suffix(".pyside")
    return None
