"""How long the figures of a census take, from the start of the process to the written table."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from bench_validate import write_census
from harness import TANDEM, Measured, main

LIMITS = {10_000: 3.0, 100_000: 6.0}
"""Seconds of processor time at each size."""
_MEASURING = (
    "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, stderr=subprocess.DEVNULL); "
    "r = resource.getrusage(resource.RUSAGE_CHILDREN); print(r.ru_utime + r.ru_stime, r.ru_maxrss / 1024)"
)


def measure() -> list[Measured]:
    sizes = [int(size) for size in sys.argv[1:] if size.isdigit()] or list(LIMITS)
    return [_figures(children) for children in sizes]


def _figures(children: int) -> Measured:
    with tempfile.TemporaryDirectory() as folder:
        census, out = Path(folder) / "cin.xml", Path(folder) / "figures.json"
        write_census(census, children)
        command = [sys.executable, "-c", _MEASURING, TANDEM, "figures", census, "--format", "json", "--out", out]
        done = subprocess.run([*map(str, command)], capture_output=True, text=True, check=True)
        seconds, peak = map(float, done.stdout.split())
        told = json.loads(out.read_text(encoding="utf-8"))
        if told["children"] != children or not told["figures"]:
            raise RuntimeError("the figures are not of the census that was written")
    what, size = "figures from a census, processor time", f"{children:,} children"
    return Measured(what, size, seconds, peak_mb=peak, limit_seconds=LIMITS.get(children))


if __name__ == "__main__":
    main(measure)
