"""A page is drawn once for everybody, and again when it changed."""

from __future__ import annotations

import pytest
from django.core.cache import caches
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory

from tandem.hub.public.freshness import kept_page
from tandem.hub.public.kept import answer


@pytest.fixture(autouse=True)
def _nothing_kept() -> None:
    caches["pages"].clear()


def asked(address: str = "/", **headers: str) -> HttpRequest:
    return RequestFactory().get(address, headers=headers)


class Drawn:
    """Counts how often a page was drawn."""

    def __init__(self, **said: object) -> None:
        self.times, self.said = 0, said

    def __call__(self) -> HttpResponse:
        self.times += 1
        return HttpResponse(b"x" * 100, **self.said)


@pytest.mark.parametrize(
    ("address", "etag", "encoding", "times"),
    [
        ("/", "W/1", "", 1),
        ("/", "W/2", "", 2),
        ("/?page=2", "W/1", "", 2),
        ("/", "W/1", "gzip", 2),
    ],
)
def test_a_page_is_drawn_again_when_another_is_asked_for(address: str, etag: str, encoding: str, times: int) -> None:
    draw = Drawn(headers={"Content-Language": "en-GB"})
    answer(asked("/"), "W/1", draw)
    again = answer(asked(address, **{"Accept-Encoding": encoding}), etag, draw)
    assert (draw.times, again.content, again["Content-Language"]) == (times, b"x" * 100, "en-GB")


def test_what_was_said_before_is_never_said_again() -> None:
    draw = Drawn()
    for etag in ("W/1", "W/2", "W/1"):
        answer(asked(), etag, draw)
    assert draw.times == 3


@pytest.mark.parametrize("status", [301, 404, 410, 503])
def test_only_a_page_that_is_there_is_kept(status: int) -> None:
    draw = Drawn(status=status)
    assert [answer(asked(), "W/1", draw).status_code for _ in range(2)] == [status, status]
    assert draw.times == 2


def test_a_page_that_is_gone_takes_what_was_kept_with_it() -> None:
    there = Drawn()
    answer(asked(), "W/1", there)
    answer(asked(), "W/2", Drawn(status=410))
    answer(asked(), "W/1", there)
    assert there.times == 2


def test_what_is_for_one_reader_is_not_kept() -> None:
    def own() -> HttpResponse:
        response = draw()
        response.set_cookie("reader", "1")
        return response

    draw = Drawn()
    for _ in range(2):
        answer(asked(), "W/1", own)
    assert draw.times == 2


def test_a_change_inside_a_page_reaches_the_next_reader() -> None:
    said = ["one"]
    view = kept_page(lambda *_args: f'"{said[0]}"')(lambda _request: HttpResponse(said[0]))
    first = view(asked("/said/"))
    said[0] = "two"
    second = view(asked("/said/", **{"If-None-Match": first["ETag"]}))
    assert (first.content, second.content) == (b"one", b"two")
    assert view(asked("/said/", **{"If-None-Match": second["ETag"]})).status_code == 304
