"""Where a concern stands and what an agency is asked, each as a FHIR ``Task``; and the agency's answer, read back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tandem.fhir.checking import Wrong, WrongResource, checked
from tandem.fhir.names import REFERENCE, REFUSAL, STATE, TASK

__all__ = ["Asked", "Decided", "Standing", "answer_in", "asked_task", "request_read", "searchset", "standing_task"]

_STATUSES = {
    "received": "received",
    "awaiting_information": "on-hold",
    "screening": "in-progress",
    "checks": "in-progress",
}
"""``Task.status`` until something is decided; from then on it is in progress until the sender has been told."""


@dataclass(frozen=True, slots=True)
class Decided:
    """What was decided for one child."""

    child: int
    code: str
    words: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a concern stands for its sender. ``state`` is a state of the pathway, ``clock`` a clock that runs."""

    reference: str
    state: str
    words: str
    received: datetime
    changed: datetime
    clock: str = ""
    due: datetime | None = None
    question: str = ""
    decided: Sequence[Decided] = ()
    told: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """What an agency is asked, as it may see it."""

    number: int
    reference: str
    question: str
    asked: datetime
    due: datetime
    children: Sequence[dict[str, Any]] = ()
    """Each child as the machines' door names them: given and family name, born, expected, sex, numbers."""
    answered: str = ""
    """``received``, ``nil`` or ``refused``; empty while nothing is answered."""


def standing_task(standing: Standing) -> dict[str, Any]:
    """The task of deciding on a concern and telling its sender: done when they have been told."""
    status = "completed" if standing.told else _STATUSES.get(standing.state, "in-progress")
    period = {"start": standing.received.isoformat(), **({"end": standing.due.isoformat()} if standing.due else {})}
    task: dict[str, Any] = {
        "resourceType": "Task",
        "id": standing.reference,
        "identifier": [{"system": REFERENCE, "value": standing.reference}],
        "status": status,
        "businessStatus": {"coding": [{"system": STATE, "code": standing.state}], "text": standing.words},
        "intent": "order",
        "code": _coded("decide-and-tell", "Decide on a concern and tell whoever raised it"),
        "focus": {"reference": f"ServiceRequest/{standing.reference}"},
        "authoredOn": standing.received.isoformat(),
        "lastModified": standing.changed.isoformat(),
        "restriction": {"period": period},
    }
    if standing.clock:
        task["restriction"]["extension"] = [{"url": f"{TASK}#clock", "valueCode": standing.clock}]
    if standing.question:
        task["statusReason"] = {"text": standing.question}
    output = [
        {"type": _coded("decision", f"Decision for child {each.child}"), "valueCodeableConcept": _decision(each)}
        for each in standing.decided
    ] + [{"type": _coded("told", "What you were told"), "valueString": words} for words in standing.told]
    if output:
        task["output"] = output
    return task


def asked_task(asked: Asked) -> dict[str, Any]:
    """The task of answering what the front door asks; answered by sending it back with its status and output."""
    statuses = {"": "requested", "refused": "rejected"}
    task: dict[str, Any] = {
        "resourceType": "Task",
        "id": f"check-{asked.number}",
        "identifier": [{"system": REFERENCE, "value": asked.reference}],
        "status": statuses.get(asked.answered, "completed"),
        "intent": "order",
        "code": _coded("partner-check", "Say what your agency knows"),
        "authoredOn": asked.asked.isoformat(),
        "restriction": {"period": {"start": asked.asked.isoformat(), "end": asked.due.isoformat()}},
    }
    if asked.question:
        task["description"] = asked.question
    if asked.children:
        from tandem.fhir.writing import to_service_request

        told = [{key: value for key, value in each.items() if value} for each in asked.children]
        people = to_service_request({"children": told})
        task["contained"] = [each for each in people["contained"] if each["resourceType"] in ("Patient", "Group")]
        task["for"] = people["subject"]
    return task


def answer_in(resource: Any, *, number: int) -> dict[str, str]:
    """An agency's answer: its ``kind``, ``words`` and, for a refusal, the code of its reason.

    Raises:
        WrongResource: it is no task, another one, or neither completed nor rejected.
    """
    task = checked(resource, "Task")
    if task.get("id") != f"check-{number}":
        raise WrongResource([Wrong("Task.id", "This is another task than the address names.")])
    words = "\n\n".join(_texts(task))
    if task["status"] == "rejected":
        codes = task.get("statusReason", {}).get("coding", [])
        reason = next((each.get("code", "") for each in codes if each.get("system") == REFUSAL), "")
        return {
            "kind": "refused",
            "words": words or str(task.get("statusReason", {}).get("text", "")),
            "refusal": reason,
        }
    if task["status"] != "completed":
        raise WrongResource([Wrong("Task.status", "An answer is completed, or rejected with a reason.")])
    nil = any(each.get("code") == "nil" for each in task.get("businessStatus", {}).get("coding", []))
    return {"kind": "nil" if nil else "received", "words": words, "refusal": ""}


def request_read(standing: Standing) -> dict[str, Any]:
    """A request as its sender may read it again: its reference and status, and nothing of what was told."""
    over = bool(standing.told)
    return {
        "resourceType": "ServiceRequest",
        "id": standing.reference,
        "identifier": [{"system": REFERENCE, "value": standing.reference}],
        "status": "completed" if over else "active",
        "intent": "order",
        "subject": {"identifier": {"system": REFERENCE, "value": standing.reference}, "display": "As sent"},
        "authoredOn": standing.received.isoformat(),
    }


def searchset(found: Iterable[dict[str, Any]], *, base: str) -> dict[str, Any]:
    """What a search found, as a bundle."""
    entries = [
        {"fullUrl": f"{base}{each['resourceType']}/{each['id']}", "resource": each, "search": {"mode": "match"}}
        for each in found
    ]
    return {
        "resourceType": "Bundle",
        "type": "searchset",
        "total": len(entries),
        **({"entry": entries} if entries else {}),
    }


def _texts(task: dict[str, Any]) -> list[str]:
    said = [each["valueString"] for each in task.get("output", []) if each.get("valueString")]
    return [*said, *(each["text"] for each in task.get("note", []) if each.get("text"))]


def _coded(code: str, words: str) -> dict[str, Any]:
    return {"coding": [{"system": TASK, "code": code}], "text": words}


def _decision(decided: Decided) -> dict[str, Any]:
    return {"coding": [{"system": STATE, "code": decided.code}], "text": decided.words}
