"""What asks before it goes on. Must not write: answers go back to whoever asked."""
