"""A number that can be read in two ways, told beside what the file does. Must not choose one."""

from __future__ import annotations

import re

from okrdesk.domain.errors import OkrError, TwoReadingsError
from okrdesk.domain.measures import grouped_or_not
from okrdesk.domain.records import KeyResult, Kpi
from okrdesk.domain.separators import DECIMAL
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace

# Times as large or as small: the other reading is then at least a hundred times off.
_SAME_SIZE = 10


def heed_usual(text: str, usual: float | None) -> None:
    """Refuse "48.200" where 48200 is of the size that is `usual`; None where nothing is usual."""
    refusal = grouped_or_not(text)
    if refusal is not None and usual is not None:
        grouped = float(re.sub(r"\D", "", text))
        if grouped / _SAME_SIZE < abs(usual) < grouped * _SAME_SIZE:
            raise refusal


def told_of_file(ws: Workspace, refusal: OkrError) -> OkrError:
    """`refusal` with the habit of the file in its sentence, where it is about two readings.

    Only where a newest value or the way of a key result has a fraction: of a file without any
    nothing can be said. Otherwise as it is.
    """
    if not isinstance(refusal, TwoReadingsError) or DECIMAL != "." or "." in refusal.text:
        return refusal
    if not _has_fractions(ws):
        return refusal
    says = tr("'{text}' could be {point} or {whole}. The file uses the decimal point elsewhere.")
    point, whole = refusal.candidates
    return TwoReadingsError(refusal.text, says, (point, whole))


def _has_fractions(ws: Workspace) -> bool:
    newest = (ws.series_of(kpi).newest() for kpi in ws.all(Kpi))
    if any(one is not None and not one.value.is_integer() for one in newest):
        return True
    ways = (value for kr in ws.all(KeyResult).values() for value in (kr.baseline, kr.target))
    return any(value is not None and not value.is_integer() for value in ways)
