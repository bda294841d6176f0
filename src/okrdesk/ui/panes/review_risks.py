"""Step Risks and asks: what may go wrong, what was decided, what is asked. Must not judge."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from okrdesk.commands.review_writing import ENTRIES, EntryKind, write_entry
from okrdesk.domain.errors import OkrError
from okrdesk.domain.overriding import override
from okrdesk.domain.records import Ask, Decision, KeyResult, Person, Review, Risk
from okrdesk.domain.references import reference_of
from okrdesk.domain.review_proposals import ProposedText, proposed_asks, proposed_risks
from okrdesk.domain.words import tr
from okrdesk.look.days import show_day
from okrdesk.qtmodels.loading import read_whole
from okrdesk.session import Session
from okrdesk.ui.appearance import Appearance
from okrdesk.ui.panes.entry_row import EntryRow
from okrdesk.ui.panes.review_step import ReviewStep
from okrdesk.ui.parts.button import Button
from okrdesk.ui.parts.labels import column, frame, label, row
from okrdesk.ui.refusals import told_to
from okrdesk.ui.review_draft import ReviewDraft

_GROUPS: tuple[tuple[EntryKind, str, str, str], ...] = (
    ("risk", tr("Risks"), tr("Filled from the Blocker: lines of the newest check-ins."),
     tr("Add a risk")),
    ("decision", tr("Decisions"), tr("What was decided, by whom, until when."),
     tr("Add a decision")),
    ("ask", tr("Asks"), tr("Filled from the Ask: lines. What do you need from the board?"),
     tr("Add an ask")),
)  # fmt: skip
_NAMES: dict[EntryKind, str] = {"risk": tr("Risk"), "decision": tr("Decision"), "ask": tr("Ask")}
_REFUSED = "left-out"


class ReviewRisks(ReviewStep):
    """Rows that are kept come first, then what notes propose: each is accepted or removed."""

    HINT = tr("What notes say is proposed: accept it, reword it, or remove it")

    def __init__(self, look: Appearance, session: Session, draft: ReviewDraft) -> None:
        about = tr("What may still go wrong, what was decided, and what you ask for.")
        super().__init__(look, session, draft, tr("Risks, decisions and asks"), about)
        self.rows: dict[EntryKind, dict[str, EntryRow]] = {kind: {} for kind in ENTRIES}
        self.add: dict[EntryKind, Button] = {}
        self._columns: dict[EntryKind, QVBoxLayout] = {}
        self._added: dict[EntryKind, list[str]] = {kind: [] for kind in ENTRIES}
        self._proposals: dict[str, tuple[EntryKind, ProposedText]] = {}
        for kind, title, hint, verb in _GROUPS:
            card = frame("card")
            layout = column(card, (13, 10, 13, 11), 6)
            head = row(gap=8)
            head.addWidget(label(title, "h3"))
            head.addWidget(label(hint, "quiet", wraps=True), 1)
            button = Button(look, verb, kind="mini", icon_name="plus")
            button.setProperty("entry", kind)
            button.clicked.connect(self._add)
            head.addWidget(button)
            layout.addLayout(head)
            self._columns[kind] = column(holder := QWidget(), gap=9)
            layout.addWidget(holder)
            self.add[kind] = button
            self.body.addWidget(card)
        self.body.addStretch(1)

    @override
    def show_cycle(self, cycle_id: str) -> None:
        """Begin with a cycle: other rows."""
        self._added = {kind: [] for kind in ENTRIES}
        for kind in ENTRIES:
            self._arrange(kind, [])
        super().show_cycle(cycle_id)

    @override
    def refresh(self) -> None:
        """Show what is written and what is proposed."""
        self._propose()
        for kind in ENTRIES:
            self._show_group(kind)
            self.add[kind].setVisible(not self.is_closed)

    @override
    def focus_first(self) -> None:
        """Begin at the first row, else at the button that adds one."""
        for kind in ENTRIES:
            for found in self.rows[kind].values():
                found.text.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.add["risk"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _propose(self) -> None:
        """What the notes say, without what was removed here before."""
        self._proposals = {}
        if self.is_closed:
            return
        cycle, day = self.cycle, self.session.today
        removed = self.draft.typed(_REFUSED)
        proposing: tuple[tuple[EntryKind, tuple[ProposedText, ...]], ...] = (
            ("risk", read_whole(self.session, lambda ws: proposed_risks(ws, cycle, day))),
            ("ask", read_whole(self.session, lambda ws: proposed_asks(ws, cycle, day))),
        )
        for kind, proposed in proposing:
            for one in proposed:
                key = f"proposed:{kind}:{one.text}"
                if key not in removed:
                    self._proposals[key] = (kind, one)

    def _origin(self, proposed: ProposedText) -> str:
        """Which key result's note says it, and when."""
        ws = self.session.workspace
        key_result = ws.find(KeyResult, proposed.key_result)
        ref = "" if key_result is None else reference_of(ws, key_result)
        day = show_day(proposed.date, self.session.today)
        return tr("from the check-in of {ref}, {day}").format(ref=ref, day=day)

    def _kept(self, kind: EntryKind) -> dict[str, Risk | Decision | Ask]:
        ws = self.session.workspace
        review = next(iter(ws.where(Review, "cycle", self.cycle_id)), None)
        held = ws.where(ENTRIES[kind], "review", review.id) if review is not None else ()
        return {entry.id: entry for entry in held}

    def _show_group(self, kind: EntryKind) -> None:
        kept = self._kept(kind)
        typed = [key.rpartition(":")[2] for key in self.draft.keys(f"{kind}:")]
        self._added[kind] = [i for i in self._added[kind] if i not in kept]
        proposed = [key for key, found in self._proposals.items() if found[0] == kind]
        new = dict.fromkeys((*(i for i in typed if i not in kept), *self._added[kind]))
        self._arrange(kind, [*kept, *new, *proposed])
        for entry_id, found in self.rows[kind].items():
            self._show_row(kind, found, kept.get(entry_id))
            found.set_closed(self.is_closed)

    def _show_row(
        self, kind: EntryKind, found: EntryRow, entry: Risk | Decision | Ask | None
    ) -> None:
        proposal = self._proposals.get(found.entry_id)
        typed = self.draft.typed(f"{kind}:{found.entry_id}")
        if proposal is not None:
            said = proposal[1]
            origin = self._origin(said)
            found.show_entry(said.text, said.owner or "", "", origin, proposed=True)
        elif typed:
            found.show_entry(typed["text"], typed["owner"], typed["due"])
            self._note(kind, found)
        elif entry is not None:
            due = entry.due.isoformat() if entry.due is not None else ""
            found.show_entry(entry.text, entry.owner or "", due)

    def _arrange(self, kind: EntryKind, ids: list[str]) -> None:
        have, layout = self.rows[kind], self._columns[kind]
        for gone in [entry_id for entry_id in have if entry_id not in ids]:
            leaving = have.pop(gone)
            layout.removeWidget(leaving)
            leaving.hide()
            leaving.deleteLater()
        rows: dict[str, EntryRow] = {}
        for place, entry_id in enumerate(ids):
            found = have.get(entry_id) or self._made(kind, entry_id)
            if layout.indexOf(found) != place:
                layout.insertWidget(place, found)
            rows[entry_id] = found
        self.rows[kind] = rows

    def _made(self, kind: EntryKind, entry_id: str) -> EntryRow:
        people = [(p.id, p.name) for p in self.session.workspace.ordered(Person) if p.active]
        made = EntryRow(self.look, entry_id, _NAMES[kind], people)
        made.setProperty("entry", kind)
        made.edited.connect(self._edit)
        made.left.connect(self._keep)
        made.accepted.connect(self._accept)
        made.removes.connect(self._remove)
        return made

    def _sent(self) -> tuple[EntryKind, EntryRow]:
        found = self.sender()
        assert isinstance(found, EntryRow)
        kind: EntryKind = found.property("entry")
        return kind, found

    def _add(self) -> None:
        kind: EntryKind = self.sender().property("entry")
        new = self.session.document.at().new_id()
        self._added[kind].append(new)
        self._show_group(kind)
        self.rows[kind][new].text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edit(self) -> None:
        kind, found = self._sent()
        if found.entry_id in self._proposals:  # what is reworded is accepted
            self._take_over(kind, found)
        self._note(kind, found)

    def _take_over(self, kind: EntryKind, found: EntryRow) -> None:
        """A proposal becomes a row of its own; where it came from is not proposed again."""
        self._leave_out(found.entry_id)
        self.rows[kind].pop(found.entry_id)
        found.entry_id = self.session.document.at().new_id()
        self.rows[kind][found.entry_id] = found
        self._added[kind].append(found.entry_id)
        found.accept.hide()

    def _note(self, kind: EntryKind, found: EntryRow) -> None:
        try:
            fields = found.fields()
        except OkrError as refusal:
            found.refuse(refusal)
            return
        key, typed = f"{kind}:{found.entry_id}", found.typed
        self.draft.write(key, typed, write_entry, self.cycle_id, kind, found.entry_id, **fields)

    def _keep(self) -> None:
        kind, found = self._sent()
        if found.entry_id not in self._proposals:
            with told_to(self.session, found.refuse):
                self.draft.keep(f"{kind}:{found.entry_id}")

    def _accept(self) -> None:
        kind, found = self._sent()
        self._take_over(kind, found)
        self._note(kind, found)
        with told_to(self.session, found.refuse):
            self.draft.keep(f"{kind}:{found.entry_id}")

    def _remove(self) -> None:
        kind, found = self._sent()
        if found.entry_id in self._proposals:
            self._leave_out(found.entry_id)
        elif found.entry_id in self._kept(kind):
            self.draft.drop(f"{kind}:{found.entry_id}")
            self.session.do(write_entry, self.cycle_id, kind, found.entry_id, text="")
        else:
            self.draft.drop(f"{kind}:{found.entry_id}")
            self._added[kind] = [i for i in self._added[kind] if i != found.entry_id]
        self._show_group(kind)

    def _leave_out(self, key: str) -> None:
        """Remember on this computer that somebody looked at it."""
        self._proposals.pop(key, None)
        self.draft.remember(_REFUSED, {**self.draft.typed(_REFUSED), key: True})
