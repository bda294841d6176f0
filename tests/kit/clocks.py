"""How the window writes a moment: its time alone, with its day where that is not today."""

MOMENT = r"(?:[A-Z][a-z]{2} \d{1,2} [A-Z][a-z]{2} )?\d\d:\d\d"
