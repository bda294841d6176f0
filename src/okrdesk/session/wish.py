"""What somebody asks the program to show: a file, or a link to a thing in one. Must not open it.

A link comes from anywhere, a web page too. So it can only name a file of this computer and a thing
in it; whatever else it says, nothing is opened.
"""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QUrl

from okrdesk.domain.errors import OkrError
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.words import tr

SCHEME = "okrdesk"
ENDING = ".okr"
_THINGS = ("kpi", "kr", "objective", "cycle")
_LONGEST = 4096
_UNSEEN = re.compile(r"[\x00-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Wish:
    """A file to show, None for the window alone, and in it the thing that `reference` names."""

    path: Path | None = None
    reference: str = ""


def wish_of(said: str) -> Wish:
    """What `said` asks for: nothing, a path, a file: URL, okrdesk://open?file=PATH&kr=REF.

    Raises OkrError (`bad_value`) for a link of any other form.
    """
    scheme = said.partition(":")[0].lower()
    if scheme == SCHEME:
        return _linked(said)
    if said.lower().startswith("file:///"):
        return Wish(Path(QUrl(said).toLocalFile()))
    return Wish(Path(said)) if said else Wish()


def lasting(said: str) -> str:
    """`said` in words that another process understands too: a path becomes absolute."""
    if said.partition(":")[0].lower() == SCHEME or not said:
        return said
    path = wish_of(said).path
    return "" if path is None else str(path.absolute())


def _linked(link: str) -> Wish:
    asked = _asked(link)
    things = [name for name in asked if name != "file"]
    path = Path(asked.get("file", ""))
    # A share would be asked for a name and a password at once: only what is mounted is opened.
    local = path.is_absolute() and not asked["file"].startswith(("//", "\\\\"))
    if not local or path.suffix.lower() != ENDING or len(things) > 1:
        raise _odd()
    return Wish(path, "".join(f"{name}:{asked[name]}" for name in things))


def _asked(link: str) -> dict[str, str]:
    """The named parts of a link, "%20" and the like read, "+" itself; refused if one is unknown."""
    try:
        parts = urlsplit(link)
        pairs = [pair.split("=") for pair in parts.query.split("&")]
        read = {name: unquote(value, errors="strict") for name, value in pairs}
    except ValueError as error:
        raise _odd() from error
    form = (parts.netloc.lower(), parts.path.strip("/"), parts.fragment)
    known = "file" in read and set(read) <= {"file", *_THINGS} and len(read) == len(pairs)
    plain = all(value and not _UNSEEN.search(value) for value in read.values())
    if form != ("open", "", "") or not known or not plain or len(link) > _LONGEST:
        raise _odd()
    return read


def _odd() -> OkrError:
    return OkrError(
        "bad_value",
        tr(
            "This link is not one that OKRDesk knows, so nothing was opened."
            " One looks like okrdesk://open?file=/home/me/Company.okr&kr=1.2"
        ),
    )
