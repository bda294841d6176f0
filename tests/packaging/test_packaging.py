"""What is told to desktops holds together, and the lists by which packages are made are sound."""

from __future__ import annotations

import plistlib
import re
import runpy
import shutil
import struct
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

import okrdesk
from okrdesk.store import schema

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"
MIME = "application/vnd.okrdesk.workspace+sqlite3"
SPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture(autouse=True)
def tools(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(PACKAGING))


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    import linux_root

    linux_root.add_shared(tmp_path)
    return tmp_path / "usr" / "share"


def validated(*words: object) -> None:
    if shutil.which(str(words[0])) is None:
        pytest.skip(f"{words[0]} is not installed")
    done = subprocess.run([str(w) for w in words], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert not re.search(r"\b(error|warning)\b", done.stdout + done.stderr, re.I), done.stdout


def test_the_desktop_entry_is_valid() -> None:
    validated("desktop-file-validate", LINUX / "okrdesk.desktop")


def test_the_description_for_software_centres_is_valid(shared: Path) -> None:
    validated("appstreamcli", "validate", "--no-net", *(shared / "metainfo").iterdir())


def test_entry_description_and_type_name_the_same_things(shared: Path) -> None:
    entry = dict(
        line.split("=", 1)
        for line in (shared / "applications/okrdesk.desktop").read_text("utf-8").splitlines()
        if "=" in line
    )
    about = ET.parse(next((shared / "metainfo").iterdir())).getroot()
    kind = ET.parse(shared / "mime/packages/okrdesk.xml").getroot()[0]
    assert entry["MimeType"] == f"{MIME};x-scheme-handler/okrdesk;"
    assert about.findtext("provides/mediatype") == kind.get("type") == MIME
    assert about.findtext("launchable") == "okrdesk.desktop"
    assert about.findtext("name") == entry["Name"]
    release = about.find("releases/release")
    assert release is not None
    assert release.get("version") == okrdesk.__version__


def test_the_magic_of_the_type_is_the_application_id_of_the_file() -> None:
    kind = ET.parse(LINUX / "okrdesk.xml").getroot()[0]
    match = kind.find(f"{SPACE}magic/{SPACE}match/{SPACE}match")
    assert match is not None
    assert match.get("offset") == "68"
    assert int(str(match.get("value")), 16) == schema.APPLICATION_ID


def test_a_workspace_is_known_by_name_and_by_what_is_inside(shared: Path, tmp_path: Path) -> None:
    if shutil.which("update-mime-database") is None:
        pytest.skip("update-mime-database is not installed")
    subprocess.run(["update-mime-database", shared / "mime"], check=True, capture_output=True)
    asks = """
import sys
from PySide6.QtCore import QMimeDatabase
print(*(QMimeDatabase().mimeTypeForFile(name).name() for name in sys.argv[1:]))
"""
    head = b"SQLite format 3\0".ljust(68, b"\1")
    named, inside, plain = (tmp_path / name for name in ("a.okr", "inside", "plain"))
    named.write_bytes(b"")
    inside.write_bytes(head + b"OKRD" + bytes(30))
    plain.write_bytes(head + bytes(34))
    told = subprocess.run(
        [sys.executable, "-c", asks, named, inside, plain],
        env={"XDG_DATA_DIRS": f"{shared}:/usr/share", "XDG_DATA_HOME": str(tmp_path / "none"),
             "PYTHONPATH": ":".join(sys.path)},
        capture_output=True, text=True, check=True,
    ).stdout.split()  # fmt: skip
    assert told[0] == MIME
    assert told[2] != MIME


def test_icons_come_in_every_size_and_in_the_containers_of_other_systems(
    shared: Path, tmp_path: Path
) -> None:
    import icon_files

    for folder, name in (("apps", "okrdesk"), ("mimetypes", MIME.replace("/", "-"))):
        for side in icon_files.SIZES:
            file = shared / f"icons/hicolor/{side}x{side}/{folder}/{name}.png"
            assert QImage(str(file)).width() == side
        assert (shared / f"icons/hicolor/scalable/{folder}/{name}.svg").exists()
    ico = icon_files.write_ico(tmp_path / "x.ico", icon_files.PROGRAM).read_bytes()
    assert struct.unpack("<HHH", ico[:6]) == (0, 1, 8)
    size, place = struct.unpack("<II", ico[6 + 7 * 16 + 8 : 6 + 8 * 16])
    assert QImage.fromData(ico[place : place + size]).width() == 256
    icns = icon_files.write_icns(tmp_path / "x.icns", icon_files.DOCUMENT).read_bytes()
    assert struct.unpack(">4sI", icns[:8]) == (b"icns", len(icns))
    assert QImage.fromData(icns[16 : 8 + struct.unpack(">I", icns[12:16])[0]]).width() == 16
    with pytest.raises(ValueError, match=r"nothing\.svg"):
        icon_files.png("nothing", 16)


def test_macos_reads_the_type_the_link_and_the_rights() -> None:
    info = runpy.run_path(str(PACKAGING / "macos" / "plist.py"))["INFO"]
    written = plistlib.loads(plistlib.dumps(info))
    exported = written["UTExportedTypeDeclarations"][0]
    assert exported["UTTypeTagSpecification"] == {
        "public.filename-extension": ["okr"],
        "public.mime-type": [MIME],
    }
    document = written["CFBundleDocumentTypes"][0]
    assert document["LSItemContentTypes"] == [exported["UTTypeIdentifier"]]
    assert written["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["okrdesk"]
    rights = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert all(value is True for value in rights.values())


def test_windows_gets_a_version_of_four_numbers(tmp_path: Path) -> None:
    import facts

    assert ".".join(map(str, facts.windows_numbers())) == f"{okrdesk.__version__}.0"
    file = Path(facts.windows_version(tmp_path / "version.txt", "okrdesk"))
    says = file.read_text(encoding="utf-8")
    assert compile(says, "version", "eval")
    assert f'"ProductVersion", "{okrdesk.__version__}"' in says


def test_the_setup_program_compiles_around_any_payload(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if shutil.which("makensis") is None:
        pytest.skip("makensis is not installed")
    import build

    payload = tmp_path / "payload"
    (payload / "_internal").mkdir(parents=True)
    for name in ("okrdesk.exe", "okrdesk-cli.exe", "_internal/python3.dll"):
        (payload / name).write_bytes(b"placeholder")
    monkeypatch.setattr(build, "DIST", tmp_path / "dist")
    build.windows(payload)
    made = tmp_path / "dist" / f"okrdesk-{okrdesk.__version__}-setup.exe"
    assert made.read_bytes().startswith(b"MZ")


def test_every_cut_has_a_reason_and_stands_once() -> None:
    import trim

    cuts = (*trim.MODULES, *trim.FILES)
    assert all(cut.reason for cut in cuts)
    assert len({cut.what for cut in cuts}) == len(cuts)


@pytest.mark.parametrize(
    ("name", "cut"),
    [
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", True),
        ("PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", False),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", False),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", True),
        ("PySide6\\plugins\\imageformats\\qjpeg.dll", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", False),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/Qt/translations/qtbase_fr.qm", True),
        ("resources/words/okrdesk_de.qm", False),
        ("resources/words/okrdesk_de.ts", True),
        ("PySide6/Qt/lib/libQt6Network.so.6", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", True),
    ],
)
def test_what_is_cut_is_what_the_rows_say(name: str, cut: bool) -> None:
    import trim

    assert trim.is_cut(name) is cut


def test_a_library_that_no_system_brings_stops_the_packaging() -> None:
    import linux_root

    debian, rpm = linux_root.dependencies({"libc.so.6", "libGL.so.1", "libz.so.1"}, "2.36")
    assert debian == ["libc6 (>= 2.36)", "libgl1", "zlib1g"]
    assert rpm == ["libc.so.6(GLIBC_2.36)(64bit)", "libGL.so.1()(64bit)", "libz.so.1()(64bit)"]
    with pytest.raises(ValueError, match=r"libgtk-3\.so\.0"):
        linux_root.dependencies({"libgtk-3.so.0"}, "2.36")


def test_the_release_job_says_what_was_never_run() -> None:
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    head = text.partition("name: release")[0]
    jobs: Any = re.findall(r"^  (\w+):$", text.partition("\njobs:\n")[2], re.M)
    assert jobs == ["linux", "windows", "macos", "publish"]
    assert all(re.search(rf"^#   {job}\b", head, re.M) for job in jobs)


def test_the_release_job_calls_only_what_there_is() -> None:
    import build

    steps = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    steps = steps.partition("\njobs:\n")[2].replace("\\", "/")
    parts = re.findall(r"packaging/build\.py ([a-z ]+)$", steps, re.M)
    assert {part for line in parts for part in line.split()} == set(build.PARTS)
    named = set(re.findall(r"(?:packaging|tests)/[\w./]+|dev\.py", steps))
    assert {name for name in named if not (ROOT / name.rstrip(".")).exists()} == set()
    for script in re.findall(r"run: (?:\|\n((?: {10}.*\n)+)|(.*))", steps):
        if "$env:" not in script[0]:  # the others are PowerShell's
            subprocess.run(["bash", "-n", "-c", "".join(script)], check=True)


def test_the_rpm_holds_what_its_system_reads_and_owns_no_folder_of_others() -> None:
    says = (LINUX / "nfpm.yaml").read_text(encoding="utf-8")
    rows = re.findall(r'src: "@ROOT@(\S+?)/?", dst: (\S+?)(?:, type: (\w+))?}', says)
    assert all(source == place for source, place, _kind in rows)
    whole = {place for _source, place, kind in rows if kind == "tree"}
    assert whole == {"/usr/bin", "/usr/lib/okrdesk"}
