"""How targets were changed, read from the history for reviews. Must not judge it."""

from __future__ import annotations

from okrdesk.cli.recorded import recorded_of
from okrdesk.cli.view import View
from okrdesk.domain.calibration.calibrated import calibrated_wants, target_changes
from okrdesk.domain.calibration.rated import Changes
from okrdesk.domain.held import key_results_in
from okrdesk.domain.records import Cycle


def changed_targets(view: View, cycle_id: str) -> Changes:
    """Of the key results of a cycle and of the closed ones, which calibration is made of."""
    ws = view.workspace
    own = (one.id for one in key_results_in(ws, ws.get(Cycle, cycle_id)))
    wanted = dict.fromkeys((*own, *calibrated_wants(ws, view.today)))
    return target_changes(recorded_of(view, wanted))
