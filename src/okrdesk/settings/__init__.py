"""Choices of a person, as one table, kept as JSON. Must not know Qt."""

from okrdesk.settings.kept import Settings
from okrdesk.settings.table import SETTINGS, Setting

__all__ = ["SETTINGS", "Setting", "Settings"]
