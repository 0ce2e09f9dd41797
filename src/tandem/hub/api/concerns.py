"""Sending concerns, one or many, and what may be done about those that were sent."""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256
from typing import Annotated, Any, cast

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from ninja import Query
from ninja import Status as Answer
from pydantic import Field

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.hub.api.answers import Added, ContactPage, ContactRead, FileKept, Receipt, Results
from tandem.hub.api.deeds import check, do_once, send
from tandem.hub.api.door import IdempotencyKey, answered, operation
from tandem.hub.api.faults import NotUsable, WrongKind
from tandem.hub.api.form import Concern, Form
from tandem.hub.audit.record import find_or_refuse, note
from tandem.hub.audit.verbs import Verb
from tandem.hub.files.actions import Upload, prepare
from tandem.hub.machines.gate import token_of
from tandem.hub.machines.limits import limits
from tandem.hub.machines.once import Given, KeyUsedOtherwise
from tandem.hub.machines.scopes import Scope
from tandem.hub.problems import Fault
from tandem.hub.referrals.actions import add_information, attach, challenge
from tandem.hub.referrals.form.faults import LONGEST
from tandem.hub.referrals.models import Contact
from tandem.hub.referrals.queries_for_systems import sent_by_system_of
from tandem.hub.referrals.shown import ContactLine, contact_lines, contact_shown

__all__ = ["own_contact"]

_Words = Annotated[str, Field(min_length=1, max_length=LONGEST)]


class Words(Form):
    """Something to say, in words."""

    words: _Words


class Record(Form):
    """One concern of a batch, with the key by which it is known when it is sent again."""

    key: Annotated[str, Field(min_length=1, max_length=200)]
    concern: Concern


class Batch(Form):
    """Concerns sent together. If one of them cannot be used, none is received."""

    concerns: Annotated[list[Record], Field(min_length=1)]


@operation(
    "POST", "/concerns", Scope.SEND, name="concerns", summary="Send a concern", gives={201: Receipt}, tags=["Concerns"]
)
def send_concern(request: HttpRequest, response: HttpResponse, concern: Concern, key: IdempotencyKey = None) -> Answer:
    """Send a concern.

    It is received as it is told: what cannot be read as what was asked for is kept
    and named under `notices`. Send the same `Idempotency-Key` again whenever no answer
    came: it is then one concern, however often it was sent.
    """
    return answered(send(token_of(request), concern, key=key, now=timezone.now()), response)


@operation(
    "POST",
    "/concerns/batch",
    Scope.SEND,
    name="batch",
    summary="Send many concerns",
    gives={200: Results},
    tags=["Concerns"],
)
def send_batch(request: HttpRequest, batch: Batch) -> dict[str, Any]:
    """Send up to 100 concerns, each with a key of its own.

    The whole is read before any of it is received: if one record cannot be used, `index` says which,
    and nothing is received. Then each is received by itself, in order; sent again, each is still one.
    """
    now, token = timezone.now(), token_of(request)
    _check_batch(batch, now=now)
    results = []
    for index, record in enumerate(batch.concerns):
        try:
            given = send(token, record.concern, key=record.key, now=now)
        except KeyUsedOtherwise:
            results.append(
                {"index": index, "key": record.key, "status": 409, "reference": None, "problem": "key-used-otherwise"}
            )
        else:
            reference = given.answer["reference"]
            results.append(
                {"index": index, "key": record.key, "status": given.status, "reference": reference, "problem": None}
            )
    return {"results": results}


@operation(
    "GET",
    "/contacts",
    Scope.READ_OWN,
    name="contacts",
    summary="List what your systems sent",
    gives={200: ContactPage},
    tags=["What became of them"],
)
def contacts(
    request: HttpRequest,
    before: Annotated[int | None, Query(ge=1, le=2**62, description="As `next` of the page after it says.")] = None,
    limit: Annotated[int, Query(ge=1, le=100)] = 50,
) -> dict[str, Any]:
    """List the concerns that your agency's systems sent, newest first, each with its status and clock."""
    found = sent_by_system_of(token_of(request).agency).order_by("-pk")
    page = list(found.filter(pk__lt=before)[: limit + 1] if before else found[: limit + 1])
    note(Verb.OWN_CONTACTS_READ)
    shown = page[:limit]
    lines = contact_lines(shown, now=timezone.now(), names=False)
    more = f"{reverse('api:contacts')}?before={shown[-1].pk}&limit={limit}" if len(page) > limit else None
    return {"contacts": [_line(line) for line in lines], "next": more}


@operation(
    "GET",
    "/contacts/{reference}",
    Scope.READ_OWN,
    name="contact",
    summary="Read what became of a concern",
    gives={200: ContactRead},
    tags=["What became of them"],
)
def contact(request: HttpRequest, reference: str) -> dict[str, Any]:
    """Read what became of a concern: status, clock, what was decided and what you were told."""
    found = own_contact(request, reference)
    note(Verb.CONTACT_READ, on=found)
    shown = contact_shown(found, now=timezone.now(), names=False, answer=True)
    return {
        **_line(shown.line),
        "acknowledged_at": found.acknowledged_at,
        "decisions": [
            {"child": each.number, "code": each.code, "words": each.words, "at": each.at} for each in shown.decisions
        ],
        "told": [
            {"words": each.words, "next_step": each.next_step, "whom_to_ring": each.whom_to_ring, "at": each.at}
            for each in shown.told
        ],
        "question": shown.question or None,
        "can_disagree": shown.can_disagree,
    }


@operation(
    "POST",
    "/contacts/{reference}/additions",
    Scope.SEND,
    name="additions",
    summary="Add to a concern",
    gives={201: Added},
    tags=["Concerns"],
)
def add(
    request: HttpRequest, response: HttpResponse, reference: str, words: Words, key: IdempotencyKey = None
) -> Answer:
    """Add to a concern that was sent. It is taken at every stage."""
    now, found = timezone.now(), own_contact(request, reference)

    def do() -> Given:
        add_information(found, _clean(words.words), by=None, now=now)
        return Given(201, _added(found, now))

    content = [reference, words.words]
    return answered(do_once(token_of(request), key, operation="addition", content=content, do=do, now=now), response)


@operation(
    "POST",
    "/contacts/{reference}/disagreement",
    Scope.SEND,
    name="disagreement",
    summary="Disagree with a decision",
    gives={201: Added},
    tags=["Concerns"],
)
def disagree(
    request: HttpRequest, response: HttpResponse, reference: str, words: Words, key: IdempotencyKey = None
) -> Answer:
    """Say that you disagree with a decision, and why: what is agreed, what is not, what it means for the child."""
    now, found = timezone.now(), own_contact(request, reference)

    def do() -> Given:
        challenge(found, _clean(words.words), by=None, now=now)
        return Given(201, _added(found, now))

    content = [reference, words.words]
    return answered(
        do_once(token_of(request), key, operation="disagreement", content=content, do=do, now=now), response
    )


@operation(
    "POST",
    "/contacts/{reference}/files",
    Scope.SEND,
    name="files",
    summary="Attach a file",
    gives={201: FileKept},
    tags=["Concerns"],
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {
                "multipart/form-data": {
                    "schema": {
                        "type": "object",
                        "properties": {"file": {"type": "string", "format": "binary"}},
                        "required": ["file"],
                    }
                }
            },
        }
    },
)
def attach_file(request: HttpRequest, response: HttpResponse, reference: str, key: IdempotencyKey = None) -> Answer:
    """Attach a file to a concern that was sent: a picture is drawn afresh, so that it says no place and no time."""
    if request.content_type != "multipart/form-data":
        raise WrongKind(_("Send the header Content-Type: multipart/form-data, with one part named file."))
    now, found, uploads = timezone.now(), own_contact(request, reference), request.FILES.getlist("file")
    if len(uploads) != 1:
        raise InputError(_("There is no file, or there are several."), hint=_("Send one part named file."))
    upload = uploads[0]
    content = [reference, upload.name, sha256(upload.read()).hexdigest()]
    # Before any transaction, for scanning takes time; sent again, what was prepared belongs to nothing and is swept.
    ready = prepare(cast("Upload", upload), now=now)

    def do() -> Given:
        kept = attach(found, ready, now=now)
        return Given(201, {"reference": found.reference, "type": kept.type, "size": kept.size, "virus_scan": kept.scan})

    return answered(do_once(token_of(request), key, operation="file", content=content, do=do, now=now), response)


def own_contact(request: HttpRequest, reference: str) -> Contact:
    """A concern that the agency's systems sent; any other does not exist."""
    return find_or_refuse(sent_by_system_of(token_of(request).agency), reference=reference.replace("\x00", ""))


def _check_batch(batch: Batch, *, now: datetime) -> None:
    most = limits(calendar.local_day(now)).records_in_a_batch
    if len(batch.concerns) > most:
        words = _("These are more than %(most)s records.") % {"most": most}
        raise NotUsable([Fault("/concerns", words, _("Send the rest in another batch."))], index=most)
    keys: set[str] = set()
    for index, record in enumerate(batch.concerns):
        if record.key in keys:
            fault = Fault(f"/concerns/{index}/key", _("This key stands twice."), _("Give each record its own."))
            raise NotUsable([fault], index=index)
        keys.add(record.key)
        try:
            check(record.concern)
        except NotUsable as error:
            within = [
                Fault(f"/concerns/{index}/concern{each.pointer}", each.detail, each.what_to_do) for each in error.faults
            ]
            raise NotUsable(within, index=index) from None


def _line(line: ContactLine) -> dict[str, Any]:
    clock = {"code": line.clock_code, "words": line.clock, "due": line.due, "overdue": line.overdue}
    return {
        "reference": line.reference,
        "received_at": line.received,
        "status": {"code": line.state, "words": line.status},
        "clock": clock if line.clock else None,
        "href": reverse("api:contact", args=[line.reference]),
    }


def _added(contact: Contact, now: datetime) -> dict[str, Any]:
    return {"reference": contact.reference, "received_at": now.isoformat()}


def _clean(words: str) -> str:
    return words.replace("\x00", "").replace("\r\n", "\n")
