"""What keeps this window from changing or sharing the document, in words. Must not lift it."""

from __future__ import annotations

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.words import tr
from okrdesk.session import Session

PUT_BACK = "put back"


@dataclass(frozen=True, slots=True)
class Standing:
    """A word for the badge, the reason, and what can be done: words on a button and an action.

    `action` is the id of a row of the table of actions, or PUT_BACK; all empty where nothing is in
    the way.
    """

    word: str = ""
    says: str = ""
    verb: str = ""
    action: str = ""


def standing_of(session: Session) -> Standing:
    """How the session stands now, the gravest reason first."""
    reason = session.permission.stands_because
    if reason is not None and session.permission.only_looks:
        return Standing(tr("Only looking"), reason, tr("Become an editor…"), "file.who")
    if reason is not None:
        return Standing(tr("Read-only"), reason, tr("Save a copy…"), "file.copy")
    name = session.document.path.name
    if session.is_lost:
        says = tr(
            "{name} is gone from its folder or damaged. All that was entered is kept on this"
            " computer. It is put back only if you say so."
        )
        return Standing(tr("Shared file lost"), says.format(name=name), tr("Put it back"), PUT_BACK)
    if session.document.read_only and session.state.shared_at is None:  # since it was opened
        says = tr(
            "{name} or its folder is read-only: what you change is kept on this computer"
            " and not shared. Save a copy where others can reach it."
        )
        return Standing(tr("Not shared"), says.format(name=name), tr("Save a copy…"), "file.copy")
    return Standing()
