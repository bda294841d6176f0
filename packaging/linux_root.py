"""The files of a Linux package where they are installed. Must not pack but the plain archive."""

from __future__ import annotations

import gzip
import hashlib
import platform
import shutil
import tarfile
from pathlib import Path

from facts import MIME, ROOT, VERSION, day
from icon_files import DOCUMENT, DRAWINGS, PROGRAM, SIZES, write_png
from needs import OPTIONAL, SYSTEM, lacking, newest_glibc

HERE = Path(__file__).resolve().parent / "linux"
_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
_TEXTS = {
    "okrdesk.desktop": "usr/share/applications/okrdesk.desktop",
    "okrdesk.xml": "usr/share/mime/packages/okrdesk.xml",
    "app.okrdesk.OKRDesk.metainfo.xml": "usr/share/metainfo/app.okrdesk.OKRDesk.metainfo.xml",
    "okrdesk.1": "usr/share/man/man1/okrdesk.1.gz",
    "copyright": "usr/share/doc/okrdesk/copyright",
    "changelog": "usr/share/doc/okrdesk/changelog.gz",
    "lintian-overrides": "usr/share/lintian/overrides/okrdesk",
}


def lay_out(bundle: Path, root: Path) -> None:
    """Fill `root` anew with everything that is installed."""
    shutil.rmtree(root, ignore_errors=True)
    add_shared(root)
    shutil.copytree(bundle, root / "usr/lib/okrdesk", symlinks=True)
    (root / "usr/bin").mkdir()
    (root / "usr/bin/okrdesk").symlink_to("../lib/okrdesk/okrdesk")
    start = root / "usr/lib/okrdesk/okrdesk"
    for file in (root, *root.rglob("*")):
        if not file.is_symlink():
            file.chmod(0o755 if file.is_dir() or file == start else 0o644)


def add_shared(root: Path) -> None:
    """What a desktop reads of the program: entry, description, type, icons, manual, terms."""
    for name, place in _TEXTS.items():
        file = root / place
        file.parent.mkdir(parents=True, exist_ok=True)
        says = filled((HERE / name).read_text(encoding="utf-8")).encode()
        file.write_bytes(gzip.compress(says, 9, mtime=0) if file.suffix == ".gz" else says)
    icons = root / "usr/share/icons/hicolor"
    document = MIME.replace("/", "-")
    for side in SIZES:
        write_png(icons / f"{side}x{side}/apps/okrdesk.png", PROGRAM, side)
        write_png(icons / f"{side}x{side}/mimetypes/{document}.png", DOCUMENT, side)
    for folder, drawing, name in (("apps", PROGRAM, "okrdesk"), ("mimetypes", DOCUMENT, document)):
        target = icons / "scalable" / folder / f"{name}.svg"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(DRAWINGS / f"{drawing}.svg", target)


def filled(text: str) -> str:
    """`text` with version and days in place of the words between @."""
    facts = {
        "@VERSION@": VERSION,
        "@DAY@": f"{day():%Y-%m-%d}",
        "@RFC_DAY@": f"{day():%a, %d %b %Y %H:%M:%S +0000}",
    }
    for word, fact in facts.items():
        text = text.replace(word, fact)
    return text


def describe(root: Path, bundle: Path, control: Path, description: Path) -> None:
    """Write what dpkg-deb and nfpm pack `root` by, with what the bundle needs.

    Raises ValueError for a library that is neither in the bundle nor known to come with a system.
    """
    debian, rpm = dependencies(lacking(bundle), newest_glibc(bundle))
    machine = platform.machine()
    files = [file for file in root.rglob("*") if file.is_file() and not file.is_symlink()]
    facts = {
        "@ARCH@": _ARCHITECTURES.get(machine, machine),
        "@ROOT@": str(root),
        "@LICENSE@": str(ROOT / "LICENSE"),
        "@CHANGES@": str(ROOT / "CHANGELOG.md"),
        "@KIB@": str(sum(file.stat().st_size for file in files) // 1024),
        "@MTIME@": f"{day():%Y-%m-%dT%H:%M:%SZ}",
        "@DEB@": ", ".join(debian),
        "@RPM@": ", ".join(f'"{name}"' for name in rpm),
    }
    for source, target in (("control", control), ("nfpm.yaml", description)):
        text = filled((HERE / source).read_text(encoding="utf-8"))
        for word, fact in facts.items():
            text = text.replace(word, fact)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    sums = [f"{hashlib.md5(file.read_bytes()).hexdigest()}  {file.relative_to(root)}\n"
            for file in sorted(files)]  # fmt: skip
    control.with_name("md5sums").write_text("".join(sums), encoding="utf-8")


def dependencies(missing: set[str], glibc: str) -> tuple[list[str], list[str]]:
    """Debian's and RPM's names of what these libraries come with; the C library by version."""
    strange = missing - set(SYSTEM) - OPTIONAL
    if strange:
        raise ValueError(f"in no package that is asked for: {', '.join(sorted(strange))}")
    names = [SYSTEM[name] for name in sorted(missing & set(SYSTEM))]
    debian = {deb for deb, _rpm in names if deb} - {"libc6"}
    rpm = {other for _deb, other in names if other}
    return (
        [f"libc6 (>= {glibc})", *sorted(debian)],
        [f"libc.so.6(GLIBC_{glibc})(64bit)", *sorted(rpm)],
    )


def pack(bundle: Path, target: Path) -> None:
    """The bundle as an archive that is unpacked anywhere, with what a desktop could be told."""
    shared = target.parent / "linux" / "shared"
    shutil.rmtree(shared, ignore_errors=True)
    add_shared(shared)
    stem = f"okrdesk-{VERSION}"

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = int(day().timestamp())
        return entry

    with tarfile.open(target, "w:xz", preset=6) as archive:
        archive.add(bundle, stem, filter=plain)
        archive.add(shared / "usr/share", f"{stem}/share", filter=plain)
        for name in ("LICENSE", "README.md", "CHANGELOG.md"):
            archive.add(ROOT / name, f"{stem}/{name}", filter=plain)
