"""./tandem check: format, lint, types, layers, and a first look for insecure code."""

from __future__ import annotations

import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent
CODE = ["src", "tests", "scripts", "benchmarks"]
STEPS: tuple[tuple[str, list[str | Path]], ...] = (
    ("format", [BIN / "ruff", "format", "--check", *CODE]),
    ("lint", [BIN / "ruff", "check", *CODE]),
    ("types", [BIN / "mypy"]),
    # ruff (S308, S608, S704) asks for a reason at each place that marks text as safe or builds SQL; once is enough.
    ("security", [BIN / "bandit", "-q", "-r", "src", "-ll", "-s", "B308,B608,B703,B704"]),
    ("layers", [BIN / "lint-imports", "--no-cache"]),
)


def main() -> int:
    failed = []
    with ThreadPoolExecutor(max_workers=2) as side_by_side:
        for name, done, seconds in side_by_side.map(_run, STEPS):
            print(f"check: {name:<9} {'FAILED' if done.returncode else 'ok':<7} {seconds:5.1f} s", flush=True)
            if done.returncode:
                failed.append(name)
                print(done.stdout + done.stderr)
    if failed:
        print(f"check: mend {', '.join(failed)} (./.venv/bin/ruff format and ruff check --fix do most of it).")
    return 1 if failed else 0


def _run(step: tuple[str, list[str | Path]]) -> tuple[str, subprocess.CompletedProcess[str], float]:
    name, command = step
    started = time.monotonic()
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    return name, done, time.monotonic() - started


if __name__ == "__main__":
    sys.exit(main())
