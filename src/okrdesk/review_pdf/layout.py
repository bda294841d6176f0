"""How a paper looks: its size, colours, logo and parts. Must not hold what it says."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from okrdesk.domain.errors import OkrError
from okrdesk.domain.words import tr
from okrdesk.look.theme import Theme
from okrdesk.look.theme import theme as theme_named
from okrdesk.review_pdf.logo import Logo, read_logo
from okrdesk.settings import Settings

# The one colour beside ink and states; it means nothing, so it is none of the states' colours.
ACCENT = "#0B5563"
PAPERS = {"a4": "a4", "letter": "us-letter"}
SECTIONS = ("glance", "gauges", "objectives", "learned", "risks", "next", "appendix")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_LIGHTEST = 0.30  # luminance: white paper needs 3:1 for a mark


@dataclass(frozen=True, slots=True)
class Layout:
    """`sections` are printed in their order after the cover, others are left out."""

    paper: str = "a4"
    accent: str = ACCENT
    logo: Logo | None = None
    sections: tuple[str, ...] = SECTIONS
    classic_green: bool = False

    @property
    def theme(self) -> Theme:
        """The colours of states; paper is always light."""
        return theme_named("light", classic_green=self.classic_green)


def layout_of(settings: Settings, document: str | None = None) -> Layout:
    """What was chosen for a document; a logo that can no longer be read is refused."""
    kept = settings.get("review_logo", document)
    logo = read_logo(Path(kept)) if kept else None
    return checked_layout(
        Layout(
            settings.get("paper"),
            settings.get("review_accent", document) or ACCENT,
            logo,
            tuple(settings.get("review_sections", document)) or SECTIONS,
            settings.get("classic_green"),
        )
    )


def checked_layout(layout: Layout) -> Layout:
    """The layout; refuses (bad_value) what cannot be printed."""
    _one_of(layout.paper, PAPERS, tr("There is no paper '{found}', so nothing was written."))
    for name in layout.sections:
        _one_of(name, SECTIONS, tr("A review has no part '{found}', so nothing was written."))
    if not _COLOUR.fullmatch(layout.accent):
        says = tr("'{found}' is no colour such as #0B5563, so nothing was written.")
        raise OkrError("bad_value", says.format(found=layout.accent))
    if _luminance(layout.accent) > _LIGHTEST:
        says = tr(
            "{found} is too light for white paper, so nothing was written. Take a darker one."
        )
        raise OkrError("bad_value", says.format(found=layout.accent))
    return layout


def _one_of(found: str, known: Iterable[str], says: str) -> None:
    if found not in known:
        use = tr("{says} Use one of: {known}.")
        said = use.format(says=says.format(found=found), known=", ".join(known))
        raise OkrError("bad_value", said, candidates=tuple(known))


def _luminance(colour: str) -> float:
    """Relative luminance of "#RRGGBB" (WCAG 2.2): 0 black, 1 white."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
