"""Choices of a person, as one table, kept as JSON. Must not know Qt."""
