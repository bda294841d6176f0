"""The closed quarter: what was hoped, reached and learned. Must not hold anything but rows."""

from __future__ import annotations

from okrdesk.domain.records import (
    Ask,
    Assumption,
    Decision,
    KeyResult,
    Lesson,
    LitmusAnswer,
    Objective,
    Record,
    Review,
    Risk,
)
from okrdesk.domain.review_proposals import LITMUS

HEADLINE = "Trials convert better, but our own figures are not yet ones that we trust."

PAST_OBJECTIVES: tuple[Record, ...] = (
    Objective(
        "past-trial",
        "Trial users see the value on their first day",
        why="Trials that see a report of their own on the first day become customers.",
        cycle="past",
        team="team-product",
        owner="mira",
        order=1.0,
        reflection="The sample report did more than all mails together. "
        "We should have watched people from the first week on.",
    ),
    Objective(
        "past-figures",
        "We trust our own figures",
        why="Two boards in a row asked for a number that we had to correct afterwards.",
        cycle="past",
        team="team-growth",
        owner="jonas",
        kind="committed",
        order=2.0,
        reflection="We began with the tools and not with the invoices. Billing is right now, "
        "corrections by hand are not gone.",
    ),
)

PAST_KEY_RESULTS: tuple[Record, ...] = (
    KeyResult(
        "past-report",
        "past-trial",
        "Minutes to the first report",
        because="people who see a report of their own on the first day come back.",
        baseline=42.0,
        target=10.0,
        unit="number",
        owner="mira",
        order=1.0,
    ),
    KeyResult(
        "past-paid",
        "past-trial",
        "Trial to paid",
        because="it is the only vote that counts.",
        measure="percent",
        kpi="trial",
        baseline=9.5,
        target=12.5,
        unit="share",
        owner="jonas",
        order=2.0,
    ),
    KeyResult(
        "past-import",
        "past-trial",
        "Spreadsheets can be imported without help",
        because="the first report needs data, and data lives in spreadsheets.",
        measure="yes-no",
        owner="ines",
        order=3.0,
    ),
    KeyResult(
        "past-billing",
        "past-figures",
        "Accounts whose billing agrees with the bank",
        because="a figure that the bank does not know is an opinion.",
        measure="percent",
        baseline=60.0,
        target=100.0,
        unit="percent",
        owner="jonas",
        order=1.0,
    ),
    KeyResult(
        "past-invoices",
        "past-figures",
        "Invoices corrected by hand a month",
        because="each correction is a figure that was wrong for a while.",
        baseline=38.0,
        target=5.0,
        unit="number",
        owner="tomas",
        order=2.0,
    ),
)

# Key result → its grade (None: what progress comes to) with reason and cause.
PAST_GRADES: dict[str, tuple[float | None, str | None, str | None]] = {
    "past-report": (None, None, None),
    "past-paid": (
        0.6,
        "Two campaigns brought trials that were ours already; without them 11.2%.",
        "measured_wrong",
    ),
    "past-import": (None, None, None),
    "past-billing": (0.7, "The last 12% wait for a bank that sends no file.", "outside"),
    "past-invoices": (0.4, "We began in the ninth week.", "too_late"),
}
# Objective → why it ends with the quarter.
PAST_ENDS: dict[str, str] = {
    "past-trial": "The first report is quick enough; what comes after it is the next goal.",
    "past-figures": "Billing agrees; the corrections that are left are work, not a goal.",
}

PAST_REVIEW: tuple[Record, ...] = (
    Review("past-review", "past", headline=HEADLINE),
    Lesson(
        "",
        "past-review",
        believed="Mails bring people back into the trial.",
        happened="A sample report on the first screen did it; the mails moved nothing.",
        change="We watch five first sessions before we write anything.",
        order=1.0,
    ),
    Lesson(
        "",
        "past-review",
        believed="A new tool would correct our invoices.",
        happened="Wrong dates made most corrections, and a check by hand found them.",
        change="Work starts in week one, or the key result is dropped.",
        order=2.0,
    ),
    Lesson(
        "",
        "past-review",
        believed="Churn follows support times.",
        happened="It followed the price change.",
        change="Each price change gets a guardrail and a date on which we look.",
        order=3.0,
    ),
    Risk("", "past-review", "A third of new accounts come from one listing.", "jonas", order=1.0),
    Decision("", "past-review", "The old plan ends; two months' notice.", "mira", order=1.0),
    Ask("", "past-review", "Who knows a tax adviser for the second market?", "mira", order=1.0),
    LitmusAnswer(
        "",
        "past-review",
        LITMUS[0],
        "The first objective yes, the second only with an example.",
        order=1.0,
    ),
    LitmusAnswer(
        "",
        "past-review",
        LITMUS[1],
        "Activation and trial to paid are the first objective; MRR follows both, and nothing we "
        "set moves it by itself.",
        order=2.0,
    ),
    LitmusAnswer(
        "",
        "past-review",
        LITMUS[2],
        "That people would miss us. None of our gauges says whether anybody would.",
        order=3.0,
    ),
)

PAST_ASSUMPTIONS: tuple[Record, ...] = (
    Assumption(
        "", "past-trial", "People judge us within their first hour", state="holds", order=1.0
    ),
    Assumption("", "past-figures", "Wrong invoices come from wrong rates", "broken", order=1.0),
)

PAST: tuple[Record, ...] = (
    *PAST_OBJECTIVES,
    *PAST_KEY_RESULTS,
    *PAST_REVIEW,
    *PAST_ASSUMPTIONS,
)
