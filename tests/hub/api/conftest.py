"""An agency's system, with a token, and what it sends."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

CONCERN: dict[str, Any] = {
    "sender_name": "Ottoline Marsh",
    "sender_role": "Health visitor",
    "sender_telephone": "01632 960 111",
    "source": "3B",
    "immediate_danger": "no",
    "level": "4",
    "what_happened": "He came to clinic hungry and frightened.",
    "when": None,
    "parents_told": "yes",
    "children": [{"given_name": "Wren", "family_name": "Ashdown", "born": "2019-05-04"}],
}


class System:
    """An agency's system at the door."""

    def __init__(self, token: str) -> None:
        self.token = token
        self.client = Client(raise_request_exception=False)

    def _headers(self, key: str | None) -> dict[str, str]:
        shown = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        return {**shown, **({"Idempotency-Key": key} if key is not None else {})}

    def get(self, path: str) -> Any:
        return self.client.get(f"/api/v1/{path}", headers=self._headers(None))

    def post(self, path: str, body: Any, *, key: str | None = None, content_type: str = "application/json") -> Any:
        text = body if isinstance(body, str | bytes) else json.dumps(body)
        return self.client.post(f"/api/v1/{path}", text, content_type=content_type, headers=self._headers(key))

    def send(self, *, key: str | None = None, **changes: Any) -> Any:
        return self.post("concerns", {**CONCERN, **changes}, key=key)


@pytest.fixture
def system(agency: Any) -> Callable[..., System]:
    """Issue a token and come in with it; with everything that a token can be good for unless told otherwise."""
    from tandem.hub.machines.actions import issue
    from tandem.hub.machines.scopes import Scope

    def make(of: Any = None, *, scopes: Any = tuple(Scope), networks: Any = ()) -> System:
        now = timezone.now()
        until = timezone.localdate(now) + timedelta(days=30)
        token, secret = issue(of or agency, "Maternity record", scopes=scopes, until=until, networks=networks, now=now)
        made = System(secret)
        made.row = token
        return made

    return make


@pytest.fixture
def other_agency(hub: None) -> Any:
    from tandem.hub.agencies.models import Agency

    opened = timezone.localdate() - timedelta(days=1000)
    return Agency.objects.create(name="Quillford School", kind="organisation", sector="education", opened=opened)
