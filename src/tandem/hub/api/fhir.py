"""The same door for systems that speak FHIR R4: a concern is a ``ServiceRequest``, its standing a ``Task``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Annotated, Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe
from ninja import Query
from ninja.errors import HttpError
from pydantic import ValidationError

from tandem import __version__
from tandem.fhir.capability import capability
from tandem.fhir.checking import Wrong, WrongResource
from tandem.fhir.reading import to_concern
from tandem.fhir.tasks import Asked, Decided, Standing, answer_in, asked_task, request_read, searchset, standing_task
from tandem.hub.api.checks import asked_by_number, record_answer, shown_check
from tandem.hub.api.concerns import own_contact
from tandem.hub.api.deeds import send
from tandem.hub.api.door import FHIR, IdempotencyKey, operation
from tandem.hub.api.faults import NotUsable, Reader, faults_of
from tandem.hub.api.form import Concern
from tandem.hub.audit.record import find_or_refuse, note
from tandem.hub.audit.verbs import Verb
from tandem.hub.machines.gate import token_of
from tandem.hub.machines.once import Given
from tandem.hub.machines.scopes import Scope
from tandem.hub.permissions import public
from tandem.hub.problems import Fault
from tandem.hub.referrals.models import Contact
from tandem.hub.referrals.queries_for_systems import checks_asked_of, sent_by_system_of
from tandem.hub.referrals.shown import contact_shown

__all__ = ["metadata"]

_REQUEST = {"requestBody": {"required": True, "content": {"application/fhir+json": {"schema": {"type": "object"}}}}}
_MOST = 100


@public
@require_safe
def metadata(request: HttpRequest) -> HttpResponse:
    """What can be asked here, for any FHIR client."""
    address = request.build_absolute_uri(reverse("api:fhir"))
    return _answer(capability(version=__version__, on=timezone.localdate(), address=address))


@operation(
    "POST",
    "/fhir/ServiceRequest",
    Scope.SEND,
    name="fhir_request",
    summary="Send a ServiceRequest",
    gives={201: FHIR},
    tags=["FHIR R4"],
    openapi_extra=_REQUEST,
)
def create_request(request: HttpRequest, key: IdempotencyKey = None) -> HttpResponse:
    """Send a concern as a ServiceRequest, with everybody it tells of contained in it.

    Without the header Idempotency-Key its own `identifier` says whether it was sent before.
    """
    given, left_out = _send(request, key)
    answer = _answer(_request_read(_sent(request, given)), status=given.status, left_out=left_out)
    answer["Location"] = reverse("api:fhir_request_read", args=[given.answer["reference"]])
    if given.again:
        answer["Idempotency-Replayed"] = "true"
    return answer


@operation(
    "POST",
    "/fhir",
    Scope.SEND,
    name="fhir",
    summary="Send a transaction",
    gives={200: FHIR},
    tags=["FHIR R4"],
    openapi_extra=_REQUEST,
)
def transaction(request: HttpRequest, key: IdempotencyKey = None) -> HttpResponse:
    """Send a concern as a transaction: a Bundle with one ServiceRequest and everybody it tells of."""
    given, left_out = _send(request, key)
    location = reverse("api:fhir_request_read", args=[given.answer["reference"]])
    entry = {"response": {"status": "201 Created", "location": location}}
    return _answer({"resourceType": "Bundle", "type": "transaction-response", "entry": [entry]}, left_out=left_out)


@operation(
    "GET",
    "/fhir/ServiceRequest/{reference}",
    Scope.READ_OWN,
    name="fhir_request_read",
    summary="Read a ServiceRequest",
    gives={200: FHIR},
    tags=["FHIR R4"],
)
def read_request(request: HttpRequest, reference: str) -> HttpResponse:
    """Read a concern that was sent: its reference and status, and nothing of what was told."""
    found = own_contact(request, reference)
    note(Verb.CONTACT_READ, on=found)
    return _answer(_request_read(found))


@operation(
    "GET",
    "/fhir/Task",
    Scope.READ_OWN,
    name="fhir_tasks",
    summary="Find where concerns stand",
    gives={200: FHIR},
    tags=["FHIR R4"],
)
def search_tasks(
    request: HttpRequest,
    focus: Annotated[str | None, Query(max_length=80, description="ServiceRequest/ and its reference.")] = None,
) -> HttpResponse:
    """Find where the concerns stand that your agency's systems sent: the newest hundred, or one."""
    if focus is not None:
        found = [own_contact(request, focus.rpartition("/")[2])]
    else:
        found = list(sent_by_system_of(token_of(request).agency)[:_MOST])
    note(Verb.OWN_CONTACTS_READ)
    tasks = [standing_task(_standing(each, now=timezone.now())) for each in found]
    return _answer(searchset(tasks, base=_base(request)))


@operation(
    "GET",
    "/fhir/Task/{reference}",
    Scope.READ_OWN,
    name="fhir_task",
    summary="Read where a concern stands",
    gives={200: FHIR},
    tags=["FHIR R4"],
)
def read_task(request: HttpRequest, reference: str) -> HttpResponse:
    """Read where a concern stands: status, clock, decision and what you were told."""
    found = own_contact(request, reference)
    note(Verb.CONTACT_READ, on=found)
    return _answer(standing_task(_standing(found, now=timezone.now())))


@operation(
    "GET",
    "/fhir/check/Task",
    Scope.ANSWER,
    name="fhir_checks",
    summary="Find what you are asked, as tasks",
    gives={200: FHIR},
    tags=["FHIR R4"],
)
def search_checks(request: HttpRequest) -> HttpResponse:
    """Find what the front door asks your agency and nobody has answered."""
    asked = checks_asked_of(token_of(request).agency).filter(answers__isnull=True)[:_MOST]
    tasks = [_asked_task(each) for each in asked]
    note(Verb.CHECKS_READ)
    return _answer(searchset(tasks, base=f"{_base(request)}check/"))


@operation(
    "GET",
    "/fhir/check/Task/check-{int:number}",
    Scope.ANSWER,
    name="fhir_check",
    summary="Read what you are asked, as a task",
    gives={200: FHIR},
    tags=["FHIR R4"],
)
def read_check(request: HttpRequest, number: int) -> HttpResponse:
    """Read one thing that is asked."""
    found = asked_by_number(request, number)
    note(Verb.CHECK_READ, on=found)
    return _answer(_asked_task(found))


@operation(
    "PUT",
    "/fhir/check/Task/check-{int:number}",
    Scope.ANSWER,
    name="fhir_answer",
    summary="Answer with a task",
    gives={200: FHIR},
    tags=["FHIR R4"],
    openapi_extra=_REQUEST,
)
def answer_check(request: HttpRequest, number: int, key: IdempotencyKey = None) -> HttpResponse:
    """Answer by sending the task back: completed with what you know or with `nil`, or rejected with a reason."""
    found = asked_by_number(request, number)
    said = _usable(lambda: answer_in(_body(request), number=number))
    record_answer(request, found, said["kind"], words=said["words"], refusal=said["refusal"], key=key)
    return _answer(_asked_task(asked_by_number(request, number)))


def _send(request: HttpRequest, key: str | None) -> tuple[Given, list[Wrong]]:
    read = _usable(lambda: to_concern(_body(request)))
    try:
        concern = Concern.model_validate(read.concern)
    except ValidationError as error:
        raise NotUsable(faults_of(error.errors())) from None
    own = f"fhir/{read.identifier}" if read.identifier else None
    return send(token_of(request), concern, key=key or own, now=timezone.now()), read.left_out


def _usable(read: Callable[[], Any]) -> Any:
    try:
        return read()
    except WrongResource as error:
        raise NotUsable(
            Fault(each.expression, each.detail, "Mend it and send it again with the same key.") for each in error.wrong
        ) from None


def _body(request: HttpRequest) -> Any:
    try:
        return Reader().parse_body(request)
    except Exception as error:
        # As ninja itself has it for any other body, so that the door says the same of both.
        raise HttpError(400, "") from error


def _sent(request: HttpRequest, given: Given) -> Contact:
    return find_or_refuse(sent_by_system_of(token_of(request).agency), reference=given.answer["reference"])


def _request_read(contact: Contact) -> dict[str, Any]:
    return request_read(_standing(contact, now=timezone.now()))


def _standing(contact: Contact, *, now: datetime) -> Standing:
    shown = contact_shown(contact, now=now, names=False, answer=True)
    decided = [Decided(each.number, each.code, each.words, each.at) for each in shown.decisions]
    moments = [contact.received_at, *(step.at for step in shown.steps), *(told.at for told in shown.told)]
    return Standing(
        reference=contact.reference,
        state=shown.line.state,
        words=shown.line.status,
        received=contact.received_at,
        changed=max(moments),
        clock=shown.line.clock_code,
        due=shown.line.due,
        question=shown.question,
        decided=decided,
        told=["\n\n".join(filter(None, (told.words, told.next_step, told.whom_to_ring))) for told in shown.told],
    )


def _asked_task(asked: Any) -> dict[str, Any]:
    shown = shown_check(asked)
    children = [
        {
            key: value.isoformat() if hasattr(value, "isoformat") else value
            for key, value in each.items()
            if key != "number"
        }
        for each in shown["children"]
    ]
    answers = shown["answers"]
    return asked_task(
        Asked(
            number=shown["id"],
            reference=shown["reference"],
            question="\n\n".join(filter(None, (shown["question"], shown["told_them"]))),
            asked=shown["asked_at"],
            due=shown["due"],
            children=children,
            answered=answers[-1]["kind"] if answers else "",
        )
    )


def _base(request: HttpRequest) -> str:
    return request.build_absolute_uri(reverse("api:fhir")) + "/"


def _answer(resource: dict[str, Any], *, status: int = 200, left_out: list[Wrong] | None = None) -> HttpResponse:
    """A resource as an answer; what was left out of what was received is said in a header's warning, by its place."""
    answer = JsonResponse(resource, status=status, content_type="application/fhir+json")
    if left_out:
        places = ", ".join(each.expression for each in left_out)
        answer["Warning"] = f'299 - "Left out: {places}"'
    return answer
