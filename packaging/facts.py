"""What every package says of the program, in one place. Must not build anything."""

from __future__ import annotations

import re
import subprocess
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "OKRDesk"
SUMMARY = "KPI gauges, OKRs and check-ins in one file"
MIME = "application/vnd.okrdesk.workspace+sqlite3"
VERSION: str = re.findall(
    r'^__version__ = "(.+)"$', (ROOT / "src/okrdesk/__init__.py").read_text("utf-8"), re.M
)[0]

_WINDOWS_VERSION = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, OS=0x40004, fileType=1),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "{name}"),
      StringStruct("FileDescription", "{summary}"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "{program}"),
      StringStruct("LegalCopyright", "MIT licence"),
      StringStruct("OriginalFilename", "{program}.exe"),
      StringStruct("ProductName", "{name}"),
      StringStruct("ProductVersion", "{version}")])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])])
  ]
)
"""


def windows_version(path: Path, program: str) -> str:
    """Write the version resource of a Windows program for PyInstaller; the path as text."""
    says = _WINDOWS_VERSION.format(
        numbers=windows_numbers(), name=NAME, summary=SUMMARY, version=VERSION, program=program
    )
    path = path.with_stem(f"{path.stem}-{program}")
    path.write_text(says, encoding="utf-8")
    return str(path)


def windows_numbers() -> tuple[int, ...]:
    """The version as Windows counts it: four numbers."""
    numbers = [int(part) for part in re.findall(r"\d+", VERSION)][:4]
    return (*numbers, *[0] * (4 - len(numbers)))


def day() -> datetime:
    """When the source was last changed: the day that packages bear, the same for every build."""
    asked = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    told = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    return datetime.fromtimestamp(int(told), UTC)
