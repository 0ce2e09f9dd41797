"""What a system is told when something is wrong: where, what and what to do, and nothing of what it sent."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.db import OperationalError

SECRET = "Ashdown-Bittern"


def told(answer: Any) -> dict[str, Any]:
    assert answer.headers["Content-Type"] == "application/problem+json"
    body: dict[str, Any] = answer.json()
    assert body["status"] == answer.status_code
    assert body["report"] == answer.headers["X-Request-ID"]
    assert body["telephone"] == "01632 960 123"
    assert body["title"]
    assert body["what_to_do"]
    assert SECRET not in answer.content.decode()
    assert "no-store" in answer.headers["Cache-Control"]
    return body


def test_what_cannot_be_read(system: Callable[..., Any]) -> None:
    came = system()
    for text, more in {
        '{"what_happened": "' + SECRET + '",\n  oops}': {"line": 2, "column": 3},
        '{"level": "1", "level": "4"}': {},
        '{"level": NaN}': {},
        b'{"level": "\xff"}': {},
        "[" * 20_000: {},
    }.items():
        body = told(came.post("concerns", text))
        assert (body["status"], body["type"]) == (400, "/api/v1/#malformed"), text
        assert {key: body.get(key) for key in more} == more


FAULTS: list[tuple[dict[str, Any], str]] = [
    ({"children": []}, "/children"),
    ({"children": [{"born": "4/5/2019"}]}, "/children/0/born"),
    ({"children": [{"born": 1556928000}]}, "/children/0/born"),
    ({"children": [{"given_name": "x" * 101}]}, "/children/0/given_name"),
    ({"children": [{"given_name": 7}]}, "/children/0/given_name"),
    ({"children": [{"given_name": "Wren"}] * 31}, "/children"),
    ({"level": "5"}, "/level"),
    ({"factors": ["1A", "99Z"]}, "/factors/1"),
    ({"colour": SECRET}, "/colour"),
    ({SECRET: "x"}, "/…"),
    ({"source": "99"}, "/source"),
    ({"what_happened": "\ud800"}, "/what_happened"),
    ({"what_happened": "x" * 20_001}, "/what_happened"),
    ({"adults": [{"relations": [{"child": 2}]}]}, "/adults/0/relations/0/child"),
    ({"adults": [{"relations": [{"child": 1}, {"child": 1}]}]}, "/adults/0/relations/1/child"),
]


def test_what_cannot_be_used_names_each_place(system: Callable[..., Any]) -> None:
    came = system()
    for changes, pointer in FAULTS:
        body = told(came.send(**changes))
        assert (body["status"], body["type"]) == (422, "/api/v1/#not-usable"), pointer
        assert [each["pointer"] for each in body["errors"]] == [pointer]
        assert all(each["detail"] and each["what_to_do"] for each in body["errors"])


def test_a_concern_that_says_nothing_is_asked_for_one_word(system: Callable[..., Any]) -> None:
    came = system()
    answer = came.post("concerns", {"children": [{"given_name": "Wren"}]})
    assert [each["pointer"] for each in told(answer)["errors"]] == ["/what_happened"]
    assert came.post("concerns", {"children": [{}], "what_happened": None}).status_code == 201


def test_each_fault_is_named_not_only_the_first(system: Callable[..., Any]) -> None:
    answer = system().send(level="5", children=[{"born": "soon"}, {"sex": "X"}])
    assert {each["pointer"] for each in told(answer)["errors"]} == {"/level", "/children/0/born", "/children/1/sex"}


def test_the_other_kinds(system: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    came = system()
    assert told(came.post("concerns", "x=1", content_type="application/x-www-form-urlencoded"))["status"] == 415
    assert told(came.get("contacts/222-222-222"))["status"] == 404
    assert told(came.get("nowhere"))["status"] == 404
    assert told(came.get("contacts?limit=1000"))["errors"][0]["pointer"] == "query limit"
    assert told(came.get("checks/99999999999999999999999999"))["status"] == 404
    assert told(came.post("concerns", " " * 2_000_001))["status"] == 413


@pytest.mark.parametrize(("error", "status"), [(RuntimeError(SECRET), 500), (OperationalError(SECRET), 503)])
def test_a_fault_of_ours_has_a_number_and_says_no_more(
    system: Callable[..., Any],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    error: Exception,
    status: int,
) -> None:
    from tandem.hub.api import deeds

    def broken(*_: object, **__: object) -> None:
        raise error

    came = system()
    monkeypatch.setattr(deeds, "receive", broken)
    body = told(came.send(what_happened=SECRET))
    assert body["status"] == status
    assert SECRET not in capsys.readouterr().err


def test_nothing_that_was_sent_is_in_the_log(system: Callable[..., Any], capsys: pytest.CaptureFixture[str]) -> None:
    """G26."""
    came = system()
    reference = came.send(what_happened=SECRET).json()["reference"]
    came.get(f"contacts/{reference}")
    came.send(level=SECRET)
    logged = capsys.readouterr().err
    assert "api:concerns" in logged
    assert not any(word in logged for word in (SECRET, reference, came.token, "Wren"))
