"""Systems that speak FHIR R4 come in by the same door, to the same actions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from django.test import Client
from django.utils import timezone
from fhir.resources.R4B.bundle import Bundle
from fhir.resources.R4B.capabilitystatement import CapabilityStatement
from fhir.resources.R4B.operationoutcome import OperationOutcome
from fhir.resources.R4B.servicerequest import ServiceRequest
from fhir.resources.R4B.task import Task

from tandem.core.sharing import refusal_reasons
from tandem.fhir.names import REFUSAL
from tandem.fhir.writing import to_service_request

from .conftest import CONCERN
from .test_sending import everything

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
FHIR = "application/fhir+json"


def post(came: Any, resource: Any, *, to: str = "fhir/ServiceRequest", key: str | None = None) -> Any:
    return came.post(to, resource, key=key, content_type=FHIR)


def told(contact: Any) -> dict[str, Any]:
    """What a contact says, but for what is its own: reference, key and moments."""
    names = ("sender_name", "sender_role", "level_asserted", "immediate_danger", "parents_told", "told", "source")
    people = [
        (each.person.name, each.person.born, each.person.sex, each.person.nhs_number, each.told)
        for kind in (contact.children, contact.adults)
        for each in kind.all()
    ]
    return {**{name: getattr(contact, name) for name in names}, "people": people, "sender": contact.sender_telephone}


def test_a_concern_is_the_same_whether_it_comes_in_fhir_or_not(system: Callable[..., Any]) -> None:
    from tandem.hub.referrals.models import Contact

    came = system()
    for concern in (CONCERN, everything()):
        plain = came.post("concerns", concern)
        in_fhir = post(came, to_service_request(concern))
        assert (plain.status_code, in_fhir.status_code) == (201, 201), in_fhir.content
        reference = in_fhir.headers["Location"].rpartition("/")[2]
        first, second = (Contact.objects.get(reference=each) for each in (plain.json()["reference"], reference))
        assert told(first) == told(second)
        read = ServiceRequest.model_validate(in_fhir.json())
        assert (read.id, read.status) == (reference, "active")
        assert "Wren" not in in_fhir.content.decode()


def test_its_own_identifier_tells_twice_sent_ones_apart(system: Callable[..., Any]) -> None:
    came = system()
    request = {**to_service_request(CONCERN), "identifier": [{"system": "https://ward.example/id", "value": "7"}]}
    places = {post(came, request).headers["Location"] for _ in range(2)}
    assert len(places) == 1
    changed = {**request, "note": [{"text": "Something else"}]}
    conflict = post(came, changed)
    assert (conflict.status_code, OperationOutcome.model_validate(conflict.json()).issue[0].code) == (409, "conflict")


def test_a_transaction_is_received_as_one_concern(system: Callable[..., Any]) -> None:
    from tandem.hub.referrals.models import Contact

    request = to_service_request(CONCERN)
    entry = {"fullUrl": "urn:uuid:1", "resource": request, "request": {"method": "POST", "url": "ServiceRequest"}}
    answer = post(system(), {"resourceType": "Bundle", "type": "transaction", "entry": [entry]}, to="fhir")
    bundle = Bundle.model_validate(answer.json())
    assert (answer.status_code, bundle.type, bundle.entry[0].response.status) == (
        200,
        "transaction-response",
        "201 Created",
    )
    assert Contact.objects.count() == 1


def test_where_it_stands_comes_back_as_a_task(
    system: Callable[..., Any], worker: Any, manager: Any, deciding: Callable[..., Any]
) -> None:
    from tandem.hub.referrals.actions import begin_screening, decide, tell
    from tandem.hub.referrals.models import Contact

    came = system()
    reference = post(came, to_service_request(CONCERN)).headers["Location"].rpartition("/")[2]
    task = Task.model_validate(came.get(f"fhir/Task/{reference}").json())
    contact = Contact.objects.get(reference=reference)
    assert (task.status, task.businessStatus.coding[0].code) == ("received", "received")
    assert task.restriction.period.end == contact.next_due
    now = timezone.now()
    begin_screening(contact, by=worker, now=now)
    decide(contact, {1: deciding(rationale="Kept to ourselves")}, by=manager, now=now)
    tell(contact, words="We will assess.", way="account", by=worker, now=now)
    answer = came.get(f"fhir/Task?focus=ServiceRequest/{reference}")
    (entry,) = Bundle.model_validate(answer.json()).entry
    assert entry.resource.status == "completed"
    assert [each.valueString for each in entry.resource.output if each.valueString] == ["We will assess."]
    assert "Kept to ourselves" not in answer.content.decode()
    assert len(Bundle.model_validate(came.get("fhir/Task").json()).entry) == 1


def test_another_agency_finds_none_of_it(system: Callable[..., Any], other_agency: Any) -> None:
    mine, theirs = system(), system(other_agency)
    reference = post(mine, to_service_request(CONCERN)).headers["Location"].rpartition("/")[2]
    asked = (f"Task/{reference}", f"ServiceRequest/{reference}", f"Task?focus=ServiceRequest/{reference}")
    for path in asked:
        answer = theirs.get(f"fhir/{path}")
        outcome = OperationOutcome.model_validate(answer.json())
        assert (answer.status_code, outcome.issue[0].code) == (404, "not-found")
    assert theirs.get("fhir/Task").json()["total"] == 0


def test_a_check_is_read_and_answered_as_a_task(
    system: Callable[..., Any], screened: Callable[..., Any], manager: Any, worker: Any, agency: Any
) -> None:
    from tandem.hub.referrals.actions import ask_partners, set_priority
    from tandem.hub.referrals.models import Priority

    came = system()

    def ask() -> Any:
        contact = set_priority(screened(), Priority.AMBER, rationale="Again", by=manager, now=MONDAY)
        return ask_partners(contact, [agency], question="Known?", reason="To decide", by=worker, now=MONDAY)[0]

    reason = refusal_reasons(on=MONDAY.date())[0].key
    no = {"coding": [{"system": REFUSAL, "code": reason}], "text": "No"}
    for change, kind in (
        ({"status": "completed", "output": [{"type": {"text": "x"}, "valueString": "Two visits"}]}, "received"),
        ({"status": "completed", "businessStatus": {"coding": [{"code": "nil"}]}}, "nil"),
        (
            {"status": "rejected", "statusReason": no},
            "refused",
        ),
    ):
        asked = ask()
        (entry,) = Bundle.model_validate(came.get("fhir/check/Task").json()).entry
        task = came.get(f"fhir/check/Task/check-{asked.pk}").json()
        assert (task["id"], entry.resource.description) == (f"check-{asked.pk}", "Known?")
        assert task["contained"][0]["name"][0]["family"] == "Ashdown"
        address = f"/api/v1/fhir/check/Task/check-{asked.pk}"
        headers = {"Authorization": f"Bearer {came.token}"}
        answer = came.client.put(address, {**task, **change}, content_type=FHIR, headers=headers)
        assert answer.status_code == 200, answer.content
        assert (asked.answers.get().kind, Task.model_validate(answer.json()).status) == (kind, change["status"])


def test_what_is_wrong_is_an_outcome_with_its_place(system: Callable[..., Any]) -> None:
    came = system()
    for resource, status, expression in (
        ({"resourceType": "Patient"}, 422, "resourceType"),
        ({**to_service_request(CONCERN), "status": "draft"}, 422, "ServiceRequest.status"),
        ({**to_service_request({**CONCERN, "level": "9"})}, 422, "/level"),
        ("{oops", 400, None),
    ):
        answer = post(came, resource)
        outcome = OperationOutcome.model_validate(answer.json())
        assert answer.status_code == status
        assert answer.headers["Content-Type"] == FHIR
        assert expression in [*(place for each in outcome.issue for place in each.expression or ()), None]
        assert "01632 960 123" in outcome.issue[0].diagnostics
        assert "Wren" not in answer.content.decode()
    assert OperationOutcome.model_validate(Client().get("/api/v1/fhir/Task").json()).issue[0].code == "login"


def test_what_was_left_out_is_said_by_its_place(system: Callable[..., Any]) -> None:
    request = to_service_request(CONCERN)
    request["contained"].append(
        {"resourceType": "Observation", "id": "o", "status": "final", "code": {"text": "Weight"}}
    )
    request["supportingInfo"].append({"reference": "#o"})
    assert "ServiceRequest.supportingInfo[1]" in post(system(), request).headers["Warning"]


def test_any_client_may_ask_what_can_be_done(hub: None) -> None:
    said = CapabilityStatement.model_validate(Client().get("/api/v1/fhir/metadata").json())
    assert {each.type for each in said.rest[0].resource} == {"ServiceRequest", "Task"}
