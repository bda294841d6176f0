"""Where the program keeps what is not the document, and who works. Must not read documents."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from okrdesk.domain.errors import OkrError
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.words import tr

_PRIVATE = 0o700
UNSAVED = "unsaved.txt"  # in a damaged replica: of which document, and in which file its data is


@dataclass(frozen=True, slots=True)
class Who:
    """The person and the device that changes are written under; both are free text."""

    person: str
    device: str


@dataclass(frozen=True, slots=True)
class Home:
    """The folder of everything but the documents; its rooms are made, private, when first asked."""

    root: Path

    @staticmethod
    def find(override: str | None, environ: Mapping[str, str]) -> Home:
        """`override`, OKRDESK_HOME, the one beside a portable program, or the system's folder."""
        chosen = override or environ.get("OKRDESK_HOME") or _portable()
        if chosen:
            return Home(Path(chosen).expanduser().absolute())
        import platformdirs  # only here: it is slow to import, and tests and scripts say where

        return Home(Path(platformdirs.user_data_dir("okrdesk", appauthor=False)))

    @property
    def replicas(self) -> Path:
        """The live databases, one folder each."""
        return self._room("replicas")

    @property
    def snapshots(self) -> Path:
        """Copies kept aside."""
        return self._room("snapshots")

    @property
    def quarantine(self) -> Path:
        """Files that were refused."""
        return self._room("quarantine")

    @property
    def damaged(self) -> Path:
        """Replicas that could not be read any more."""
        return self._room("damaged")

    def unsaved(self) -> tuple[Path, ...]:
        """The notes of damaged replicas of which it is not sure that all was saved from them."""
        return tuple(sorted(self.damaged.glob(f"*/{UNSAVED}")))

    @property
    def logs(self) -> Path:
        """The log and the bug reports."""
        return self._room("logs")

    @property
    def drafts(self) -> Path:
        """Text typed and not yet confirmed."""
        return self._room("drafts")

    @property
    def settings_file(self) -> Path:
        """The choices of a person on this computer; need not exist."""
        return self._private(self.root) / "settings.json"

    def _room(self, name: str) -> Path:
        return self._private(self._private(self.root) / name)

    @staticmethod
    def _private(folder: Path) -> Path:
        """`folder`, made if missing for its owner alone; one that exists keeps its permissions."""
        try:
            folder.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
        except OSError as error:
            says = tr(
                "{folder} cannot be used ({why}), so nothing was done. Choose another folder."
            )
            raise OkrError("read_only", says.format(folder=folder, why=error.strerror)) from error
        return folder


def who_works(
    environ: Mapping[str, str],
    person: str | None,
    device: str | None,
    by: str | None = None,
) -> Who:
    """`--by`, else OKRDESK_PERSON and OKRDESK_DEVICE, else the settings, else login and host name.

    `person` and `device` are what the settings hold: for the document, else for the computer.
    """
    return Who(
        by or environ.get("OKRDESK_PERSON") or person or _login(),
        environ.get("OKRDESK_DEVICE") or device or _host(),
    )


def is_named(environ: Mapping[str, str], by: str | None = None) -> bool:
    """Was it said who works, so that neither settings nor people are asked?"""
    return bool(by or environ.get("OKRDESK_PERSON"))


def _portable() -> str | None:
    """The folder `home` beside an installed program that has a file portable.txt beside it."""
    if not getattr(sys, "frozen", False):
        return None
    program = Path(sys.executable)
    app = next((up for up in program.parents if up.suffix == ".app"), program)
    marked = app.with_name("portable.txt").exists()
    return str(app.with_name("home")) if marked else None


def _login() -> str:
    try:
        import getpass

        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no such user in a bare container, no pwd on Windows
        return "somebody"


def _host() -> str:
    if sys.platform != "win32":
        return os.uname().nodename or "this computer"
    import platform  # asks the same, but takes long to import

    return platform.node() or "this computer"
