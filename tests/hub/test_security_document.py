"""SECURITY.md says where each requirement is kept: those places exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| (G\d\d[^|]*) \|(.*)\|$", TEXT, re.MULTILINE)
PLACES = sorted({place for _, where in ROWS for place in re.findall(r"`([a-z_/]+(?:\.[a-z]+)?)`", where)})


@pytest.mark.parametrize("place", PLACES)
def test_the_place_exists(place) -> None:
    assert (ROOT / place).exists() or (ROOT / "src" / "tandem" / place).exists()


def test_no_requirement_is_claimed_twice() -> None:
    named = re.findall(r"G\d\d", " ".join(claim for claim, _ in ROWS))
    assert len(named) > 20
    assert len(set(named)) == len(named)
