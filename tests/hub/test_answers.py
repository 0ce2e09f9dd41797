"""What every answer carries, and how the hub says that something cannot be done."""

from __future__ import annotations

import json
import re

import pytest
from django.test import Client, RequestFactory

from tandem.hub import errors


def policy(answer) -> dict[str, str]:
    parts = [part.strip().split(" ", 1) for part in answer.headers["Content-Security-Policy"].split(";")]
    return dict(parts)


@pytest.mark.parametrize("address", ["/account/login/", "/healthz", "/staff/nowhere/"])
def test_headers_on_every_door(hub, address) -> None:
    """G29."""
    answer = Client().get(address)
    found = policy(answer)
    assert found["default-src"] == "'self'"
    assert found["frame-ancestors"] == found["object-src"] == "'none'"
    assert "unsafe" not in answer.headers["Content-Security-Policy"]
    assert "http" not in answer.headers["Content-Security-Policy"]
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "same-origin"
    assert re.fullmatch("[0-9a-f]{16}", answer.headers["X-Request-ID"])


def test_private_pages_are_never_kept(person, inside) -> None:
    """G28."""
    for answer in (
        inside(person("auditor")).get("/staff/audit/"),
        Client().get("/account/login/"),
        Client().get("/staff/"),
    ):
        assert "no-store" in answer.headers["Cache-Control"]


def test_pages_hold_no_inline_code_and_name_no_other_host(person, inside) -> None:
    browser = inside(person("auditor"))
    for address in ("/staff/", "/staff/audit/", "/account/", "/account/second-factor/", "/account/login/code/"):
        page = browser.get(address, follow=True).content.decode()
        assert not re.search(r"<script(?![^>]*(src=|type=\"application/json\"))", page), address
        assert not re.search(r"\son[a-z]+=|style=\"|javascript:", page), address
        assert not re.search(r"(src|href|action)=\"(https?:)?//", page), address


@pytest.mark.parametrize(
    ("view", "status"),
    [
        (errors.bad_request, 400),
        (errors.not_found, 404),
        (errors.csrf_failure, 403),
        (errors.locked_out, 429),
        (errors.not_recorded, 503),
    ],
)
def test_error_pages_have_a_reference_and_a_telephone_number(hub, view, status) -> None:
    request = RequestFactory().get("/staff/x/")
    request.request_id = "0123456789abcdef"
    answer = view(request)
    page = answer.content.decode()
    assert answer.status_code == status
    assert "01632 960 123" in page
    assert "0123456789abcdef" in page


def test_a_fault_of_ours_shows_a_reference_and_nothing_else(person, inside, monkeypatch, capsys) -> None:
    from tandem.hub.staff import views

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("Ada Example, born 1 May 2019")

    browser = inside(person("auditor"))
    browser.raise_request_exception = False
    monkeypatch.setattr(views, "chain_status", broken)
    answer = browser.get("/staff/audit/?actor=7")
    page = answer.content.decode()
    assert answer.status_code == 500
    assert answer.headers["X-Request-ID"] in page
    assert not re.search("Ada|RuntimeError|Traceback", page)
    logged = capsys.readouterr().err
    assert "RuntimeError" in logged
    assert "Ada" not in logged
    assert "actor=7" not in logged


def test_logs_name_the_route_and_never_the_address_or_the_person(person, inside, capsys) -> None:
    user = person("director")
    inside(user).get("/staff/?name=Ada")
    lines = [json.loads(line) for line in capsys.readouterr().err.splitlines() if line.startswith("{")]
    assert lines[-1]["view"] == "staff:start"
    text = json.dumps(lines)
    assert "Ada" not in text
    assert user.email not in text
    assert "127.0.0.1" not in text


def test_a_form_without_its_token_is_refused_in_words(person) -> None:
    person("director", password="lantern-otter-quarry-7")
    answer = Client(enforce_csrf_checks=True).post("/account/login/", {"login": "a@b.example", "password": "x"})
    assert answer.status_code == 403
    assert b"too long" in answer.content
    assert b"01632 960 123" in answer.content


def test_a_host_nobody_uses_is_refused(hub) -> None:
    assert Client(HTTP_HOST="evil.example").get("/account/login/").status_code == 400


def test_public_pages_stay_public_where_both_doors_are_open(hub) -> None:
    answer = Client().get("/healthz")
    assert "no-store" not in answer.headers.get("Cache-Control", "")
    assert not answer.cookies
