"""The document that machines read, and the page that people read: both made from the operations themselves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from tandem.hub.api.door import api
from tandem.hub.machines.limits import limits
from tandem.hub.machines.scopes import Scope
from tandem.hub.permissions import public
from tandem.hub.problems import KINDS

__all__ = ["document", "page"]


@dataclass(frozen=True, slots=True)
class Row:
    """A field of what is sent."""

    name: str
    kind: str
    words: str
    required: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """One operation."""

    anchor: str
    method: str
    path: str
    scope: str
    title: str
    words: list[str]
    takes: str


@public
@require_safe
def document(_request: HttpRequest) -> HttpResponse:
    """The OpenAPI document."""
    return JsonResponse(schema())


@public
@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """What can be asked, what is taken and what each problem means; nothing is fetched from anywhere else."""
    described = schema()
    parts = described["components"]["schemas"]
    context = {
        "operations": [
            _shown(method, path, each)
            for path, methods in described["paths"].items()
            for method, each in methods.items()
        ],
        "objects": [(name, _rows(parts[name])) for name in ("Concern", "Child", "Adult", "Relation")],
        "kinds": KINDS.items(),
        "limits": limits(timezone.localdate()),
        "scopes": Scope.choices,
    }
    return render(request, "api/documentation.html", context)


def schema() -> dict[str, Any]:
    """The OpenAPI document as plain values, with the codes as they stand today."""
    return _schema(timezone.localdate())


@lru_cache(maxsize=1)
def _schema(_day: date) -> dict[str, Any]:
    described = dict(api.get_openapi_schema(path_prefix=reverse("api:root")))
    for path, methods in described["paths"].items():
        for operation in methods.values():
            _say_content_types(operation["responses"], fhir="/fhir" in path)
    return described


def _say_content_types(responses: dict[Any, Any], *, fhir: bool) -> None:
    """A problem is no plain JSON, and neither is a resource of FHIR."""
    for status, response in responses.items():
        if fhir:
            response["content"] = {"application/fhir+json": {"schema": {"type": "object"}}}
        elif int(status) >= 400:
            response["content"] = {"application/problem+json": response["content"]["application/json"]}


def _shown(method: str, path: str, described: dict[str, Any]) -> Shown:
    content = described.get("requestBody", {}).get("content", {})
    taken: dict[str, Any] = next((each["schema"] for each in content.values()), {})
    return Shown(
        anchor=described["operationId"],
        method=method.upper(),
        path=path,
        scope=described["x-scope"],
        title=described["summary"],
        words=_paragraphs(described.get("description", "")),
        takes=taken.get("$ref", "").rpartition("/")[2],
    )


def _paragraphs(words: str) -> list[str]:
    return [part.strip().replace("`", "") for part in words.split("\n\n") if part.strip()]


def _rows(described: dict[str, Any]) -> list[Row]:
    needed = described.get("required", [])
    return [
        Row(name, _kind(each), each.get("description", ""), name in needed)
        for name, each in described["properties"].items()
    ]


def _kind(described: dict[str, Any]) -> str:
    """What a field holds, in a few words."""
    for inside in ("anyOf", "allOf"):
        if inside in described:
            return " or ".join(_kind(each) for each in described[inside])
    if "$ref" in described:
        return str(described["$ref"].rpartition("/")[2])
    if "enum" in described:
        return "one of " + ", ".join(described["enum"])
    if described.get("type") == "array":
        return f"list: {_kind(described['items'])}"
    shape = described.get("format") or described.get("type", "")
    return f"{shape} up to {described['maxLength']}" if "maxLength" in described else str(shape)
