"""What the actions call, one desk per kind of work. Must not draw or hold rules."""
