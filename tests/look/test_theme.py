"""Every colour pair that the program puts on each other can be read."""

import itertools

import pytest

from okrdesk.look.states import STATES
from okrdesk.look.theme import Theme, contrast, luminance, mixed, theme

ALL = [theme(name, green) for name in ("light", "dark") for green in (False, True)]
EACH = pytest.mark.parametrize("colours", ALL, ids=lambda t: f"{t.name}-{t.good}")


@EACH
@pytest.mark.parametrize("ground", ["page", "card", "usual", "selection", "track", "title"])
def test_text_can_be_read_on_every_ground(colours: Theme, ground: str) -> None:
    assert contrast(colours.text, colours.of(ground)) >= 4.5
    assert contrast(colours.muted, colours.of(ground)) >= 4.5


@EACH
@pytest.mark.parametrize("meaning", ["good", "watch", "act", "stale", "neutral", "muted"])
def test_words_of_a_state_can_be_read_on_card_and_page(colours: Theme, meaning: str) -> None:
    assert contrast(colours.of(meaning), colours.card) >= 4.5
    assert contrast(colours.of(meaning), colours.page) >= 4.5


@EACH
@pytest.mark.parametrize("meaning", ["good", "watch", "act", "stale", "text", "spark", "edge"])
@pytest.mark.parametrize("ground", ["card", "page", "track", "usual", "selection"])
def test_marks_stand_out_from_what_they_are_drawn_on(
    colours: Theme, meaning: str, ground: str
) -> None:
    assert contrast(colours.of(meaning), colours.of(ground)) >= 3


@EACH
@pytest.mark.parametrize("band", ["good", "watch", "act"])
def test_pointer_and_target_stand_out_from_every_band(colours: Theme, band: str) -> None:
    assert contrast(colours.text, colours.band(band)) >= 4.5


@EACH
def test_primary_buttons_can_be_read(colours: Theme) -> None:
    assert contrast(colours.on_primary, colours.primary) >= 4.5


@EACH
def test_every_state_has_a_colour_in_every_theme(colours: Theme) -> None:
    assert all(colours.of(look.colour).startswith("#") for look in STATES.values())


def test_blue_means_good_unless_classic_green_is_chosen() -> None:
    assert theme("light").good == "#1F6FB2"
    assert theme("dark").good == "#5AB4F0"
    assert theme("light", classic_green=True).good == "#0B7558"
    assert theme("dark", classic_green=True).good == "#4CC9A0"


def test_classic_green_changes_nothing_but_good() -> None:
    plain, green = theme("light"), theme("light", classic_green=True)
    different = {name for name in Theme.__slots__ if getattr(plain, name) != getattr(green, name)}
    assert different == {"good", "band_good"}


def test_a_meaning_without_a_band_lies_on_the_track() -> None:
    assert theme("dark").band("stale") == theme("dark").track


def test_contrast_follows_the_definition() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)
    assert luminance("#FF0000") == pytest.approx(0.2126)


def test_mixing_goes_from_the_ground_to_the_colour() -> None:
    shades = [mixed("#000000", "#FFFFFF", share) for share in (0, 0.5, 1)]
    assert shades == ["#FFFFFF", "#808080", "#000000"]


def test_states_of_one_family_are_told_apart_without_colour() -> None:
    marked = [look for look in STATES.values() if look.shape != "ring"]
    for one, other in itertools.combinations(marked, 2):
        assert one.shape != other.shape or one.colour == other.colour


def test_rings_are_told_apart_by_their_words() -> None:
    words = [look.word.lower() for look in STATES.values() if look.shape == "ring"]
    assert len(set(words)) == len(words)


def test_a_sign_stands_for_each_shape_in_text() -> None:
    assert [STATES[state].sign for state in ("healthy", "watch", "act")] == ["●", "◆", "▲"]
