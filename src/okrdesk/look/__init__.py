"""Colours by meaning, type sizes, state shapes and words, number formats. Must not draw."""
