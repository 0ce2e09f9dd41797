"""Figures and charts to take away say what the page says."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest
from django.test import Client

import tandem

VERDICT = "/areas/330/health/2015/"


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode())))


def test_csv_has_a_row_a_year(client: Client) -> None:
    answer = client.get(VERDICT + "figures.csv")
    found = {row["year"]: row for row in rows(answer.content)}
    assert answer["Content-Type"] == "text/csv; charset=utf-8"
    assert 'filename="tandem-330-health-2015.csv"' in answer["Content-Disposition"]
    assert found["2015"]["observed"] == "3975"
    assert found["2015"]["verdict"] == "not_assessable"
    assert sorted(found) == [str(year) for year in range(2014, 2026)]


def test_json_is_the_librarys_own_document(client: Client) -> None:
    document: dict[str, Any] = json.loads(client.get(VERDICT + "figures.json").content)
    assert document == json.loads(json.dumps(tandem.scrutinise("330", source="health", year=2015).to_dict()))


def test_an_area_has_a_row_a_source(client: Client) -> None:
    found = rows(client.get("/areas/330/2024.csv").content)
    assert [row["source"] for row in found][:4] == ["individual", "schools", "education", "health"]
    housing = next(row for row in found if row["source"] == "housing")
    assert (housing["observed"], housing["state"]) == ("", "suppressed")


@pytest.mark.parametrize("name", ["funnel", "history"])
def test_charts(client: Client, name: str) -> None:
    svg = client.get(f"{VERDICT}{name}.svg")
    png = client.get(f"{VERDICT}{name}.png")
    assert svg["Content-Type"].startswith("image/svg+xml")
    assert b"<script" not in svg.content
    assert len(svg.content) < 60_000
    assert png.content.startswith(b"\x89PNG")
