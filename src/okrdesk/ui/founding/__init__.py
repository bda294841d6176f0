"""The first quarter of an hour: from nothing to a workspace with numbers, a goal and a day."""
