"""What `show` shows: per page its JSON and its text for people. Must not change anything."""
