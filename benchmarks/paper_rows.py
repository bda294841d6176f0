"""The measured row of the review, as a process from the command line. Must not judge."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from documents import HOME, PLACE, environment_of
from measure import Result, alternating, process_seconds, processor_seconds
from workloads import TODAY, WHO

from okrdesk.commands.sample import fill_sample
from okrdesk.store import Document, Home

RUNS = 5
Seconds = Callable[[Sequence[str], dict[str, str]], float]
_IMPORT = "import sys, typst; open(sys.argv[1], 'rb').read()"


def row_i() -> list[Result]:
    """The review of the sample's quarter, cold, against importing typst and reading the file.

    And LibreOffice, where it is installed, making a PDF of the workbook of the same document.
    """
    file, env = _sample(), environment_of(HOME)
    review = PLACE / "review.pdf"
    words = (sys.executable, "-m", "okrdesk", "review", str(file), "-o", str(review))

    def ours(seconds: Seconds) -> float:
        review.unlink(missing_ok=True)
        return seconds((*words, "--on", TODAY.isoformat()), env)

    def floor(seconds: Seconds) -> float:
        return seconds((sys.executable, "-c", _IMPORT, str(file)), env)

    one, other = alternating(partial(ours, process_seconds), partial(floor, process_seconds), RUNS)
    spent, bare = alternating(
        partial(ours, processor_seconds), partial(floor, processor_seconds), RUNS
    )
    pages = review.read_bytes().count(b"/Type /Page\n") or review.read_bytes().count(b"/Type/Page")
    told = f"I review PDF from the command line, {pages} pages" if pages else "I review PDF"
    return [
        Result(told, one * 1e3, other * 1e3, "3 x importing typst and reading the file"),
        Result("I the same : time of the processors", spent * 1e3, bare * 1e3, "none"),
        *_libre_office(file, (one, spent), env),
    ]


def _libre_office(file: Path, ours: tuple[float, float], env: dict[str, str]) -> list[Result]:
    office = shutil.which("soffice")
    if office is None:
        return []
    workbook = PLACE / "book.xlsx"
    words = (sys.executable, "-m", "okrdesk", "export", str(file), str(workbook))
    if not workbook.exists():
        process_seconds(words, env)
    convert = (office, "--headless", "--convert-to", "pdf", "--outdir", str(PLACE), str(workbook))
    wall = min(process_seconds(convert, env) for _run in range(3))
    spent = min(processor_seconds(convert, env) for _run in range(3))
    return [
        Result("I the same : LibreOffice", ours[0] * 1e3, wall * 1e3, "0.25 x, stretch 0.1"),
        Result("I LibreOffice, processors", ours[1] * 1e3, spent * 1e3, "none"),
    ]


def _sample() -> Path:
    PLACE.mkdir(parents=True, exist_ok=True)
    path = PLACE / "sample.okr"
    if not path.exists():
        document = Document.create(path, home=Home(HOME), who=WHO, today=lambda: TODAY)
        document.do(fill_sample)
        document.publish()
        document.close()
    return path


PAPER_ROWS: dict[str, Callable[[], list[Result]]] = {"I": row_i}
