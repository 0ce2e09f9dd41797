"""The installation's own rules: the version that stood on a day, and before the first the first."""

from __future__ import annotations

import json
from datetime import date

import pytest

from tandem.hub import local_rules


@pytest.fixture
def rules(tmp_path, monkeypatch):
    kept = [{"from": "2024-04-01", "most": 2}, {"from": "2020-01-01", "most": 1}]
    (tmp_path / "rules.json").write_text(json.dumps({"versions": kept}))
    monkeypatch.setattr(local_rules, "files", lambda _package: tmp_path)
    local_rules.versions.cache_clear()
    yield
    local_rules.versions.cache_clear()


@pytest.mark.parametrize(
    ("on", "most"),
    [(date(1990, 1, 1), 1), (date(2024, 3, 31), 1), (date(2024, 4, 1), 2), (date(2030, 1, 1), 2)],
)
def test_a_version_stands_from_its_first_day(rules, on, most) -> None:
    assert local_rules.in_force("any", "rules.json", on)["most"] == most
