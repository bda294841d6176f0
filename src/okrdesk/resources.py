"""Where the files that ship with the program are. Must not read them."""

from __future__ import annotations

import sys
from pathlib import Path

_HERE = Path(__file__).resolve().parent


def _places() -> tuple[Path, ...]:
    """Bundle first, then an installed package, then the checkout that an editable install uses."""
    bundle = getattr(sys, "_MEIPASS", None)
    found = (Path(bundle) / "resources",) if bundle else ()
    checkout = _HERE.parent.parent
    return (*found, _HERE / "resources_kept", checkout / "resources", checkout)


def path(name: str) -> Path:
    """The file or folder `name` (with "/" between parts) under `resources`.

    Raises FileNotFoundError when it is in none of the places: a broken installation, thus a bug.
    """
    for place in _places():
        if (place / name).exists():
            return place / name
    raise FileNotFoundError(name)
