"""The rows of a tree in one list, ready to be searched at each key. Must not know Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from okrdesk.domain.tree_reading import CycleReading, ObjectiveReading


@dataclass(frozen=True, slots=True)
class TreeLine:
    """A row as a search sees it; `above` is the place of its objective, `end` where its branch
    ends. `owner` is an id, empty for nobody.
    """

    id: str
    owner: str
    team: str | None
    status: str
    above: int
    end: int


class TreeLines:
    """All rows of a cycle, parents before children; titles lie beside them in lower case.

    `ids` are those of all rows, `tags` by id what is searched after the title.
    """

    def __init__(self, reading: CycleReading | None, tags: Mapping[str, str]) -> None:
        self._tags = tags
        self._lines: list[TreeLine] = []
        self._titles: list[str] = []
        for objective in () if reading is None else reading.objectives:
            self._add(objective, -1)
        self.ids = tuple(line.id for line in self._lines)

    def fitting(self, text: str, takes: Callable[[TreeLine], bool]) -> tuple[str, ...]:
        """The ids of the rows with all words of `text` in title or tags that `takes` takes.

        With all that stands above each and, of an objective, all that stands below it.
        """
        lines, places = self._lines, self._with_words(text)
        found: set[int] = set()
        for place in places:
            line = lines[place]
            if takes(line):
                found.update(range(place, line.end))
                while (place := lines[place].above) >= 0 and place not in found:
                    found.add(place)
        return tuple(lines[place].id for place in sorted(found))

    def _with_words(self, text: str) -> list[int]:
        words = text.lower().split()
        places = list(range(len(self._titles)))
        for word in words:
            places = [place for place in places if word in self._titles[place]]
        return places

    def _sought(self, record_id: str, title: str) -> str:
        return f"{title.lower()} {self._tags.get(record_id, '')}"

    def _add(self, reading: ObjectiveReading, above: int) -> None:
        objective, place = reading.objective, len(self._lines)
        lines, titles = self._lines, self._titles
        own = TreeLine(
            objective.id, objective.owner or "", objective.team, reading.status, above, place + 1
        )
        lines.append(own)
        titles.append(self._sought(objective.id, objective.title))
        for below in reading.key_results:
            record, at = below.key_result, len(lines)
            line = TreeLine(
                record.id, record.owner or "", objective.team, below.status, place, at + 1
            )
            lines.append(line)
            titles.append(self._sought(record.id, record.title))
        for child in reading.children:
            self._add(child, place)
        lines[place] = replace(own, end=len(lines))
