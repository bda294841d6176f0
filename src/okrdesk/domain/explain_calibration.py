"""Why calibration says what it says. Must not compute it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from okrdesk.domain.calibration.calibrated import Calibrated
from okrdesk.domain.calibration.rated import Rated
from okrdesk.domain.calibration.verdict import disagreement_says
from okrdesk.domain.explain import Explanation, Input
from okrdesk.domain.forecast.forecast import spoken_chance
from okrdesk.domain.spoken import spoken_number
from okrdesk.domain.words import tr

_RATED_RULE = tr(
    "of every closed key result the mean of what was said at a quarter, half and three quarters of "
    "the cycle, never below 2% nor above 98%, against whether it reached its success line"
)
_BRIER_RULE = tr("mean of (said - came true) squared: 0 is perfect, 0.25 is a coin toss")
_BIAS_RULE = tr("mean said - share that came true: above 0 is too sure")
_LUCK_RULE = tr(
    "how likely so large a bias is by luck alone, counted exactly over all that were said; a "
    "claim is made below 0.10"
)
_RIGHT_RULE = tr(
    "confidence / 10 and the forecast of the same day 0.30 or more apart, several in a row counted "
    "once; the one nearer to what happened was right"
)


def explain_calibration(found: Calibrated) -> tuple[Explanation, ...]:
    """Brier, bias and luck where there are enough key results, and who was right."""
    figures = found.calibration
    if figures.brier is None or figures.bias is None or figures.p_value is None:
        return (Explanation("calibration", figures.says, (), None, _RATED_RULE), _right(found))
    return (
        _figure("brier", tr("Brier {n}"), figures.brier, _BRIER_RULE, found.rated, _with_error),
        _figure("bias", tr("Bias {n}"), figures.bias, _BIAS_RULE, found.rated, _plain),
        _figure("p_value", tr("Luck {n}"), figures.p_value, _LUCK_RULE, found.rated, _plain),
        _right(found),
    )


def _figure(
    figure: str,
    words: str,
    value: float,
    rule: str,
    rated: Sequence[Rated],
    shown: Callable[[Rated], str],
) -> Explanation:
    inputs = tuple(Input(one.key_result.title, shown(one), one.ratings[-1].date) for one in rated)
    says = tr("{figure}: {rule}; {what}.").format(
        figure=words.format(n=spoken_number(value, 2)), rule=rule, what=_RATED_RULE
    )
    return Explanation(figure, says, inputs, value, rule)


def _plain(one: Rated) -> str:
    came_true, not_true = tr("said {said}, came true"), tr("said {said}, did not come true")
    return (came_true if one.came_true else not_true).format(said=spoken_chance(one.said))


def _with_error(one: Rated) -> str:
    squared = (one.said - one.came_true) ** 2
    return tr("{said}: {squared}").format(said=_plain(one), squared=spoken_number(squared, 3))


def _right(found: Calibrated) -> Explanation:
    inputs = tuple(
        Input(one.key_result.title, disagreement_says(one), one.check_in.date)
        for one in found.disagreements
    )
    says = tr("{says} Rule: {rule}.").format(says=found.verdict.says, rule=_RIGHT_RULE)
    return Explanation("who_was_right", says, inputs, float(found.verdict.n), _RIGHT_RULE)
