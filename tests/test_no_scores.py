"""Nothing in the product scores the risk of a child or a family, or decides by itself (G63, H13)."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import tandem

SOURCE = Path(tandem.__file__).parent
SCORE = re.compile(
    r"(risk|danger|vulnerab\w*|harm)_?(score|rating|index|probability|level)|predict\w*_(risk|harm)", re.I
)
READING = ("possible_steps", "moment_within", "source_of", "check_safe")
"""What stands beside the deeds and only reads, or refuses."""


def names_in(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            found.add(node.name)
        elif isinstance(node, ast.Name):
            found.add(node.id)
        elif isinstance(node, ast.arg):
            found.add(node.arg)
        elif isinstance(node, ast.Attribute):
            found.add(node.attr)
    return found


def test_nothing_scores_a_child_or_a_family() -> None:
    named = {f"{path.relative_to(SOURCE)}: {name}" for path in SOURCE.rglob("*.py") for name in names_in(path)}
    assert [each for each in sorted(named) if SCORE.search(each.split(": ")[1])] == []


def test_the_check_can_fail(tmp_path: Path) -> None:
    bad = tmp_path / "bad.py"
    bad.write_text("def risk_score(child):\n    return 3\n", encoding="utf-8")
    assert any(SCORE.search(name) for name in names_in(bad))


def test_no_action_sets_a_priority_or_decides_without_a_person() -> None:
    """Every deed that judges takes the person who signs it as an argument that has no default."""
    for module in ("screening", "deciding", "stepping", "telling", "asking"):
        tree = ast.parse((SOURCE / "hub" / "referrals" / "actions" / f"{module}.py").read_text(encoding="utf-8"))
        deeds = [node for node in tree.body if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")]
        judging = [deed for deed in deeds if deed.name not in READING]
        assert judging
        for deed in judging:
            keywords = dict(zip((arg.arg for arg in deed.args.kwonlyargs), deed.args.kw_defaults, strict=True))
            assert "by" in keywords, deed.name
            assert keywords["by"] is None, deed.name
