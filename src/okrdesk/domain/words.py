"""Text that people read, and the one place where it becomes another language.

Must not know any language: who starts the program says once, before the rooms are imported, how
this process speaks (`speak`). Until then, and on the command line, everything is English.
"""

from __future__ import annotations

from collections.abc import Callable

ENGLISH = "en"
_language = ENGLISH
_said: Callable[[str], str] | None = None


def tr(text: str) -> str:
    """`text` in the language of this process; fill it with `.format()` afterwards."""
    return text if _said is None else _said(text)


def lasting(text: str) -> str:
    """`text` in English: what stays in a document is shown in the language of who looks at it."""
    return text


def speak(language: str, said: Callable[[str], str] | None) -> None:
    """From now on `tr` says what `said` makes of a text; None: as it is written.

    `language` is a code such as "de". Texts that a module keeps are translated when it is imported,
    so this comes first of all.
    """
    global _language, _said
    _language, _said = language, said


def spoken() -> str:
    """The code of the language that `tr` speaks."""
    return _language


def worded() -> str:
    """The code of the language that texts are in: English where the spoken one has no words."""
    return ENGLISH if _said is None else _language
