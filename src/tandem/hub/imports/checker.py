"""One check in a process of its own: it can be stopped, its memory is given back, and a fault in it harms nothing.

``python -m tandem.hub.imports.checker FOLDER`` reads ``ask.json`` there and
writes ``summary.json`` and the findings, or ``refused.json``. It needs no
Django and no database, and sees nothing of the hub but that folder.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tandem.core.errors import InputError
from tandem.returns.collection import Collection

if TYPE_CHECKING:
    from tandem.returns.across.own_records import OwnRecords

__all__ = ["FINDINGS", "FORECASTS", "REPORTS", "check", "end_with", "keep_own"]

_OWN = "own"

FINDINGS = "findings.parquet"
REPORTS = {"xlsx": "findings.xlsx", "csv": "findings.csv", "json": "findings.json", "text": "findings.txt"}
"""Each report's form and the file that it is written to."""
FORECASTS = {
    "csv": "forecast.csv",
    "json": "forecast.json",
    "text": "forecast.txt",
    "svg": "forecast.svg",
    "png": "forecast.png",
}
"""The same of a forecast."""


def check(folder: Path) -> None:
    """Check what lies in ``folder/current`` as ``ask.json`` says; leave what was found beside it."""
    asked = json.loads((folder / "ask.json").read_text(encoding="utf-8"))
    try:
        summary = _worked_out(folder, asked)
    except InputError as refusal:
        words = {"message": refusal.message, "hint": refusal.hint}
        (folder / "refused.json").write_text(json.dumps(words), encoding="utf-8")
        return
    (folder / "summary.json").write_text(json.dumps(summary), encoding="utf-8")


def _worked_out(folder: Path, asked: dict[str, Any]) -> dict[str, Any]:
    if asked["ahead"]:
        return _looked_ahead(folder, asked)
    return _compared(folder, asked) if asked["beside"] else _validated(folder, asked)


def _looked_ahead(folder: Path, asked: dict[str, Any]) -> dict[str, Any]:
    from tandem.forecast.histories import forecast_histories

    found = forecast_histories(*_sent(folder / "current"), la=asked["authority"] or None)
    for name in FORECASTS.values():
        found.save(folder / name)
    return {"sentence": found.sentence, "ahead": found.to_dict()}


def _validated(folder: Path, asked: dict[str, Any]) -> dict[str, Any]:
    from tandem.returns import validate
    from tandem.returns.report import worded, write

    current, previous = _sent(folder / "current"), _sent(folder / "previous")
    result = validate(*current, year=asked["year"], previous=previous, la=asked["authority"] or None)
    for form, name in REPORTS.items():
        write(result, folder / name, form)
    worded(result.issues).write_parquet(folder / FINDINGS)
    return {
        **result.head(),
        "sentence": result.sentence,
        "note": result.note,
        "complete": result.complete,
        "clean": result.clean,
        "by_rule": result.by_rule().to_dicts(),
        "rules": _rules(result.passed, result.failed, result.could_not_run),
    }


def _compared(folder: Path, asked: dict[str, Any]) -> dict[str, Any]:
    from tandem.returns.across import reconcile
    from tandem.returns.across.report import as_issues

    def own(year: int) -> OwnRecords:
        if year != asked["year"]:
            raise InputError(
                f"The files are of {Collection(year).name}, and {Collection(asked['year']).name} was asked for.",
                hint="Choose the collection that the files are of.",
            )
        return _own(folder, year)

    # No report lies ready: what is taken away of our own records is asked for, marked, and in bulk approved.
    result = reconcile(*_sent(folder / "current"), own=own)
    as_issues(result).write_parquet(folder / FINDINGS)
    return {
        "sentence": result.sentence,
        "note": result.note,
        "complete": result.complete,
        "clean": result.clean,
        "by_rule": [{**row, "message": row.pop("title")} for row in result.by_check().to_dicts()],
        "rules": _rules(result.agreed, result.differing, result.could_not_run),
        "counts": result.counts.to_dicts(),
    }


def _rules(passed: Sequence[str], failed: Sequence[str], stopped: Sequence[tuple[str, str]]) -> dict[str, Any]:
    not_run = [{"code": code, "reason": reason} for code, reason in stopped]
    return {"passed": list(passed), "failed": list(failed), "could_not_run": not_run}


def keep_own(own: OwnRecords, folder: Path) -> None:
    """Lay the hub's own records where a comparison reads them."""
    (folder / _OWN).mkdir()
    for name, frame in own.tables.items():
        frame.write_parquet(folder / _OWN / f"{name}.parquet")
    days = {"first": own.first.isoformat(), "last": own.last.isoformat()}
    (folder / _OWN / "days.json").write_text(json.dumps(days), encoding="utf-8")


def _own(folder: Path, year: int) -> OwnRecords:
    import polars as pl

    from tandem.returns.across.own_records import OwnRecords

    days = json.loads((folder / _OWN / "days.json").read_text(encoding="utf-8"))
    tables = {path.stem: pl.read_parquet(path) for path in (folder / _OWN).glob("*.parquet")}
    return OwnRecords(Collection(year), tables, *(date.fromisoformat(days[name]) for name in ("first", "last")))


def _sent(folder: Path) -> list[Path]:
    return sorted(folder.iterdir()) if folder.is_dir() else []


def end_with(parent: int) -> None:
    """Nothing is left running, and no file lying open, when the worker that began the check is gone."""
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(1)


if __name__ == "__main__":
    threading.Thread(target=end_with, args=(os.getppid(),), daemon=True).start()
    check(Path(sys.argv[1]))
