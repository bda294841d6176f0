"""Who tells about a refusal: the editor that asked, else the banner. Must not word it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from okrdesk.domain.errors import OkrError
from okrdesk.session import Session

_HEARD = "refusals are heard"


@contextmanager
def told_to(session: Session, show: Callable[[OkrError], None]) -> Iterator[None]:
    """Refusals within go to `show` alone; the banner stays as it is."""
    session.setProperty(_HEARD, True)
    session.refused.connect(show)
    try:
        yield
    finally:
        session.refused.disconnect(show)
        session.setProperty(_HEARD, False)


def is_heard(session: Session) -> bool:
    """Whether an editor shows the refusal that comes now."""
    return bool(session.property(_HEARD))
