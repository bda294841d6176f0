"""Code that was compiled before, kept in a file. Must not hand out code of another source."""

from __future__ import annotations

import contextlib
import marshal
import os
import sys
from importlib.util import MAGIC_NUMBER, source_hash
from pathlib import Path
from types import CodeType


class KeptCode:
    """Code by its file and its source, out of the file `place`; None keeps nothing."""

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
