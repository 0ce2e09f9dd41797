"""A page changes with the data and the code, and is sent again only then."""

from __future__ import annotations

import gzip

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory, override_settings

from tandem.hub.public import freshness
from tandem.hub.public.freshness import edition, open_page


@open_page
def page(_request: HttpRequest) -> HttpResponse:
    return HttpResponse("word " * 200)


def test_the_same_page_is_not_sent_twice(client: Client) -> None:
    first = client.get("/data/")
    again = client.get("/data/", headers={"If-None-Match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize(
    "changed", ["hub/static/news.css", "hub/static/favicon.svg", "hub/news/shown.py", "hub/drawings.py"]
)
def test_a_page_changes_with_whatever_it_is_made_from(monkeypatch, tmp_path, changed) -> None:
    """A style sheet's name is part of every page, and changes with what is in it."""
    monkeypatch.setattr(freshness, "files", lambda _package: tmp_path)
    path = tmp_path / changed
    path.parent.mkdir(parents=True)
    path.write_text("before")
    before = edition.__wrapped__()[0]
    path.write_text("after")
    assert edition.__wrapped__()[0] != before


def test_another_page_is_sent(client: Client) -> None:
    first = client.get("/data/")
    assert client.get("/privacy/", headers={"If-None-Match": first["ETag"]}).status_code == 200


def test_a_new_telephone_number_is_a_new_page(client: Client) -> None:
    first = client.get("/accessibility/")
    with override_settings(TELEPHONE="0121 496 0000"):
        again = client.get("/accessibility/", headers={"If-None-Match": first["ETag"]})
    assert again.status_code == 200


def test_it_may_be_kept_for_a_minute_by_anybody() -> None:
    answer = page(RequestFactory().get("/"))
    assert set(answer["Cache-Control"].split(", ")) == {"public", "max-age=60"}
    assert answer["Last-Modified"]
    assert "Set-Cookie" not in answer


def test_it_is_small_on_the_wire() -> None:
    answer = page(RequestFactory().get("/", headers={"Accept-Encoding": "gzip"}))
    assert gzip.decompress(answer.content) == b"word " * 200


def test_it_cannot_be_written_to(client: Client) -> None:
    assert client.post("/data/").status_code == 405


def test_no_public_page_sets_a_cookie(client: Client) -> None:
    for address in ("/", "/areas/", "/areas/330/", "/areas/330/health/2015/", "/claims/", "/data/", "/privacy/"):
        assert not client.get(address).cookies, address
