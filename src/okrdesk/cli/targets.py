"""How targets were changed, read from the history for reviews. Must not judge it."""

from __future__ import annotations

from okrdesk.cli.view import View
from okrdesk.domain.calibration.calibrated import review_remembers, target_changes
from okrdesk.domain.calibration.rated import Changes
from okrdesk.domain.recorded import Asked
from okrdesk.domain.records import Cycle


def changed_targets(view: View, cycle_id: str) -> Changes:
    """Of the key results of a cycle and of the closed ones, which calibration is made of."""
    ws = view.workspace
    wanted = review_remembers(ws, ws.get(Cycle, cycle_id), view.today)
    return target_changes(view.retell(Asked(wanted)).recorded)
