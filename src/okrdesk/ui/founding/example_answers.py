"""Answers of a company that is not there, for pictures. Must not get into a document."""

from __future__ import annotations

from typing import Any

PERSON = "Mira Brandt"
_NOTHING = {"better": "up", "texts": ["", "", ""], "history": []}
# The form in which `kept_answers` keeps those of a person.
EXAMPLE: dict[str, Any] = {
    "texts": {
        "person": PERSON,
        "name": "Tidewater",
        "currency": "USD",
        "objective": "New customers succeed without our help",
        "title 0": "Onboarding tickets per 100 accounts",
        "from 0": "31",
        "to 0": "15",
        "title 1": "Set up without a call",
        "from 1": "52%",
        "to 1": "75%",
    },
    "file": "~/Documents/Tidewater.okr",
    "kind": "saas",
    "own": [],
    "numbers": {
        "MRR": {**_NOTHING, "texts": ["48.2k", "45k", "43k"]},
        "Activation": {**_NOTHING, "texts": ["46.2%", "40%", "35%"]},
        "Customer churn": {**_NOTHING, "better": "down", "texts": ["3.4%", "3%", "4%"]},
        "Deployment frequency": {**_NOTHING, "texts": ["9", "", ""]},
        "Response time p95": {
            **_NOTHING,
            "better": "down",
            "texts": ["610 ms", "400 ms", "600 ms"],
        },
    },
    "day": "1",
}
