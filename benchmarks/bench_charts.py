"""How long a chart takes to draw, and to find again once drawn."""

from __future__ import annotations

import math
import tempfile
from pathlib import Path

from harness import Measured, best_of, main, peak_here

from tandem.report.charts import FunnelBand, FunnelPoint, cached_svg, funnel_chart


def measure() -> list[Measured]:
    at = tuple(float(step) for step in range(50, 4000, 100))
    wide = FunnelBand("998 of 1,000 places fall in here", at, tuple(0.4 for _ in at), tuple(2.5 for _ in at))
    usual = FunnelBand("95 of 100 places fall in here", at, tuple(0.5 for _ in at), tuple(2.0 for _ in at))
    peers = [FunnelPoint(f"Peer {n}", 60 + 20 * n, 1 + math.sin(n) / 2) for n in range(151)]
    chart = funnel_chart(
        FunnelPoint("Harrowmere", 1000, 1.3),
        peers,
        (wide, usual),
        title="Title",
        text_alternative="Words",
        source_line="Source",
    )
    chart.svg()
    size = f"funnel of 152 places, {len(chart.svg(framed=False)) / 1000:.0f} kB"
    with tempfile.TemporaryDirectory() as folder:
        cached_svg(chart, Path(folder))
        again = best_of(lambda: cached_svg(chart, Path(folder)))
    return [
        Measured("a chart drawn as SVG, warm", size, best_of(chart.svg), peak_here(), 0.15),
        Measured("a chart drawn as PNG, warm", size, best_of(chart.png), peak_here()),
        Measured("a chart found again", size, again, peak_here(), 0.01),
    ]


if __name__ == "__main__":
    main(measure)
