"""Check files of the Standard Safeguarding Dataset: types, codes, keys and references."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tandem.returns.intake.sources import Source
from tandem.returns.schema import checked
from tandem.returns.ssd.layout import objects
from tandem.returns.ssd.reader import Ssd, read_ssd
from tandem.returns.validation import Validation


def validate_ssd(paths: Sequence[Path | Source]) -> Validation:
    """Check the objects in these files. See :func:`tandem.returns.validate`."""
    read = read_ssd(paths)
    not_run = []
    if read.unchecked and not any(found.code == "schema-reference" for found in read.findings):
        not_run.append(("schema-reference", f"rows lead to what was not given: {', '.join(read.unchecked)}"))
    return checked(
        "ssd",
        read.findings,
        read.ids,
        sources=read.files,
        complete=read.complete,
        note=_note(read),
        could_not_run=not_run,
    )


def _note(read: Ssd) -> str:
    said = f"Read {len(read.tables)} of {len(objects())} objects: {', '.join(read.tables)}."
    if read.unchecked:
        said += f" References to {', '.join(read.unchecked)} were not followed: not given."
    if read.aside:
        said += f" Holding none of them: {', '.join(read.aside[:5])}."
    return said
