"""Names that are longer than any file can have. Must not touch files, nor know what is in them."""

from __future__ import annotations

import os
from pathlib import Path

from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr

_USUAL = 255  # bytes, of every file system that does not say otherwise
_BEGINNING = 40  # letters of a long name that tell which it is


def refuse_long_name(path: Path) -> None:
    """Refuse with `bad_value` a last part that its folder cannot hold; nothing was done yet."""
    name, longest = path.name, _longest_in(path.parent)
    if len(os.fsencode(name)) <= longest:
        return
    says = tr(
        "The name {name} is too long for a file, so nothing was written. Choose a name of at most"
        " {n} letters."
    )
    raise OkrError(
        "bad_value", says.format(name=f"{name[:_BEGINNING]}…", n=_letters(name, longest))
    )


def _longest_in(folder: Path) -> int:
    """How many bytes a name may have there."""
    try:
        return os.pathconf(folder, "PC_NAME_MAX")
    except (AttributeError, OSError, ValueError):  # not told here, or a folder that is not there
        return _USUAL


def _letters(name: str, longest: int) -> int:
    """How many letters of this name, some of them several bytes long, would have room."""
    room = os.fsencode(name)[:longest].decode(errors="ignore")
    return len(room)
