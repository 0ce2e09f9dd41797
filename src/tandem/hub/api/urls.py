"""The addresses of the machines' door, each with the scope that it asks for."""

from __future__ import annotations

from django.urls import URLPattern, path

from tandem.hub.api import changes, checks, concerns, fhir  # noqa: F401 - each puts its operations in the door
from tandem.hub.api.documentation import document, page
from tandem.hub.api.door import api, scopes_at
from tandem.hub.permissions import machine

app_name = "api"


def _operations() -> list[URLPattern]:
    patterns = [each for each in api.urls[0] if isinstance(each, URLPattern) and each.name != "api-root"]
    for each in patterns:
        machine(each.callback, scopes_at(str(each.pattern)))
    return patterns


urlpatterns = [
    path("", page, name="root"),
    path("openapi.json", document, name="document"),
    path("fhir/metadata", fhir.metadata, name="fhir_metadata"),
    *_operations(),
]
