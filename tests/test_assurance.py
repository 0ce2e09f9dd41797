"""No requirement and no hazard stands without the tests that hold it."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TESTS = ROOT / "tests"
NAMED = re.compile(r"`([\w/]+\.py)::(test_\w+)`")


def rows(document: str, letter: str) -> dict[str, list[str]]:
    text = (ROOT / "docs" / document).read_text(encoding="utf-8")
    lines = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines()]
    return {cells[0]: cells[1:] for cells in lines if re.fullmatch(rf"{letter}\d+", cells[0])}


REQUIREMENTS = rows("requirements.md", "G")
HAZARDS = rows("hazards.md", "H")


@cache
def functions(path: Path) -> frozenset[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def missing(cells: list[str]) -> list[str]:
    return [
        f"{path}::{name}"
        for path, name in NAMED.findall(cells[-1])
        if not (TESTS / path).exists() or name not in functions(TESTS / path)
    ]


def test_every_requirement_and_every_hazard_has_its_row() -> None:
    assert set(REQUIREMENTS) == {f"G{number:02}" for number in range(1, 65)}
    assert set(HAZARDS) == {f"H{number}" for number in range(1, 18)}


@pytest.mark.parametrize("key", REQUIREMENTS)
def test_every_requirement_that_is_kept_is_held_by_a_test_that_exists(key: str) -> None:
    cells = REQUIREMENTS[key]
    assert cells[1] in ("kept", "begun", "not begun")
    assert bool(NAMED.findall(cells[-1])) == (cells[1] != "not begun")
    assert missing(cells) == []


def test_every_requirement_that_is_kept_is_named_where_its_tests_are() -> None:
    for key, cells in REQUIREMENTS.items():
        if cells[1] == "kept":
            texts = [(TESTS / path).read_text(encoding="utf-8") for path, _ in NAMED.findall(cells[-1])]
            assert any(re.search(rf"\b{key}\b", text) for text in texts), key


@pytest.mark.parametrize("key", HAZARDS)
def test_every_hazard_is_held_by_a_test_that_exists(key: str) -> None:
    """G55."""
    cells = HAZARDS[key]
    assert bool(NAMED.findall(cells[-1])) == (cells[2] != "absent")
    assert missing(cells) == []
