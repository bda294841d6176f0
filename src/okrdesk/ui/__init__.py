"""Window, pages, panes, dialogs. Must not hold rules, SQL or colours of its own."""
