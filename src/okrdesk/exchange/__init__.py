"""Readers and writers of other formats. Must not write into the document itself."""
