"""The text in which a frozen cycle is kept. Must not compute what it holds.

One JSON object: the day, a summary that any JSON tool can read, and in packed form (zlib, base64)
what was held at the freeze and, once the cycle is closed, the whole review.
"""

from __future__ import annotations

import base64
import datetime as dt
import json
import zlib
from functools import lru_cache
from typing import Any, TypeVar, cast

from okrdesk.domain.errors import OkrError
from okrdesk.domain.figure_codec import decoded, encoded
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.held import Held
from okrdesk.domain.words import tr

T = TypeVar("T")
FORMAT = 1
MOST = 1 << 20  # bytes of a cell


@dataclass(frozen=True, slots=True)
class KpiEnd:
    """How a KPI stood at the end of a cycle."""

    kpi: str
    value: float | None
    state: str


@dataclass(frozen=True, slots=True)
class GradeEnd:
    """What an objective or key result was graded; `record` is its id."""

    record: str
    grade: float | None


@dataclass(frozen=True, slots=True)
class Summary:
    """The few figures of a closed cycle that later ones are compared with."""

    grade: float | None = None
    health_share: float | None = None
    kpis: tuple[KpiEnd, ...] = ()
    grades: tuple[GradeEnd, ...] = ()


def written(held: Held, summary: Summary | None = None, review: object = None) -> str:
    """The text; without `review` the cycle is only frozen, not closed."""
    body = {
        "format": FORMAT,
        "as_of": held.as_of.isoformat(),
        "by": held.by,
        "summary": encoded(summary),
        "held": _packed(held),
        "review": None if review is None else _packed(review),
    }
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def _packed(value: object) -> str:
    text = json.dumps(encoded(value), ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return base64.b64encode(zlib.compress(text.encode(), 9)).decode()


@lru_cache(maxsize=8)
def held_in(figures: str) -> Held:
    """What was held at the freeze; nothing where the text holds none."""
    return _unpacked(Held, _body(figures).get("held")) or Held(dt.date.min)


def review_in(figures: str, kind: type[T]) -> T | None:
    """The review that closing wrote, of that type; None while the cycle is only frozen."""
    found: T | None = _review_in(figures, cast("Any", kind))
    return found


@lru_cache(maxsize=8)
def _review_in(figures: str, kind: Any) -> Any:
    return _unpacked(kind, _body(figures).get("review"))


@lru_cache(maxsize=64)
def summary_in(figures: str) -> Summary | None:
    """The summary that closing wrote, without reading the rest."""
    found = _body(figures).get("summary")
    return None if found is None else decoded(Summary, found)


def _unpacked(kind: type[T], packed: str | None) -> T | None:
    if packed is None:
        return None
    try:
        return decoded(kind, json.loads(zlib.decompress(base64.b64decode(packed))))
    except (ValueError, zlib.error):  # neither base64 nor JSON, or not zlib
        raise _unreadable() from None


def _unreadable() -> OkrError:
    says = tr("The frozen figures of this cycle cannot be read. Look for them in a snapshot.")
    return OkrError("bad_file", says)


def _body(figures: str) -> dict[str, Any]:
    try:
        body: dict[str, Any] = json.loads(figures)
    except ValueError:
        raise _unreadable() from None
    if body.get("format", FORMAT) > FORMAT:
        says = tr(
            "A newer OKRDesk froze this cycle, so its figures cannot be read. Update OKRDesk."
        )
        raise OkrError("newer", says)
    return body
