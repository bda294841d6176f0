"""How values and shares are written in their unit: one door for window, sentences and paper.

Must not compute figures."""
