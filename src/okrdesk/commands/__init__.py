"""What a user can do: pure functions that return a Change. Must not write, emit or ask."""
