from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from okrdesk.store.platform import (
    LOCAL_POLL_S,
    REMOTE_POLL_S,
    is_full,
    may_write,
    one_at_a_time,
    poll_seconds,
    resolved,
    sync_folder,
)


def test_a_lock_is_held_by_one_at_a_time(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    with one_at_a_time(lock, 0) as mine, one_at_a_time(lock, 0) as theirs:
        assert mine
        assert not theirs
    with one_at_a_time(lock, 0) as again:
        assert again


def test_a_killed_process_leaves_no_lock_behind(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    code = (
        "import sys, pathlib; from okrdesk.store.platform import one_at_a_time\n"
        "with one_at_a_time(pathlib.Path(sys.argv[1]), 0) as held:\n"
        "    print(held, flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(lock)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"True"
        with one_at_a_time(lock, 0) as held:
            assert not held
        holder.kill()
        holder.wait()
        with one_at_a_time(lock, 5) as held:
            assert held


def test_links_lead_to_one_name(tmp_path: Path) -> None:
    (tmp_path / "real.okr").write_text("x")
    (tmp_path / "link.okr").symlink_to("real.okr")
    assert resolved(tmp_path / "link.okr") == resolved(tmp_path / "sub" / ".." / "real.okr")


@pytest.mark.skipif(sys.platform == "win32", reason="mount points are a matter of POSIX")
def test_a_share_is_looked_at_more_seldom_than_a_disk(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda / ext4 rw 0 0\n"
        "server:/x /mnt/team\\040share nfs4 rw 0 0\n"
        "gvfs /run/user/1/gvfs fuse.gvfsd-fuse rw 0 0\n"
    )
    assert poll_seconds(Path("/home/mira/a.okr"), mounts) == LOCAL_POLL_S
    assert poll_seconds(Path("/mnt/team share/a.okr"), mounts) == REMOTE_POLL_S
    assert poll_seconds(Path("/run/user/1/gvfs/a.okr"), mounts) == REMOTE_POLL_S
    assert poll_seconds(Path("/Volumes/team/a.okr"), tmp_path / "none") == REMOTE_POLL_S
    assert poll_seconds(Path("/Users/mira/a.okr"), tmp_path / "none") == LOCAL_POLL_S


def test_a_full_disk_and_a_used_up_quota_are_known(tmp_path: Path) -> None:
    assert is_full(OSError(errno.ENOSPC, "no space"))
    assert is_full(OSError(errno.EDQUOT, "quota"))
    assert not is_full(OSError(errno.EACCES, "no"))


def test_a_document_may_be_written_by_the_look_of_its_folder(tmp_path: Path) -> None:
    assert may_write(tmp_path / "new.okr")
    (tmp_path / "file").write_text("")
    assert may_write(tmp_path / "file")
    assert not may_write(tmp_path / "nowhere" / "new.okr")


def test_a_folder_is_synced_and_a_missing_one_is_an_error(tmp_path: Path) -> None:
    sync_folder(tmp_path)
    with pytest.raises(FileNotFoundError):
        sync_folder(tmp_path / "nowhere")
    if os.path.exists("/proc/self"):
        sync_folder(Path("/proc/self"))  # cannot be synced, which is no error
