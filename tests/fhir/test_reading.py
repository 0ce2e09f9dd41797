"""What other systems send: who is told of, what is passed over by name, and what is refused by place."""

from __future__ import annotations

from typing import Any

import pytest

from tandem.fhir.checking import WrongResource
from tandem.fhir.names import CONFIDENTIALITY, NHS_NUMBER
from tandem.fhir.reading import to_concern

PATIENT: dict[str, Any] = {
    "resourceType": "Patient",
    "id": "p1",
    "identifier": [{"system": NHS_NUMBER, "value": "9434765919"}],
    "name": [
        {"use": "official", "family": "Ashdown", "given": ["Wren", "Marlo"]},
        {"use": "nickname", "text": "Wrenny"},
    ],
    "gender": "male",
    "birthDate": "2019-05-04",
    "address": [{"line": ["9 Bittern Wharf"], "city": "Harrowmere", "postalCode": "ZZ1 1ZZ"}],
}


def request(**more: Any) -> dict[str, Any]:
    usual = {
        "resourceType": "ServiceRequest",
        "status": "active",
        "intent": "order",
        "priority": "stat",
        "subject": {"reference": "Patient/p1"},
        "requester": {"reference": "urn:uuid:3f2a"},
        "reasonCode": [{"coding": [{"system": "http://snomed.info/sct", "code": "95922009", "display": "Neglect"}]}],
        "note": [{"text": "Hungry and frightened."}],
    }
    return {**usual, **more}


def bundle(*resources: dict[str, Any], **changes: Any) -> dict[str, Any]:
    role = {
        "resourceType": "PractitionerRole",
        "id": "r1",
        "practitioner": {"reference": "Practitioner/x"},
        "organization": {"display": "Larch Ward"},
        "code": [{"coding": [{"system": "http://snomed.info/sct", "code": "1", "display": "Midwife"}]}],
        "telecom": [{"system": "phone", "value": "01632 960 111"}],
    }
    practitioner = {"resourceType": "Practitioner", "id": "x", "name": [{"given": ["Ottoline"], "family": "Marsh"}]}
    entries = [
        {"fullUrl": "urn:uuid:3f2a", "resource": role},
        *({"resource": each} for each in (request(**changes), PATIENT, practitioner, *resources)),
    ]
    return {"resourceType": "Bundle", "type": "transaction", "entry": [_posted(each) for each in entries]}


def _posted(entry: dict[str, Any]) -> dict[str, Any]:
    return {**entry, "request": {"method": "POST", "url": entry["resource"]["resourceType"]}}


def test_a_bundle_of_another_system_is_read() -> None:
    read = to_concern(bundle(identifier=[{"system": "https://ward.example/id", "value": "7"}]))
    assert read.concern == {
        "immediate_danger": "yes",
        "what_happened": "Neglect\n\nHungry and frightened.",
        "sender_name": "Ottoline Marsh",
        "sender_role": "Midwife",
        "sender_agency": "Larch Ward",
        "sender_telephone": "01632 960 111",
        "children": [
            {
                "given_name": "Wren Marlo",
                "family_name": "Ashdown",
                "also_known_as": "Wrenny",
                "born": "2019-05-04",
                "nhs_number": "9434765919",
                "address": "9 Bittern Wharf, Harrowmere, ZZ1 1ZZ",
                "sex": "M",
            }
        ],
    }
    assert read.identifier == "https://ward.example/id|7"


def test_a_related_person_stands_to_the_child_it_names_and_what_is_no_part_is_passed_over_by_name() -> None:
    mother = {
        "resourceType": "RelatedPerson",
        "id": "m",
        "patient": {"reference": "Patient/p1"},
        "relationship": [{"coding": [{"code": "MTH", "display": "mother"}]}],
        "name": [{"text": "Marta Ashdown"}],
    }
    seen = {"resourceType": "Observation", "id": "o", "status": "final", "code": {"text": "Weight"}}
    supporting = [{"reference": "RelatedPerson/m"}, {"reference": "Observation/o"}]
    read = to_concern(bundle(mother, seen, supportingInfo=supporting))
    assert read.concern["adults"] == [
        {"given_name": "Marta Ashdown", "relations": [{"child": 1, "relationship": "mother"}]}
    ]
    assert [each.expression for each in read.left_out] == ["ServiceRequest.supportingInfo[1]"]


def test_a_restricted_patients_address_is_confidential() -> None:
    """H5: what another system marks as restricted is not read as a plain address."""
    marked = {**PATIENT, "meta": {"security": [{"system": CONFIDENTIALITY, "code": "R"}]}}
    whole = bundle()
    whole["entry"][2]["resource"] = marked
    assert to_concern(whole).concern["children"][0]["address_confidential"] == "yes"


@pytest.mark.parametrize(
    ("resource", "where"),
    [
        ({"resourceType": "Patient"}, "resourceType"),
        ("text", "resourceType"),
        (None, "resourceType"),
        ({"resourceType": "ServiceRequest"}, "ServiceRequest.subject"),
        (bundle(status="draft"), "ServiceRequest.status"),
        (bundle(doNotPerform=True), "ServiceRequest.doNotPerform"),
        (bundle(colour="red"), "Bundle.entry[1].resource.colour"),
        (bundle(authoredOn="yesterday"), "Bundle.entry[1].resource.authoredOn"),
        (bundle(subject={"reference": "Patient/elsewhere"}), "ServiceRequest.subject"),
        (bundle(subject={"reference": "https://ward.example/Patient/1"}), "ServiceRequest.subject"),
        (bundle(subject={"reference": "Practitioner/x"}), "ServiceRequest.subject"),
        (bundle(request()), "Bundle.entry"),
        (
            bundle(modifierExtension=[{"url": "https://ward.example/not", "valueBoolean": True}]),
            "Bundle.entry[1].resource.modifierExtension",
        ),
    ],
)
def test_what_cannot_be_used_is_refused_by_its_place(resource: Any, where: str) -> None:
    with pytest.raises(WrongResource) as refused:
        to_concern(resource)
    assert where in [each.expression for each in refused.value.wrong]
    assert "Ashdown" not in str(refused.value.wrong)
