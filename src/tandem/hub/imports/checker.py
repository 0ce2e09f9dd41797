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
from pathlib import Path
from typing import Any

from tandem.core.errors import InputError

__all__ = ["FINDINGS", "REPORTS", "check"]

FINDINGS = "findings.parquet"
REPORTS = {"xlsx": "findings.xlsx", "csv": "findings.csv", "json": "findings.json", "text": "findings.txt"}
"""Each report's form and the file that it is written to."""


def check(folder: Path) -> None:
    """Check what lies in ``folder/current`` as ``ask.json`` says; leave what was found beside it."""
    asked = json.loads((folder / "ask.json").read_text(encoding="utf-8"))
    try:
        summary = _validated(folder, asked)
    except InputError as refusal:
        words = {"message": refusal.message, "hint": refusal.hint}
        (folder / "refused.json").write_text(json.dumps(words), encoding="utf-8")
        return
    (folder / "summary.json").write_text(json.dumps(summary), encoding="utf-8")


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
    }


def _sent(folder: Path) -> list[Path]:
    return sorted(folder.iterdir()) if folder.is_dir() else []


def _end_with(parent: int) -> None:
    """Nothing is left running, and no file lying open, when the worker that began the check is gone."""
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(1)


if __name__ == "__main__":
    threading.Thread(target=_end_with, args=(os.getppid(),), daemon=True).start()
    check(Path(sys.argv[1]))
