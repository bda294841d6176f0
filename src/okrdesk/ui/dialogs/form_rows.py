"""Which fields a form shows, under which words. Must not read texts: the field table does."""

from __future__ import annotations

from dataclasses import dataclass

from okrdesk.domain.words import tr


@dataclass(frozen=True, slots=True)
class FormRow:
    """One field of a form: its name in the field table, its words, an example."""

    name: str
    words: str
    example: str = ""


FORMS: dict[str, tuple[FormRow, ...]] = {
    "kpi": (
        FormRow("name", tr("Name"), tr("Customer churn")),
        FormRow("question", tr("What would you do differently if it moved?")),
        FormRow("definition", tr("What it means")),
        FormRow("unit", tr("Unit")),
        FormRow("direction", tr("Better")),
        FormRow("kind", tr("It is a")),
        FormRow("cadence", tr("New value every")),
        FormRow("healthy", tr("Healthy at"), tr("3, or 4..16 in a range")),
        FormRow("watch", tr("Watch at"), tr("beyond it: act")),
        FormRow("target", tr("Target")),
        FormRow("owner", tr("Owner")),
        FormRow("standing", tr("Standing")),
        FormRow("north_star", tr("North Star: the one that the others serve")),
        FormRow("guardrail", tr("Guardrail: must stay healthy for the company")),
    ),
    "objective": (
        FormRow("title", tr("Title"), tr("New customers succeed without our help")),
        FormRow("why", tr("Why")),
        FormRow("kind", tr("Must we reach it, or do we reach for it?")),
        FormRow("owner", tr("Owner")),
        FormRow("team", tr("Team")),
        FormRow("cycle", tr("Cycle")),
        FormRow("parent", tr("Serves")),
        FormRow("weight", tr("Weight")),
    ),
    "key_result": (
        FormRow("objective", tr("Objective")),
        FormRow("title", tr("Title"), tr("Onboarding tickets per 100 accounts")),
        FormRow("because", tr("Because (why this number?)")),
        FormRow("kpi", tr("Reads the KPI")),
        FormRow("measure", tr("Measured by")),
        FormRow("baseline", tr("From")),
        FormRow("target", tr("To"), tr("15, or 3..5 for a range")),
        FormRow("values", tr("Each value is")),
        FormRow("owner", tr("Owner")),
        FormRow("due", tr("Due"), "2026-12-31"),
        FormRow("weight", tr("Weight")),
    ),
    "initiative": (
        FormRow("title", tr("What will you do?")),
        FormRow("kr", tr("To move the key result")),
        FormRow("kpi", tr("Or the KPI")),
        FormRow("owner", tr("Owner")),
        FormRow("state", tr("State")),
        FormRow("due", tr("Due"), "2026-12-31"),
    ),
}

NOUNS: dict[str, str] = {
    "kpi": tr("KPI"),
    "objective": tr("objective"),
    "key_result": tr("key result"),
    "initiative": tr("initiative"),
}

# How the choices of the field table read; others read as they are written.
CHOICE_WORDS: dict[tuple[str, str], str] = {
    ("direction", "up"): tr("↑ higher"),
    ("direction", "down"): tr("↓ lower"),
    ("direction", "range"): tr("in a range"),
    ("kind", "total"): tr("total per period"),
    ("standing", "key"): tr("key KPI"),
    ("standing", "other"): tr("other number"),
    ("values", "level"): tr("where it stands"),
    ("values", "increment"): tr("what was added"),
    ("measure", "yes-no"): tr("yes or no"),
    ("state", "todo"): tr("to do"),
}
