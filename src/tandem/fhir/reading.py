"""From a ``ServiceRequest``, alone or in a ``Bundle``, to a concern: ours, or that of any system that speaks FHIR."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tandem.fhir.answers import is_ours, told_in
from tandem.fhir.checking import Wrong, WrongResource, checked
from tandem.fhir.names import CONFIDENTIALITY, EXPECTED, FACTOR, NHS_NUMBER, RELATION, UPN

__all__ = ["Read", "to_concern"]

_SEXES = {"female": "F", "male": "M", "unknown": None}
_DANGER = {"stat": "yes", "routine": "no"}
_ALIAS_USES = ("nickname", "old", "maiden", "anonymous")


@dataclass(slots=True)
class Read:
    """A concern as it was read, and what in it has no place in a concern and was left out."""

    concern: dict[str, Any]
    left_out: list[Wrong] = field(default_factory=list)
    identifier: str = ""
    """The sender's own identifier of the request, for telling twice-sent ones apart."""


def to_concern(resource: Any) -> Read:
    """A concern as a system told it in FHIR.

    Raises:
        WrongResource: it is not valid, it is no request that is active, or somebody it names is not in it.
    """
    whole = checked(resource, "ServiceRequest", "Bundle")
    request, find = _request_in(whole)
    wrong = [
        Wrong(f"ServiceRequest.{name}", words)
        for name, refused, words in (
            ("status", request.get("status") != "active", "Only an active request is a concern."),
            ("doNotPerform", bool(request.get("doNotPerform")), "A request that something be left undone is none."),
        )
        if refused
    ]
    if wrong:
        raise WrongResource(wrong)
    return _Reader(request, find).read()


Find = Callable[[Mapping[str, Any], str], dict[str, Any]]


def _request_in(whole: dict[str, Any]) -> tuple[dict[str, Any], Find]:
    if whole["resourceType"] == "ServiceRequest":
        known = {f"#{each.get('id')}": each for each in whole.get("contained", [])}
        return whole, _finder(known)
    entries = [each for each in whole.get("entry", []) if each.get("resource")]
    requests = [each["resource"] for each in entries if each["resource"]["resourceType"] == "ServiceRequest"]
    if len(requests) != 1:
        raise WrongResource([Wrong("Bundle.entry", "A bundle holds one ServiceRequest.")])
    known = {}
    for each in entries:
        inside = each["resource"]
        names = (each.get("fullUrl"), f"{inside['resourceType']}/{inside.get('id')}")
        known.update({name: inside for name in names if name})
        known.update({f"#{held.get('id')}": held for held in inside.get("contained", [])})
    return requests[0], _finder(known)


def _finder(known: Mapping[str, dict[str, Any]]) -> Find:
    def find(reference: Mapping[str, Any], where: str) -> dict[str, Any]:
        name = str(reference.get("reference", ""))
        if name not in known:
            raise WrongResource([Wrong(where, "What this refers to was not sent with it, and nothing is fetched.")])
        return known[name]

    return find


class _Reader:
    def __init__(self, request: dict[str, Any], find: Find) -> None:
        self.request, self.find = request, find
        self.left_out: list[Wrong] = []
        given = enumerate(request.get("supportingInfo", []))
        self.supporting = [find(each, f"ServiceRequest.supportingInfo[{place}]") for place, each in given]

    def read(self) -> Read:
        patients = self._patients()
        related = [each for each in self.supporting if each["resourceType"] == "RelatedPerson"]
        answers = next((each for each in self.supporting if is_ours(each)), None)
        told, of_children, of_adults = told_in(answers.get("item", [])) if answers else ({}, [], [])
        self._pass_over()
        # A person's own element comes before what the form says of the same thing, as in what we write ourselves.
        children = [{**_at(of_children, place), **_child(each)} for place, each in enumerate(patients)]
        adults = [
            {**_at(of_adults, place), **_adult(each, patients, ours=answers is not None)}
            for place, each in enumerate(related)
        ]
        concern = {**told, **self._request(), **self._sender(), "children": children}
        if adults:
            concern["adults"] = adults
        identifiers = self.request.get("identifier", [])
        own = f"{identifiers[0].get('system', '')}|{identifiers[0].get('value', '')}" if identifiers else ""
        return Read(concern, self.left_out, own)

    def _patients(self) -> list[dict[str, Any]]:
        subject = self.find(self.request["subject"], "ServiceRequest.subject")
        if subject["resourceType"] == "Patient":
            return [subject]
        if subject["resourceType"] != "Group":
            raise WrongResource([Wrong("ServiceRequest.subject", "A concern is about a Patient, or a Group of them.")])
        members = subject.get("member", [])
        found = [self.find(each["entity"], f"Group.member[{place}].entity") for place, each in enumerate(members)]
        if not found or any(each["resourceType"] != "Patient" for each in found):
            raise WrongResource([Wrong("Group.member", "Each member is a Patient, and there is at least one.")])
        return found

    def _pass_over(self) -> None:
        """Say which resources came along that are no part of a concern."""
        self.left_out += [
            Wrong(f"ServiceRequest.supportingInfo[{place}]", f"A {each['resourceType']} is no part of a concern.")
            for place, each in enumerate(self.supporting)
            if each["resourceType"] != "RelatedPerson" and not is_ours(each)
        ]

    def _request(self) -> dict[str, Any]:
        request = self.request
        told: dict[str, Any] = {}
        if request.get("priority") in _DANGER:
            told["immediate_danger"] = _DANGER[request["priority"]]
        reasons = request.get("reasonCode", [])
        factors = [code["code"] for each in reasons for code in each.get("coding", []) if code.get("system") == FACTOR]
        if factors:
            told["factors"] = factors
        other = [_words(each) for each in reasons if not any(c.get("system") == FACTOR for c in each.get("coding", []))]
        notes = [each["text"] for each in request.get("note", []) if each.get("text")]
        if what := "\n\n".join(filter(None, [*other, *notes])):
            told["what_happened"] = what
        return told

    def _sender(self) -> dict[str, Any]:
        if "requester" not in self.request:
            return {}
        if "reference" not in self.request["requester"]:
            return _only(sender_name=self.request["requester"].get("display"))
        found = self.find(self.request["requester"], "ServiceRequest.requester")
        told = {"sender_telephone": _reach(found, "phone"), "sender_email": _reach(found, "email")}
        if found["resourceType"] == "PractitionerRole":
            told["sender_role"] = next((_words(each) for each in found.get("code", [])), None)
            told["sender_agency"] = self._named(found.get("organization"), "PractitionerRole.organization")
            told["sender_name"] = self._named(found.get("practitioner"), "PractitionerRole.practitioner")
        else:
            told["sender_name"] = _full_name(found)
        return _only(**told)

    def _named(self, reference: Mapping[str, Any] | None, where: str) -> str | None:
        if reference is None:
            return None
        if "reference" not in reference:
            return reference.get("display")
        found = self.find(reference, where)
        return str(found["name"]) if found["resourceType"] == "Organization" else _full_name(found)


def _child(patient: dict[str, Any]) -> dict[str, Any]:
    told = _only(
        **_names(patient),
        born=patient.get("birthDate"),
        expected=next((x.get("valueDate") for x in patient.get("extension", []) if x["url"] == EXPECTED), None),
        nhs_number=_identified(patient, NHS_NUMBER),
        upn=_identified(patient, UPN),
        address=_address(patient),
        language=next((_words(each["language"]) for each in patient.get("communication", [])), None),
    )
    if patient.get("gender") in _SEXES:
        told["sex"] = _SEXES[patient["gender"]]
    labels = patient.get("meta", {}).get("security", [])
    if any(each.get("system") == CONFIDENTIALITY and each.get("code") in ("R", "V") for each in labels):
        told["address_confidential"] = "yes"
    return told


def _adult(person: dict[str, Any], patients: list[dict[str, Any]], *, ours: bool) -> dict[str, Any]:
    names = _names(person)
    names.pop("also_known_as", None)
    told = _only(**names, born=person.get("birthDate"), address=_address(person), contact=_reach(person))
    relations = [_relation(each) for each in person.get("extension", []) if each["url"] == RELATION]
    if not relations and not ours:
        told["relations"] = [_plain_relation(person, patients)]
    elif relations:
        told["relations"] = relations
    return told


def _relation(extension: dict[str, Any]) -> dict[str, Any]:
    inside = {each["url"]: each for each in extension.get("extension", [])}
    child = str(inside.get("child", {}).get("valueReference", {}).get("reference", ""))
    relation: dict[str, Any] = {"child": int(child.removeprefix("#child")) if child[6:].isdecimal() else 0}
    for key in ("relationship", "responsibility"):
        if key in inside:
            relation[key] = inside[key].get("valueString")
        elif f"{key}-not-known" in inside:
            relation[key] = None
    return relation


def _plain_relation(person: dict[str, Any], patients: list[dict[str, Any]]) -> dict[str, Any]:
    """What a ``RelatedPerson`` of another system is to the one patient that it names."""
    named = str(person["patient"].get("reference", "")).rpartition("/")[2].removeprefix("#")
    place = next((at for at, each in enumerate(patients, start=1) if each.get("id") == named), 1)
    words = ", ".join(filter(None, (_words(each) for each in person.get("relationship", []))))
    return {"child": place, **({"relationship": words} if words else {})}


def _names(somebody: dict[str, Any]) -> dict[str, Any]:
    names = somebody.get("name", [])
    plain = [each for each in names if each.get("use") not in _ALIAS_USES]
    others = [each for each in names if each.get("use") in _ALIAS_USES] + plain[1:]
    main = plain[0] if plain else {}
    given = " ".join(main.get("given", [])) or (main.get("text") if not main.get("family") else None)
    alias = "; ".join(filter(None, (_spelt(each) for each in others)))
    return _only(given_name=given, family_name=main.get("family"), also_known_as=alias or None)


def _full_name(somebody: dict[str, Any]) -> str | None:
    return next(filter(None, (_spelt(each) for each in somebody.get("name", []))), None)


def _spelt(name: dict[str, Any]) -> str:
    parts = [*name.get("given", []), *([name["family"]] if name.get("family") else [])]
    return str(name.get("text") or " ".join(parts))


def _address(somebody: dict[str, Any]) -> str | None:
    for each in somebody.get("address", []):
        parts = [*each.get("line", []), *(each.get(key) for key in ("city", "district", "postalCode"))]
        if words := each.get("text") or ", ".join(filter(None, parts)):
            return str(words)
    return None


def _reach(somebody: dict[str, Any], system: str = "") -> str | None:
    told = somebody.get("telecom", [])
    values = [each["value"] for each in told if each.get("value") and (not system or each.get("system") == system)]
    return ", ".join(values) or None


def _identified(somebody: dict[str, Any], system: str) -> str | None:
    return next((each.get("value") for each in somebody.get("identifier", []) if each.get("system") == system), None)


def _words(concept: dict[str, Any]) -> str | None:
    coded = (each.get("display") or each.get("code") for each in concept.get("coding", []))
    return concept.get("text") or next(filter(None, coded), None)


def _only(**told: Any) -> dict[str, Any]:
    return {key: value for key, value in told.items() if value}


def _at(told: list[dict[str, Any]], place: int) -> dict[str, Any]:
    return told[place] if place < len(told) else {}
