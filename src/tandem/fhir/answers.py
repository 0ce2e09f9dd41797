"""Answers that have no element of their own in FHIR: a ``QuestionnaireResponse`` with the form's own questions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tandem.fhir.names import ABSENT, QUESTIONNAIRE

__all__ = ["is_ours", "items_of", "response", "told_in"]

Told = Mapping[str, Any]


def response(told: Told, children: list[Told], adults: list[Told]) -> dict[str, Any]:
    """The answers as a contained resource; each child and each adult is a group, in order."""
    groups = [("children", each) for each in children] + [("adults", each) for each in adults]
    items = [
        *items_of(told),
        *({"linkId": name, "item": items_of(each)} if each else {"linkId": name} for name, each in groups),
    ]
    return {
        "resourceType": "QuestionnaireResponse",
        "id": "answers",
        "questionnaire": QUESTIONNAIRE,
        "status": "completed",
        **({"item": items} if items else {}),
    }


def items_of(told: Told) -> list[dict[str, Any]]:
    """Each answer as an item: a text, codes, or "asked and not known"."""
    return [{"linkId": key, **_answer(value)} for key, value in told.items()]


def told_in(items: list[dict[str, Any]]) -> tuple[dict[str, Any], list[dict[str, Any]], list[dict[str, Any]]]:
    """What :func:`response` was made from: answers, those of each child, those of each adult."""
    groups: dict[str, list[dict[str, Any]]] = {"children": [], "adults": []}
    told = {}
    for each in items:
        if each["linkId"] in groups:
            groups[each["linkId"]].append({item["linkId"]: _told(item) for item in each.get("item", [])})
        else:
            told[each["linkId"]] = _told(each)
    return told, groups["children"], groups["adults"]


def is_ours(resource: Mapping[str, Any]) -> bool:
    """Whether a resource holds the form's answers."""
    return resource.get("resourceType") == "QuestionnaireResponse" and resource.get("questionnaire") == QUESTIONNAIRE


def _answer(value: Any) -> dict[str, Any]:
    if value is None:
        return {"extension": [{"url": ABSENT, "valueCode": "asked-unknown"}]}
    if isinstance(value, list):
        return {"answer": [{"valueCoding": {"code": each}} for each in value]}
    return {"answer": [{"valueString": value}]}


def _told(item: dict[str, Any]) -> Any:
    answers = item.get("answer", [])
    codes = [each["valueCoding"]["code"] for each in answers if each.get("valueCoding", {}).get("code")]
    if codes:
        return codes
    texts = [str(each["valueString"]) for each in answers if "valueString" in each]
    return "\n".join(texts) if texts else None
