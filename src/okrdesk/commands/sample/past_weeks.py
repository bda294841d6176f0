"""What was said in the weeks of the closed quarter. Must not hold anything but rows."""

from __future__ import annotations

from okrdesk.commands.sample.week_rows import Said

# As in `week_rows`: one row per Monday of the closed quarter.
PAST_WEEKS: dict[str, tuple[Said, ...]] = {
    "past-report": (
        (41.0, 6, None),
        (40.0, 6, "Next: watch three people do it."),
        (36.0, 6, None),
        (33.0, 7, "Sample report is in."),
        (27.0, 7, None),
        (26.0, 7, None),
        (24.0, 7, "Blocker: the import asks eleven questions."),
        (21.0, 7, None),
        (19.0, 8, "Three questions are left."),
        (18.0, 8, None),
        (17.0, 8, None),
        (16.0, 8, None),
        (16.0, 8, "Good enough to move on."),
    ),
    "past-paid": (
        (None, 6, None),
        (None, 6, None),
        (None, 7, "Better, or a good month?"),
        (None, 7, None),
        (None, 6, None),
        (None, 6, None),
        (None, 6, "Two campaigns run; wait before judging."),
    ),
    "past-import": (
        (0.0, 7, None),
        (0.0, 7, None),
        (0.0, 8, "Works for our own files."),
        (0.0, 8, None),
        (1.0, 10, "Fifty files of strangers, no question asked."),
    ),
    "past-billing": (
        (61.0, 7, None),
        (64.0, 7, None),
        (70.0, 7, "Card payments agree."),
        (74.0, 7, None),
        (79.0, 6, None),
        (82.0, 6, "Blocker: one bank sends paper."),
        (85.0, 5, None),
        (88.0, 5, None),
        (88.0, 4, "Ask: Mira, may we move that account?"),
    ),
    "past-invoices": (
        (38.0, 6, None),
        (39.0, 5, "Not begun."),
        (37.0, 5, None),
        (38.0, 4, None),
        (36.0, 4, "Not begun; the audit comes first."),
        (37.0, 3, None),
        (37.0, 3, None),
        (36.0, 3, None),
        (33.0, 4, "Begun: dates are checked before sending."),
        (29.0, 4, None),
        (26.0, 4, None),
        (25.0, 3, None),
        (24.0, 3, "Half of the way in five weeks: we should have begun in week one."),
    ),
}
