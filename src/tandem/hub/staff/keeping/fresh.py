"""Acts that ask for a fresh proof of who is there."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

from allauth.account.decorators import reauthentication_required
from django.db import DatabaseError
from django.http import HttpResponse

from tandem.hub.accounts.models import User
from tandem.hub.audit.errors import RecordingError
from tandem.hub.audit.record import note
from tandem.hub.audit.verbs import Verb

__all__ = ["note_reading", "proved_lately"]

P = ParamSpec("P")


def proved_lately(view: Callable[P, HttpResponse]) -> Callable[P, HttpResponse]:
    """Ask again for password, code or passkey unless one was given within the last ten minutes."""
    checked = reauthentication_required(view)

    @wraps(view)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        answer: HttpResponse = checked(*args, **kwargs)
        return answer

    return wrapped


def note_reading(verb: Verb, *, on: User | None = None) -> None:
    """Record that an account, or a list of them, was read; when that fails the page is not shown."""
    try:
        note(verb, on=on)
    except DatabaseError as error:
        raise RecordingError from error
