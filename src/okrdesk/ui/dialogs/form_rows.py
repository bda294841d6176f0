"""Which fields a form shows, under which words. Must not read texts: the field table does."""

from __future__ import annotations

from okrdesk.domain.calendar import MONTHS
from okrdesk.domain.frozen import dataclass
from okrdesk.domain.words import tr
from okrdesk.look.choice_words import CHOICE_WORDS

When = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class OtherWords:
    """What a field is called, and its example, while another one has one of these values."""

    when: When
    words: str
    example: str = ""


@dataclass(frozen=True, slots=True)
class FormRow:
    """One field of a form: its name in the field table, its words, an example.

    `more`: folded away until it is asked for. `when` names another field and its values with which
    this one is shown; with some it has `others` as its words. `offers` are the (value, words) to
    choose from where the table names none or in another order; `nothing` says what holds where
    none is chosen. `tall`: a text of several lines.
    """

    name: str
    words: str
    example: str = ""
    more: bool = False
    when: When = ("", ())
    others: tuple[OtherWords, ...] = ()
    offers: tuple[tuple[str, str], ...] = ()
    nothing: str = ""
    tall: bool = False


_A_DAY = "2026-12-31"
_CHANGES = ("number", "percent", "money")
_NUMBERS = (*_CHANGES, "total", "range")
_COUNTED = OtherWords(("measure", ("total",)), tr("Target"), tr("30 by the end"))
_ADDED_UP = OtherWords(("values", ("increment",)), tr("Target"), tr("30 by the end"))
_KEPT_IN = OtherWords(("measure", ("range",)), tr("Keep within"), "3..5")
# From the shortest on, as one thinks of them; the table begins with the one that is usual.
_CADENCES = tuple(
    (name, CHOICE_WORDS["cadence", name]) for name in ("day", "week", "month", "quarter")
)
# Numbers first, then what is got step by step.
_MEASURES = tuple((name, CHOICE_WORDS["measure", name])
                  for name in (*_NUMBERS, "milestones", "levels", "yes-no"))  # fmt: skip
_WEEKDAYS = (
    ("1", tr("Monday")), ("2", tr("Tuesday")), ("3", tr("Wednesday")), ("4", tr("Thursday")),
    ("5", tr("Friday")), ("6", tr("Saturday")), ("7", tr("Sunday")),
)  # fmt: skip
_MONTHS = tuple((str(n), tr(name)) for n, name in enumerate(MONTHS, 1))
_LIMITS = (
    FormRow("healthy", tr("Healthy at"), tr("3, or 4..16 in a range")),
    FormRow("watch", tr("Watch at"), tr("beyond it: act")),
    FormRow("target", tr("Target")),
)

FORMS: dict[str, tuple[FormRow, ...]] = {
    "kpi": (
        FormRow("name", tr("Name"), tr("Customer churn")),
        FormRow("question", tr("What would you do differently if it moved?")),
        FormRow("unit", tr("Unit")),
        FormRow("direction", tr("Better")),
        FormRow("kind", tr("It is")),
        FormRow("cadence", tr("New value every"), offers=_CADENCES),
        *_LIMITS,
        FormRow("owner", tr("Owner"), nothing=tr("No owner")),
        FormRow("standing", tr("Standing")),
        FormRow("north_star", tr("North Star: the one that the others serve")),
        FormRow("guardrail", tr("Guardrail: must stay healthy for the company")),
        FormRow("definition", tr("What it means"), more=True, tall=True),
        FormRow("source", tr("Where it comes from"), tr("Billing, customers report"), more=True),
        FormRow("area", tr("Area"), tr("customers"), more=True),
        FormRow("tags", tr("Tags"), tr("growth, enterprise"), more=True),
        FormRow("team", tr("Team"), more=True, nothing=tr("No team")),
        FormRow("indicator", tr("It moves"), more=True),
        FormRow("floor", tr("Never below"), "0", more=True),
        FormRow("ceiling", tr("Never above"), "100", more=True),
        FormRow("decimals", tr("Decimals shown"), tr("as needed"), more=True),
        FormRow("parent", tr("Segment of"), more=True, nothing=tr("No other KPI")),
        FormRow("segment", tr("Which segment?"), tr("Agencies"), more=True),
        FormRow("chart", tr("Usual range"), more=True),
        FormRow("centre", tr("Its centre"), more=True),
        FormRow("spread", tr("Its spread"), more=True),
        FormRow("base", tr("Made from"), tr("auto, all, 24 or 2026-01-05..2026-06-28"), more=True),
        FormRow("screening", tr("Leave wild values out of the usual range"), more=True),
        FormRow("archived", tr("Archived: put away for good, with its history"), more=True),
    ),
    "band": (
        FormRow("from", tr("From"), tr("from the beginning")),
        *_LIMITS,
        FormRow("percent_of_plan", tr("The limits are percent of the plan")),
        FormRow("until", tr("Only until (a planned dip)"), _A_DAY),
        FormRow("reason", tr("Reason"), tr("a planned dip needs one")),
        FormRow("objective", tr("For the objective"), nothing=tr("No objective")),
    ),
    "plan": (
        FormRow("period", tr("Period"), tr("2026-12 or 2026-W47")),
        FormRow("value", tr("Planned value")),
    ),
    "annotation": (
        FormRow("date", tr("Day"), _A_DAY),
        FormRow("text", tr("What happened?"), tr("New price list")),
        FormRow("new_limits", tr("The usual range begins anew here")),
    ),
    "link": (
        FormRow("to", tr("Goal")),
        FormRow("kind", tr("How?")),
    ),
    "objective": (
        FormRow("title", tr("Title"), tr("New customers succeed without our help")),
        FormRow("why", tr("Why"), tall=True),
        FormRow("kind", tr("Must we reach it, or do we reach for it?")),
        FormRow("owner", tr("Owner"), nothing=tr("No owner")),
        FormRow("coowners", tr("Owned together with"), nothing=tr("Nobody else")),
        FormRow("team", tr("Team"), nothing=tr("No team")),
        FormRow("cycle", tr("Cycle"), nothing=tr("The one that runs")),
        FormRow("parent", tr("Serves"), nothing=tr("No other objective")),
        FormRow("supports", tr("Also supports"), more=True, nothing=tr("No other objective")),
        FormRow("state", tr("State"), more=True),
        FormRow("reason", tr("Reason"), more=True, when=("state", ("parked", "dropped"))),
        FormRow("weight", tr("Weight"), "1", more=True),
        FormRow("tags", tr("Tags"), tr("growth, enterprise"), more=True),
        FormRow("children_count", tr("Objectives below count in its progress"), more=True),
        FormRow("reflection", tr("Looking back"), more=True, tall=True),
    ),
    "remark": (
        FormRow("text", tr("What do you want to say?"), tall=True),
        FormRow("answers", tr("It answers"), nothing=tr("No other remark")),
    ),
    "assumption": (
        FormRow("text", tr("What must hold?"), tr("Agencies buy for their clients")),
        FormRow("state", tr("Does it hold?")),
    ),
    "key_result": (
        FormRow("title", tr("Title"), tr("Onboarding tickets per 100 accounts")),
        FormRow("objective", tr("Objective")),
        FormRow("because", tr("Because (why this number?)"), tall=True),
        FormRow("measure", tr("Measured by"), offers=_MEASURES),
        FormRow("kpi", tr("Reads the KPI"), when=("measure", _NUMBERS),
                nothing=tr("No KPI: values of its own")),
        FormRow("values", tr("Each value is"), when=("measure", _CHANGES)),
        FormRow("baseline", tr("From"), "42", when=("values", ("level",))),
        FormRow("target", tr("To"), "15", when=("measure", _NUMBERS),
                others=(_COUNTED, _ADDED_UP, _KEPT_IN)),
        FormRow("owner", tr("Owner"), nothing=tr("No owner")),
        FormRow("due", tr("Due"), tr("the end of the cycle")),
        FormRow("unit", tr("Unit"), more=True, when=("kpi", ("",)), nothing=tr("as measured")),
        FormRow("cadence", tr("New value every"), more=True, offers=_CADENCES,
                nothing=tr("as the check-in")),
        FormRow("pace", tr("Pace"), more=True),
        FormRow("tags", tr("Tags"), tr("growth, enterprise"), more=True),
        FormRow("lag", tr("Periods until work shows"), "0", more=True),
        FormRow("weight", tr("Weight"), "1", more=True),
        FormRow("state", tr("State"), more=True),
        FormRow("reason", tr("Reason"), more=True, when=("state", ("parked", "dropped"))),
    ),
    "milestone": (
        FormRow("title", tr("Title"), tr("Ten agencies use it")),
        FormRow("due", tr("Due"), _A_DAY),
        FormRow("done", tr("Done on"), tr("not yet")),
        FormRow("weight", tr("Weight"), "1"),
    ),
    "level": (
        FormRow("name", tr("Name"), tr("Two customers recommend us")),
        FormRow("share", tr("Share of the way"), tr("0.5 or 50%")),
    ),
    "step": (
        FormRow("date", tr("By the day"), _A_DAY),
        FormRow("value", tr("Expected value")),
    ),
    "check_in": (
        FormRow("date", tr("Day"), _A_DAY),
        FormRow("value", tr("Value")),
        FormRow("value_date", tr("The value is of"), tr("the same day")),
        FormRow("confidence", tr("How sure? (0 to 10)")),
        FormRow("note", tr("What changed?"), tr("Blocker: …  Next: …  Ask: …"), tall=True),
        FormRow("status", tr("Status, if not the computed one"), more=True,
                nothing=tr("the computed one")),
        FormRow("reason", tr("Why that one?"), more=True,
                when=("status", ("on_track", "at_risk", "off_track"))),
    ),
    "evidence": (
        FormRow("text", tr("A link or a quote"), tr("What shows it?"), tall=True),
    ),
    "initiative": (
        FormRow("title", tr("What will you do?")),
        FormRow("kr", tr("To move the key result"), nothing=tr("No key result")),
        FormRow("kpi", tr("Or the KPI"), nothing=tr("No KPI")),
        FormRow("owner", tr("Owner"), nothing=tr("No owner")),
        FormRow("state", tr("State")),
        FormRow("due", tr("Due"), _A_DAY),
    ),
    "team": (
        FormRow("name", tr("Name"), tr("Product")),
        FormRow("lead", tr("Lead"), nothing=tr("No lead")),
        FormRow("parent", tr("Part of"), nothing=tr("No other team")),
    ),
    "person": (
        FormRow("name", tr("Name"), "Mira Brandt"),
        FormRow("initials", tr("Initials"), "MB"),
        FormRow("email", tr("Mail address"), "mira@example.com"),
        FormRow("team", tr("Team"), nothing=tr("No team")),
        FormRow("active", tr("Works here (can be chosen as owner)")),
    ),
    "cycle": (
        FormRow("name", tr("Name"), tr("Q1 2027, which says its days")),
        FormRow("start", tr("Begins"), tr("as the name says")),
        FormRow("end", tr("Ends"), tr("as the name says")),
        FormRow("parent", tr("Part of"), nothing=tr("No other cycle")),
        FormRow("state", tr("State"), offers=(
            ("draft", tr("draft: not begun")), ("active", tr("active")),
        )),
    ),
    "workspace": (
        FormRow("name", tr("Name"), "Tidewater"),
        FormRow("currency", tr("Currency"), "EUR"),
        FormRow("checkin_weekday", tr("Check-in on"), offers=_WEEKDAYS),
        FormRow("checkin_cadence", tr("Check-in every")),
        FormRow("week_start", tr("Weeks begin on"), offers=_WEEKDAYS),
        FormRow("fiscal_month", tr("The year begins in"), offers=_MONTHS),
        FormRow("skip_weekends", tr("No values are due on weekends")),
        FormRow("limit_kpis", tr("Key KPIs, at most"), "8", more=True),
        FormRow("limit_objectives", tr("Objectives of a team, at most"), "3", more=True),
        FormRow("limit_key_results", tr("Key results of an objective"), "3..5", more=True),
    ),
}  # fmt: skip

NOUNS: dict[str, str] = {
    "kpi": tr("KPI"), "band": tr("limits"), "plan": tr("plan for a period"),
    "annotation": tr("annotation"), "link": tr("link"), "remark": tr("remark"),
    "objective": tr("objective"),
    "assumption": tr("assumption"), "key_result": tr("key result"),
    "check_in": tr("check-in"), "evidence": tr("evidence"),
    "milestone": tr("milestone"), "level": tr("level"), "step": tr("step of the pace"),
    "initiative": tr("initiative"), "team": tr("team"), "person": tr("person"),
    "cycle": tr("cycle"), "workspace": tr("workspace"),
}  # fmt: skip
