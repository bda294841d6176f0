"""Speaks: lines and JSON on stdout, sentences on stderr. Must not decide what to say."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Iterable
from typing import TextIO

Json = dict[str, object]


def print_json(document: Json) -> None:
    """One JSON document on stdout, in UTF-8; indented where a person reads it."""
    _speak_utf8(sys.stdout)
    indent = 2 if sys.stdout.isatty() else None
    sys.stdout.write(json.dumps(document, ensure_ascii=False, allow_nan=False, indent=indent))
    sys.stdout.write("\n")


def print_lines(lines: Iterable[str]) -> None:
    """Lines for a person on stdout."""
    _write(sys.stdout, lines)


def warn(sentence: str) -> None:
    """A sentence for a person on stderr, so that stdout stays clean."""
    _write(sys.stderr, (sentence,))


def plain(text: str) -> str:
    """`text` on one line without control characters: a stranger's file never steers a terminal."""
    if text.isprintable():
        return text
    return "".join(_shown(character) for character in text)


def _shown(character: str) -> str:
    if character in "\t\n\r":
        return " "
    return "�" if unicodedata.category(character) in {"Cc", "Cf", "Cs"} else character


def _write(stream: TextIO, lines: Iterable[str]) -> None:
    _never_fail(stream)
    for line in lines:
        stream.write(f"{plain(line)}\n")


def _never_fail(stream: TextIO) -> None:
    """A terminal that cannot show "●" gets a "?": better than no answer."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")


def _speak_utf8(stream: TextIO) -> None:
    """Half a broken file name (a lone surrogate) is written as the escape that JSON has for it."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="backslashreplace")
