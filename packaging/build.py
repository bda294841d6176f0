"""Makes what people install: `python packaging/build.py PART...` with parts of

bundle    dist/okrdesk, a folder that runs without Python (macOS: also dist/OKRDesk.app)
linux     a .deb, a .rpm and a .tar.xz of the bundle
windows   a setup program of the bundle, by makensis
macos     a disk image of the app, by dmgbuild
sums      SHA256SUMS over all of them

Needs the environment of `pip install -e .[package]`. Everything lands in `dist`.
"""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from facts import ROOT, VERSION, day, windows_numbers  # noqa: E402

DIST = Path(os.environ.get("OKRDESK_DIST", ROOT / "dist"))
BUNDLE = DIST / "okrdesk"
PACKAGES = ("*.deb", "*.rpm", "*.tar.xz", "*-setup.exe", "*.dmg")


def bundle() -> None:
    """Freeze the program."""
    run(sys.executable, HERE / "words.py", "compile")
    work = DIST.parent / "build" / "bundle"
    words = ["--noconfirm", "--distpath", DIST, "--workpath", work, HERE / "okrdesk.spec"]
    run(sys.executable, "-m", "PyInstaller", *words)


def linux() -> None:
    """Lay the files out as they are installed, then pack them in three ways."""
    import linux_root

    made = DIST / "linux"
    root, description = made / "root", made / "nfpm.yaml"
    linux_root.lay_out(BUNDLE, root)
    control = made / "DEBIAN" / "control"
    linux_root.describe(root, BUNDLE, control, description)
    nfpm = shutil.which("nfpm") or Path(sys.executable).with_name("nfpm")
    run(nfpm, "package", "--config", description, "--packager", "rpm", "--target", DIST)
    shutil.move(control.parent, root / "DEBIAN")
    run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, DIST)
    linux_root.pack(BUNDLE, DIST / f"okrdesk-{VERSION}-linux-{platform.machine()}.tar.xz")


def windows(payload: Path | None = None) -> None:
    """Compile the setup program; `payload` in place of the bundle, to try the script elsewhere."""
    from icon_files import DOCUMENT, PROGRAM, write_ico

    made = DIST / "windows"
    made.mkdir(parents=True, exist_ok=True)
    for name in (PROGRAM, DOCUMENT):
        write_ico(made / f"{name}.ico", name)
    folder = payload or BUNDLE
    kib = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) // 1024
    facts = {
        "VERSION": VERSION,
        "NUMBERS": ".".join(map(str, windows_numbers())),
        "PAYLOAD": folder,
        "ICONS": made,
        "KIB": kib,
        "OUT": DIST / f"okrdesk-{VERSION}-setup.exe",
    }
    define = "/D" if os.name == "nt" else "-D"
    run("makensis", *(f"{define}{name}={value}" for name, value in facts.items()),
        HERE / "windows" / "okrdesk.nsi")  # fmt: skip


def macos() -> None:
    """Make the disk image; dmgbuild runs on macOS alone."""
    app, icon = DIST / "OKRDesk.app", DIST / "okrdesk.icns"
    from icon_files import PROGRAM, write_icns

    write_icns(icon, PROGRAM)
    target = DIST / f"OKRDesk-{VERSION}-{platform.machine()}.dmg"
    settings = HERE / "macos" / "dmg_settings.py"
    run(sys.executable, "-m", "dmgbuild", "-s", settings, "-D", f"app={app}", "-D", f"icon={icon}",
        "OKRDesk", target)  # fmt: skip


def sums() -> None:
    """Write the checksums, in the form that `sha256sum --check` reads."""
    files = sorted(file for pattern in PACKAGES for file in DIST.glob(pattern))
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
    (DIST / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")
    print("".join(lines), end="")


def run(*words: object) -> None:
    """Run a program, its output as it comes; its failure ends this one."""
    environ = {**os.environ, "SOURCE_DATE_EPOCH": str(int(day().timestamp()))}
    done = subprocess.run([str(word) for word in words], env=environ, check=False)
    if done.returncode:
        sys.exit(f"{words[0]} failed; nothing after it was made.")


PARTS: dict[str, Callable[[], None]] = {
    "bundle": bundle,
    "linux": linux,
    "windows": windows,
    "macos": macos,
    "sums": sums,
}


def main(words: list[str]) -> int:
    """Make the parts in the order they are named; 2 for a word that is none."""
    if not words or not set(words) <= set(PARTS):
        print(__doc__)
        return 2
    for word in words:
        PARTS[word]()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
