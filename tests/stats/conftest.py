from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

ORACLES = Path(__file__).parent / "oracles"


@pytest.fixture(scope="session")
def oracle() -> Callable[[str], Any]:
    """Numbers another implementation gave, by the name of the R script that made them."""

    def read(name: str) -> Any:
        return json.loads((ORACLES / f"{name}.json").read_text(encoding="utf-8"))["cases"]

    return read


@pytest.fixture(scope="session")
def column() -> Callable[[list[dict[str, Any]], str], np.ndarray]:
    """One field of a list of records; what is missing is NaN."""

    def take(rows: list[dict[str, Any]], name: str) -> np.ndarray:
        return np.array([np.nan if row.get(name) is None else row[name] for row in rows], dtype=float)

    return take
