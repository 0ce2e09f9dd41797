"""A place is written as a stream: three times the children take no more memory."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

import pytest

from tandem.synthetic import synth


def _peak(folder: Path, children: int) -> int:
    tracemalloc.start()
    try:
        synth(folder, children=children, seed=5, errors=0.1)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_memory_does_not_grow_with_the_children(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Lists are mixed some lines at a time; so few here that even the smaller place has mixed many times.
    monkeypatch.setattr("tandem.synthetic.lists._MIXED_AT_A_TIME", 50)
    _peak(tmp_path / "warm", 120)  # fills what is kept of names and tables
    few, many = _peak(tmp_path / "few", 120), _peak(tmp_path / "many", 360)
    # Were its families kept, the larger would take some 3 MB more.
    assert many < few + 1_000_000
