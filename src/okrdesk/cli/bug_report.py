"""A report file about a bug. Must not hold business data: no messages, names, values or paths."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from types import TracebackType

import okrdesk
from okrdesk.cli.words import WORDS
from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr


def report_bug(bug: BaseException, arguments: Sequence[str]) -> str:
    """Write the report of `bug` and hand back the one sentence for the user."""
    written = _write(_report(bug, arguments), _home(arguments))
    kind = type(bug).__name__
    if written is None:
        says = tr("This is a bug in OKRDesk ({kind}), and its report could not be written.")
        return says.format(kind=kind)
    says = tr(
        "This is a bug in OKRDesk ({kind}). What was saved before is safe; a report without your "
        "numbers and texts is in {path}."
    )
    return says.format(kind=kind, path=written)


def _report(bug: BaseException, arguments: Sequence[str]) -> str:
    word = arguments[0] if arguments and arguments[0] in WORDS else "-"
    lines = [
        f"OKRDesk {okrdesk.__version__}",
        f"Python {sys.version.split()[0]} on {sys.platform}",
        f"command {word}",
    ]
    for cause in _causes(bug):
        lines += ["", f"{type(cause).__module__}.{type(cause).__qualname__}"]
        lines += _frames(cause.__traceback__)
    return "\n".join(lines) + "\n"


def _causes(bug: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    cause: BaseException | None = bug
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        yield cause
        cause = cause.__cause__ or cause.__context__


def _frames(trace: TracebackType | None) -> Iterator[str]:
    """Module, line and function of each frame: the file's folder may name a person."""
    while trace is not None:
        code = trace.tb_frame.f_code
        module = trace.tb_frame.f_globals.get("__name__", "?")
        yield f"  {module}:{trace.tb_lineno} {code.co_name}"
        trace = trace.tb_next


def _home(arguments: Sequence[str]) -> str | None:
    """What `--home` said; read again by hand, as the bug may be in reading it."""
    said = list(arguments)
    for place, argument in enumerate(said):
        if argument == "--home" and place + 1 < len(said):
            return said[place + 1]
        if argument.startswith("--home="):
            return argument.removeprefix("--home=")
    return None


def _write(report: str, home: str | None) -> Path | None:
    import tempfile
    import time

    name = f"bug-{time.strftime('%Y%m%d-%H%M%S', time.gmtime())}-"
    for kept_in in (partial(_logs, home), tempfile.gettempdir):
        # A folder that cannot be written must not hide the bug: the next one is tried.
        with contextlib.suppress(OSError, OkrError):
            descriptor, path = tempfile.mkstemp(".txt", name, kept_in())
            with open(descriptor, "w", encoding="utf-8") as file:
                file.write(report)
            return Path(path)
    return None


def _logs(home: str | None) -> str:
    import os

    from okrdesk.store import Home

    return str(Home.find(home, os.environ).logs)
