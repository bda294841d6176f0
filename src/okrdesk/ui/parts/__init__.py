"""Small painted parts that panes and pages are made of. Must not know session or pages."""
