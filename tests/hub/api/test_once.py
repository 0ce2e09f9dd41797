"""What is sent under a key is done once: again, changed, by another agency, and by two at one moment."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.utils import timezone


def contacts() -> int:
    from tandem.hub.referrals.models import Contact

    return Contact.objects.count()


def test_the_same_again_gets_the_same_answer_and_says_so(system: Callable[..., Any]) -> None:
    came = system()
    first, again = came.send(key="k"), came.send(key="k")
    assert (first.status_code, again.status_code) == (201, 201)
    assert first.json() == again.json()
    assert ("Idempotency-Replayed" in first.headers, again.headers["Idempotency-Replayed"]) == (False, "true")
    assert contacts() == 1


def test_the_order_of_its_fields_makes_it_no_other(system: Callable[..., Any]) -> None:
    from .conftest import CONCERN

    came = system()
    turned = dict(reversed(list(CONCERN.items())))
    references = {came.post("concerns", body, key="k").json()["reference"] for body in (CONCERN, turned)}
    assert len(references) == 1


def test_something_else_under_the_key_is_a_conflict_and_changes_nothing(system: Callable[..., Any]) -> None:
    came = system()
    reference = came.send(key="k").json()["reference"]
    for answer in (
        came.send(key="k", what_happened="Something else"),
        came.send(key="k", when="Yesterday"),
        came.post(f"contacts/{reference}/additions", {"words": "More"}, key="k"),
    ):
        assert (answer.status_code, answer.json()["type"]) == (409, "/api/v1/#key-used-otherwise")
    assert contacts() == 1


def test_what_was_refused_does_not_use_up_the_key(system: Callable[..., Any]) -> None:
    came = system()
    assert came.send(key="k", level="9").status_code == 422
    assert came.send(key="k").status_code == 201


def test_two_agencies_may_use_one_key(system: Callable[..., Any], other_agency: Any) -> None:
    first, second = system().send(key="k").json(), system(other_agency).send(key="k").json()
    assert first["reference"] != second["reference"]


def test_two_systems_of_one_agency_share_their_keys(system: Callable[..., Any]) -> None:
    assert system().send(key="k").json() == system().send(key="k").json()


def test_without_a_key_each_is_a_concern(system: Callable[..., Any]) -> None:
    came = system()
    assert came.send().json()["reference"] != came.send().json()["reference"]


@pytest.mark.parametrize("same", [True, False])
def test_two_at_one_moment_are_one_concern(system: Callable[..., Any], same: bool) -> None:
    came, answers = system(), []
    ready = threading.Barrier(4)

    def send(number: int) -> None:
        ready.wait()
        body = "The same" if same else f"Another {number}"
        answers.append(came.send(key="k", what_happened=body))
        connection.close()

    threads = [threading.Thread(target=send, args=(number,)) for number in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert contacts() == 1
    statuses = sorted(each.status_code for each in answers)
    assert statuses == ([201] * 4 if same else [201, 409, 409, 409])
    assert len({each.json().get("reference") for each in answers} - {None}) == 1


def test_the_numbers_of_changes_have_no_gap_however_many_send_at_once(system: Callable[..., Any]) -> None:
    came = system()
    threads = [threading.Thread(target=lambda: (came.send(), connection.close())) for _ in range(6)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    page = came.get("changes").json()
    assert [each["number"] for each in page["changes"]] == [1, 2, 3, 4, 5, 6]
    later = came.get("changes?after=4").json()
    assert ([each["number"] for each in later["changes"]], later["after"], later["more"]) == ([5, 6], 6, False)
    assert came.get("changes?after=2&limit=3").json()["more"]


def test_old_keys_are_forgotten_and_a_concern_still_knows_its_own(system: Callable[..., Any]) -> None:
    from tandem.hub.machines.models import Submission
    from tandem.hub.machines.once import forget_old_keys

    came = system()
    reference = came.send(key="k").json()["reference"]
    now = timezone.now()
    Submission.objects.update(made_at=now - timedelta(days=29))
    assert forget_old_keys(now) == 0
    Submission.objects.update(made_at=now - timedelta(days=31))
    assert forget_old_keys(now) == 1
    assert came.send(key="k").json()["reference"] == reference


def test_the_database_holds_no_word_of_what_was_sent_or_answered(system: Callable[..., Any]) -> None:
    """G34."""
    system().send(key="k", children=[{"given_name": "Wren", "nhs_number": "943"}])
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM machines_submission")
        rows = repr(cursor.fetchall())
    assert "hungry" not in rows
    assert "nhs_number" not in rows
