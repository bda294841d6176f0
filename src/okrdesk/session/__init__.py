"""The open document as signals. Must not know widgets."""
