"""What docs/deployment.md tells an administrator is so: every setting is there, and its examples are safe."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from tandem.cli import VERBS
from tandem.hub.config import list_settings, load
from tandem.hub.safety import faults

TEXT = (Path(__file__).parents[2] / "docs" / "deployment.md").read_text(encoding="utf-8")
SETTINGS = {setting.variable for setting in list_settings(load({}), {})}
KEYS = {
    "TANDEM_SECRET_KEY": "0123456789abcdef" * 4,
    "TANDEM_AUDIT_KEY": "ab" * 32,
    "TANDEM_FIELD_KEYS": f"first:{'0123456789abcdef' * 4}",
    "TANDEM_LETTERBOX_KEYS": f"first:{'fedcba9876543210' * 4}",
    "TANDEM_LETTERBOX_PUBLIC_KEY": f"first:{'0f1e2d3c4b5a6978' * 4}",
}


def example(doors: str) -> dict[str, str]:
    """One of the document's environment files, with keys where it names files of them."""
    blocks = re.findall(r"```ini\n(.*?)```", TEXT, re.DOTALL)
    (block,) = (block for block in blocks if f"TANDEM_DOORS={doors}" in block)
    given = dict(shlex.split(line)[0].split("=", 1) for line in block.splitlines())
    return {name.removesuffix("_FILE"): KEYS.get(name.removesuffix("_FILE"), value) for name, value in given.items()}


@pytest.mark.parametrize("variable", sorted(SETTINGS))
def test_every_setting_is_explained(variable) -> None:
    assert re.search(rf"^\|[^|]*`{variable}`", TEXT, re.MULTILINE)


def test_no_setting_is_named_that_does_not_exist() -> None:
    named = set(re.findall(r"TANDEM_[A-Z_]*[A-Z]", TEXT)) - {"TANDEM_NAME", "TANDEM_NAME_FILE"}
    assert {name.removesuffix("_FILE") for name in named} <= SETTINGS


@pytest.mark.parametrize("doors", ["public", "private"])
def test_each_example_may_serve(doors) -> None:
    assert faults(load(example(doors))) == ()


def test_every_verb_named_exists() -> None:
    assert set(re.findall(r"(?:`|    |bin/)tandem ([a-z]+)", TEXT)) <= set(VERBS)
