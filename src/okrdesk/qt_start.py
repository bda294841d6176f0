"""Starting Qt's Python half without what it does anew at each start. Must come before PySide.

PySide carries the half of itself that is written in Python as source, a hundred thousand
characters, and compiles it in every process: a tenth of the time until a window shows. Python
keeps what it compiles beside a module; here the same is done for PySide's.

And it stands between every import and Python, and reads the source of each module, to find out
which of them switch on the names `snake_case` or `true_property`. None of ours does, nor any that
we use; so imports are Python's own again. Where PySide goes another way, nothing of this happens.
"""

from __future__ import annotations

import builtins
import contextlib
import marshal
import os
import sys
from importlib.util import MAGIC_NUMBER, cache_from_source, source_hash
from pathlib import Path
from types import CodeType, ModuleType

# PySide makes a module of this name first of all; all it compiles, it compiles there.
_BEGINNING = "signature_bootstrap"
_OWN, _PYTHONS = "__feature_import__", "__orig_import__"


def begin_qt() -> None:
    """Import PySide's first module, with the code that was kept; then imports are Python's own.

    Somebody who has imported PySide before has waited already.
    """
    if _BEGINNING in sys.modules:
        import PySide6.QtCore
    else:
        kept = KeptCode(_place())
        beginning = ModuleType(_BEGINNING)
        setattr(beginning, "compile", kept.compile)  # noqa: B010 - a name that modules do not have
        sys.modules[_BEGINNING] = beginning
        import PySide6.QtCore  # noqa: F401

        kept.keep()
    if getattr(builtins, _OWN, None) is builtins.__import__:
        builtins.__import__ = getattr(builtins, _PYTHONS)


class KeptCode:
    """Code that was compiled before, by its file and its source; None for a place keeps nothing."""

    def __init__(self, place: Path | None) -> None:
        self._place = place
        self._codes: dict[tuple[str, bytes], CodeType] = {}
        self._is_whole = True
        if place is not None:
            with contextlib.suppress(OSError, EOFError, ValueError, TypeError):  # none, or torn
                written = place.read_bytes()
                if written.startswith(MAGIC_NUMBER):
                    self._codes = marshal.loads(written[len(MAGIC_NUMBER) :])

    def compile(self, source: bytes, file: str, mode: str) -> CodeType:
        """What `compile` answers, out of what was kept if it is of the same source."""
        key = file, source_hash(source)
        code = self._codes.get(key)
        if code is None:
            code = self._codes[key] = compile(source, file, mode, dont_inherit=True)
            self._is_whole = False
        return code

    def keep(self) -> None:
        """Write what was new; where nothing can be written, it is compiled again next time."""
        if self._is_whole or self._place is None or sys.dont_write_bytecode:
            return
        written = MAGIC_NUMBER + marshal.dumps(self._codes)
        torn = self._place.with_name(f"{self._place.name}.{os.getpid()}")
        with contextlib.suppress(OSError):
            self._place.parent.mkdir(exist_ok=True)
            torn.write_bytes(written)
            torn.replace(self._place)


def _place() -> Path | None:
    """Beside this module's own compiled form."""
    with contextlib.suppress(NotImplementedError):  # a Python that keeps none
        return Path(cache_from_source(__file__)).with_suffix(".pyside")
    return None
