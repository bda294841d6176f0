"""A frozen Review becomes a PDF. Must not know Qt, nor compute figures."""
