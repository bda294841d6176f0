"""A review's figures set on paper: pages for the board as PDF, or as pictures. Must not know Qt."""

from __future__ import annotations

from okrdesk.review_pdf.before_export import before_export
from okrdesk.review_pdf.layout import SECTIONS, Layout, checked_layout, layout_of
from okrdesk.review_pdf.logo import Logo, read_logo
from okrdesk.review_pdf.mail import mail_text
from okrdesk.review_pdf.write import (
    Preview,
    Written,
    preview,
    render_pages,
    review_bytes,
    write_review,
)

__all__ = [
    "SECTIONS",
    "Layout",
    "Logo",
    "Preview",
    "Written",
    "before_export",
    "checked_layout",
    "layout_of",
    "mail_text",
    "preview",
    "read_logo",
    "render_pages",
    "review_bytes",
    "write_review",
]
