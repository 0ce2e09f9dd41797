"""From what went wrong to what a system is told: where it is, what is wrong with it and what to do."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

import structlog
from django.core.exceptions import PermissionDenied, RequestDataTooBig
from django.db import InterfaceError, OperationalError
from django.http import Http404, HttpRequest, HttpResponse
from django.http.multipartparser import MultiPartParserError
from django.http.request import UnreadablePostError
from django.utils.translation import gettext as _
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError
from ninja.parser import Parser

from tandem.core.errors import InputError
from tandem.core.pathways_engine import IllegalTransition
from tandem.hub.audit.errors import RecordingError
from tandem.hub.errors import server_error
from tandem.hub.machines.once import KeyUsedOtherwise
from tandem.hub.problems import Fault, problem
from tandem.hub.referrals.actions import ChangedMeanwhile

__all__ = ["NotUsable", "Reader", "WrongKind", "faults_of", "handle_faults", "pointer"]

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,40}")
_JSON = ("application/json", "application/fhir+json")


class WrongKind(InputError):  # noqa: N818 - it names what happened
    """Content of a kind that the address does not take."""


class NotUsable(InputError):  # noqa: N818 - it names what happened
    """What was sent can be read and not used; each fault says where and why."""

    def __init__(self, faults: Iterable[Fault], *, index: int | None = None) -> None:
        self.faults = list(faults)
        self.index = index
        super().__init__(self.faults[0].detail if self.faults else "")


class Reader(Parser):
    """Reads JSON strictly: what is said twice, or is no number, is refused instead of guessed at."""

    def parse_body(self, request: HttpRequest) -> Any:
        """The body."""
        if request.content_type not in _JSON:
            raise WrongKind(_("Send the header Content-Type: application/json."))
        return json.loads(request.body.decode("utf-8"), object_pairs_hook=_once_each, parse_constant=_no_number)


def handle_faults(api: NinjaAPI) -> None:
    """Say in the same words everywhere what cannot be done."""
    kinds: dict[str, tuple[type[Exception], ...]] = {
        "not-found": (Http404,),
        "not-allowed": (PermissionDenied,),
        "too-large": (RequestDataTooBig,),
        "malformed": (MultiPartParserError, UnreadablePostError),
        "key-used-otherwise": (KeyUsedOtherwise,),
        "changed-meanwhile": (ChangedMeanwhile,),
        # Its own words name the step that the case has come to, which is not the sender's to know.
        "not-possible": (IllegalTransition,),
        "not-now": (OperationalError, InterfaceError, RecordingError),
    }
    for kind, errors in kinds.items():
        for each in errors:
            api.add_exception_handler(each, partial(_plain, kind))
    said: dict[type[Exception], Callable[[HttpRequest, Any], HttpResponse]] = {
        WrongKind: _wrong_kind,
        NotUsable: _not_usable,
        InputError: _cannot_be_done,
        ValidationError: _not_valid,
        HttpError: _not_read,
        Exception: _our_fault,
    }
    for error, say in said.items():
        api.add_exception_handler(error, say)


def faults_of(errors: Iterable[Any], *, skip: int = 0) -> list[Fault]:
    """What a schema found, in our words; nothing that was sent is quoted."""
    return [_fault(each["type"], each["loc"][skip:], each["msg"], each.get("ctx") or {}) for each in errors]


def pointer(place: Iterable[str | int]) -> str:
    """A JSON pointer; a name that is none of ours might be anything, so it is left out."""
    parts = [str(each) if isinstance(each, int) or _NAME.fullmatch(str(each)) else "…" for each in place]
    return "".join(f"/{part}" for part in parts)


def _plain(kind: str, request: HttpRequest, _error: Any) -> HttpResponse:
    return problem(request, kind)


def _fault(kind: str, place: tuple[str | int, ...], words: str, more: dict[str, Any]) -> Fault:
    known = {
        "missing": (_("This is missing."), _("Send it.")),
        "extra_forbidden": (_("We do not ask this."), _("Leave it out. The documentation names every field.")),
        "code": (words, _("The documentation lists the codes that stand today.")),
        "string_type": (_("This is no text."), _("Send a text, or null for “not known”.")),
        "string_unicode": (_("This is no text."), _("Send it in UTF-8.")),
        "string_too_long": (
            _("This is longer than %(most)s characters.") % {"most": more.get("max_length", "")},
            _("Shorten it, or put the rest under another question."),
        ),
        "too_long": (
            _("These are more than %(most)s.") % {"most": more.get("max_length", "")},
            _("Send the rest as a concern of its own."),
        ),
        "too_short": (_("These are too few."), _("Describe at least one; “not known” is an answer.")),
    }
    detail, what_to_do = known.get(kind, (words, _("Mend it and send it again with the same key.")))
    return Fault(pointer(place), detail, what_to_do)


def _not_valid(request: HttpRequest, error: ValidationError) -> HttpResponse:
    in_body = [each for each in error.errors if each["loc"][0] == "body"]
    elsewhere = [each for each in error.errors if each["loc"][0] != "body"]
    faults = faults_of(in_body, skip=2)
    faults += [
        Fault(f"{each['loc'][0]} {pointer(each['loc'][1:]).strip('/')}", found.detail, found.what_to_do)
        for each, found in zip(elsewhere, faults_of(elsewhere), strict=True)
    ]
    return problem(request, "not-usable", faults=faults)


def _not_usable(request: HttpRequest, error: NotUsable) -> HttpResponse:
    more: dict[str, Any] = {} if error.index is None else {"index": error.index}
    return problem(request, "not-usable", faults=error.faults, **more)


def _cannot_be_done(request: HttpRequest, error: InputError) -> HttpResponse:
    return problem(request, "not-usable", error.message, what_to_do=error.hint)


def _wrong_kind(request: HttpRequest, error: WrongKind) -> HttpResponse:
    return problem(request, "wrong-kind", error.message)


def _not_read(request: HttpRequest, error: HttpError) -> HttpResponse:
    cause = error.__cause__
    if isinstance(cause, WrongKind):
        return _wrong_kind(request, cause)
    if isinstance(cause, json.JSONDecodeError):
        words = _("It is no JSON at line %(line)s, column %(column)s.")
        return problem(
            request,
            "malformed",
            words % {"line": cause.lineno, "column": cause.colno},
            line=cause.lineno,
            column=cause.colno,
        )
    if isinstance(cause, InputError):
        return problem(request, "malformed", cause.message)
    if isinstance(cause, UnicodeDecodeError):
        return problem(request, "malformed", _("It is not in UTF-8."))
    return problem(request, "malformed")


def _our_fault(request: HttpRequest, error: Exception) -> HttpResponse:
    where = error.__traceback__
    while where is not None and where.tb_next is not None:
        where = where.tb_next
    line = f"{where.tb_frame.f_globals.get('__name__', '')}:{where.tb_lineno}" if where else ""
    structlog.get_logger().error("fault", fault=type(error).__name__, where=line)
    return server_error(request)


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise InputError(
            _("The same name stands twice in one object, and we cannot tell which is meant."),
            hint=_("Send each name once."),
        )
    return found


def _no_number(_name: str) -> None:
    raise InputError(_("There is a number in it that is none."), hint=_("Send null where a number is not known."))
