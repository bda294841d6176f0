"""The roles by which models hand things over. Must not hold anything else."""

from __future__ import annotations

from PySide6.QtCore import Qt

RECORD = Qt.ItemDataRole.UserRole + 1  # the reading (or record) of a row
CARD = Qt.ItemDataRole.UserRole + 2  # the KpiCard of a row: every word that is painted
EXACT = Qt.ItemDataRole.UserRole + 3  # the value with every digit, as text
MATCHES = Qt.ItemDataRole.UserRole + 4  # the places of a title's characters that were searched for
GROUP = Qt.ItemDataRole.UserRole + 5  # the heading that a row stands under
FOLD = Qt.ItemDataRole.UserRole + 6  # how a row's segments are folded below it
