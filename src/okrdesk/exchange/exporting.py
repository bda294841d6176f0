"""One door for everything that goes out as files. Must not read documents."""

from __future__ import annotations

import contextlib
import csv
import io
import os
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any

from okrdesk.domain.errors import OkrError, RefusalKind
from okrdesk.domain.words import tr
from okrdesk.domain.workspace import Workspace
from okrdesk.exchange.json_out import workspace_json
from okrdesk.exchange.markdown_out import tree_markdown
from okrdesk.exchange.sheets import SHEETS, Cell, Sheet
from okrdesk.store.long_names import refuse_long_name
from okrdesk.store.platform import is_full

_PART = 40  # letters of its name that a file has while it is being written


def write_export(
    ws: Workspace,
    destination: Path,
    today: date,
    what: str = "all",
    history: Iterable[Any] = (),
    before_writing: Callable[[], object] = bool,
) -> tuple[Path, ...]:
    """Write what was asked for and return the files; the ending of `destination` decides how.

    A folder (or a name without ending) gets one CSV file per table. `ws` must be wholly loaded;
    `history` are the document's changes, kept in JSON only. Each file is replaced whole.
    `before_writing` is called when all is made and no file is touched yet; it may raise to stop.
    """
    wanted = [sheet for sheet in SHEETS if what in ("all", sheet.what)]
    ending = destination.suffix.lower()
    if os.path.isdir(destination) or not ending:
        files = {destination / f"{sheet.what}.csv": _csv(sheet, ws, today) for sheet in wanted}
        before_writing()
        return tuple(_put(file, content, folder=True) for file, content in files.items())
    made = _made(ending, wanted, ws, today, history)
    before_writing()
    return (_put(destination, made),)


def _made(
    ending: str, wanted: list[Sheet], ws: Workspace, today: date, history: Iterable[Any]
) -> bytes:
    """The content of one file of that format."""
    if ending == ".csv" and len(wanted) != 1:
        says = tr(
            "One CSV file holds one table, so nothing was exported. Say which with --what, "
            "or name a folder."
        )
        raise OkrError("bad_value", says, candidates=tuple(sheet.what for sheet in SHEETS))
    makers: dict[str, Callable[[], bytes]] = {
        ".csv": lambda: _csv(wanted[0], ws, today),
        ".json": lambda: workspace_json(ws, history).encode(),
        ".md": lambda: tree_markdown(ws, today).encode(),
        ".markdown": lambda: tree_markdown(ws, today).encode(),
        ".xlsx": lambda: _workbook(wanted, ws, today),
    }
    if ending not in makers:
        says = tr(
            "OKRDesk cannot write {ending} files, so nothing was exported. Use .csv, .xlsx, "
            ".json or .md."
        )
        raise OkrError("bad_value", says.format(ending=ending))
    return makers[ending]()


def _csv(sheet: Sheet, ws: Workspace, today: date) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(sheet.headers)
    writer.writerows([_text(cell) for cell in row] for row in sheet.rows(ws, today))
    return text.getvalue().encode()


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    return str(cell)


def _workbook(sheets: list[Sheet], ws: Workspace, today: date) -> bytes:
    import xlsxwriter  # only when a workbook is written

    held = io.BytesIO()
    with xlsxwriter.Workbook(held, {"in_memory": True, "strings_to_formulas": False}) as book:
        bold = book.add_format({"bold": True})
        dated = book.add_format({"num_format": "yyyy-mm-dd"})
        for sheet in sheets:
            page = book.add_worksheet(sheet.title)
            page.write_row(0, 0, sheet.headers, bold)
            page.freeze_panes(1, 0)
            for number, row in enumerate(sheet.rows(ws, today), start=1):
                for place, cell in enumerate(row):
                    if isinstance(cell, date):
                        page.write_datetime(number, place, cell, dated)
                    elif isinstance(cell, str):
                        page.write_string(number, place, cell)
                    elif cell is not None:
                        page.write_number(number, place, cell)
            page.autofit()
    return held.getvalue()


def _put(file: Path, content: bytes, *, folder: bool = False) -> Path:
    """Replace `file` whole: an export that fails leaves what was there."""
    beside = file.with_name(f".{file.name[:_PART]}.part")
    try:
        refuse_long_name(file.parent if folder else file)
        if folder:
            file.parent.mkdir(exist_ok=True)
        beside.write_bytes(content)
        os.replace(beside, file)
    except FileNotFoundError:
        says = tr("There is no folder {folder}, so nothing was exported. Make it first.")
        raise OkrError("not_found", says.format(folder=file.parent)) from None
    except (PermissionError, FileExistsError, NotADirectoryError, IsADirectoryError):
        says = tr("{file} cannot be written here, so it was not exported. Choose another place.")
        raise OkrError("read_only", says.format(file=file)) from None
    except OSError as trouble:
        with contextlib.suppress(OSError):  # a name that is too long never came to be
            beside.unlink(missing_ok=True)
        says = tr("{file} could not be written ({why}); what was there before is untouched.")
        kind: RefusalKind = "full" if is_full(trouble) else "read_only"
        raise OkrError(kind, says.format(file=file, why=trouble.strerror)) from None
    return file
