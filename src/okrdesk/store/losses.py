"""Whether a shared file is lost, so that ours may take its place. Must not put anything there."""

from __future__ import annotations

from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr
from okrdesk.store.replicas import Replica
from okrdesk.store.vet import peek


def is_gone(replica: Replica) -> bool:
    """The folder is there and the file is not, nor a link that would lead to it."""
    document = replica.document
    return not document.exists() and not document.is_symlink() and document.parent.is_dir()


def is_damaged(replica: Replica) -> bool:
    """A file is there that is no document; one that is empty is only not downloaded yet."""
    document = replica.document
    if not document.is_file() or document.stat().st_size == 0:
        return False
    glance = replica.temporary("glance")
    try:
        return peek(document, glance)[0] is None
    finally:
        glance.unlink(missing_ok=True)


def reason(replica: Replica, refusal: OkrError) -> str:
    """Why the file of an open document cannot be reached or read, in a sentence."""
    if refusal.kind == "not_found" and not replica.document.parent.is_dir():
        says = tr("The folder of {name} is not there: perhaps its drive or share is away.")
        return says.format(name=replica.document.name)
    return refusal.says


def may_be_put_back(replica: Replica) -> bool:
    """Would ours replace nothing of worth? False also where that cannot be told now."""
    try:
        return is_gone(replica) or is_damaged(replica)
    except (OkrError, OSError):  # busy, or a share that is away: there may be a file behind it
        return False


def is_another(replica: Replica) -> bool:
    """Does another document lie in the place of ours? False also where that cannot be told now."""
    glance = replica.temporary("glance")
    try:
        return peek(replica.document, glance)[0] not in (None, replica.document_id)
    except (OkrError, OSError):
        return False
    finally:
        glance.unlink(missing_ok=True)
