"""One place written with mistakes and one without, for every test that reads what was written."""

from __future__ import annotations

from pathlib import Path

import pytest

from tandem.synthetic import synth


@pytest.fixture(scope="session")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Fifteen hundred children, no mistakes."""
    return synth(tmp_path_factory.mktemp("clean") / "out", children=1500, seed=7).folder


@pytest.fixture(scope="session")
def mistaken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Fifteen hundred children, three in ten with a known mistake."""
    return synth(tmp_path_factory.mktemp("mistaken") / "out", children=1500, seed=7, errors=0.3).folder
