"""A review's figures set on paper: pages for the board as PDF, or as pictures. Must not know Qt."""

from __future__ import annotations

from okrdesk.review_pdf.layout import Layout, layout_of
from okrdesk.review_pdf.write import Written, render_pages, review_bytes, write_review

__all__ = ["Layout", "Written", "layout_of", "render_pages", "review_bytes", "write_review"]
