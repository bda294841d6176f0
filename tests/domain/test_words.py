"""One process speaks one language; what lasts stays English."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from okrdesk.domain import words


@pytest.fixture
def german() -> Iterator[None]:
    words.speak("de", {"healthy": "gesund"}.get)  # type: ignore[arg-type]
    yield
    words.speak(words.ENGLISH, None)


def test_a_text_is_said_in_the_language_of_the_process(german: None) -> None:
    assert (words.spoken(), words.tr("healthy")) == ("de", "gesund")


def test_what_lasts_in_a_document_stays_as_it_is_written(german: None) -> None:
    assert words.lasting("healthy") == "healthy"


def test_without_a_language_a_text_is_said_as_it_is_written() -> None:
    assert (words.spoken(), words.tr("healthy")) == ("en", "healthy")


def test_a_language_without_words_is_written_in_english() -> None:
    """It still has its direction: windows are mirrored, English on paper is not."""
    try:
        words.speak("ar", None)
        assert (words.spoken(), words.worded()) == ("ar", "en")
        words.speak("de", str)
        assert (words.spoken(), words.worded()) == ("de", "de")
    finally:
        words.speak(words.ENGLISH, None)
