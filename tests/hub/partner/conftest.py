"""Somebody at a form."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest
from django.test import Client


@pytest.fixture
def browser(hub: None) -> Client:
    """Nobody signed in."""
    return Client()


@pytest.fixture
def fill() -> Callable[..., Any]:
    """Send one page of the form."""

    def post(browser: Client, page: str, answers: Mapping[str, Any] | None = None, *, go: str = "next") -> Any:
        return browser.post(f"/partner/form/{page}/", {**(answers or {}), "go": go})

    return post


@pytest.fixture
def send() -> Callable[[Client], Any]:
    """Press the button that sends, with the key that the page carries."""

    def press(browser: Client) -> Any:
        return browser.post("/partner/form/send/", {"key": key_on(browser)})

    return press


def key_on(browser: Client) -> str:
    return str(browser.get("/partner/form/check/").context["key"])


@pytest.fixture
def key() -> Callable[[Client], str]:
    return key_on


@pytest.fixture
def short_form(fill: Callable[..., Any]) -> Callable[[Client], None]:
    """The least that is a concern."""

    def write(browser: Client) -> None:
        fill(browser, "child/1/who", {"given_name": "Wren"})
        fill(browser, "concern", {"what_happened": "Came to clinic hungry."})

    return write
