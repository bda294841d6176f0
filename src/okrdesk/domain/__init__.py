"""The rules: frozen records in, values out. Must not know clock, file, Qt or SQL."""
