"""What differs from one operating system to the next. Must not know documents."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

LOCAL_POLL_S = 2.0
REMOTE_POLL_S = 5.0
_FULL = {errno.ENOSPC, errno.EFBIG, errno.EDQUOT}
_REMOTE = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ncpfs", "davfs", "virtiofs"}
_RETRY_S = 0.02
_TRICKLE = 1 << 20
_LONGEST_PAUSE_S = 0.05


def resolved(path: Path) -> Path:
    """The one name of a file: absolute, links followed, in this system's spelling of case."""
    return Path(os.path.normcase(os.path.realpath(path)))


def is_full(error: OSError) -> bool:
    """Did it fail because the disk, the quota or the allowed size of a file is used up?"""
    return error.errno in _FULL


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` outlast a loss of power; Windows does that by itself."""
    if sys.platform == "win32":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # some shares cannot
            raise
    finally:
        os.close(opened)


class Trickle:
    """Lets a large file reach the disk bit by bit while it is written.

    A commit elsewhere waits for all that is on its way to the disk before it: here never more
    than a mebibyte, and after each as long a pause as that took.
    """

    def __init__(self, opened: int) -> None:
        self._opened = opened
        self._waiting = 0

    def wrote(self, size: int) -> None:
        """So many bytes more were written."""
        self._waiting += size
        if self._waiting >= _TRICKLE:
            self._waiting = 0
            begun = time.monotonic()
            os.fsync(self._opened)
            time.sleep(min(_LONGEST_PAUSE_S, time.monotonic() - begun))


def may_write(document: Path) -> bool:
    """Could a new version take this document's place, by the look of its folder and itself?"""
    effective = os.access in os.supports_effective_ids
    if not os.access(document.parent, os.W_OK | os.X_OK, effective_ids=effective):
        return False
    return not document.exists() or os.access(document, os.W_OK, effective_ids=effective)


def poll_seconds(document: Path, mounts: Path = Path("/proc/self/mounts")) -> float:
    """How often to look whether a document changed: a share is asked more seldom."""
    return REMOTE_POLL_S if _is_remote(document, mounts) else LOCAL_POLL_S


@contextlib.contextmanager
def one_at_a_time(lock: Path, wait_s: float) -> Iterator[bool]:
    """Hold `lock` among all processes of this computer; yields False if others kept it.

    The system gives the lock back when a process dies, so none is ever left behind.
    """
    opened = os.open(lock, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        end = time.monotonic() + wait_s
        held = _try_lock(opened)
        while not held and time.monotonic() < end:
            time.sleep(_RETRY_S)
            held = _try_lock(opened)
        yield held
    finally:
        os.close(opened)


class Lock:
    """A lock file held until it is released or the process ends."""

    def __init__(self, opened: int) -> None:
        self._opened: int | None = opened

    @classmethod
    def take(cls, lock: Path) -> Lock | None:
        """Hold `lock`, without waiting; None while another process holds it."""
        opened = os.open(lock, os.O_RDWR | os.O_CREAT, 0o600)
        if _try_lock(opened):
            return cls(opened)
        os.close(opened)
        return None

    def release(self) -> None:
        """Let others have it; once more does nothing."""
        if self._opened is not None:
            os.close(self._opened)
            self._opened = None


if sys.platform == "win32":
    import ctypes
    import msvcrt

    def _try_lock(opened: int) -> bool:
        try:
            msvcrt.locking(opened, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _is_remote(document: Path, mounts: Path) -> bool:  # noqa: ARG001
        remote_drive = 4
        return ctypes.windll.kernel32.GetDriveTypeW(document.anchor) == remote_drive

else:
    import fcntl

    def _try_lock(opened: int) -> bool:
        try:
            fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _is_remote(document: Path, mounts: Path) -> bool:
        """By the file system that the longest mount point above the document names."""
        try:
            lines = mounts.read_text(errors="surrogateescape").splitlines()
        except OSError:  # macOS keeps no such list: what is mounted lies below /Volumes
            return document.is_relative_to("/Volumes")
        points = [line.split()[1:3] for line in lines]
        above = [
            (len(point), kind)
            for point, kind in points
            if document.is_relative_to(point.replace("\\040", " "))
        ]
        kind = max(above, default=(0, ""))[1]
        return kind in _REMOTE or kind.startswith("fuse.")
