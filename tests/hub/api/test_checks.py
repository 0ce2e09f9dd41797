"""What the front door asks of an agency reaches its system, and the answer comes back as one of three things."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tandem.core.sharing import refusal_reasons

TODAY = date(2026, 11, 28)
MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


@pytest.fixture
def asked(screened: Callable[..., Any], manager: Any, worker: Any) -> Callable[..., Any]:
    from tandem.hub.referrals.actions import ask_partners, set_priority
    from tandem.hub.referrals.models import Priority

    def make(*agencies: Any) -> list[Any]:
        contact = set_priority(screened(), Priority.AMBER, rationale="A second time", by=manager, now=MONDAY)
        return ask_partners(
            contact, agencies, question="What do you know?", reason="To decide safely", by=worker, now=MONDAY
        )

    return make


def test_an_agency_reads_what_it_is_asked_and_nothing_else(
    system: Callable[..., Any], asked: Callable[..., Any], agency: Any, other_agency: Any
) -> None:
    mine, theirs = asked(agency, other_agency)
    came = system()
    answer = came.get("checks")
    (check,) = answer.json()["checks"]
    assert (check["id"], check["question"], check["priority"], check["ring"]) == (
        mine.pk,
        "What do you know?",
        "amber",
        False,
    )
    assert check["children"][0]["family_name"] == "Ashdown"
    assert check["overdue"]
    # Who the child is and what is asked: not what was told, nor by whom.
    assert not any(word in answer.content.decode() for word in ("hungry", "Ottoline", "To decide safely"))
    assert came.get(f"checks/{theirs.pk}").status_code == 404
    assert came.post(f"checks/{theirs.pk}/answers", {"kind": "nil"}).status_code == 404


@pytest.mark.parametrize(
    ("kind", "words", "event"),
    [("received", "Two visits", "return_check"), ("nil", "", "return_nil"), ("refused", "No ground", "refuse_check")],
)
def test_an_answer_is_recorded_as_the_agencys_own(
    system: Callable[..., Any], asked: Callable[..., Any], kind: str, words: str, event: str
) -> None:
    """H7."""
    came = system()
    (mine,) = asked(came.row.agency)
    body = {
        "kind": kind,
        "words": words,
        **({"refusal": refusal_reasons(on=TODAY)[0].key} if kind == "refused" else {}),
    }
    first, again = (came.post(f"checks/{mine.pk}/answers", body, key="k") for _ in range(2))
    assert (first.status_code, first.json()) == (201, again.json())
    given = mine.answers.get()
    assert (given.kind, given.words, given.by) == (kind, words, None)
    said = mine.contact.events.last()
    assert (said.kind, said.actor, said.by) == (event, "partner_agency", None)
    assert came.get("checks").json()["checks"] == []
    (done,) = came.get("checks?which=answered").json()["checks"]
    assert [each["kind"] for each in done["answers"]] == [kind]


@pytest.mark.parametrize(
    "body",
    [
        {"kind": "received"},
        {"kind": "refused", "words": "No ground"},
        {"kind": "refused", "words": "No ground", "refusal": "because"},
        {"kind": "perhaps"},
    ],
)
def test_an_answer_without_words_is_asked_for_them(
    system: Callable[..., Any], asked: Callable[..., Any], agency: Any, body: dict[str, str]
) -> None:
    (mine,) = asked(agency)
    assert system().post(f"checks/{mine.pk}/answers", body).status_code == 422
    assert not mine.answers.exists()


@pytest.mark.parametrize("through_another_record", [False, True])
def test_what_is_asked_about_somebody_sealed_is_told_by_telephone_only(
    system: Callable[..., Any], asked: Callable[..., Any], agency: Any, through_another_record: bool
) -> None:
    """H5."""
    from tandem.hub.children.models import Person, Standing

    (mine,) = asked(agency)
    person = mine.contact.children.get().person
    if through_another_record:
        known = Person.objects.create(given_name="Wren", standing=Standing.IDENTIFIED, sealed=True, recorded=MONDAY)
        person.standing, person.recognised_as, person.head = Standing.RECOGNISED, known, known
    else:
        person.sealed = True
    person.save()
    (check,) = system().get("checks").json()["checks"]
    assert (check["ring"], check["children"], check["question"]) == (True, [], None)


def test_the_list_asks_the_database_no_more_for_more_rows(
    system: Callable[..., Any], asked: Callable[..., Any], agency: Any
) -> None:
    came, counted = system(), []
    for _ in range(2):
        asked(agency)
        with CaptureQueriesContext(connection) as queries:
            came.get("checks?which=all")
        counted.append(len(queries))
    assert counted[0] == counted[1]
