"""Deny by default, checked at every start: a view that does not say who may come in is an error."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from django.apps import AppConfig
from django.core.checks import CheckMessage, Error, Tags, register
from django.urls import URLPattern, URLResolver, get_resolver

from tandem.hub.permissions import Access

__all__ = ["every_view"]


def every_view(
    resolver: URLResolver | None = None, prefix: str = "", namespace: str = ""
) -> Iterator[tuple[str, str, Any]]:
    """Name, address pattern and view of everything the resolver answers."""
    for pattern in (resolver or get_resolver()).url_patterns:
        where = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            inner = f"{namespace}{pattern.namespace}:" if pattern.namespace else namespace
            yield from every_view(pattern, where, inner)
        elif isinstance(pattern, URLPattern):
            yield f"{namespace}{pattern.name or where}", where, pattern.callback


@register(Tags.security)
def views_declare_access(app_configs: Sequence[AppConfig] | None, **_: Any) -> list[CheckMessage]:  # noqa: ARG001
    """tandem.E001 for each view that would let nobody in because it does not say whom it lets in."""
    return [
        Error(
            f"The view at /{where} does not say who may come in.", hint="Use tandem.hub.permissions.", id="tandem.E001"
        )
        for _, where, view in every_view()
        if not isinstance(getattr(view, "access", None), Access)
    ]
