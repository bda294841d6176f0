from __future__ import annotations

import io
import json
import sys

import pytest

from okrdesk.cli.output import plain, print_json, print_lines, warn


def _terminal(encoding: str) -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), encoding=encoding, newline="")


def _written(stream: io.TextIOWrapper) -> bytes:
    stream.flush()
    written = stream.buffer
    assert isinstance(written, io.BytesIO)
    return written.getvalue()


def test_json_is_utf_8_whatever_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = _terminal("ascii")
    monkeypatch.setattr(sys, "stdout", stream)
    print_json({"name": "Kündigungen ●"})
    assert json.loads(_written(stream).decode("utf-8")) == {"name": "Kündigungen ●"}


def test_half_a_broken_file_name_is_still_json(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = _terminal("utf-8")
    monkeypatch.setattr(sys, "stdout", stream)
    print_json({"path": "a\udce4b"})
    assert json.loads(_written(stream)) == {"path": "a\udce4b"}


def test_a_figure_that_is_no_number_is_a_bug(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        print_json({"value": float("nan")})


def test_a_poor_terminal_gets_an_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = _terminal("ascii")
    monkeypatch.setattr(sys, "stdout", stream)
    print_lines(["● Healthy"])
    assert _written(stream) == b"? Healthy\n"


def test_sentences_go_to_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    warn("Look out.")
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "Look out.\n")


def test_text_of_others_holds_no_controls() -> None:
    assert plain("a\x1b]0;x\x07\u202eb\tc") == "a�]0;x��b c"
