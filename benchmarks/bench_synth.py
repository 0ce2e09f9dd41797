"""How much processor time and memory an invented place takes to write, and what the demo's beginning costs."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

from harness import TANDEM, Measured, best_of, main

from tandem.synthetic import place

LIMITS = {10_000: (15.0, 200.0), 100_000: (150.0, 200.0), 1_000_000: (1500.0, 250.0)}
"""Seconds of processor time and MB of memory: memory must not grow with the number of children."""
UNTIL = date(2026, 10, 31)
DEMO = 240


def processor_time(arguments: list[str | Path]) -> tuple[float, float]:
    """A whole process: its processor time in seconds and its peak memory in MB."""
    measuring = (
        "import resource, subprocess, sys; "
        "status = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL).returncode; "
        "r = resource.getrusage(resource.RUSAGE_CHILDREN); print(r.ru_utime + r.ru_stime, r.ru_maxrss / 1024, status)"
    )
    done = subprocess.run(
        [sys.executable, "-c", measuring, *map(str, arguments)], capture_output=True, text=True, check=True
    )
    used, peak, status = done.stdout.split()
    if status != "0":
        raise RuntimeError(f"{arguments} left with status {status}: {done.stderr}")
    return float(used), float(peak)


def measure() -> list[Measured]:
    rows = []
    for children in [int(size) for size in sys.argv[1:] if size.isdigit()] or [10_000]:
        with tempfile.TemporaryDirectory() as folder:
            out = Path(folder) / "place"
            seconds, peak = processor_time([TANDEM, "synth", "--children", str(children), "--out", out])
            written = sum(path.stat().st_size for path in out.rglob("*") if path.is_file()) / 1e6
        limit_seconds, limit_mb = LIMITS.get(children, (None, None))
        rows.append(
            Measured(
                "Invented place: census, two looked-after returns, Ofsted's lists, four agencies' lists, truth",
                f"{children:,} children",
                seconds,
                peak,
                limit_seconds,
                limit_mb,
                f"{written:.0f} MB written, {seconds / children * 1e6:.0f} µs a child",
            )
        )
    seconds = best_of(lambda: place(7, children=DEMO, until=UNTIL), repeats=3)
    rows.append(Measured("The demo's two years of contacts", f"{DEMO} children", seconds, None, 2.0))
    return rows


if __name__ == "__main__":
    main(measure)
