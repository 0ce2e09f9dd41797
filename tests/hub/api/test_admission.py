"""Who may come in at the machines' door: every address, every scope; and what a token that is no good is told."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.checks import every_view
from tandem.hub.permissions import Who

# Written by hand: name of the address, method, the scope that it asks for.
EXPECTED = {
    ("api:concerns", "POST"): "concerns:send",
    ("api:batch", "POST"): "concerns:send",
    ("api:additions", "POST"): "concerns:send",
    ("api:disagreement", "POST"): "concerns:send",
    ("api:files", "POST"): "concerns:send",
    ("api:contacts", "GET"): "concerns:read_own",
    ("api:contact", "GET"): "concerns:read_own",
    ("api:changes", "GET"): "concerns:read_own",
    ("api:checks", "GET"): "checks:answer",
    ("api:check", "GET"): "checks:answer",
    ("api:answers", "POST"): "checks:answer",
    ("api:fhir_request", "POST"): "concerns:send",
    ("api:fhir", "POST"): "concerns:send",
    ("api:fhir_request_read", "GET"): "concerns:read_own",
    ("api:fhir_tasks", "GET"): "concerns:read_own",
    ("api:fhir_task", "GET"): "concerns:read_own",
    ("api:fhir_checks", "GET"): "checks:answer",
    ("api:fhir_check", "GET"): "checks:answer",
    ("api:fhir_answer", "PUT"): "checks:answer",
}
ARGUMENTS = {
    "api:contact": ["222-222-222"],
    "api:additions": ["222-222-222"],
    "api:disagreement": ["222-222-222"],
    "api:files": ["222-222-222"],
    "api:check": [999],
    "api:answers": [999],
    "api:fhir_request_read": ["222-222-222"],
    "api:fhir_task": ["222-222-222"],
    "api:fhir_check": [999],
    "api:fhir_answer": [999],
}


def ask(name: str, method: str, token: str = "", client: Client | None = None) -> Any:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    address = reverse(name, args=ARGUMENTS.get(name, []))
    return (client or Client()).generic(method, address, "{}", content_type="application/json", headers=headers)


def kind_of(answer: Any) -> str:
    """The type of a problem, or FHIR's code for it."""
    body = answer.json()
    return str(body["issue"][0]["code"] if "issue" in body else body["type"])


def test_every_operation_stands_in_the_matrix_with_its_scope() -> None:
    machines = [(name, view.access) for name, _, view in every_view() if view.access.who is Who.MACHINE]
    found = {(name, method): scope for name, access in machines for method, scope in access.scopes}
    # Two operations at one address have a name each, and either name leads to both.
    assert set(found.items()) >= set(EXPECTED.items())
    assert {scope for _, scope in found.items()} == set(EXPECTED.values())
    assert {name for name, _ in found} == {name for name, _ in EXPECTED}


@pytest.mark.parametrize("scope", ["concerns:send", "concerns:read_own", "checks:answer"])
def test_a_token_opens_what_its_scope_says_and_nothing_else(system: Callable[..., Any], scope: str) -> None:
    shown = system(scopes=[scope]).token
    for (name, method), needed in EXPECTED.items():
        answer = ask(name, method, shown)
        assert (answer.status_code in (401, 403)) == (needed != scope), (name, answer.status_code)
        if needed != scope:
            assert kind_of(answer) in ("/api/v1/#not-allowed", "forbidden")
    refused = Event.objects.filter(verb=Verb.REFUSED, object_type="machines_token")
    assert refused.count() == sum(needed != scope for needed in EXPECTED.values())


def test_nobody_comes_in_without_a_token_not_even_somebody_signed_in(
    person: Callable[..., Any], inside: Callable[..., Client], agency: Any
) -> None:
    signed_in = inside(person("front_door_manager"))
    for name, method in EXPECTED:
        for client in (Client(), signed_in):
            answer = ask(name, method, client=client)
            assert answer.status_code == 401
            assert answer.headers["WWW-Authenticate"].startswith("Bearer")
            assert kind_of(answer) in ("/api/v1/#token-missing", "login")


def test_any_other_method_is_refused_with_those_that_are_not(system: Callable[..., Any]) -> None:
    answer = ask("api:contact", "DELETE", system().token)
    assert (answer.status_code, answer.headers["Allow"]) == (405, "GET")
    assert answer.json()["type"] == "/api/v1/#wrong-method"


def test_each_use_is_recorded_with_the_agency(system: Callable[..., Any], agency: Any) -> None:
    came = system()
    came.get("contacts")
    used = Event.objects.get(verb=Verb.TOKEN_USED)
    assert (used.actor, used.agency, used.object_id) == (None, agency.pk, str(came.row.pk))
    read = Event.objects.get(verb=Verb.OWN_CONTACTS_READ)
    assert (read.agency, read.request_id) == (agency.pk, used.request_id)


def test_the_database_holds_no_token(system: Callable[..., Any]) -> None:
    from tandem.hub.machines.models import Token

    came = system()
    kept = repr(Token.objects.filter(pk=came.row.pk).values().get())
    assert came.token not in kept
    assert came.token.removeprefix("tandem_") not in kept


def revoked(row: Any) -> None:
    row.revoked_at = timezone.now()


def over(row: Any) -> None:
    row.until = timezone.localdate()


def on_its_last_day(row: Any) -> None:
    row.until = timezone.localdate() + timedelta(days=1)


def confirmed(days: int) -> Callable[[Any], None]:
    def change(row: Any) -> None:
        row.attested = timezone.localdate() - timedelta(days=days)

    return change


@pytest.mark.parametrize(
    ("change", "good"),
    [(revoked, False), (over, False), (on_its_last_day, True), (confirmed(90), True), (confirmed(91), False)],
)
def test_a_token_is_good_until_its_day_while_somebody_confirms_it(
    system: Callable[..., Any], change: Callable[[Any], None], good: bool
) -> None:
    came = system()
    change(came.row)
    came.row.save()
    assert came.get("contacts").status_code == (200 if good else 401)
    sent = came.send()
    assert sent.status_code == (201 if good else 401)
    if not good:
        assert sent.json()["type"] == "/api/v1/#token-lapsed"
        # Whoever wrote it must learn that it went nowhere, and what to do for the child now (H1, H12).
        assert "Nothing was received: telephone 01632 960 123 now" in sent.json()["detail"]
        assert "Nothing was received" not in came.get("contacts").json()["detail"]


def test_a_token_of_a_closed_agency_is_no_longer_good(system: Callable[..., Any], agency: Any) -> None:
    came = system()
    agency.closed = timezone.localdate()
    agency.save()
    assert came.get("contacts").status_code == 401


@pytest.mark.parametrize(
    ("networks", "status"), [(["127.0.0.0/8"], 200), (["192.0.2.0/24"], 403), (["192.0.2.7", "127.0.0.1"], 200)]
)
def test_a_token_is_used_only_from_where_it_was_issued_for(
    system: Callable[..., Any], networks: list[str], status: int
) -> None:
    assert system(networks=networks).get("contacts").status_code == status


def test_too_many_requests_wait_and_say_how_long(system: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    from dataclasses import replace

    from tandem.hub.machines import gate

    few = replace(gate.limits(date(2026, 11, 28)), requests_per_minute=3)
    monkeypatch.setattr(gate, "limits", lambda _on: few)
    came, another = system(), system()
    answers = [came.get("contacts") for _ in range(4)]
    assert [each.status_code for each in answers] == [200, 200, 200, 429]
    assert 1 <= int(answers[-1].headers["Retry-After"]) <= 60
    assert another.get("contacts").status_code == 200


def test_guessing_tokens_is_slowed_and_hinders_nobody_who_has_one(
    system: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    from dataclasses import replace

    from tandem.hub.machines import gate

    few = replace(gate.limits(date(2026, 11, 28)), unknown_tokens_per_minute=2)
    monkeypatch.setattr(gate, "limits", lambda _on: few)
    came = system()
    statuses = [ask("api:contacts", "GET", f"tandem_guess{n}").status_code for n in range(4)]
    assert statuses == [401, 401, 429, 429]
    assert Event.objects.filter(verb=Verb.TOKEN_UNKNOWN).count() == 2
    assert came.get("contacts").status_code == 200


def test_what_cannot_be_recorded_is_not_done(system: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    from django.db import DatabaseError

    from tandem.hub.audit import record

    came = system()

    def cannot_write(*_: object) -> None:
        raise DatabaseError

    monkeypatch.setattr(record, "_insert", cannot_write)
    answer = came.send()
    assert (answer.status_code, answer.json()["type"]) == (503, "/api/v1/#not-now")
    assert answer.json()["telephone"] == "01632 960 123"


def test_the_document_and_the_page_are_made_from_the_operations_and_name_no_other_host(hub: None) -> None:
    document = Client().get("/api/v1/openapi.json").json()
    described = {
        (method.upper(), path): each["x-scope"]
        for path, methods in document["paths"].items()
        for method, each in methods.items()
    }
    assert sorted(described.values()) == sorted(EXPECTED.values())
    page = Client().get("/api/v1/")
    text = page.content.decode()
    assert all(f"<code>{method} {path}</code>" in text for method, path in described)
    assert not re.search(r"(src|href|action)=\"(https?:)?//", text)
    assert "<script" not in text
    assert "unsafe" not in page.headers["Content-Security-Policy"]
