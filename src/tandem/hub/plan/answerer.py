"""One plan answered in a process of its own: letters do not wait for it, and a fault in it harms nothing.

``python -m tandem.hub.plan.answerer FOLDER`` reads ``ask.json`` there and writes
``answer.json`` and the briefings, or ``refused.json``. It needs no Django and no
database, and sees nothing of the hub but that folder.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tandem.core.errors import InputError
from tandem.hub.imports.checker import end_with

if TYPE_CHECKING:
    from tandem.forecast.delivery.result import Delivery

__all__ = ["ANSWER", "ASKED", "BRIEFINGS", "REFUSED", "answer"]

ASKED, ANSWER, REFUSED = "ask.json", "answer.json", "refused.json"
BRIEFINGS = {
    "html": "text/html",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
"""The briefing to print and the one to work on, by the ending of the file."""


def answer(folder: Path) -> None:
    """Work the plan out that ``ask.json`` holds, and leave what was found beside it."""
    from tandem.forecast import deliver
    from tandem.forecast.delivery.reading import plan_of

    asked = json.loads((folder / ASKED).read_text(encoding="utf-8"))
    try:
        plan = plan_of({name: text.encode() for name, text in asked["files"].items()})
        found = deliver(asked["authority"], replace(plan, invented=asked["invented"]))
    except InputError as refusal:
        words = {"message": refusal.message, "hint": refusal.hint}
        (folder / REFUSED).write_text(json.dumps(words), encoding="utf-8")
        return
    _brief(found, folder)
    (folder / ANSWER).write_text(json.dumps(found.to_dict()), encoding="utf-8")


def _brief(found: Delivery, folder: Path) -> None:
    from tandem.report.documents import to_docx, to_html

    try:
        document = found.document(published=True)
    except InputError:
        return  # An option lacks its equality impact assessment: nothing may be passed on.
    (folder / "briefing.html").write_text(to_html(document), encoding="utf-8")
    (folder / "briefing.docx").write_bytes(to_docx(document))


if __name__ == "__main__":
    threading.Thread(target=end_with, args=(os.getppid(),), daemon=True).start()
    answer(Path(sys.argv[1]))
