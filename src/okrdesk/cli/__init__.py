"""The command line, one file per group. Must not import Qt (but for pictures) or the app."""
