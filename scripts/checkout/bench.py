"""./tandem bench [NAME...]: run the benchmarks and print their table. Status 1 if a limit is missed."""

from __future__ import annotations

import importlib
import sys
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "benchmarks"))

from harness import as_table, machine  # noqa: E402 - found through the line above


def main() -> int:
    every = sorted(path.stem.removeprefix("bench_") for path in (ROOT / "benchmarks").glob("bench_*.py"))
    chosen = sys.argv[1:] or every
    unknown = sorted(set(chosen) - set(every))
    if unknown:
        print(f"bench: there is no benchmark {', '.join(unknown)}; there are {', '.join(every)}.", file=sys.stderr)
        return 2
    rows = []
    for name in chosen:
        if sys.stderr.isatty():
            print(f"bench: {name} ...", file=sys.stderr)
        rows.extend(importlib.import_module(f"bench_{name}").measure())
    print(f"Measured {datetime.now(UTC):%Y-%m-%d} on {machine()}.\n\n{as_table(rows)}")
    return int(any(not row.kept for row in rows))


if __name__ == "__main__":
    sys.exit(main())
