"""Rules of good practice, one file per family. Must not write, nor know clock, file or Qt."""
