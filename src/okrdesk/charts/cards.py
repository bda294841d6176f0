"""The three sizes in which a board shows a KPI. Must not paint itself."""

from okrdesk.charts.compact_card import paint_compact_card
from okrdesk.charts.dense_row import paint_dense_row
from okrdesk.charts.full_card import paint_full_card

__all__ = ["paint_compact_card", "paint_dense_row", "paint_full_card"]
