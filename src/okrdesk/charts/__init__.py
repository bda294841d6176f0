"""Painter functions and the trend view. Must not fetch or hold state of the document."""
