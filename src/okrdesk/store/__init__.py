"""The `.okr` document: journal, fold, publishing; all SQL lives here. Must not know Qt."""
