"""From a concern to a ``ServiceRequest``, with everybody it tells of contained in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tandem.fhir.answers import response
from tandem.fhir.names import EXPECTED, FACTOR, NHS_NUMBER, RELATION, REQUEST, UPN

__all__ = ["to_service_request"]

_GENDERS = {"F": "female", "M": "male"}
_PRIORITIES = {"yes": "stat", "no": "routine"}


class _Taking:
    """Answers on their way to elements of their own; what is left, "not known" too, stays with the form's answers."""

    def __init__(self, told: Mapping[str, Any]) -> None:
        self.rest = dict(told)

    def text(self, key: str) -> str | None:
        value = self.rest.get(key)
        if isinstance(value, str) and value:
            return str(self.rest.pop(key))
        return None

    def one_of(self, key: str, codes: Mapping[str, str]) -> str | None:
        code = self.rest.get(key)
        return codes[self.rest.pop(key)] if isinstance(code, str) and code in codes else None


def to_service_request(concern: Mapping[str, Any]) -> dict[str, Any]:
    """A concern as FHIR R4 has it; :func:`tandem.fhir.reading.to_concern` gives the same concern back."""
    told = _Taking({key: value for key, value in concern.items() if key not in ("children", "adults")})
    children = [_Taking(each) for each in concern["children"]]
    adults = [_Taking({**each}) for each in concern.get("adults", [])]
    patients = [_patient(each, number) for number, each in enumerate(children, start=1)]
    related = [_related(each, number) for number, each in enumerate(adults, start=1)]
    group = [_group(patients)] if len(patients) > 1 else []
    sender = _sender(told)
    what = told.text("what_happened")
    priority = told.one_of("immediate_danger", _PRIORITIES)
    factors = told.rest.pop("factors") if told.rest.get("factors") else []
    answers = response(told.rest, [each.rest for each in children], [each.rest for each in adults])
    request: dict[str, Any] = {
        "resourceType": "ServiceRequest",
        "contained": [*patients, *group, *related, *sender, answers],
        "status": "active",
        "intent": "order",
        "category": [{"coding": [{"system": REQUEST, "code": "safeguarding-concern"}], "text": "Safeguarding concern"}],
        "subject": {"reference": "#children" if group else "#child1"},
        "supportingInfo": [{"reference": f"#{each['id']}"} for each in [*related, answers]],
    }
    if priority:
        request["priority"] = priority
    if sender:
        request["requester"] = {"reference": "#role"}
    if factors:
        request["reasonCode"] = [{"coding": [{"system": FACTOR, "code": each}]} for each in factors]
    if what:
        request["note"] = [{"text": what}]
    return request


def _patient(child: _Taking, number: int) -> dict[str, Any]:
    patient: dict[str, Any] = {"resourceType": "Patient", "id": f"child{number}"}
    identifiers = [
        {"system": system, "value": value}
        for system, value in ((NHS_NUMBER, child.text("nhs_number")), (UPN, child.text("upn")))
        if value
    ]
    names = [name for name in (_name(child), _nickname(child)) if name]
    if expected := child.text("expected"):
        patient["extension"] = [{"url": EXPECTED, "valueDate": expected}]
    if identifiers:
        patient["identifier"] = identifiers
    if names:
        patient["name"] = names
    if gender := child.one_of("sex", _GENDERS):
        patient["gender"] = gender
    if born := child.text("born"):
        patient["birthDate"] = born
    if address := child.text("address"):
        patient["address"] = [{"text": address}]
    if language := child.text("language"):
        patient["communication"] = [{"language": {"text": language}}]
    return patient


def _group(patients: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "resourceType": "Group",
        "id": "children",
        "type": "person",
        "actual": True,
        "member": [{"entity": {"reference": f"#{each['id']}"}} for each in patients],
    }


def _related(adult: _Taking, number: int) -> dict[str, Any]:
    relations = adult.rest.pop("relations", [])
    first = relations[0] if relations else {}
    related: dict[str, Any] = {
        "resourceType": "RelatedPerson",
        "id": f"adult{number}",
        "patient": {"reference": f"#child{first.get('child', 1)}"},
    }
    if relations:
        related["extension"] = [_relation(each) for each in relations]
    if first.get("relationship"):
        related["relationship"] = [{"text": first["relationship"]}]
    if name := _name(adult):
        related["name"] = [name]
    if contact := adult.text("contact"):
        related["telecom"] = [{"system": "other", "value": contact}]
    if born := adult.text("born"):
        related["birthDate"] = born
    if address := adult.text("address"):
        related["address"] = [{"text": address}]
    return related


def _relation(relation: Mapping[str, Any]) -> dict[str, Any]:
    """A relation to one child; what is "not known" is an inner extension without a value but with its reason."""
    inside: list[dict[str, Any]] = [{"url": "child", "valueReference": {"reference": f"#child{relation['child']}"}}]
    for key in ("relationship", "responsibility"):
        if key in relation:
            said = relation[key]
            inside.append(
                {"url": key, "valueString": said} if said else {"url": f"{key}-not-known", "valueBoolean": True}
            )
    return {"url": RELATION, "extension": inside}


def _name(somebody: _Taking) -> dict[str, Any] | None:
    given, family = somebody.text("given_name"), somebody.text("family_name")
    if not given and not family:
        return None
    return {"use": "official", **({"family": family} if family else {}), **({"given": [given]} if given else {})}


def _nickname(child: _Taking) -> dict[str, Any] | None:
    known = child.text("also_known_as")
    return {"use": "nickname", "text": known} if known else None


def _sender(told: _Taking) -> list[dict[str, Any]]:
    """Who raised it: a ``PractitionerRole`` and, where a name is told, the ``Practitioner``."""
    name, role, agency = told.text("sender_name"), told.text("sender_role"), told.text("sender_agency")
    reach = [("phone", told.text("sender_telephone")), ("email", told.text("sender_email"))]
    telecom = [{"system": system, "value": value} for system, value in reach if value]
    if not (name or role or agency or telecom):
        return []
    sender: dict[str, Any] = {"resourceType": "PractitionerRole", "id": "role"}
    if name:
        sender["practitioner"] = {"reference": "#sender"}
    if agency:
        sender["organization"] = {"display": agency}
    if role:
        sender["code"] = [{"text": role}]
    if telecom:
        sender["telecom"] = telecom
    person = {"resourceType": "Practitioner", "id": "sender", "name": [{"text": name}]}
    return [person, sender] if name else [sender]
