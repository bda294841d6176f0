"""What was said in each week's check-in of this quarter. Must not hold anything but rows."""

from __future__ import annotations

# One row per Monday of the quarter: value (None: the KPI's, or none), confidence, note.
Said = tuple[float | None, int, str | None]

WEEKS: dict[str, tuple[Said, ...]] = {
    "kr-activation": (
        (None, 6, "Checklist is live for half of the new accounts."),
        (None, 6, "Next: all new accounts, from Monday."),
        (None, 7, "The sample report does more than the video ever did."),
        (None, 7, None),
        (None, 6, "Blocker: imports over 10 MB fail and people stop there."),
        (None, 6, "Import mended. Next: watch five first sessions."),
        (
            None,
            6,
            "Five sessions watched; all five looked for the template first.\nNext: "
            "templates before the import, by Thursday.",
        ),
        (None, 6, "Templates come first now."),
        (None, 7, "Best week so far."),
        (None, 7, None),
        (None, 7, "Next: the same for invited colleagues."),
        (None, 8, None),
        (None, 8, "The wizard stays; the video goes."),
    ),
    "kr-tickets": (
        (30.0, 7, "Counting by hand until the tag is in."),
        (29.0, 7, None),
        (28.0, 7, "Next: the three questions that make a third of all tickets."),
        (26.5, 7, None),
        (25.0, 6, "Two of the three are answered in the product now."),
        (24.0, 6, None),
        (23.0, 6, "Fewer, but harder ones.\nAsk: Tomas, who may answer billing questions?"),
        (22.0, 6, None),
        (21.5, 6, "Billing has its own page."),
        (20.0, 7, None),
        (19.0, 7, None),
        (18.5, 7, None),
        (18.0, 7, "The last third is imports."),
    ),
    "kr-replies": (
        (2.6, 8, None),
        (3.1, 8, None),
        (2.2, 8, None),
        (4.8, 7, "Two people ill, one week out of range."),
        (3.3, 7, None),
        (2.9, 8, "Rota for Fridays agreed."),
        (2.4, 8, None),
        (2.8, 8, None),
        (3.0, 8, None),
        (3.6, 8, None),
        (2.7, 8, None),
        (2.5, 9, None),
        (3.9, 9, "Year-end rush held."),
    ),
    "kr-signups": (
        (42.0, 7, "Two listings and the newsletter."),
        (45.0, 7, None),
        (50.0, 7, "Next: ask the ten happiest agencies for a talk."),
        (58.0, 8, "Talk with 40 guests, 9 signed up the same day."),
        (66.0, 7, None),
        (69.0, 7, "Blocker: the partner page is not live yet."),
        (
            71.0,
            4,
            "Listing page fell off the first page of results on Tuesday; the webinar moved "
            "by two weeks.\nBlocker: two partners still on the old offer\nNext: ask 10 agencies "
            "for a listing, by Thursday\nAsk: Mira, may we show prices on the page?",
        ),
        (72.0, 4, "Prices are shown. Too early to tell."),
        (72.0, 4, None),
        (74.0, 4, "Webinar: 22 guests, 5 signed up."),
        (75.0, 3, None),
        (76.0, 3, "We will not reach it."),
        (76.0, 2, "Learned: one channel is a risk, not a plan."),
    ),
    "kr-partners": (
        (1.0, 6, None),
        (2.0, 6, "Contract is two pages now."),
        (1.0, 6, None),
        (3.0, 7, "Next: a page that shows what partners get."),
        (3.0, 7, None),
        (2.0, 7, None),
        (4.0, 7, "Partner page is live, four joined in its first week."),
        (3.0, 7, None),
        (2.0, 7, None),
        (3.0, 7, None),
        (2.0, 7, None),
        (2.0, 7, None),
        (1.0, 8, None),
    ),
    "kr-listing": (
        (0.0, 5, "Applied at both."),
        (0.0, 5, None),
        (0.0, 6, "One of them wants a security review first."),
        (0.0, 6, None),
        (0.0, 7, "Review passed."),
        (0.0, 7, None),
        (0.0, 7, "They list us from next month.\nNext: five reviews on the first day."),
        (0.0, 8, None),
        (1.0, 9, "Listed, third on the first page."),
        (1.0, 9, None),
        (1.0, 10, None),
        (1.0, 10, None),
        (1.0, 10, "Stayed there for a month."),
    ),
    "kr-retention": (
        (None, 7, None),
        (None, 7, "Seats grow in the eleven largest accounts."),
        (None, 7, None),
        (None, 8, "First customers chose the larger plan by themselves."),
        (None, 8, None),
        (None, 7, "Churn is rising: ask the four who left."),
        (
            None,
            7,
            "Three of the four left over the old plan's end.\n"
            "Ask: the board, do we keep the old plan for another year?",
        ),
        (None, 7, None),
        (None, 7, None),
        (None, 7, "Old plan stays until spring."),
        (None, 7, None),
        (None, 8, None),
        (None, 8, None),
    ),
    # Nobody spoke after the fourth week: silence is not progress.
    "kr-prices": (
        (None, 6, "Legal has read it."),
        (None, 6, None),
        (None, 5, "Blocker: the tax rules of the second market."),
        (None, 4, "Waiting for the adviser."),
    ),
}

# The KPIs of key results in the weeks of this quarter; before it they stand at the baseline.
ACTIVATION: tuple[float, ...] = (
    38.6, 39.9, 41.8, 43.9, 43.6, 45.9, 47.4, 48.1, 49.2, 49.5, 50.6, 51.1, 51.4,
)  # fmt: skip
RETENTION: tuple[float, ...] = (
    102.1, 103.4, 104.7, 105.9, 106.9, 107.6, 108.2, 108.4, 108.3, 108.7, 108.9, 108.8, 109.1,
)  # fmt: skip
