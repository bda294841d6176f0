"""Writing what was made, each file in one step. Must not know what is in it."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path

from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr
from okrdesk.store.long_names import refuse_long_name

_PART = 40  # letters of its name that a file has while it is being written


def save(destination: Path, made: bytes) -> None:
    """Write a file: an older one there is whole until the new one replaces it.

    Refusals: not_found (folder), read_only, full, bad_value (a name that is too long).
    """
    refuse_long_name(destination)
    try:
        descriptor, name = tempfile.mkstemp(
            prefix=f".{destination.name[:_PART]}.", suffix=".part", dir=destination.parent
        )
    except OSError as trouble:
        raise refusal(destination, trouble) from trouble
    part = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(made)
        part.chmod(0o644)
        part.replace(destination)
    except OSError as trouble:
        raise refusal(destination, trouble) from trouble
    finally:
        part.unlink(missing_ok=True)


def refusal(destination: Path, trouble: OSError) -> OkrError:
    """The sentence for what the system would not do."""
    if trouble.errno == errno.ENOSPC:
        says = tr("The disk is full, so {name} was not written. Make room.")
        return OkrError("full", says.format(name=destination.name))
    if isinstance(trouble, FileNotFoundError):
        says = tr("There is no folder {folder}, so nothing was written. Choose another.")
        return OkrError("not_found", says.format(folder=destination.parent))
    says = tr("{path} cannot be written, so nothing is there. Choose another place.")
    return OkrError("read_only", says.format(path=destination))
