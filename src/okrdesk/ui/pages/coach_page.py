"""Coach: what breaks good practice, by subject, and what may be answered. Must not judge."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtWidgets import QWidget

from okrdesk.coach.coached import Coached
from okrdesk.coach.finding import Finding
from okrdesk.coach.focus import focus_of
from okrdesk.coach.rule_titles import RULE_TITLES
from okrdesk.domain.overriding import override
from okrdesk.domain.records import KINDS, CoachAnswer, KeyResult, Kpi, Objective
from okrdesk.domain.references import name_of, reference_of
from okrdesk.domain.words import tr
from okrdesk.exchange.copied import Copied
from okrdesk.look.days import show_day
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.copied import Taken
from okrdesk.ui.desks.coach import CoachDesk
from okrdesk.ui.lookout import Lookout
from okrdesk.ui.pages.page import Page
from okrdesk.ui.panes.finding_rows import FindingLine, FindingRows
from okrdesk.ui.panes.focus_box import FocusBox
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import clear, column, label, row
from okrdesk.ui.parts.page_head import PageHead, lay_page
from okrdesk.ui.parts.segments import Segments

_MOST = 24  # findings at once: more would only be scrolled past, and take long to lay out
_KIND_WORDS = {"objective": tr("objective"), "kpi": tr("KPI"), "team": tr("team"),
               "cycle": tr("cycle")}  # fmt: skip
Group = tuple[str, str, list[Finding]]


class CoachPage(Page):
    """OKRDesk cannot choose what you care about. It asks, you decide."""

    def __init__(
        self,
        look: Appearance,
        session: Session,
        lookout: Lookout,
        desk: CoachDesk,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._session, self._lookout, self._desk = look, session, lookout, desk
        self._said: Coached | None = None
        self._most = _MOST
        self.groups: list[FindingRows] = []
        about = tr("OKRDesk cannot choose what you care about. It asks, you decide.")
        self.order = Segments(look, tr("Order"), _orders(0), "subject")
        inside = lay_page(self, PageHead(look, tr("Coach"), about, (self.order,)))
        self._groups = column(groups := QWidget(), gap=12)
        inside.addWidget(groups)
        self.more = Button(look, "", kind="link")
        inside.addWidget(self.more)
        self.focus = FocusBox(look)
        inside.addWidget(self.focus)
        inside.addStretch(1)
        self.order.chosen.connect(self._show)
        desk.mended.connect(self.done)
        self.more.clicked.connect(self._show_more)
        lookout.coached.connect(self._take)

    @override
    def enter(self, argument: str) -> None:
        """Ask the coach, also in a large file."""
        self._lookout.coach.ask()
        said = self._lookout.coach.answer
        if isinstance(said, Coached):
            self._take(said)

    @override
    def focus_first(self) -> None:
        """Begin with the order; Tab goes on to the first mend."""
        self.order.setFocus()

    def _take(self, said: Coached) -> None:
        self._said = said
        self.order.offer(_orders(len(said.answered)))
        self.focus.show_focus(focus_of(self._session.workspace, self._session.today))
        self._show()

    def _show(self) -> None:
        said = self._said
        if said is None:
            return
        held = next((at for at, one in enumerate(self._lines()) if _holds_focus(one)), None)
        clear(self._groups)
        self.groups = []
        if self.order.value == "answered":
            self._show_answered(said.answered)
        else:
            self._show_findings(said.findings)
        if held is not None:
            self._go_back_to(held)
        notes = len(said.findings) - said.warnings
        says = tr("{warnings} warnings · {notes} notes · {answered} answered “not for us”")
        self.says.emit(
            says.format(warnings=said.warnings, notes=notes, answered=len(said.answered))
        )

    def _lines(self) -> list[FindingLine]:
        return [line for group in self.groups for line in group.lines]

    def _go_back_to(self, place: int) -> None:
        """Go on with the finding that came in the place of one that was answered."""
        lines = self._lines()
        if lines:
            lines[min(place, len(lines) - 1)].focus_first()
        else:
            self.order.setFocus()

    def _show_findings(self, findings: tuple[Finding, ...]) -> None:
        shown = findings[: self._most]
        for title, kind, found in self._grouped(shown):
            rows = FindingRows(self._look, title, kind, found)
            rows.mends.connect(self._desk.mend)
            rows.refuses.connect(self._desk.refuse)
            rows.looks.connect(self._go_to)
            rows.adds.connect(self._add)
            self._groups.addWidget(rows)
            self.groups.append(rows)
        if not findings:
            self._groups.addWidget(label(tr("The coach has nothing to say."), "muted"))
        left = len(findings) - len(shown)
        self.more.setVisible(left > 0)
        self.more.say(tr("{n} more").format(n=left))

    @override
    def copied(self) -> Taken | None:
        rows = tuple(
            (group.title, one.says, one.because) for group in self.groups for one in group.findings
        )
        headings = (tr("About"), tr("Finding"), tr("Because"))
        return Taken(Copied(tr("Coach"), headings, rows)) if rows else None

    def _grouped(self, findings: tuple[Finding, ...]) -> Iterator[Group]:
        """By subject in the order of the tree, KPIs under one heading; or by rule."""
        if self.order.value == "rule":
            ordered = sorted(findings, key=lambda finding: finding.rule)
            for rule, found in groupby(ordered, key=lambda finding: finding.rule):
                yield RULE_TITLES[rule], "", list(found)
            return
        for title, found in groupby(findings, key=self._heading):
            yield (*title, list(found))

    def _heading(self, finding: Finding) -> tuple[str, str]:
        ws = self._session.workspace
        if ws.find(Kpi, finding.page) is not None:
            return tr("KPIs"), ""
        objective = ws.find(Objective, finding.page)
        if objective is not None:
            return f"{reference_of(ws, objective)} {objective.title}", _KIND_WORDS["objective"]
        if finding.page in (finding.subject, "") and finding.subject_kind in ("team", "cycle"):
            record = ws.find(KINDS[finding.subject_kind], finding.subject)
            name = "" if record is None else name_of(record) or ""
            return name, _KIND_WORDS[finding.subject_kind]
        return tr("The workspace"), ""

    def _show_answered(self, answered: tuple[tuple[Finding, CoachAnswer], ...]) -> None:
        self.more.hide()
        for finding, answer in answered:
            line = row(gap=8)
            until = tr("always")
            if answer.until is not None:
                day = show_day(answer.until, self._session.today)
                until = tr("until {day}").format(day=day)
            says = tr("“{says}” · not for us, {until}: “{reason}”").format(
                says=finding.says, until=until, reason=answer.reason
            )
            line.addWidget(label(says, "small", wraps=True), 1)
            again = Button(self._look, tr("Ask again"), kind="link")
            again.setProperty("finding", finding.id)
            again.clicked.connect(self._ask_again)
            line.addWidget(again)
            holder = QWidget()
            column(holder).addLayout(line)
            self._groups.addWidget(holder)
        if not answered:
            self._groups.addWidget(label(tr("Nothing was answered “not for us”."), "muted"))

    def _show_more(self) -> None:
        self._most += _MOST
        self._show()

    def _ask_again(self) -> None:
        self._desk.ask_again(self.sender().property("finding"))

    def _add(self, finding: Finding) -> None:
        """Open the form of what is missing, below the objective that lacks it."""
        if finding.subject_kind == Objective.KIND:
            self.chosen.emit(Objective.KIND, finding.subject)
            self.asks.emit("edit.key_result")
        else:
            self.asks.emit("edit.kpi")

    def _go_to(self, finding: Finding) -> None:
        """Show what the finding speaks of: the thing itself, else what it is listed under."""
        ws = self._session.workspace
        for kind in (KeyResult, Objective, Kpi):
            for record_id in (finding.subject, finding.page):
                if ws.find(kind, record_id) is not None:
                    self.chosen.emit(kind.KIND, record_id)
                    self.asks.emit("view.inspect")
                    return


def _orders(answered: int) -> tuple[tuple[str, str], ...]:
    return (
        ("subject", tr("By subject")),
        ("rule", tr("By rule")),
        ("answered", tr("Answered {n}").format(n=answered)),
    )


def _holds_focus(group: QWidget) -> bool:
    focus = group.window().focusWidget()
    return focus is not None and group.isAncestorOf(focus)
