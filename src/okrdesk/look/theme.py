"""The colours by meaning, as hex strings. Must not know widgets or states.

Text stands at 4.5:1 or better on the surfaces it is used on, lines and marks at 3:1. Blue means
good and nothing else, so that red-green blindness loses nothing; focus and selection are ink.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from okrdesk.domain.frozen import dataclass

ThemeName = Literal["light", "dark"]
Meaning = Literal["good", "watch", "act", "stale", "neutral", "muted", "text"]


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours. `line` only divides; `edge` outlines what can be used.

    `spark` is the line of small charts, `band_*` the ground under values, `usual` the usual range,
    `title` the ground of the window's title and of page previews, `selection` the chosen row.
    """

    name: ThemeName
    text: str
    muted: str
    good: str
    watch: str
    act: str
    stale: str
    neutral: str
    band_good: str
    band_watch: str
    band_act: str
    page: str
    card: str
    track: str
    usual: str
    line: str
    edge: str
    spark: str
    title: str
    selection: str

    @property
    def dark(self) -> bool:
        """Whether light stands on dark."""
        return self.name == "dark"

    @property
    def primary(self) -> str:
        """The ground of primary buttons, the focus ring and the mark of the chosen row."""
        return self.text

    @property
    def on_primary(self) -> str:
        """Text on `primary`."""
        return self.card

    def of(self, meaning: str) -> str:
        """The colour of a meaning such as `good`; raises AttributeError for an unknown one."""
        return str(getattr(self, meaning))

    def band(self, meaning: str) -> str:
        """The ground of a band; a meaning without one (`stale`, `muted`) lies on the track."""
        return str(getattr(self, f"band_{meaning}", self.track))


LIGHT = Theme(
    name="light",
    text="#1B2430",
    muted="#5A6675",
    good="#1F6FB2",
    watch="#9E5E00",
    act="#A8123E",
    stale="#666E7C",
    neutral="#6A3D9A",
    band_good="#BBD7EE",
    band_watch="#F6DDB2",
    band_act="#F0C2CE",
    page="#F4F6F8",
    card="#FFFFFF",
    track="#E6EAEF",
    usual="#E3E7EC",
    line="#D5DBE2",
    edge="#717D8A",
    spark="#44505E",
    title="#E6EAEF",
    selection="#EDF0F4",
)

DARK = Theme(
    name="dark",
    text="#E9EEF3",
    muted="#9DAAB8",
    good="#5AB4F0",
    watch="#F2B24A",
    act="#FF7B66",
    stale="#98A2AE",
    neutral="#C3A6F2",
    band_good="#1D4566",
    band_watch="#5E4718",
    band_act="#6B2C27",
    page="#11161C",
    card="#1B222B",
    track="#2A333E",
    usual="#2C3641",
    line="#34404C",
    edge="#7A8897",
    spark="#B7C2CE",
    title="#0B0F14",
    selection="#252E38",
)

_CLASSIC_GREEN: dict[ThemeName, Theme] = {
    "light": replace(LIGHT, good="#0B7558", band_good="#B5DECF"),
    "dark": replace(DARK, good="#4CC9A0", band_good="#17493B"),
}
_THEMES: dict[ThemeName, Theme] = {"light": LIGHT, "dark": DARK}


def theme(name: ThemeName, classic_green: bool = False) -> Theme:
    """The colours for light or dark; `classic_green` paints good as green instead of blue."""
    return (_CLASSIC_GREEN if classic_green else _THEMES)[name]


def luminance(colour: str) -> float:
    """Relative luminance 0-1 of "#RRGGBB" (WCAG 2.2, definition of relative luminance)."""
    shares = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio 1-21 of two colours (WCAG 2.2, definition of contrast ratio)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mixed(colour: str, ground: str, share: float) -> str:
    """`share` (0-1) of `colour` laid over `ground`, as an opaque colour."""
    parts = [
        round(
            int(colour[place : place + 2], 16) * share
            + int(ground[place : place + 2], 16) * (1 - share)
        )
        for place in (1, 3, 5)
    ]
    return "#{:02X}{:02X}{:02X}".format(*parts)
