"""Which lists of smaller things a form shows below its fields. Must not make them: forms do."""

from __future__ import annotations

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.words import tr


@dataclass(frozen=True, slots=True)
class Part:
    """Records of `kind` that belong to the form's record by their attribute `owner`.

    Without `owner` they are all of that kind. `when` names an attribute of the form's record and
    its values with which the list is shown; a new one begins `today` in that attribute and takes
    over what `inherits` names.
    """

    kind: str
    words: str
    add: str
    owner: str = ""
    more: bool = False
    when: tuple[str, tuple[str, ...]] = ("", ())
    today: str = ""
    inherits: tuple[str, ...] = ()


TEAMS = Part("team", tr("Teams"), tr("New team…"))
PEOPLE = Part("person", tr("People"), tr("New person…"))
CYCLES = Part("cycle", tr("Cycles"), tr("New cycle…"))

REMARKS = Part("remark", tr("Remarks"), tr("New remark…"), "on", more=True)

PARTS: dict[str, tuple[Part, ...]] = {
    "kpi": (
        Part("band", tr("Limits in the course of time"), tr("New limits or a planned dip…"), "kpi",
             today="valid_from", more=True),
        Part("plan", tr("Plan by period"), tr("Plan a period…"), "kpi", more=True),
        Part("annotation", tr("What happened"), tr("New annotation…"), "kpi", today="date",
             more=True),
        Part("link", tr("Leads to or guards"), tr("Link a goal…"), "kpi", more=True),
        Part("initiative", tr("Initiatives"), tr("New initiative…"), "kpi", more=True),
        Part("kpi", tr("Segments"), tr("New segment…"), "parent", more=True,
             inherits=("unit", "direction", "kind", "cadence", "owner", "standing")),
        REMARKS,
    ),
    "objective": (
        Part("assumption", tr("Assumptions"), tr("New assumption…"), "objective"),
        REMARKS,
    ),
    "key_result": (
        Part("milestone", tr("Milestones"), tr("New milestone…"), "key_result",
             when=("measure", ("milestones",))),
        Part("level", tr("Levels"), tr("New level…"), "key_result", when=("measure", ("levels",))),
        Part("step", tr("Steps of the pace"), tr("New step…"), "key_result",
             when=("pace", ("steps",))),
        Part("initiative", tr("Initiatives"), tr("New initiative…"), "key_result", more=True),
        REMARKS,
    ),
    "check_in": (Part("evidence", tr("What proves it"), tr("New evidence…"), "check_in"),),
    "cycle": (REMARKS,),
    "initiative": (REMARKS,),
    "workspace": (
        Part("annotation", tr("What happened to all of it"), tr("New annotation…"), "kpi",
             today="date", more=True),
    ),
}  # fmt: skip
