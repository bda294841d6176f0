"""What a Linux bundle needs from the system it runs on. Must not run the bundle."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

# Every library that the bundle may leave to the system, with its packages: Debian's name, and the
# name that all distributions with RPM give it. What the first of a row brings along has no name.
SYSTEM: dict[str, tuple[str, str]] = {
    "libc.so.6": ("libc6", ""),
    "libm.so.6": ("libc6", ""),
    "libdl.so.2": ("libc6", ""),
    "libpthread.so.0": ("libc6", ""),
    "librt.so.1": ("libc6", ""),
    "libutil.so.1": ("libc6", ""),
    "libresolv.so.2": ("libc6", ""),
    "ld-linux-x86-64.so.2": ("libc6", ""),
    "ld-linux-aarch64.so.1": ("libc6", ""),
    "libz.so.1": ("zlib1g", "libz.so.1()(64bit)"),  # the start file opens its archive with it
    "libGL.so.1": ("libgl1", "libGL.so.1()(64bit)"),
    "libEGL.so.1": ("libegl1", "libEGL.so.1()(64bit)"),
    "libxcb.so.1": ("", ""),  # libgl1 draws through it
}
# Only on a Wayland desktop and with printers, which bring them; elsewhere Qt goes on without.
OPTIONAL = {
    "libcups.so.2",
    "libwayland-client.so.0",
    "libwayland-cursor.so.0",
    "libwayland-egl.so.1",
}


def lacking(bundle: Path) -> set[str]:
    """The shared libraries that files of the bundle name and that it does not hold.

    Those of the start file are looked for outside in any case: it runs before the others are found.
    """
    start, *others = programs(bundle)
    held = {file.name for file in bundle.rglob("*.so*")}
    return _needed(start) | {name for file in others for name in _needed(file)} - held


def newest_glibc(bundle: Path) -> str:
    """The version of the C library that the bundle needs at least, such as "2.36"."""
    found = {
        tuple(map(int, version.split(".")))
        for file in programs(bundle)
        for version in _read(r"Name: GLIBC_([\d.]+)", "-V", file)
    }
    return ".".join(map(str, max(found)))


def programs(bundle: Path) -> Iterator[Path]:
    """The start file, all libraries and modules; links aside."""
    yield bundle / "okrdesk"
    yield from (file for file in sorted(bundle.rglob("*.so*")) if not file.is_symlink())


def _needed(file: Path) -> set[str]:
    return _read(r"\(NEEDED\).*\[(.+)\]", "-d", file)


def _read(pattern: str, option: str, file: Path) -> set[str]:
    told = subprocess.run(
        ["readelf", "--wide", option, file], capture_output=True, text=True, check=True
    )
    return set(re.findall(pattern, told.stdout))
