"""Somebody at a form."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest
from django.test import Client


@pytest.fixture
def visitor(hub: None) -> Client:
    """Nobody signed in."""
    return Client()


@pytest.fixture
def fill() -> Callable[..., Any]:
    """Send one page of the form."""

    def post(visitor: Client, page: str, answers: Mapping[str, Any] | None = None, *, go: str = "next") -> Any:
        return visitor.post(f"/partner/form/{page}/", {**(answers or {}), "go": go})

    return post


@pytest.fixture
def send() -> Callable[[Client], Any]:
    """Press the button that sends, with the key that the page carries."""

    def press(visitor: Client) -> Any:
        return visitor.post("/partner/form/send/", {"key": key_on(visitor)})

    return press


def key_on(visitor: Client) -> str:
    return str(visitor.get("/partner/form/check/").context["key"])


@pytest.fixture
def key() -> Callable[[Client], str]:
    return key_on


@pytest.fixture
def short_form(fill: Callable[..., Any]) -> Callable[[Client], None]:
    """The least that is a concern."""

    def write(visitor: Client) -> None:
        fill(visitor, "child/1/who", {"given_name": "Wren"})
        fill(visitor, "concern", {"what_happened": "Came to clinic hungry."})

    return write
