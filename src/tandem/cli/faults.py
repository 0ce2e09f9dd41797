"""What is kept of a fault of ours: enough to mend it, nothing about a person."""

from __future__ import annotations

import platform
import tempfile
import traceback
from datetime import UTC, datetime
from pathlib import Path

from tandem import __version__


def write_report(error: BaseException) -> Path:
    """Write where the fault arose to a file of its own and return its path.

    Holds the kinds of the errors and the code lines they passed through. Error
    messages and local values are left out: they may quote a file's contents.
    """
    lines = [
        f"Tandem {__version__}, Python {platform.python_version()}, {platform.system()}",
        datetime.now(UTC).isoformat(timespec="seconds"),
        "",
    ]
    for link in _chain(error):
        lines.append(f"{type(link).__module__}.{type(link).__qualname__}")
        lines.extend(
            f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}: {frame.line}"
            for frame in traceback.extract_tb(link.__traceback__)
        )
    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", prefix="tandem-fault-", suffix=".txt", delete=False
    ) as report:
        report.write("\n".join(lines) + "\n")
    return Path(report.name)


def _chain(error: BaseException) -> list[BaseException]:
    chain = [error]
    while (link := chain[-1].__cause__ or chain[-1].__context__) is not None and link not in chain:
        chain.append(link)
    return chain
