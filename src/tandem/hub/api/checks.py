"""What the front door asks of an agency, and the agency's answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Annotated, Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja import Query
from ninja import Status as Answer
from pydantic import Field

from tandem.core.sharing import refusal_reasons
from tandem.hub.agencies.models import Sector
from tandem.hub.api.answers import Check as CheckRead
from tandem.hub.api.answers import Checked, CheckList
from tandem.hub.api.deeds import do_once
from tandem.hub.api.door import IdempotencyKey, answered, operation
from tandem.hub.api.form import Form, coded
from tandem.hub.audit.record import find_or_refuse, note
from tandem.hub.audit.verbs import Verb
from tandem.hub.children.queries import number_to_give, numbers_of
from tandem.hub.children.withholding import withhold
from tandem.hub.machines.gate import token_of
from tandem.hub.machines.once import Given
from tandem.hub.machines.scopes import Scope
from tandem.hub.referrals.actions import answer
from tandem.hub.referrals.form.faults import LONGEST
from tandem.hub.referrals.models import Answer as AnswerGiven
from tandem.hub.referrals.models import InformationRequest, ToldOf
from tandem.hub.referrals.policies import NUMBERS
from tandem.hub.referrals.queries_for_systems import checks_asked_of
from tandem.hub.referrals.whereabouts import addresses_to_withhold

__all__ = ["asked_by_number", "record_answer", "shown_check"]


class Which(StrEnum):
    """Which of them."""

    OPEN = "open"
    ANSWERED = "answered"
    ALL = "all"


class AnswerKind(StrEnum):
    """What sort of answer it is. No answer, nothing held and a refusal are three things."""

    RECEIVED = "received"
    NIL = "nil"
    REFUSED = "refused"


class AnswerSent(Form):
    """What the agency answers."""

    kind: AnswerKind
    words: Annotated[str, Field(max_length=LONGEST, description="What the agency knows, or why it refuses.")] = ""
    refusal: coded(lambda on: [each.key for each in refusal_reasons(on=on)]) | None = None  # type: ignore[valid-type]


@operation(
    "GET",
    "/checks",
    Scope.ANSWER,
    name="checks",
    summary="List what you are asked",
    gives={200: CheckList},
    tags=["What we ask you"],
)
def checks(request: HttpRequest, which: Annotated[Which, Query()] = Which.OPEN) -> dict[str, Any]:
    """List what the front door asks your agency, what is due first on top; at most 200.

    Where `ring` is true, what is asked and about whom is told by telephone only.
    """
    asked = checks_asked_of(token_of(request).agency)
    if which is not Which.ALL:
        asked = asked.filter(answers__isnull=which is Which.OPEN).distinct()
    shown = _shown(list(asked[:200]))
    note(Verb.CHECKS_READ, reason=which.value)
    return {"checks": shown}


@operation(
    "GET",
    "/checks/{int:number}",
    Scope.ANSWER,
    name="check",
    summary="Read what you are asked",
    gives={200: CheckRead},
    tags=["What we ask you"],
)
def check(request: HttpRequest, number: int) -> dict[str, Any]:
    """Read one thing that is asked."""
    found = asked_by_number(request, number)
    note(Verb.CHECK_READ, on=found)
    return shown_check(found)


@operation(
    "POST",
    "/checks/{int:number}/answers",
    Scope.ANSWER,
    name="answers",
    summary="Answer",
    gives={201: Checked},
    tags=["What we ask you"],
)
def give_answer(
    request: HttpRequest, response: HttpResponse, number: int, sent: AnswerSent, key: IdempotencyKey = None
) -> Answer:
    """Answer: what you know (`received`), that you looked and hold nothing (`nil`), or why you refuse (`refused`)."""
    found = asked_by_number(request, number)
    given = record_answer(request, found, sent.kind.value, words=sent.words, refusal=sent.refusal or "", key=key)
    return answered(given, response)


def record_answer(
    request: HttpRequest, asked: InformationRequest, kind: str, *, words: str, refusal: str, key: str | None
) -> Given:
    """Record what the agency's system answers, once under its key."""
    now = timezone.now()

    def do() -> Given:
        said = words.replace("\x00", "").replace("\r\n", "\n")
        reason = refusal if kind == AnswerGiven.Kind.REFUSED else ""
        answer(asked, AnswerGiven.Kind(kind), words=said, refusal=reason, by=None, now=now)
        return Given(201, {"id": asked.pk, "kind": kind, "received_at": now.isoformat()})

    content = [asked.pk, kind, words, refusal]
    return do_once(token_of(request), key, operation="answer", content=content, do=do, now=now)


def asked_by_number(request: HttpRequest, number: int) -> InformationRequest:
    """What was asked under a number, if it was asked of the agency."""
    # A number larger than any row's is no row's, and SQLite would refuse to look for it.
    return find_or_refuse(checks_asked_of(token_of(request).agency), pk=min(number, 2**62))


def shown_check(asked: Any) -> dict[str, Any]:
    """One request as :func:`tandem.hub.referrals.queries.checks_asked_of` found it."""
    return _shown([asked])[0]


def _shown(found: Sequence[Any]) -> list[dict[str, Any]]:
    """Requests of one agency, each with its children as that agency knows children."""
    kind = NUMBERS.get(Sector(found[0].agency.sector), "") if found else ""
    told = [child for asked in found if not asked.by_voice for child in asked.contact.children.all()]
    numbers = numbers_of([child.person for child in told], kind) if kind else {}
    by_person = {
        head.pk: {kind: number_to_give(numbers.get(head.pk, [])) or None}
        for head in (child.person.known_as for child in told)
        if kind
    }
    withheld = addresses_to_withhold(asked.contact for asked in found)
    return [_check(asked, by_person, withheld) for asked in found]


def _check(asked: Any, numbers: Mapping[int, Mapping[str, str | None]], withheld: frozenset[str]) -> dict[str, Any]:
    answers = asked.answers.all()
    return {
        "id": asked.pk,
        "reference": asked.contact.reference,
        "question": None if asked.by_voice else withhold(asked.question, withheld),
        "told_them": None if asked.by_voice else withhold(asked.told_them, withheld) or None,
        "priority": asked.priority,
        "asked_at": asked.asked_at,
        "due": asked.due,
        "overdue": not answers and timezone.now() > asked.due,
        "ring": asked.by_voice,
        "children": [] if asked.by_voice else [_child(each, numbers) for each in asked.contact.children.all()],
        "answers": [{"kind": each.kind, "refusal": each.refusal or None, "at": each.at} for each in answers],
    }


def _child(told: ToldOf, numbers: Mapping[int, Mapping[str, str | None]]) -> dict[str, Any]:
    person = told.person.known_as
    return {
        "number": told.number,
        "given_name": person.given_name or None,
        "family_name": person.family_name or None,
        "also_known_as": person.also_known_as or None,
        "born": person.born,
        "expected": person.expected,
        "sex": person.sex or None,
        **dict.fromkeys(NUMBERS.values()),
        **numbers.get(person.pk, {}),
    }
