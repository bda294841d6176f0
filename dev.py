"""Set up OKRDesk for development and run it: `python3 dev.py run [FILE]`, `python3 dev.py test`.

Needs only a Python from 3.11 on. Makes `.venv` beside this file, installs what `pyproject.toml`
names, and on Debian and Ubuntu what Qt needs from the system. Must not be imported by the program.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
SAMPLE = HERE / "build" / "sample" / "Tidewater.okr"
PICTURES = HERE / "pictures"
WORDS = HERE / "resources" / "words"
USAGE = """usage: python3 dev.py run [FILE]    open the window on the sample company, or on FILE
       python3 dev.py test [ARGS]   run the whole suite, or pytest with ARGS
       python3 dev.py check         format, lint, import contracts, types
       python3 dev.py words         bring the translation files up to date with the sources"""

# Shared libraries that Qt loads and a fresh Debian or Ubuntu may lack, with their packages.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
# Programs that some tests ask: is the PDF whole, does the window work on a real screen?
TEST_PROGRAMS = {
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "dbus-run-session": "dbus",
    "pdftotext": "poppler-utils",
    "qpdf": "qpdf",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "appstreamcli": "appstream",
    "desktop-file-validate": "desktop-file-utils",
    "makensis": "nsis",
    "update-mime-database": "shared-mime-info",
}
# The system's Python with the bindings for a screen reader.
SCREEN_READER = ["gir1.2-atspi-2.0", "python3-gi"]


def main(words: list[str]) -> int:
    """Do what the first word says; the exit code."""
    if sys.version_info < (3, 11):
        print(f"OKRDesk needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
        return 1
    command, rest = (words[0], words[1:]) if words else ("", [])
    if command == "run" and len(rest) <= 1:
        return run(rest)
    if command == "test":
        set_up("dev", TEST_PROGRAMS)
        return python("-m", "pytest", *(rest or ["-n", "auto", "--dist", "loadfile"]))
    if command == "check" and not rest:
        set_up("dev", {})
        return check()
    if command == "words" and not rest:
        set_up("dev", {})
        return python("packaging/words.py", "gather") or python("packaging/words.py", "compile")
    print(USAGE)
    return 2


def run(rest: list[str]) -> int:
    """Open the window; without a screen, make pictures of it instead."""
    set_up("", {})
    file = Path(rest[0]).resolve() if rest else SAMPLE
    if not rest and not SAMPLE.exists():
        SAMPLE.parent.mkdir(parents=True, exist_ok=True)
        made = python("-m", "okrdesk", "new", str(SAMPLE), "--sample")
        if made:
            return made
    if has_screen():
        return python("-m", "okrdesk", str(file))
    print(f"There is no screen here, so instead of the window its pictures go to {PICTURES}.")
    PICTURES.mkdir(exist_ok=True)
    for what in ("window", "tree", "checkin"):
        picture = PICTURES / f"{what}.png"
        failed = python("-m", "okrdesk", "picture", str(file), what, "-o", str(picture))
        if failed:
            return failed
    return 0


def check() -> int:
    """Format, lint, import contracts and types; the first failure's exit code."""
    steps = (
        ("-m", "ruff", "format", "--check", "."),
        ("-m", "ruff", "check", "."),
        ("-c", "from importlinter.cli import lint_imports_command as lint; lint()"),
        ("-m", "mypy"),
    )
    return next((failed for step in steps if (failed := python(*step))), 0)


def set_up(extra: str, programs: dict[str, str]) -> None:
    """Make the virtual environment, install, compile the words, unless nothing has changed."""
    system_packages(programs)
    install(extra)
    if any(is_newer(file, file.with_suffix(".qm")) for file in WORDS.glob("*.ts")):
        python("packaging/words.py", "compile")


def is_newer(file: Path, made: Path) -> bool:
    """Whether `made` has to be made of `file` again."""
    return not made.exists() or made.stat().st_mtime < file.stat().st_mtime


def install(extra: str) -> None:
    """Make the virtual environment and install into it what `pyproject.toml` names."""
    what = f"{HERE}[{extra}]" if extra else str(HERE)
    wanted = hashlib.sha256((HERE / "pyproject.toml").read_bytes() + sys.version.encode())
    stamp = VENV / f"installed-{extra or 'run'}-{wanted.hexdigest()[:16]}"
    if stamp.exists() or (not extra and Path(str(stamp).replace("-run-", "-dev-")).exists()):
        return
    if not PYTHON.exists():
        make_venv()
    print("Installing OKRDesk into .venv …", flush=True)
    pip = [PYTHON, "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    if subprocess.run([*pip, "--editable", what], check=False).returncode:
        sys.exit("Installing failed, see above; .venv is incomplete. Mend it and run this again.")
    stamp.touch()


def make_venv() -> None:
    """Make `.venv`; Debian and Ubuntu keep a part of it in a package of its own."""
    made = subprocess.run([sys.executable, "-m", "venv", VENV], check=False).returncode
    if made and shutil.which("apt-get"):
        shutil.rmtree(VENV, ignore_errors=True)
        install_packages([f"python3.{sys.version_info.minor}-venv"])
        made = subprocess.run([sys.executable, "-m", "venv", VENV], check=False).returncode
    if made:
        sys.exit("A virtual environment cannot be made here, see above; nothing was installed.")


def system_packages(programs: dict[str, str]) -> None:
    """On Debian and Ubuntu, install what Qt and the tests lack."""
    if not sys.platform.startswith("linux") or not shutil.which("apt-get"):
        return
    lacking = [package for name, package in QT_LIBRARIES.items() if not loads(name)]
    lacking += [package for name, package in programs.items() if not shutil.which(name)]
    if programs and not can_read_screens():
        lacking += SCREEN_READER
    if lacking:
        install_packages(sorted(set(lacking)))


def can_read_screens() -> bool:
    """Whether the system's own Python has what the test with a screen reader needs."""
    words = ["/usr/bin/python3", "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    try:
        return subprocess.run(words, check=False, capture_output=True).returncode == 0
    except OSError:
        return False


def loads(library: str) -> bool:
    """Whether the system finds that shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_packages(packages: list[str]) -> None:
    """Install Debian packages as root; else print the one line that does."""
    line = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if os.geteuid() != 0:
        print("The system lacks packages; this line installs them:\n  sudo " + " ".join(line))
        return
    print("Installing", " ".join(packages), "…", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for words in (["apt-get", "update"], line):
        done = subprocess.run(words, env=quiet, check=False, capture_output=True, text=True)
        if done.returncode:
            print(done.stdout + done.stderr)


def has_screen() -> bool:
    """Whether a window can be shown: always outside Linux, there with X11 or Wayland."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def python(*words: str) -> int:
    """Run the environment's Python in the project; its exit code."""
    return subprocess.run([PYTHON, *words], cwd=HERE, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
