"""The door itself: one NinjaAPI, its operations each with its scope, and what they answer when something is wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, TypeVar

from django.http import HttpRequest, HttpResponse
from ninja import Header, NinjaAPI
from ninja import Status as Answer
from ninja.security import HttpBearer

from tandem import __version__
from tandem.hub.api.answers import Problem
from tandem.hub.api.faults import Reader, handle_faults
from tandem.hub.machines.gate import token_of
from tandem.hub.machines.models import Token
from tandem.hub.machines.once import Given
from tandem.hub.machines.scopes import Scope

__all__ = ["FHIR", "IdempotencyKey", "answered", "api", "operation", "scopes_at"]

View = TypeVar("View", bound=Callable[..., Any])

IdempotencyKey = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key",
        min_length=1,
        max_length=200,
        description="A random key of your own for what you send. Sent again with it, it is done once.",
    ),
]

FHIR = dict[str, Any]
"""A resource of FHIR R4, as plain values."""

_SCOPES: dict[str, dict[str, str]] = {}
_FAULTS = (400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503)


class _Bearer(HttpBearer):
    """Says in the document that a token is shown; the gate has asked for it already (deny by default)."""

    def authenticate(self, request: HttpRequest, token: str) -> Token:  # noqa: ARG002 - the gate has read it
        """The token by which the request came in."""
        return token_of(request)


api = NinjaAPI(
    title="Tandem: for agencies’ systems",
    version=__version__,
    description="Send concerns about children, hear what became of them, and answer what the front door asks.",
    openapi_url=None,
    docs_url=None,
    urls_namespace="api",
    auth=_Bearer(),
    parser=Reader(),
)
handle_faults(api)


def operation(
    method: str, path: str, scope: Scope, *, name: str, gives: dict[int, Any], **more: Any
) -> Callable[[View], View]:
    """An operation that a token of one scope may ask for. Without a scope there is no operation."""
    _SCOPES.setdefault(path.strip("/").replace("{", "<").replace("}", ">"), {})[method] = scope.value
    responses: dict[Any, Any] = {**gives, frozenset(_FAULTS): Problem}
    extra = {**more.pop("openapi_extra", {}), "x-scope": scope.value}
    return api.api_operation(
        [method], path, url_name=name, operation_id=name, response=responses, openapi_extra=extra, **more
    )


def scopes_at(route: str) -> dict[str, str]:
    """What each method asks for at an address."""
    return _SCOPES[route]


def answered(given: Given, response: HttpResponse) -> Answer:
    """What was given, now or the first time it was sent."""
    if given.again:
        response["Idempotency-Replayed"] = "true"
    return Answer(given.status, given.answer)
