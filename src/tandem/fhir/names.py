"""Every address by which something is named in FHIR: ours, HL7's and the NHS's. Nothing is ever fetched from them."""

from __future__ import annotations

__all__ = [
    "ABSENT",
    "CONFIDENTIALITY",
    "EXPECTED",
    "FACTOR",
    "NHS_NUMBER",
    "QUESTIONNAIRE",
    "REFERENCE",
    "REFUSAL",
    "RELATION",
    "REQUEST",
    "STATE",
    "TASK",
    "UPN",
]

_OURS = "https://tandem-safeguarding.example/fhir"
"""A name, not a place: the domain is one that can never be anybody's (RFC 2606)."""

QUESTIONNAIRE = f"{_OURS}/Questionnaire/concern"
"""The form; each item's ``linkId`` is the key of its question."""
EXPECTED = f"{_OURS}/StructureDefinition/expected-date-of-birth"
"""On ``Patient``: the day on which an unborn child is expected (``valueDate``)."""
RELATION = f"{_OURS}/StructureDefinition/relation-to-child"
"""On ``RelatedPerson``: what the adult is to each child, and whether with parental responsibility."""
REFERENCE = f"{_OURS}/Id/reference"
UPN = f"{_OURS}/Id/unique-pupil-number"
REQUEST = f"{_OURS}/CodeSystem/request"
TASK = f"{_OURS}/CodeSystem/task"
STATE = f"{_OURS}/CodeSystem/state"
FACTOR = f"{_OURS}/CodeSystem/assessment-factor"
"""The census's factors at the end of assessment; here, what the sender has seen."""
REFUSAL = f"{_OURS}/CodeSystem/refusal"

NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number"
ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
CONFIDENTIALITY = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality"
