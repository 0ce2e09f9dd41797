"""Whatever somebody types leads on: to the area, or to what was meant."""

from __future__ import annotations

import pytest
from django.test import Client

from tandem.hub.public.links import places_named
from tandem.published import local_authorities


@pytest.mark.parametrize(
    ("typed", "code"), [("birmingham", "330"), ("City of York Council", "816"), ("E08000025", "330"), ("330", "330")]
)
def test_what_is_known_leads_to_its_page(client: Client, typed: str, code: str) -> None:
    answer = client.get("/areas/", {"area": typed})
    assert (answer.status_code, answer["Location"]) == (302, f"/areas/{code}/")


def test_a_wrong_spelling_is_answered_with_a_link(client: Client) -> None:
    page = client.get("/areas/", {"area": "Birmingam"}).content.decode()
    assert "Birmingam" in page
    assert 'role="status"' in page
    suggestions = page.split('role="status"')[1].split("</div>")[0]
    assert '<a href="/areas/330/">Birmingham</a>' in suggestions


def test_a_district_leads_to_the_council_that_runs_services(client: Client) -> None:
    page = client.get("/areas/", {"area": "Chesterfield"}).content.decode()
    assert '<a href="/areas/830/">Derbyshire</a>' in page.split('role="status"')[1].split("</div>")[0]


def test_what_was_typed_is_never_markup(client: Client) -> None:
    page = client.get("/areas/", {"area": "<script>alert(1)</script>"}).content.decode()
    assert "<script" not in page


def test_every_area_of_today_is_listed_once(client: Client) -> None:
    page = client.get("/areas/").content.decode().split("<main")[1]
    for la in local_authorities():
        if la.last_year is None:
            assert page.count(f'href="/areas/{la.code}/"') == 1, la.name


def test_another_name_for_an_area_moves_to_its_own_address(client: Client) -> None:
    answer = client.get("/areas/Leeds/")
    assert answer["Location"] == "/areas/383/"


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        ("Did you mean Birmingham or Bury?", ["330", "351"]),
        ("It became Cumberland (942) and Westmorland and Furness (943).", ["942", "943"]),
        ("Did you mean Dorset?", ["835", "838"]),
        ("Did you mean Nottinghamshire?", ["891"]),
        ("Nothing here is a place.", []),
    ],
)
def test_places_in_a_sentence(sentence: str, codes: list[str]) -> None:
    found = [link.url.split("/")[2] for link in places_named(sentence)]
    assert set(found) <= set(codes)
    assert bool(found) == bool(codes)
