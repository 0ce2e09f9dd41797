"""Somebody who has just proved who they are, as the weightier acts ask."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from allauth.account.internal.flows.login import AUTHENTICATION_METHODS_SESSION_KEY, record_authentication
from django.http import HttpRequest
from django.test import Client


@pytest.fixture
def proved(inside: Callable[..., Client]) -> Callable[..., Client]:
    """A browser in which somebody is signed in and gave their password so many seconds ago."""

    def come_in(user: Any, *, seconds_ago: float = 5) -> Client:
        browser = inside(user)
        request = HttpRequest()
        request.session = browser.session
        record_authentication(request, user, "password", reauthenticated=True)
        request.session[AUTHENTICATION_METHODS_SESSION_KEY][-1]["at"] -= seconds_ago
        request.session.save()
        return browser

    return come_in


@pytest.fixture
def keeper(person: Callable[..., Any]) -> Any:
    """Somebody who keeps the accounts."""
    return person("administrator", password="lantern-otter-quarry-7")
