"""Build the published room from a folder of the publishers' tables.

python scripts/build_published.py SOURCE_DIR            write the tables, the catalogue and the crosswalk
python scripts/build_published.py SOURCE_DIR --check    build elsewhere and say whether the bytes are the same
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

import polars as pl
from published_build.catalogue import catalogue_entry, units
from published_build.places import authorities, reference
from published_build.shapes import tidy

ROOM = Path(__file__).resolve().parent.parent / "src" / "tandem" / "published"
DESCRIPTIONS = Path(__file__).parent / "published_build" / "descriptions.toml"
MOST_BYTES = 15_000_000
MOST_ROWS_IN_A_GROUP = 8_192


def main() -> int:
    """Build or check; 0 when done or the same, 1 when the committed bytes differ."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", type=Path, metavar="SOURCE_DIR")
    parser.add_argument("--check", action="store_true", help="compare with what is committed, writing nothing there")
    arguments = parser.parse_args()
    if not (arguments.source / "la_reference.csv").is_file():
        parser.error(f"{arguments.source} is not the folder of published tables: it has no la_reference.csv")
    if not arguments.check:
        build(arguments.source, ROOM)
        return 0
    with tempfile.TemporaryDirectory() as scratch:
        build(arguments.source, Path(scratch))
        return compare(Path(scratch), ROOM)


def build(source: Path, room: Path) -> None:
    """Write every table, ``catalogue.json`` and ``authorities.json`` under ``room``."""
    described = tomllib.loads(DESCRIPTIONS.read_text(encoding="utf-8"))
    files = {path.name.removesuffix(".gz").removesuffix(".csv"): path for path in source.glob("*.csv*")}
    if set(files) != set(described["tables"]):
        raise SystemExit(f"described and found differ: {sorted(set(files) ^ set(described['tables']))}")
    tables = room / "tables"
    tables.mkdir(parents=True, exist_ok=True)
    specs = {key: described["defaults"] | spec for key, spec in sorted(described["tables"].items())}
    for spec in specs.values():
        spec["traps"] = [*spec["traps"], *(described["common"][name] for name in spec.get("common", ()))]
    places = reference(source)
    frames = {key: tidy(files[key], key, _with_value(files[key], spec), places) for key, spec in specs.items()}
    entries = []
    for key, spec in specs.items():
        path = tables / f"{key}.parquet"
        write(frames[key], path)
        entry = catalogue_entry(key, spec, frames[key], source=files[key], parquet=path, dates=frames["release_dates"])
        entry["units"] = units(key, spec, frames[key], frames["lait_indicator_dictionary"])
        entries.append(entry)
    total = sum(entry["parquet"]["bytes"] for entry in entries)
    if total > MOST_BYTES:
        raise SystemExit(f"the tables weigh {total:,} bytes; the most is {MOST_BYTES:,}")
    save(room / "catalogue.json", {"tables": entries})
    save(room / "authorities.json", authorities(source, frames))
    print(f"{len(entries)} tables, {total / 1e6:.1f} MB", file=sys.stderr)


def _with_value(path: Path, spec: dict[str, Any]) -> dict[str, Any]:
    header = pl.read_csv(path, n_rows=0).columns
    return spec if "value_column" in spec or "value" not in header else spec | {"value_column": "value"}


def write(frame: pl.DataFrame, path: Path) -> None:
    """Parquet in groups small enough that one authority touches few of them."""
    rows = min(MOST_ROWS_IN_A_GROUP, max(512, frame.height // 16))
    frame.write_parquet(path, compression="zstd", compression_level=9, row_group_size=rows, statistics=True)


def save(path: Path, document: dict[str, Any]) -> None:
    """JSON that a person can read and a diff can show."""
    text = json.dumps(document, ensure_ascii=False, indent=1, default=str)
    path.write_text(text + "\n", encoding="utf-8")


def compare(built: Path, committed: Path) -> int:
    """Name every file whose bytes differ."""
    names = {
        path.relative_to(root) for root in (built, committed) for path in (*root.glob("*.json"), *root.glob("tables/*"))
    }
    different = [n for n in sorted(names) if not _same(built / n, committed / n)]
    for name in different:
        print(f"differs: {name}", file=sys.stderr)
    return 1 if different else 0


def _same(one: Path, other: Path) -> bool:
    return one.is_file() and other.is_file() and one.read_bytes() == other.read_bytes()


if __name__ == "__main__":
    sys.exit(main())
