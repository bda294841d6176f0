"""Records as Qt models see them. Must not paint, fetch or know widgets."""
