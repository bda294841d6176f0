"""The list to look at before a review is handed out. Must not stop the export."""

from __future__ import annotations

from okrdesk.domain.review import Review
from okrdesk.domain.review_beside import Beside
from okrdesk.domain.review_gaps import Gap, review_gaps
from okrdesk.review_pdf.layout import Layout
from okrdesk.review_pdf.write import NOTHING_BESIDE, PLAIN, missing_characters, named


def before_export(
    review: Review, layout: Layout = PLAIN, beside: Beside = NOTHING_BESIDE
) -> tuple[Gap, ...]:
    """What a reader would miss, and the characters that no bundled font has."""
    missing = named(missing_characters(review, layout, beside))
    return (*review_gaps(review), *(Gap("missing_glyph", "", says) for says in missing))
