"""What a person can do in the window, as rows. Must not do any of it: rows name who does."""

from __future__ import annotations

from typing import Literal

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.words import tr

Needs = Literal["nothing", "document", "thing"]


@dataclass(frozen=True, slots=True)
class Action:
    """One row of menus, palette and key list.

    `calls` is "desk.method"; `needs` says when it is offered (a thing = a KPI, objective or key
    result is chosen). `letter` is a single key, heard only outside text fields.
    """

    id: str
    text: str
    menu: str
    calls: str
    keys: tuple[str, ...] = ()
    letter: str = ""
    icon: str = ""
    needs: Needs = "document"
    begins_group: bool = False


# By the name that rows call them, with their titles.
MENUS: dict[str, str] = {
    "File": tr("File"), "Edit": tr("Edit"), "View": tr("View"), "Check-in": tr("Check-in"),
    "Quarter": tr("Quarter"), "Data": tr("Data"), "Help": tr("Help"),
}  # fmt: skip

ACTIONS: tuple[Action, ...] = (
    Action("file.new", tr("New workspace…"), "File", "files.ask_new", ("Ctrl+Shift+N",),
           icon="file-plus", needs="nothing"),
    Action("file.start", tr("Start with my numbers…"), "File", "founding.begin",
           icon="gauge", needs="nothing"),
    Action("file.open", tr("Open…"), "File", "files.ask_open", ("Ctrl+O",),
           icon="folder-open", needs="nothing"),
    Action("file.sample", tr("Look around a sample company"), "File", "files.open_sample",
           icon="gauge", needs="nothing"),
    Action("file.copy", tr("Save a copy…"), "File", "copies.ask_copy", ("Ctrl+Shift+S",),
           icon="download", begins_group=True),
    Action("file.board", tr("Save a copy for the board…"), "File", "copies.ask_board_copy",
           icon="users"),
    Action("file.snapshots", tr("Snapshots…"), "File", "copies.show_snapshots", icon="history"),
    Action("file.take_in", tr("Take in what a copy holds…"), "File", "copies.ask_take_in",
           icon="git-merge"),
    Action("file.who", tr("Who you are here…"), "File", "who.ask", icon="user"),
    Action("file.invite", tr("Copy where the file is"), "File", "invites.copy_place",
           icon="users"),
    Action("file.pull", tr("Look for what others changed"), "File", "copies.pull", ("F5",),
           icon="refresh-cw"),
    Action("file.check", tr("Examine the file"), "File", "copies.check", icon="check"),
    Action("file.pdf", tr("Export PDF…"), "File", "papers.ask_pdf", ("Ctrl+E",),
           icon="file-text"),
    Action("file.print", tr("Print…"), "File", "prints.ask_print", ("Ctrl+P",), icon="printer"),
    Action("file.quit", tr("Quit"), "File", "window.close", ("Ctrl+Q",), needs="nothing",
           begins_group=True, icon="x"),
    Action("edit.undo", tr("Undo"), "Edit", "edits.undo", ("Ctrl+Z",), icon="undo-2"),
    Action("edit.redo", tr("Redo"), "Edit", "edits.redo", ("Ctrl+Shift+Z", "Ctrl+Y"),
           icon="redo-2"),
    Action("edit.copy", tr("Copy"), "Edit", "clipboard.copy", ("Ctrl+C",), icon="copy",
           begins_group=True),
    Action("edit.paste", tr("Paste values…"), "Edit", "clipboard.paste", ("Ctrl+Shift+V",),
           icon="clipboard-paste"),
    Action("edit.new", tr("New…"), "Edit", "edits.ask_new_thing", ("Ctrl+N",), icon="plus",
           begins_group=True),
    Action("edit.kpi", tr("New KPI…"), "Edit", "edits.new_kpi", icon="gauge"),
    Action("edit.objective", tr("New objective…"), "Edit", "edits.new_objective",
           icon="list-tree"),
    Action("edit.key_result", tr("New key result…"), "Edit", "edits.new_key_result",
           icon="list-tree"),
    Action("edit.change", tr("Edit…"), "Edit", "edits.change_chosen", ("F2",), icon="pencil",
           needs="thing", begins_group=True),
    Action("edit.up", tr("Move up"), "Edit", "edits.move_up", ("Alt+Up",), needs="thing",
           icon="chevron-up"),
    Action("edit.down", tr("Move down"), "Edit", "edits.move_down", ("Alt+Down",),
           needs="thing", icon="chevron-down"),
    Action("edit.park", tr("Park…"), "Edit", "edits.ask_park", icon="square-parking",
           needs="thing"),
    Action("edit.remove", tr("Remove"), "Edit", "edits.remove_chosen", ("Ctrl+Delete",),
           icon="trash-2", needs="thing"),
    Action("edit.workspace", tr("Workspace…"), "Edit", "edits.change_workspace", icon="building-2",
           begins_group=True),
    Action("edit.people", tr("People and teams…"), "Edit", "edits.show_people", icon="users"),
    Action("edit.preferences", tr("Preferences…"), "Edit", "sheets.show_preferences",
           ("Ctrl+,",), needs="nothing", icon="settings"),
    Action("view.palette", tr("Search or run a command"), "View", "views.open_palette",
           ("Ctrl+K", "Ctrl+Shift+P"), icon="search"),
    Action("view.home", tr("Home"), "View", "views.go_home", ("Ctrl+1",), icon="home",
           begins_group=True),
    Action("view.week", tr("This week"), "View", "views.go_week", ("Ctrl+2",),
           icon="calendar-days"),
    Action("view.kpis", tr("KPIs"), "View", "views.go_kpis", ("Ctrl+3",), icon="gauge"),
    Action("view.okrs", tr("OKRs"), "View", "views.go_okrs", ("Ctrl+4",), icon="list-tree"),
    Action("view.alerts", tr("Alerts"), "View", "views.go_alerts", ("Ctrl+5",), icon="bell"),
    Action("view.coach", tr("Coach"), "View", "views.go_coach", ("Ctrl+6",), icon="lightbulb"),
    Action("view.review", tr("Review"), "View", "views.go_review", ("Ctrl+7",), icon="file-text"),
    Action("view.month", tr("Month"), "View", "views.go_month", icon="grid-3x3"),
    Action("view.log", tr("Check-in log"), "View", "views.go_log", icon="message-square"),
    Action("view.history", tr("History"), "View", "views.go_history", icon="history"),
    Action("view.parking", tr("Parking lot"), "View", "views.go_parking", icon="square-parking"),
    Action("view.pin", tr("Pin to the side list"), "View", "pins.toggle", icon="pin",
           needs="thing", begins_group=True),
    Action("view.past", tr("History of the chosen thing"), "View", "views.go_history_of",
           icon="history", needs="thing"),
    Action("view.inspector", tr("Inspector"), "View", "views.toggle_inspector", ("Ctrl+I",),
           icon="panel-right", begins_group=True),
    Action("view.inspect", tr("Go to the inspector"), "View", "views.focus_inspector",
           icon="panel-right"),
    Action("view.explain", tr("Explain the figures"), "View", "explains.explain", letter="?",
           icon="circle-question-mark"),
    Action("view.pane", tr("Next pane"), "View", "views.next_pane", ("F6",), icon="chevron-right"),
    Action("view.full", tr("Present"), "View", "presenting.toggle", ("F11",), icon="maximize"),
    Action("view.system", tr("Look as the system does"), "View", "looks.follow_system",
           needs="nothing", icon="monitor", begins_group=True),
    Action("view.light", tr("Switch to light"), "View", "looks.go_light", needs="nothing",
           icon="sun"),
    Action("view.dark", tr("Switch to dark"), "View", "looks.go_dark", needs="nothing",
           icon="moon"),
    Action("view.larger", tr("Larger"), "View", "looks.larger", ("Ctrl++", "Ctrl+="),
           needs="nothing", icon="zoom-in", begins_group=True),
    Action("view.smaller", tr("Smaller"), "View", "looks.smaller", ("Ctrl+-",),
           needs="nothing", icon="zoom-out"),
    Action("view.normal", tr("Normal size"), "View", "looks.normal", ("Ctrl+0",),
           needs="nothing", icon="search"),
    Action("check_in.start", tr("Start check-in"), "Check-in", "views.start_check_in",
           ("Ctrl+J",), icon="calendar-check"),
    Action("check_in.calendar", tr("Check-in as a calendar file…"), "Check-in",
           "invites.ask_calendar", icon="calendar-days"),
    Action("quarter.previous", tr("Earlier cycle"), "Quarter", "views.earlier_cycle",
           ("Ctrl+PgUp",), icon="chevron-left"),
    Action("quarter.next", tr("Later cycle"), "Quarter", "views.later_cycle", ("Ctrl+PgDown",),
           icon="chevron-right"),
    Action("quarter.cycles", tr("Cycles…"), "Quarter", "edits.show_cycles",
           icon="calendar-days"),
    Action("quarter.calibration", tr("How sure were we?"), "Quarter",
           "explains.show_calibration", icon="target", begins_group=True),
    Action("edit.value", tr("Add a value…"), "Data", "edits.add_value", letter="N", icon="plus"),
    Action("file.import", tr("Import…"), "Data", "papers.ask_import", ("Ctrl+Shift+I",),
           icon="upload"),
    Action("file.export", tr("Export everything…"), "Data", "papers.ask_export",
           ("Ctrl+Shift+E",), icon="download"),
    Action("help.guide", tr("Guide"), "Help", "sheets.show_guide", needs="nothing",
           icon="help"),
    Action("help.keys", tr("All keys"), "Help", "sheets.show_keys", ("F1",), needs="nothing",
           icon="keyboard"),
    Action("help.about", tr("About OKRDesk"), "Help", "sheets.show_about", needs="nothing",
           icon="info"),
)  # fmt: skip

# The menu of the chosen thing; an empty id is a line.
THING_MENU: tuple[str, ...] = (
    "edit.change", "edit.value", "view.pin", "view.past", "", "edit.up", "edit.down", "edit.park",
    "edit.remove",
)  # fmt: skip

BY_ID: dict[str, Action] = {action.id: action for action in ACTIONS}
