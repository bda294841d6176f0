"""What a key result may aim at, by its measure. Must not compute progress."""

from __future__ import annotations

from dataclasses import replace

from okrdesk.commands.checks import bad
from okrdesk.commands.kpis import check_unit
from okrdesk.domain.records import KeyResult
from okrdesk.domain.words import tr

CHANGES = ("number", "percent", "money")
TICKED = ("yes-no", "milestones", "levels")


def with_checked_target(key_result: KeyResult) -> KeyResult:
    """The key result with its target made a number where it can be; refused where it cannot be.

    Counted totals and increments begin at 0; "by 40 %" is worked out from the baseline.
    """
    if key_result.unit is not None:
        check_unit(key_result.unit)
    if key_result.measure in TICKED:
        _refuse_numbers(key_result)
        return key_result
    if key_result.measure == "range":
        return _checked_range(key_result)
    _refuse_range(key_result)
    counted = _counted_from_nothing(key_result)
    aimed = _from_ratio(counted)
    if aimed.baseline is not None and aimed.baseline == aimed.target:
        raise bad(
            tr(
                "Baseline and target are the same: nothing to change here: this is a KPI. "
                "Nothing was written; choose another target or make it a KPI."
            ),
            "target",
        )
    return aimed


def _refuse_numbers(key_result: KeyResult) -> None:
    numbers = (
        key_result.baseline,
        key_result.target,
        key_result.target_low,
        key_result.target_high,
        key_result.target_ratio,
    )
    if any(number is not None for number in numbers):
        says = tr("A key result of measure {measure} takes neither baseline nor target.")
        raise bad(says.format(measure=key_result.measure))
    if key_result.kpi is not None:
        says = tr("A key result of measure {measure} cannot read a KPI; nothing was changed.")
        raise bad(says.format(measure=key_result.measure))


def _checked_range(key_result: KeyResult) -> KeyResult:
    low, high = key_result.target_low, key_result.target_high
    if key_result.target is not None or key_result.target_ratio is not None:
        says = tr("A key result that keeps in a range has a target like 3..5, not one number.")
        raise bad(says, "target")
    if low is not None and high is not None and low > high:
        says = tr("The low end of the target is above its high end; nothing was changed.")
        raise bad(says, "target")
    return key_result


def _refuse_range(key_result: KeyResult) -> None:
    if key_result.target_low is not None or key_result.target_high is not None:
        raise bad(tr("Only a key result of measure range has a range as its target."), "target")


def _counted_from_nothing(key_result: KeyResult) -> KeyResult:
    """Increments are added up from 0, so a total has no other baseline."""
    if key_result.measure == "total":
        key_result = replace(key_result, values="increment")
    if key_result.values != "increment":
        return key_result
    if key_result.baseline not in (None, 0.0):
        raise bad(tr("What is added up begins at 0, so it has no other baseline."), "baseline")
    return replace(key_result, baseline=0.0)


def _from_ratio(key_result: KeyResult) -> KeyResult:
    ratio, baseline = key_result.target_ratio, key_result.baseline
    if ratio is None:
        return key_result
    if key_result.target is not None:
        raise bad(tr("A target is a number or a share of the baseline, not both."))
    if baseline is None:
        return key_result
    return replace(key_result, target=baseline * (1 + ratio), target_ratio=None)
