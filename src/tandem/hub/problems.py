"""What a machine is told when something cannot be done: problem details (RFC 9457), or FHIR's own form of them.

Every answer says what is wrong, where, what to do and whom to ring, and bears
the request's number. None holds anything that was sent.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

__all__ = ["KINDS", "Fault", "Kind", "for_status", "is_machine", "problem"]

_DOOR = "/api/"
_FHIR = "/api/v1/fhir"


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of problem: its status, what it is called, what helps, and what FHIR calls it."""

    status: HTTPStatus
    title: str | Promise
    what_to_do: str | Promise
    issue: str


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in one place of what was sent."""

    pointer: str
    """Where: a JSON pointer (RFC 6901), or an expression of FHIRPath."""
    detail: str
    what_to_do: str


KINDS: dict[str, Kind] = {
    "malformed": Kind(
        HTTPStatus.BAD_REQUEST,
        gettext_lazy("We could not read what was sent"),
        gettext_lazy("Mend it where the answer says, and send it again."),
        "structure",
    ),
    "token-missing": Kind(
        HTTPStatus.UNAUTHORIZED,
        gettext_lazy("No token was shown"),
        gettext_lazy("Send the header Authorization: Bearer, followed by the token."),
        "login",
    ),
    "token-not-known": Kind(
        HTTPStatus.UNAUTHORIZED,
        gettext_lazy("We do not know this token"),
        gettext_lazy("Check it letter by letter, or ask the partnership for another."),
        "login",
    ),
    "token-lapsed": Kind(
        HTTPStatus.UNAUTHORIZED,
        gettext_lazy("This token is no longer good"),
        gettext_lazy("Ask the partnership to confirm it or to issue another."),
        "expired",
    ),
    "not-allowed": Kind(
        HTTPStatus.FORBIDDEN,
        gettext_lazy("This token does not allow that"),
        gettext_lazy("Ask the partnership which tokens your agency has and what each is good for."),
        "forbidden",
    ),
    "not-found": Kind(
        HTTPStatus.NOT_FOUND,
        gettext_lazy("There is nothing here, or nothing of your agency’s"),
        gettext_lazy("Check the address and the reference."),
        "not-found",
    ),
    "wrong-method": Kind(
        HTTPStatus.METHOD_NOT_ALLOWED,
        gettext_lazy("This cannot be done here"),
        gettext_lazy("The header Allow says what can be."),
        "not-supported",
    ),
    "key-used-otherwise": Kind(
        HTTPStatus.CONFLICT,
        gettext_lazy("The key was used for something else"),
        gettext_lazy("Give each thing that you send an Idempotency-Key of its own."),
        "conflict",
    ),
    "changed-meanwhile": Kind(
        HTTPStatus.CONFLICT,
        gettext_lazy("Somebody else was quicker"),
        gettext_lazy("Read it again, then send again if it still needs saying."),
        "conflict",
    ),
    "not-possible": Kind(
        HTTPStatus.CONFLICT,
        gettext_lazy("That cannot be done where this stands now"),
        gettext_lazy("Read what became of it first."),
        "business-rule",
    ),
    "too-large": Kind(
        HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
        gettext_lazy("That is more than we take at once"),
        gettext_lazy("Send less at once."),
        "too-long",
    ),
    "wrong-kind": Kind(
        HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
        gettext_lazy("We do not take this kind of content"),
        gettext_lazy("The documentation says which Content-Type each address takes."),
        "not-supported",
    ),
    "not-usable": Kind(
        HTTPStatus.UNPROCESSABLE_ENTITY,
        gettext_lazy("Something in it cannot be used"),
        gettext_lazy("Each fault says where it is and what to do. Nothing was received."),
        "invalid",
    ),
    "too-many": Kind(
        HTTPStatus.TOO_MANY_REQUESTS,
        gettext_lazy("Too many requests"),
        gettext_lazy("Wait as long as the header Retry-After says, and send it again with the same key."),
        "throttled",
    ),
    "our-fault": Kind(
        HTTPStatus.INTERNAL_SERVER_ERROR,
        gettext_lazy("A fault of ours"),
        gettext_lazy("Send it again with the same key. If it fails again, telephone, and give the report’s number."),
        "exception",
    ),
    "not-now": Kind(
        HTTPStatus.SERVICE_UNAVAILABLE,
        gettext_lazy("We cannot take this just now"),
        gettext_lazy("Please telephone. Send it again later, with the same key."),
        "transient",
    ),
}

_BY_STATUS = {400: "malformed", 403: "not-allowed", 404: "not-found", 429: "too-many", 500: "our-fault", 503: "not-now"}


def is_machine(request: HttpRequest) -> bool:
    """Whether what was asked for belongs to the machines' door."""
    return request.path.startswith(_DOOR)


def for_status(request: HttpRequest, status: int) -> HttpResponse:
    """The problem that stands for a page which could not be shown."""
    return problem(request, _BY_STATUS.get(status, "our-fault"))


def problem(
    request: HttpRequest,
    kind: str,
    detail: str = "",
    *,
    what_to_do: str = "",
    faults: Iterable[Fault] = (),
    headers: Mapping[str, str] | None = None,
    **more: Any,
) -> HttpResponse:
    """The answer that says what cannot be done; ``more`` stands beside what every problem says."""
    known, found = KINDS[kind], list(faults)
    said = detail or str(known.title)
    advice = what_to_do or str(known.what_to_do)
    report = str(getattr(request, "request_id", ""))
    fhir = request.path.startswith(_FHIR)
    if fhir:
        body = _outcome(known, said, advice, report, found)
    else:
        body = {
            "type": f"/api/v1/#{kind}",
            "title": str(known.title),
            "status": known.status.value,
            "detail": said,
            "what_to_do": advice,
            "report": report,
            "telephone": settings.TELEPHONE,
            **more,
            **({"errors": [asdict(each) for each in found]} if found else {}),
        }
    kind_of_content = "application/fhir+json" if fhir else "application/problem+json"
    answer = JsonResponse(body, status=known.status, content_type=kind_of_content, headers=dict(headers or {}))
    answer["Cache-Control"] = "no-store, private"
    return answer


def _outcome(known: Kind, said: str, advice: str, report: str, faults: list[Fault]) -> dict[str, Any]:
    """FHIR R4's ``OperationOutcome``: one issue for each fault, or one for the whole."""
    ring = _("Telephone: %(number)s. Report: %(report)s.") % {"number": settings.TELEPHONE, "report": report}
    issues = [
        {
            "severity": "error",
            "code": known.issue,
            "diagnostics": f"{each.detail} {each.what_to_do}".strip(),
            **({"expression": [each.pointer]} if each.pointer else {}),
        }
        for each in faults
    ]
    whole = {"severity": "error", "code": known.issue, "diagnostics": f"{said} {advice} {ring}"}
    return {"resourceType": "OperationOutcome", "issue": [whole, *issues]}
