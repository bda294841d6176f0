"""The rules, one small file per family: rows of data with their tests. Must not write."""
