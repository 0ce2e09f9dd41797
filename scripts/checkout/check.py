"""./tandem check: format, lint, types, layers, and a first look for insecure code."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent
CODE = ["src", "tests", "scripts", "benchmarks"]
STEPS = (
    ("format", [BIN / "ruff", "format", "--check", *CODE]),
    ("lint", [BIN / "ruff", "check", *CODE]),
    ("types", [BIN / "mypy"]),
    ("layers", [BIN / "lint-imports", "--no-cache"]),
    # ruff (S308, S608, S704) asks for a reason at each place that marks text as safe or builds SQL; once is enough.
    ("security", [BIN / "bandit", "-q", "-r", "src", "-ll", "-s", "B308,B608,B703,B704"]),
)


def main() -> int:
    failed = []
    for name, command in STEPS:
        started = time.monotonic()
        done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
        verdict = "ok" if done.returncode == 0 else "FAILED"
        print(f"check: {name:<9} {verdict:<7} {time.monotonic() - started:5.1f} s", flush=True)
        if done.returncode:
            failed.append(name)
            print(done.stdout + done.stderr)
    if failed:
        print(f"check: mend {', '.join(failed)} (./.venv/bin/ruff format and ruff check --fix do most of it).")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
