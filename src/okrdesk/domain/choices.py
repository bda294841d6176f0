"""What people type where few words may stand, or where a name is meant. Must not know records."""

from __future__ import annotations

from collections.abc import Iterable

from okrdesk.domain.words import tr

_GAPS = str.maketrans("", "", "-_ ")
_MOST = 3  # more would not help
_NEAR, _PART = 0.65, 0.9
_SHORTEST_PART = 3


def choice_of(text: str, choices: Iterable[str]) -> str:
    """The choice that was meant: case, blanks, - and _ make no difference; else the text itself."""
    meant = _plain(text)
    return next((choice for choice in choices if _plain(choice) == meant), text.strip().lower())


def _plain(text: str) -> str:
    return text.strip().casefold().translate(_GAPS)


def near_names(text: str, names: Iterable[str]) -> tuple[str, ...]:
    """The names that `text` may have meant, the nearest first, at most three.

    A name is near when it, or one of its words, is spelled much like the text, or holds it.
    """
    wanted = text.strip().casefold()
    found = {name: _alike(wanted, name.strip().casefold()) for name in names if name}
    near = [name for name, share in found.items() if share >= _NEAR]
    return tuple(sorted(near, key=lambda name: (-found[name], len(name), name))[:_MOST])


def _alike(wanted: str, name: str) -> float:
    """How alike they are, 0-1; a word of the name counts a little less than the whole."""
    if len(wanted) >= _SHORTEST_PART and wanted in name:
        return 1.0
    from difflib import SequenceMatcher  # only where a name was not found

    whole = SequenceMatcher(None, wanted, name).ratio()
    parts = (SequenceMatcher(None, wanted, part).ratio() for part in name.split())
    return max(whole, _PART * max(parts, default=0.0))


def did_you_mean(names: tuple[str, ...]) -> str:
    """ "Did you mean Churn or MRR?"; nothing without a name."""
    if not names:
        return ""
    *most, last = names
    listed = tr("{most} or {last}").format(most=", ".join(most), last=last) if most else last
    return tr("Did you mean {names}?").format(names=listed)
