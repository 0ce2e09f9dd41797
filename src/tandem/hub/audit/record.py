"""Writing what was done. The only place in the hub that opens a transaction."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from django.db import DatabaseError, connection, models, transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone

from tandem.core.pathways_engine import IllegalTransition, IncompleteEvent
from tandem.hub.audit.context import Behalf, behalf, on_behalf, tell_database, writing
from tandem.hub.audit.errors import RecordingError
from tandem.hub.audit.keys import FIELDS, done_digest
from tandem.hub.audit.models import Event, Kind
from tandem.hub.audit.verbs import Verb

__all__ = ["Deed", "acting", "by_itself", "by_the_hub", "find_or_refuse", "note", "note_each", "reading"]

_COLUMNS = (*FIELDS, "digest")

P = ParamSpec("P")
M = TypeVar("M", bound=models.Model)


@dataclass(slots=True)
class Deed:
    """What an action is doing; ``on`` may be named once it exists."""

    on: models.Model | None = None


@contextmanager
def acting(verb: Verb, *, on: models.Model | None = None, reason: str = "") -> Iterator[Deed]:
    """Do something and record it, both or neither. A step that the pathway refuses is recorded as refused (G51)."""
    deed = Deed(on)
    try:
        with transaction.atomic():
            tell_database(for_transaction=True)
            yield deed
            _write(verb, deed.on, reason)
    except (IllegalTransition, IncompleteEvent) as refused:
        note(Verb.STEP_REFUSED, on=deed.on, reason=f"{type(refused).__name__}: {refused.message}")
        raise


@contextmanager
def by_itself() -> Iterator[None]:
    """A part of what is being done that may fail by itself: what it wrote is undone, and the rest can go on."""
    with transaction.atomic():
        yield


@contextmanager
def by_the_hub() -> Iterator[None]:
    """A part of what somebody does that is not their deed: recorded as the hub's own, under the same request."""
    with on_behalf(Behalf(request_id=behalf.get().request_id)):
        yield
    # Inside somebody's transaction the database was told that nobody acts: the rest of it is theirs again.
    tell_database(for_transaction=True)


def note(verb: Verb, *, on: models.Model | None = None, reason: str = "") -> None:
    """Record something that changed nothing: a reading, a refusal, a failure."""
    _write(verb, on, reason)


def note_each(verb: Verb, rows: Iterable[models.Model]) -> None:
    """Record the same of several rows, each as an event of its own, in one statement."""
    _insert([_event(verb, on, "") for on in rows])


def reading(verb: Verb) -> Callable[[Callable[P, HttpResponse]], Callable[P, HttpResponse]]:
    """Record that a page about people was read, before it is sent; if that fails the page is not shown."""

    def decorate(view: Callable[P, HttpResponse]) -> Callable[P, HttpResponse]:
        @wraps(view)
        def wrapped(*args: P.args, **kwargs: P.kwargs) -> HttpResponse:
            response = view(*args, **kwargs)
            if response.status_code < 300:
                try:
                    note(verb, reason=_asked(args[0]))
                except DatabaseError as error:
                    raise RecordingError from error
            return response

        return wrapped

    return decorate


def find_or_refuse(visible: models.QuerySet[M], **key: Any) -> M:
    """One of the rows somebody may see. For any other, 404 as if it did not exist, and the refusal is recorded."""
    found = visible.filter(**key).first()
    if found is None:
        note(Verb.REFUSED, reason=visible.model._meta.db_table)
        raise Http404
    return found


def _asked(request: object) -> str:
    """Which filters were used, by name only: what was typed might be somebody's name."""
    return ", ".join(sorted(request.GET)) if isinstance(request, HttpRequest) else ""


def _write(verb: Verb, on: models.Model | None, reason: str) -> None:
    _insert([_event(verb, on, reason)])


def _event(verb: Verb, on: models.Model | None, reason: str) -> list[Any]:
    """What is written into each of the event's columns."""
    now = behalf.get()
    values: dict[str, Any] = {
        "uid": uuid.uuid4().hex,
        "kind": Kind.DONE.value,
        "at": timezone.now(),
        "actor": now.actor,
        "agency": now.agency,
        "verb": verb.value,
        "object_type": on._meta.db_table if on is not None else "",
        "object_id": str(on.pk) if on is not None else "",
        "label": verb.label,
        "reason": reason,
        "address": now.address,
        "request_id": now.request_id,
        "changes": "",
    }
    digest = done_digest(tuple(values[field] for field in FIELDS))
    fields = {field.column: field for field in Event._meta.concrete_fields}
    return [fields[column].get_db_prep_value(values.get(column, digest), connection) for column in _COLUMNS]


def _insert(events: list[list[Any]]) -> None:
    # Plain SQL: the tx column is the database's to fill, and no model signal may stand between.
    row = f"({', '.join(['%s'] * len(_COLUMNS))})"
    statement = f"INSERT INTO audit_event ({', '.join(_COLUMNS)}) VALUES {', '.join([row] * len(events))}"  # noqa: S608 # nosec B608
    token = writing.set(True)
    try:
        with connection.cursor() as cursor:
            cursor.execute(statement, [value for event in events for value in event])
    finally:
        writing.reset(token)
