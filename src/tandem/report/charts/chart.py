"""A chart as a value: what it says, in words and numbers, and how it is drawn."""

from __future__ import annotations

import hashlib
import html
import json
import re
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

from tandem.core.figure import FigureTable
from tandem.report.charts.palette import PAPER, config, wrapped

WIDE = 560
"""Pixels across on a desk or in print."""
NARROW = 330
"""Pixels across on a telephone: fewer labels, type of the same size."""

_FRAME, _BARE = 12, 2
"""Pixels round a drawing that stands alone, and round one in a page."""
_DRAWING = "2"
"""Raised when the same specification would be drawn differently."""

Spec = dict[str, Any]


@dataclass(frozen=True, slots=True, eq=False)
class Chart:
    """A finding, the numbers behind it, and its drawing.

    ``title`` says the finding, not the axis. ``text_alternative`` is what a
    person would say over the telephone. ``table`` holds every number drawn.
    ``plot`` gives the Vega-Lite layers for a width in pixels.
    """

    title: str
    text_alternative: str
    source_line: str
    table: FigureTable
    plot: Callable[[int], Spec]
    mark: str = ""
    """Words that must stand on the drawing itself, such as "Invented data"."""
    subtitle: str = ""
    """What was counted, of whom and when, under the title of a framed drawing."""

    def spec(self, *, width: int = WIDE, framed: bool = True) -> Spec:
        """The Vega-Lite specification; ``framed`` adds the title, the source and a ground of paper."""
        spec: Spec = {
            "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
            "width": width,
            "autosize": {"type": "fit-x", "contains": "padding"},
            "padding": _FRAME if framed else _BARE,
            "background": PAPER if framed else None,
            "config": config(),
            **self.plot(width - 2 * (_FRAME - _BARE) if framed else width),
        }
        if framed:
            footer = wrapped(" ".join(filter(None, (self.mark, self.source_line))), width // 6)
            heading: Spec = {"text": wrapped(self.title, round(width / 9.6)), "offset": 14}
            if self.subtitle:
                heading |= {"subtitle": wrapped(self.subtitle, round(width / 7.2)), "subtitlePadding": 6}
            below = {"text": footer, "anchor": "start", "orient": "bottom", "offset": 14}
            look = {"fontSize": 11, "fontWeight": "normal", "color": "#565d66"}
            spec["title"] = heading
            spec = {
                **{key: spec.pop(key) for key in ("$schema", "padding", "background", "config", "autosize")},
                "vconcat": [spec],
                "title": {**below, **look},
            }
        return spec

    @property
    def key(self) -> str:
        """A hash of what is drawn: the same numbers and words always give the same key."""
        drawn = json.dumps([_DRAWING, self.text_alternative, self.spec()], sort_keys=True)
        return hashlib.sha256(drawn.encode()).hexdigest()

    def svg(self, *, width: int = WIDE, framed: bool = True, prefix: str = "") -> str:
        """The drawing as SVG: no script, no reference to anything else, its words readable aloud.

        ``prefix`` keeps ids apart where several drawings share a page.
        """
        name = f"{prefix or 'chart-' + self.key[:10]}-{width}"
        drawn = _renderer().vegalite_to_svg(_plain(self.spec(width=width, framed=framed)))
        return _accessible(drawn, name, self.title, self.text_alternative)

    def png(self, *, scale: float = 2.0, width: int = WIDE) -> bytes:
        """The framed drawing as PNG, ``scale`` device pixels to each pixel."""
        drawn: bytes = _renderer().vegalite_to_png(_plain(self.spec(width=width)), scale=scale)
        return drawn


def cached_svg(chart: Chart, folder: Path, *, width: int = WIDE, framed: bool = True, prefix: str = "") -> str:
    """``chart.svg(...)``, drawn once for each hash of its data and kept in ``folder``.

    The file is put in place whole, so a reader never meets half a drawing.
    """
    frame = "framed" if framed else "bare"
    kept = folder / f"{chart.key}-{width}-{frame}{'-' + prefix if prefix else ''}.svg"
    try:
        return kept.read_text(encoding="utf-8")
    except FileNotFoundError:
        drawn = chart.svg(width=width, framed=framed, prefix=prefix)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=folder, suffix=".part", delete=False) as part:
        part.write(drawn)
    Path(part.name).replace(kept)
    return drawn


@cache
def _renderer() -> Any:
    import vl_convert

    with as_file(files("tandem.report").joinpath("fonts")) as folder:
        vl_convert.register_font_directory(str(folder))
    return vl_convert


def _plain(spec: Mapping[str, Any]) -> str:
    return json.dumps(_drawable(spec))


# What no XML can hold: the renderer does not refuse it, but takes the whole process down with it.
_UNDRAWABLE = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def _drawable(value: Any) -> Any:
    """The same without the characters that nothing can draw."""
    if isinstance(value, str):
        return _UNDRAWABLE.sub("", value)
    if isinstance(value, Mapping):
        return {key: _drawable(each) for key, each in value.items()}
    if isinstance(value, Sequence):
        return [_drawable(each) for each in value]
    return value


_SIZE = re.compile(r'<svg ([^>]*?)width="([\d.]+)" height="([\d.]+)"([^>]*)>')
_ID = re.compile(r'\bid="([^"]+)"')
_REFERENCE = re.compile(r"url\(#([^)]+)\)")


def _accessible(svg: str, name: str, title: str, alternative: str) -> str:
    """Give the drawing a name and a description, unique ids, and a size that its place decides."""
    # The renderer numbers its ids on through the life of the process; from one, a drawing is always the same.
    numbered = {found: f"{name}-{number}" for number, found in enumerate(dict.fromkeys(_ID.findall(svg)), start=1)}
    svg = _ID.sub(lambda found: f'id="{numbered[found[1]]}"', svg)
    svg = _REFERENCE.sub(lambda found: f"url(#{numbered[found[1]]})", svg)
    svg = re.sub(r' (?:role|aria-[a-z]+)="[^"]*"', "", svg)
    svg = svg.replace(' class="marks"', "")
    head = (
        f'<svg \\1width="\\2" height="\\3" role="img" aria-labelledby="{name}-title {name}-desc"\\4>'
        f'<title id="{name}-title">{_escaped(title)}</title><desc id="{name}-desc">{_escaped(alternative)}</desc>'
    )
    return _SIZE.sub(head, svg, count=1)


def _escaped(text: str) -> str:
    return html.escape(_UNDRAWABLE.sub("", text)).replace("\\", "\\\\")
