"""What stands around the page: bars, side list, inspector. Must not know other panes."""
