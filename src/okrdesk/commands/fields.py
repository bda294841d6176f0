"""Which fields people may write on which noun: rows of data. Must not read text nor act.

The command line and the window's editors are made from these rows; `field_texts` reads texts by
them and `checks` holds every record against them, so a new field is a new row.
"""

from __future__ import annotations

from okrdesk.commands.field import Field

__all__ = ["FIELDS", "Field", "field_named"]

UNITS = ("number", "percent", "share", "money", "duration", "ratio", "points")
CADENCES = ("week", "day", "month", "quarter")
OBJECTIVE_STATES = ("active", "draft", "parked", "closed", "dropped")
GRADE_CAUSES = ("wrong_bet", "too_late", "no_owner", "outside", "measured_wrong", "too_ambitious")


def _text(name: str, attribute: str = "", needed: bool = False) -> Field:
    return Field(name, "text", attribute, needed=needed)


def _choice(name: str, *choices: str) -> Field:
    return Field(name, "choice", choices=choices)


def _to(name: str, *kinds: str, attribute: str = "", needed: bool = False) -> Field:
    return Field(name, "reference", attribute, needed=needed, to=kinds)


_ORDER = Field("order", "number")
_OWNER = _to("owner", "person")
_TEAM = _to("team", "team")
_TAGS = Field("tags", "words")
_WEIGHT = Field("weight", "number", least=0)
_LIMITS = (Field("healthy", "limit"), Field("watch", "limit"), Field("target", "limit"))

FIELDS: dict[str, tuple[Field, ...]] = {
    "kpi": (
        _text("name", needed=True),
        _text("question"),
        _text("definition"),
        _text("source"),
        _text("area"),
        Field("unit", "unit", choices=UNITS),
        Field("decimals", "whole", least=0, most=9),
        Field("floor", "value"),
        Field("ceiling", "value"),
        _choice("direction", "up", "down", "range"),
        _choice("kind", "level", "total", "share"),
        _choice("cadence", *CADENCES),
        _OWNER,
        _TEAM,
        _choice("indicator", "leading", "lagging"),
        Field("north_star", "yes_no"),
        Field("guardrail", "yes_no"),
        _choice("standing", "key", "other", "parked"),
        _to("parent", "kpi"),
        _text("segment"),
        *_LIMITS,
        _choice("chart", "auto", "xmr", "trended", "log", "none"),
        _choice("centre", "mean", "median"),
        _choice("spread", "mean", "median"),
        Field("screening", "yes_no"),
        Field("base", "base"),
        _TAGS,
        Field("archived", "yes_no"),
        _ORDER,
    ),
    "band": (
        _to("kpi", "kpi", needed=True),
        Field("from", "day", "valid_from"),
        *_LIMITS,
        Field("percent_of_plan", "yes_no"),
        _text("reason"),
        Field("until", "day"),
        _to("objective", "objective"),
    ),
    "plan": (
        _to("kpi", "kpi", needed=True),
        Field("period", "period", needed=True),
        Field("value", "value", needed=True),
    ),
    "measurement": (
        Field("value", "value"),
        _text("note"),
        _text("left_out"),
    ),
    "annotation": (
        _to("kpi", "kpi"),
        Field("date", "day"),
        _text("text", needed=True),
        Field("new_limits", "yes_no"),
    ),
    "remark": (
        _to("on", "kpi", "objective", "key_result", "cycle", "initiative", needed=True),
        _text("text", needed=True),
        _to("answers", "remark"),
    ),
    "tag": (
        _to("on", "kpi", "objective", "key_result", needed=True),
        _text("text", needed=True),
    ),
    "link": (
        _to("kpi", "kpi", needed=True),
        _to("to", "key_result", "objective", needed=True),
        _choice("kind", "leads_to", "guards"),
    ),
    "objective": (
        _text("title", needed=True),
        _text("why"),
        _to("cycle", "cycle"),
        _TEAM,
        _OWNER,
        Field("coowners", "references", "co_owners", to=("person",)),
        _to("parent", "objective"),
        Field("supports", "references", to=("objective",)),
        _choice("kind", "aspirational", "committed"),
        _choice("state", *OBJECTIVE_STATES),
        _text("reason"),
        _WEIGHT,
        _ORDER,
        Field("children_count", "yes_no"),
        _TAGS,
        _text("reflection"),
    ),
    "assumption": (
        _to("objective", "objective", needed=True),
        _text("text", needed=True),
        _choice("state", "open", "holds", "broken"),
    ),
    "key_result": (
        _to("objective", "objective", needed=True),
        _text("title", needed=True),
        _text("because"),
        _choice("state", "active", "parked", "dropped"),
        _text("reason"),
        _choice(
            "measure",
            "number",
            "percent",
            "money",
            "milestones",
            "yes-no",
            "total",
            "range",
            "levels",
        ),
        _to("kpi", "kpi"),
        _choice("values", "level", "increment"),
        Field("baseline", "value"),
        Field("target", "target"),
        Field("unit", "unit", choices=UNITS, may_be_empty=True),
        _WEIGHT,
        _OWNER,
        Field("due", "day"),
        Field("cadence", "choice", choices=CADENCES, may_be_empty=True),
        _choice("pace", "linear", "late", "steps"),
        Field("lag", "whole", least=0),
        _TAGS,
        _ORDER,
    ),
    "milestone": (
        _to("kr", "key_result", attribute="key_result", needed=True),
        _text("title", needed=True),
        _WEIGHT,
        Field("due", "day"),
        Field("done", "day", "done_on"),
    ),
    "level": (
        _to("kr", "key_result", attribute="key_result", needed=True),
        _text("name", needed=True),
        Field("share", "share", needed=True, least=0, most=1),
    ),
    "step": (
        _to("kr", "key_result", attribute="key_result", needed=True),
        Field("date", "day", needed=True),
        Field("value", "value", needed=True),
    ),
    "initiative": (
        _text("title", needed=True),
        _to("kr", "key_result", attribute="key_result"),
        _to("kpi", "kpi"),
        _OWNER,
        _choice("state", "todo", "doing", "done", "dropped"),
        Field("due", "day"),
    ),
    "check_in": (
        Field("value", "value"),
        Field("confidence", "whole", least=0, most=10),
        _text("note"),
        Field(
            "status",
            "choice",
            choices=("on_track", "at_risk", "off_track"),
            may_be_empty=True,
        ),
        _text("reason"),
        Field("date", "day"),
        Field("value_date", "day"),
    ),
    "evidence": (
        _to("check_in", "check_in", needed=True),
        _text("text", needed=True),
    ),
    "team": (
        _text("name", needed=True),
        _to("parent", "team"),
        _to("lead", "person"),
    ),
    "person": (
        _text("name", needed=True),
        _text("initials"),
        _text("email"),
        _TEAM,
        Field("active", "yes_no"),
    ),
    "cycle": (
        _text("name", needed=True),
        Field("start", "day"),
        Field("end", "day"),
        _to("parent", "cycle"),
        _choice("state", "draft", "active", "in_review", "closed"),
    ),
    "workspace": (
        _text("name"),
        _text("currency"),
        Field("fiscal_month", "whole", least=1, most=12),
        Field("week_start", "whole", least=1, most=7),
        Field("checkin_weekday", "whole", least=1, most=7),
        _choice("checkin_cadence", "week", "two_weeks"),
        Field("skip_weekends", "yes_no"),
        Field("limit_kpis", "whole", least=1),
        Field("limit_objectives", "whole", least=1),
        Field("limit_key_results", "whole_range", least=1),
    ),
}


def field_named(kind: str, name: str) -> Field | None:
    """The row of `kind` with that name on the command line, None if there is none."""
    plain = name.replace("-", "_")
    return next((field for field in FIELDS[kind] if field.name == plain), None)
