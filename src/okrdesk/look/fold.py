"""How a KPI's segments are folded below it, in words. Must not know models or painters."""

from __future__ import annotations

from okrdesk.domain.frozen import dataclass
from okrdesk.domain.words import tr


@dataclass(frozen=True, slots=True)
class Fold:
    """How a row stands among segments: `count` of its own, `depth` below the KPI at the top."""

    count: int = 0
    is_open: bool = False
    depth: int = 0

    @property
    def brief(self) -> str:
        """What stands on a card; "" where there is nothing to unfold."""
        if not self.count:
            return ""
        if self.count == 1:
            return tr("1 segment")
        return tr("{n} segments").format(n=self.count)

    @property
    def says(self) -> str:
        """For those who hear the row; "" where there is nothing to unfold."""
        if not self.count:
            return ""
        if self.is_open:
            return tr("{segments} below, minus folds them").format(segments=self.brief)
        return tr("{segments} folded, plus unfolds them").format(segments=self.brief)


ALONE = Fold()
