"""Every setting there is, one row each. Must not read or write any."""

from __future__ import annotations

from typing import Literal

from okrdesk.domain.frozen import dataclass

Json = str | bool | int | float | list[str] | dict[str, str]
Where = Literal["computer", "document"]


@dataclass(frozen=True, slots=True)
class Setting:
    """One choice. `where`: it holds for this computer, or for one document on this computer.

    `choices` are all values allowed, if they can be listed; numbers lie within `limits`.
    """

    key: str
    kind: type[str] | type[bool] | type[float] | type[list[str]] | type[dict[str, str]]
    default: Json
    where: Where
    says: str
    choices: tuple[str, ...] = ()
    limits: tuple[float, float] | None = None

    def allows(self, value: object) -> bool:
        """Could `value` be kept here?"""
        if self.kind is float:
            low, high = self.limits or (float("-inf"), float("inf"))
            number = isinstance(value, (int, float)) and not isinstance(value, bool)
            return number and low <= float(str(value)) <= high
        if not isinstance(value, self.kind):
            return False
        if isinstance(value, (list, dict)):
            parts = [*value, *(value.values() if isinstance(value, dict) else ())]
            return all(isinstance(part, str) for part in parts)
        return not self.choices or value in self.choices


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "theme",
        str,
        "system",
        "computer",
        "Light or dark colours, or as the system has them.",
        choices=("system", "light", "dark"),
    ),
    Setting(
        "language",
        str,
        "",
        "computer",
        "The language of the window, such as de; empty: as the system has it.",
    ),
    Setting(
        "zoom",
        float,
        1.0,
        "computer",
        "How large everything is drawn, 1 being the usual size.",
        limits=(0.5, 3.0),
    ),
    Setting(
        "recent_files", list, [], "computer", "The documents opened last, the newest one first."
    ),
    Setting(
        "window_layout",
        dict,
        {},
        "computer",
        "Where the window and its panes stood, as text by name.",
    ),
    Setting(
        "person",
        str,
        "",
        "computer",
        "The name that changes are written under; empty: the login name.",
    ),
    Setting(
        "device",
        str,
        "",
        "computer",
        "The name of this computer in the history; empty: its name on the network.",
    ),
    Setting(
        "who",
        str,
        "",
        "document",
        "Your name in this document, as you answered; empty: not asked, and person holds.",
    ),
    Setting(
        "only_look",
        bool,
        False,
        "document",
        "The window only shows this document and changes nothing in it.",
    ),
    Setting(
        "next_steps",
        bool,
        False,
        "document",
        "Whether Home lists what to do next in a workspace that was just made.",
    ),
    Setting(
        "board_size",
        str,
        "compact",
        "document",
        "How the board shows a KPI: a compact card, a full card or a row.",
        choices=("compact", "full", "rows"),
    ),
    Setting(
        "board_order",
        str,
        "fixed",
        "document",
        "How the board orders KPIs: by hand, so that each keeps its place, or the worst first.",
        choices=("fixed", "worst"),
    ),
    Setting(
        "unfolded",
        list,
        [],
        "document",
        "The KPIs whose segments are unfolded below them on the page KPIs, by id.",
    ),
    Setting(
        "palette_recent",
        list,
        [],
        "document",
        "What was taken from the palette last, the newest one first.",
    ),
    Setting(
        "pinned",
        list,
        [],
        "document",
        "What is pinned beside the pages: kpi:ID, key_result:ID or objective:ID.",
    ),
    Setting(
        "classic_green",
        bool,
        False,
        "computer",
        "Green, amber and red for states, in place of the colours that everybody can tell apart.",
    ),
    Setting(
        "paper",
        str,
        "a4",
        "computer",
        "The paper of printed reviews.",
        choices=("a4", "letter"),
    ),
    Setting(
        "review_accent",
        str,
        "",
        "document",
        "The accent colour of printed reviews, such as #0B5563; empty: the usual one.",
    ),
    Setting(
        "review_logo",
        str,
        "",
        "document",
        "The file (PNG, SVG or JPEG) with the logo on the cover of printed reviews; empty: none.",
    ),
    Setting(
        "review_sections",
        list,
        [],
        "document",
        "The parts of printed reviews in their order; those not named are left out; empty: all.",
    ),
)
