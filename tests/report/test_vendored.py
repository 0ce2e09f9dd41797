"""What lies in the tree from elsewhere is what its manifest says, licence beside it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
VENDOR = ROOT / "src/tandem/hub/static/vendor"
FONTS = ROOT / "src/tandem/report/fonts"
ENTRIES = json.loads((VENDOR / "vendor.json").read_text(encoding="utf-8"))["files"]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["path"])
def test_a_vendored_file_has_the_checksum_in_the_manifest(entry: dict[str, str]) -> None:
    assert hashlib.sha256((ROOT / entry["path"]).read_bytes()).hexdigest() == entry["sha256"]


def test_every_vendored_file_is_in_the_manifest() -> None:
    listed = {ROOT / entry["path"] for entry in ENTRIES} | {VENDOR / "vendor.json", FONTS / "OFL.txt"}
    found = {path for folder in (VENDOR, FONTS) for path in folder.rglob("*") if path.is_file()}
    assert found == listed


@pytest.mark.parametrize("folder", [VENDOR / "fonts", FONTS], ids=lambda folder: folder.name)
def test_the_fonts_carry_their_licence(folder: Path) -> None:
    assert "SIL OPEN FONT LICENSE" in (folder / "OFL.txt").read_text(encoding="utf-8").upper()
