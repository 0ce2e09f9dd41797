"""Charts drawn once for each hash of their data, and kept where the installation keeps its files."""

from __future__ import annotations

import tempfile
from pathlib import Path

from django.conf import settings
from django.utils.safestring import SafeString, mark_safe

from tandem.report.charts import WIDE, Chart, cached_svg


def folder() -> Path:
    """Where drawings are kept."""
    return Path(settings.CONFIGURATION.data) / "drawings"


def inline_svg(chart: Chart, *, width: int, prefix: str) -> SafeString:
    """A drawing that stands in a page: no frame, since the page has its title and its source."""
    # Drawn by our own report floor, which escapes every word it draws.
    return mark_safe(cached_svg(chart, folder(), width=width, framed=False, prefix=prefix))  # noqa: S308


def framed_svg(chart: Chart) -> str:
    """A drawing to take away, with its title and its source on it."""
    return cached_svg(chart, folder(), width=WIDE)


def framed_png(chart: Chart) -> bytes:
    """The same as pixels."""
    kept = folder() / f"{chart.key}.png"
    try:
        return kept.read_bytes()
    except FileNotFoundError:
        drawn = chart.png()
    with tempfile.NamedTemporaryFile("wb", dir=folder(), suffix=".part", delete=False) as part:
        part.write(drawn)
    Path(part.name).replace(kept)
    return drawn
