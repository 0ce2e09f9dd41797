"""How every benchmark measures and says what it found."""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TANDEM = Path(sys.executable).parent / "tandem"


@dataclass(frozen=True, slots=True)
class Measured:
    """One line of the benchmark table."""

    what: str
    size: str
    """How much was put in, in words."""
    seconds: float
    peak_mb: float | None = None
    limit_seconds: float | None = None
    limit_mb: float | None = None
    beside: str = ""
    """The peer or the physical limit, and its figure."""

    @property
    def kept(self) -> bool:
        """Whether the measurement is within the limits set for it."""
        in_time = self.limit_seconds is None or self.seconds <= self.limit_seconds
        in_memory = self.limit_mb is None or self.peak_mb is None or self.peak_mb <= self.limit_mb
        return in_time and in_memory


def best_of(work: Callable[[], object], *, repeats: int = 5) -> float:
    """The shortest of several runs in seconds: the one least disturbed by the rest of the machine."""
    return min(_seconds(work) for _ in range(repeats))


def median_of(work: Callable[[], object], *, repeats: int = 30) -> float:
    """The median of several runs, in seconds."""
    return statistics.median(_seconds(work) for _ in range(repeats))


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def cold(arguments: Sequence[str | Path], *, repeats: int = 5) -> tuple[float, float]:
    """A whole process, start to finish: its best time in seconds and its peak memory in MB."""
    measuring = (
        "import resource, subprocess, sys, time; t = time.perf_counter(); "
        "status = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL).returncode; "
        "print(time.perf_counter() - t, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024, status)"
    )
    times, peaks = [], []
    for _ in range(repeats):
        done = subprocess.run(
            [sys.executable, "-c", measuring, *map(str, arguments)], capture_output=True, text=True, check=True
        )
        seconds, peak, status = done.stdout.split()
        if status not in {"0", "1"}:
            raise RuntimeError(f"{arguments} left with status {status}: {done.stderr}")
        times.append(float(seconds))
        peaks.append(float(peak))
    return min(times), max(peaks)


def in_a_hub(file: str, argument: str, folder: str, told: Mapping[str, str]) -> list[Measured]:
    """What a benchmark's file measures in a process of its own, beside a hub in ``folder`` that is ``told`` so."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("TANDEM_", "DJANGO_"))}
    always = {"DJANGO_SETTINGS_MODULE": "tandem.hub.settings", "TANDEM_DATA": folder, "TANDEM_TRANSPORT": "http"}
    command = [sys.executable, file, argument]
    done = subprocess.run(command, env={**kept, **always, **told}, check=True, stdout=subprocess.PIPE, text=True)
    return [Measured(**row) for row in json.loads(done.stdout)]


def peak_here() -> float:
    """This process's peak memory so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def machine() -> str:
    """What the figures were measured on, in one line."""
    model = next(
        (line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if "model name" in line),
        "unknown processor",
    )
    return f"{os.cpu_count()} cores ({model}), Python {sys.version.split()[0]}"


def as_table(rows: Sequence[Measured]) -> str:
    """The table in Markdown, one line a measurement."""
    lines = ["| what | input | time | peak memory | limit | beside |", "|---|---|---|---|---|---|"]
    for row in rows:
        memory = "" if row.peak_mb is None else f"{row.peak_mb:.0f} MB"
        limits = [] if row.limit_seconds is None else [_spell(row.limit_seconds)]
        limits += [] if row.limit_mb is None else [f"{row.limit_mb:.0f} MB"]
        verdict = ", ".join(limits) + ("" if row.kept else " **missed**")
        lines.append(f"| {row.what} | {row.size} | {_spell(row.seconds)} | {memory} | {verdict} | {row.beside} |")
    return "\n".join(lines)


def _spell(seconds: float) -> str:
    if seconds < 0.001:
        return f"{seconds * 1e6:.0f} µs"
    return f"{seconds * 1000:.1f} ms" if seconds < 1 else f"{seconds:.2f} s"


def main(measure: Callable[[], Sequence[Measured]]) -> None:
    """Run one benchmark by itself."""
    rows = measure()
    print(as_table(rows))
    sys.exit(any(not row.kept for row in rows))
