"""What the bundle leaves out, and why. Must not cut anything that a row does not name.

PyInstaller takes along whatever a library might need on any system. The rows below say what this
program never reaches; libraries that only those parts needed go with them, found by asking the
files themselves. `tests/packaging` asks the finished bundle whether something is missing.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

# PyInstaller's own rows: name in the bundle, file it comes from, kind.
Row = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Cut:
    """`what` is a module, or a pattern for names in the bundle ("/" between parts)."""

    what: str
    reason: str


MODULES: tuple[Cut, ...] = (
    Cut("tkinter", "another toolkit"),
    Cut("PIL", "pictures are read and written by Qt"),
    Cut("matplotlib", "pyqtgraph would export through it; we never do"),
    Cut("scipy", "pyqtgraph's filters that we never call"),
    Cut("pandas", "sqlite-utils asks whether it is there"),
    Cut("yaml", "numpy prints its build settings through it"),
    Cut("numpy.f2py", "translates Fortran"),
    Cut("numpy.distutils", "builds extensions"),
    Cut("setuptools", "builds packages"),
    Cut("readline", "there is no prompt"),
    Cut("IPython", "there is no notebook"),
    Cut("OpenGL", "pyqtgraph's three dimensions"),
    Cut("pyqtgraph.opengl", "pyqtgraph's three dimensions"),
    Cut("pyqtgraph.jupyter", "there is no notebook"),
    Cut("pyqtgraph.examples", "pyqtgraph's own shop window"),
    Cut("PySide6.QtTest", "pyqtgraph does without it"),
)

# Each start would import half of the standard library for these.
START_HOOKS: dict[str, str] = {
    "pyi_rth_inspect": "sources are not shown",
    "pyi_rth_multiprocessing": "there is one process",
    "pyi_rth_pyqtgraph_multiprocess": "there is one process",
}

_PLUGIN = r"plugins/{folder}/(lib)?{name}\.(so|dll|dylib)$"


def _plugins(folder: str, names: str, reason: str) -> Cut:
    return Cut(_PLUGIN.format(folder=folder, name=f"({names})"), reason)


FILES: tuple[Cut, ...] = (
    _plugins("platformthemes", "qgtk3", "own colours and fonts; GTK and its libraries: 15 MiB"),
    _plugins("egldeviceintegrations", ".*", "windows are on a desktop, not on a bare card"),
    _plugins("platforms", "qeglfs|qminimalegl|qlinuxfb|qvkkhrdisplay", "no desktop there"),
    _plugins("platforms", "qvnc|qminimal|qdirect2d", "xcb, wayland, windows, cocoa, offscreen do"),
    _plugins("generic", ".*", "input comes through the desktop"),
    _plugins("networkinformation|tls", ".*", "one start asks another; no other computer is asked"),
    _plugins(
        "imageformats",
        "q(gif|icns|ico|jpeg|tga|tiff|wbmp|webp|pdf|macheif|macjp2)",
        "pictures are PNG and SVG",
    ),
    _plugins("xcbglintegrations", ".*", "everything is painted without OpenGL"),
    _plugins(
        "wayland-graphics-integration-client",
        "dmabuf-server|drm-egl-server|shm-emulation-server|vulkan-server",
        "buffers of embedded compositors",
    ),
    _plugins(
        "wayland-shell-integration",
        "fullscreen-shell-v1|ivi-shell|qt-shell|wl-shell-plugin",
        "desktops speak xdg-shell",
    ),
    Cut(r"translations/(?!qtbase_(de|en)\.qm$)[^/]*\.qm$", "English and German are spoken"),
    Cut(r"^resources/words/[^/]+\.ts$", "what translators write; the compiled ones are read"),
    Cut(r"(^|/)opengl32sw\.dll$", "20 MiB of OpenGL for Windows without a driver"),
    Cut(r"(^|/)d3dcompiler_\d+\.dll$", "Qt Quick's shaders"),
    Cut(r"^pyqtgraph/(icons/peegee|colors/maps|examples)/", "pyqtgraph's logo and colour maps"),
    Cut(r"/tests?/", "tests of libraries"),
)

# Stripping these moves what their loader counts on: auditwheel has already laid them out anew.
_AS_THEY_ARE = re.compile(r"^lib(scipy_openblas|gfortran-|quadmath-)")
# Printers are reached through the CUPS of a system that has them; elsewhere Qt goes on without.
_BY_THE_SYSTEM = re.compile(r"plugins/printsupport/")
# The bootloader opens Python's library by name, so no file says that it needs it.
_OPENED_BY_NAME = re.compile(r"^(libpython|python3|Python$)")


def is_cut(name: str) -> bool:
    """Whether a row of FILES names this file of the bundle."""
    plain = name.replace("\\", "/")
    return any(re.search(cut.what, plain) for cut in FILES)


def kept(rows: Iterable[Row]) -> list[Row]:
    """The rows that stay: not cut, and for a shared library, still needed by one that stays."""
    left = [row for row in rows if not is_cut(row[0])]
    if not sys.platform.startswith("linux"):
        return left
    roots = [row for row in left if not _is_library(row) and not _BY_THE_SYSTEM.search(row[0])]
    needed = set(_needed(row[1] for row in roots))
    return [row for row in left if not _is_library(row) or PurePosixPath(row[0]).name in needed]


def strip(bundle: Path) -> None:
    """Take symbols for debuggers and folders of this computer out of the bundle's libraries.

    Needs strip and chrpath; elsewhere than on Linux nothing is done.
    """
    if not sys.platform.startswith("linux"):
        return
    for file in sorted((bundle / "_internal").rglob("*.so*")):
        if file.is_symlink() or _AS_THEY_ARE.match(file.name):
            continue
        subprocess.run(["strip", "--strip-unneeded", file], check=True, stderr=subprocess.DEVNULL)
        named = ["readelf", "--wide", "-d", file]
        said = subprocess.run(named, check=True, capture_output=True, text=True).stdout
        if re.search(r"\(RU?N?PATH\).*\[/", said):
            subprocess.run(["chrpath", "--delete", file], check=True, stdout=subprocess.DEVNULL)


def _is_library(row: Row) -> bool:
    """A library that others load: not a module of Python, not a plugin, not opened by name."""
    name, _source, kind = row
    alone = PurePosixPath(name).parent.name in ("", "lib", "numpy.libs")
    return kind in ("BINARY", "SYMLINK") and alone and not _OPENED_BY_NAME.match(name)


def _needed(files: Iterable[str]) -> Iterator[str]:
    """The names of all libraries that these need, and those that they need in turn."""
    from PyInstaller.depend.bindepend import get_imports

    for file in files:
        if re.search(r"\.so(\.|$)", file):
            yield from (PurePosixPath(name).name for name, _place in get_imports(file))
