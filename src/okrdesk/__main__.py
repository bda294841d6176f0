"""Chooses between the window and the command line. Must not import either before it has chosen."""

from __future__ import annotations

import gc
import os
import sys

_SELDOM = 100_000  # objects that are made between two searches for rubbish


def main() -> int:
    """What the `okrdesk` command does; hands back the exit status."""
    arguments = sys.argv[1:]
    if arguments == ["--selftest"]:
        from okrdesk import selftest

        return selftest.run()
    if is_for_command_line(arguments):
        _speak(_asked_for(arguments))
        return _commanded(arguments)
    gc.disable()  # a start makes classes by the thousand and no rubbish; a session looks for that
    _speak(_of_the_window())
    from okrdesk.app import run

    return run(arguments)


def _commanded(arguments: list[str]) -> int:
    """A command's process is short: looking for rubbish would take a tenth of its time.

    What is left of it at the end goes with the process.
    """
    from okrdesk import cli

    gc.set_threshold(_SELDOM)
    status = cli.main(arguments)
    gc.freeze()
    return status


def _asked_for(arguments: list[str]) -> str:
    """What `--language` says: pictures and papers speak it, all else is English."""
    for option, value in zip(arguments, [*arguments[1:], ""], strict=True):
        if option == "--language":
            return value
        if option.startswith("--language="):
            return option.partition("=")[2]
    return ""


def _of_the_window() -> str:
    from okrdesk.settings import Settings
    from okrdesk.store.home import Home
    from okrdesk.ui.language import wanted

    chosen = Settings(Home.find(None, os.environ).settings_file).get("language")
    return wanted(os.environ, chosen)


def _speak(language: str) -> None:
    """Before any room is imported that keeps words: they are translated then."""
    if language and language != "en":
        from okrdesk.ui.language import begin

        if not begin(language):
            sys.stderr.write(
                f"The words of '{language}' are not built here, so everything is in English. "
                "Run `python3 dev.py run` once: it builds them.\n"
            )


def is_for_command_line(arguments: list[str]) -> bool:
    """Whether a command is meant, not the window: a command word, an option, more than a file.

    A single word that is no file, and does not look like the name of one, is a mistyped command.
    """
    if not arguments:
        return False
    from okrdesk.cli.words import WORDS

    first = arguments[0]
    if first in WORDS or first.startswith("-") or len(arguments) > 1:
        return True
    return (
        not os.path.splitext(first)[1] and not os.path.dirname(first) and not os.path.exists(first)
    )


if __name__ == "__main__":
    sys.exit(main())
