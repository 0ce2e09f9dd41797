"""All sources of an area side by side, beside a range and never in order of size."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from tandem.scrutiny import SOURCES


def page(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode().split("<main")[1]


def test_sources_stand_in_the_departments_order(client: Client) -> None:
    text = page(client, "/areas/330/")
    found = re.findall(r'<th scope="row"[^>]*><a href="/areas/330/([a-z_]+)/2024/">', text)
    assert found == [source.key for source in SOURCES]


def test_2025_has_only_the_sources_published(client: Client) -> None:
    text = page(client, "/areas/330/?year=2025")
    assert re.findall(r'<th scope="row"[^>]*><a href="/areas/330/([a-z_]+)/2025/">', text) == [
        "schools",
        "health",
        "police",
    ]
    assert "only percentages were published" in text


def test_a_suppressed_count_is_not_nought(client: Client) -> None:
    row = page(client, "/areas/330/").split("Housing services")[1].split("</tr>")[0]
    assert "not shown, to protect confidentiality" in row
    assert ">0<" not in row


@pytest.mark.parametrize(("code", "leads_to"), [("909", ["942", "943"]), ("838", ["835"]), ("942", ["909"])])
def test_changes_of_councils_are_said_and_linked(client: Client, code: str, leads_to: list[str]) -> None:
    text = page(client, f"/areas/{code}/")
    for other in leads_to:
        assert f'href="/areas/{other}/"' in text


def test_no_page_ranks(client: Client) -> None:
    for address in ("/areas/330/", "/areas/330/health/2024/", "/areas/"):
        assert not re.search(r"\brank(ed|ing)?\b|out of 15\d|\d+(st|nd|rd|th) of", page(client, address).lower()), (
            address
        )
