"""Deny by default: every view says who may come in, and a view that does not say lets nobody in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase

from tandem.core.roles import Permission

__all__ = ["ENROLLING", "PUBLIC", "SIGNED_IN", "Access", "DenyByDefault", "Who", "declare", "machine", "requires"]

View = TypeVar("View", bound=Callable[..., HttpResponseBase])


class Who(StrEnum):
    """How far somebody has come in."""

    ANYBODY = "anybody"
    ENROLLING = "enrolling"
    """Signed in with a password, second factor not yet set up."""
    SIGNED_IN = "signed in"
    MACHINE = "machine"
    """An agency's system, by its token; no session counts."""


@dataclass(frozen=True, slots=True)
class Access:
    """What a view asks of whoever comes: how far in they are, and what their role permits."""

    who: Who
    permission: Permission | None = None
    scopes: tuple[tuple[str, str], ...] = ()
    """What a system's token must be good for, by the request's method; any other method is refused."""


PUBLIC = Access(Who.ANYBODY)
ENROLLING = Access(Who.ENROLLING)
SIGNED_IN = Access(Who.SIGNED_IN)


def declare(view: View, access: Access) -> View:
    """Say on ``view`` itself who may come in."""
    view.access = access  # type: ignore[attr-defined]
    return view


def public(view: View) -> View:
    """Anybody may come in."""
    return declare(view, PUBLIC)


def requires(permission: Permission) -> Callable[[View], View]:
    """Signed in with a second factor, in a role that carries ``permission``."""
    return lambda view: declare(view, Access(Who.SIGNED_IN, permission))


def machine(view: View, scopes: Mapping[str, str]) -> View:
    """An agency's system, whose token carries the scope that stands beside the request's method."""
    return declare(view, Access(Who.MACHINE, scopes=tuple(sorted(scopes.items()))))


class DenyByDefault:
    """Refuses before the view runs; the view need not ask again."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Around one request."""
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., HttpResponse], _args: Any, _kwargs: Any
    ) -> HttpResponse | None:
        """Compare what the view declares with who asks."""
        access: Access | None = getattr(view, "access", None)
        if access is None:
            raise PermissionDenied
        if access.who is Who.ANYBODY:
            return None
        if access.who is Who.MACHINE:
            # The gate has read the token before; without one nobody is here.
            if getattr(request, "machine_token", None) is None:
                raise PermissionDenied
            return None
        from tandem.hub.accounts.policies import answer_for

        return answer_for(request, access)
