"""G09: what somebody said of a relative holds for every record, whichever came first and by whatever door."""

from __future__ import annotations

import ast
import json
import secrets
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

import tandem.hub
from tandem.core.errors import InputError

BORN = date(2019, 5, 4)
REASON = "my nephew"


@pytest.fixture
def related(worker: Any) -> Callable[..., Any]:
    """Say that the worker is related to Wren Ashdown, unless told otherwise."""
    from tandem.hub.children.conflicts import say_related
    from tandem.hub.children.models import Conflict

    def say(given: str = "Wren", family: str = "Ashdown", born: date = BORN, *, of: Any = None, by: Any = None) -> Any:
        user = of or worker
        say_related(user, given, family, born=born, reason=REASON, by=by or user, now=timezone.now())
        return Conflict.objects.get(user=user, until=None)

    return say


@pytest.fixture
def told(received: Callable[..., Any]) -> Callable[..., Any]:
    """Somebody told of."""
    from tandem.hub.referrals.sending import ToldChild

    def make(given: str = "Wren", family: str = "Ashdown", born: date | None = BORN, **more: Any) -> Any:
        child = ToldChild(given_name=given, family_name=family, born=born, **more)
        return received(now=timezone.now(), children=(child,)).children.get().person

    return make


def sees(user: Any, person: Any) -> bool:
    from tandem.hub.children.queries import visible_people
    from tandem.hub.referrals.queries import about, visible_contacts

    now = timezone.now()
    seen = visible_people(user, now=now).filter(pk=person.pk).exists()
    assert seen == visible_contacts(user, now=now).filter(pk__in=about(person).values("pk")).exists()
    return seen


def by_form(_worker: Any, _agency: Any) -> None:
    visitor = Client()
    who = {"given_name": "Wren", "family_name": "Ashdown", "born.day": "4", "born.month": "5", "born.year": "2019"}
    visitor.post("/partner/form/child/1/who/", {**who, "go": "next"})
    visitor.post("/partner/form/concern/", {"what_happened": "Came to clinic hungry.", "go": "next"})
    key = visitor.get("/partner/form/check/").context["key"]
    assert visitor.post("/partner/form/send/", {"key": key}).status_code == 302


def by_telephone(colleague: Any, _agency: Any) -> None:
    from tandem.hub.audit.context import Behalf, on_behalf
    from tandem.hub.referrals.actions import receive
    from tandem.hub.referrals.sending import Channel, SenderKind, Sending, SentBy, ToldAdult, ToldChild

    sending = Sending(
        key=secrets.token_hex(8),
        channel=Channel.TELEPHONE,
        sender=SentBy(kind=SenderKind.PUBLIC, name="A neighbour"),
        recorded_by=colleague,
        children=(ToldChild(given_name="Lark", family_name="Moor"),),
        adults=(ToldAdult(given_name="Wren", family_name="Ashdown", born=BORN),),
        told={"what_happened": "Crying at night"},
    )
    with on_behalf(Behalf(actor=colleague.pk)):
        receive(sending, now=timezone.now())


def _token(agency: Any) -> dict[str, str]:
    from tandem.hub.machines.actions import issue
    from tandem.hub.machines.scopes import Scope

    until = timezone.localdate() + timedelta(days=30)
    _row, secret = issue(agency, "Record", scopes=tuple(Scope), until=until, networks=(), now=timezone.now())
    return {"Authorization": f"Bearer {secret}", "Idempotency-Key": secrets.token_hex(8)}


_CONCERN: dict[str, Any] = {
    "sender_name": "Ottoline Marsh",
    "sender_role": "Health visitor",
    "sender_telephone": "01632 960 111",
    "source": "3B",
    "immediate_danger": "no",
    "level": "4",
    "what_happened": "He came to clinic hungry and frightened.",
    "parents_told": "yes",
    "children": [{"given_name": "Wren", "family_name": "Ashdown", "born": "2019-05-04"}],
}


def by_system(_worker: Any, agency: Any) -> None:
    answer = Client().post(
        "/api/v1/concerns", json.dumps(_CONCERN), content_type="application/json", headers=_token(agency)
    )
    assert answer.status_code == 201, answer.content


def by_fhir(_worker: Any, agency: Any) -> None:
    from tandem.fhir.writing import to_service_request

    answer = Client().post(
        "/api/v1/fhir/ServiceRequest",
        json.dumps(to_service_request(_CONCERN)),
        content_type="application/fhir+json",
        headers=_token(agency),
    )
    assert answer.status_code == 201, answer.content


def by_police(colleague: Any, agency: Any) -> None:
    from tandem.hub.referrals.actions.notifying import begin_receiving, keep_file, take_in

    lines = "Incident number,Child name,Date of birth,Circumstances\nW1,Wren Ashdown,04/05/2019,Shouting"
    now = timezone.now()
    begin_receiving(keep_file("night.csv", lines.encode(), force=agency, by=colleague, now=now), by=colleague, now=now)
    assert take_in(now, turn=timedelta(minutes=5)) == 1


PATHS = {"form": by_form, "telephone": by_telephone, "system": by_system, "fhir": by_fhir, "police": by_police}


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("first", ["the statement", "the record"])
def test_a_record_is_closed_by_whatever_door_it_comes_and_whichever_came_first(
    related: Any, worker: Any, manager: Any, path: str, first: str
) -> None:
    from tandem.hub.children.models import Person, PossibleConflict

    if first == "the statement":
        related()
    PATHS[path](manager, manager.agency)
    person = Person.objects.get(given_name="Wren")
    assert sees(worker, person) == (first == "the record")
    if first == "the record":
        related()
    assert not sees(worker, person)
    assert sees(manager, person)
    assert not PossibleConflict.objects.exists()


def test_the_public_door_asks_no_date_of_birth_so_somebody_decides(
    related: Any, worker: Any, manager: Any, person: Any, inside: Callable[..., Client]
) -> None:
    from tandem.hub.children.models import Person, PossibleConflict
    from tandem.hub.letterbox.actions import open_all
    from tandem.hub.letterbox.kinds import handlers

    conflict = related(by=manager)
    Client().post("/tell/", {"what_happened": "Crying", "given_name": "Wren", "family_name": "Ashdown"})
    assert open_all(timezone.now(), handlers()).opened == 1
    wren = Person.objects.get(given_name="Wren")
    assert sees(worker, wren)
    possible = PossibleConflict.objects.get(conflict=conflict)
    browser = inside(manager)
    page = f"/staff/conflicts/possible/{possible.pk}/"
    assert "may be of somebody’s relative" in browser.get("/staff/front-door/").content.decode()
    assert page in browser.get("/staff/conflicts/all/").content.decode()
    shown = browser.get(page).content.decode()
    assert "4 May 2019" in shown
    assert "date of birth not known" in shown
    assert browser.post(page, {"closes": "yes", "reason": " "}).status_code == 422
    assert browser.post(page, {"closes": "yes", "reason": "The same school"}).status_code == 302
    assert not sees(worker, wren)
    assert sees(manager, wren)
    assert browser.get(page).status_code == 404
    # Whoever it is about has no part in it, whatever their role.
    assert inside(worker).get(page).status_code == 403


@pytest.mark.parametrize(
    "case",
    [
        (("wren", "ASHDOWN", BORN), "sure"),
        (("Wren", "Ashdown", None), "possible"),
        (("Wren", "Ashdown", date(2019, 4, 5)), "possible"),
        (("Wren", "Ashdown", date(2019, 5, 5)), "possible"),
        (("Wrenn", "Ashdowne", BORN), "possible"),
        (("Wren", "Tarrow", BORN), "possible"),
        (("Ashdown", "Wren", BORN), "possible"),
        (("Wren", "Ashdown", date(2014, 11, 30)), None),
        (("Wrenn", "Ashdowne", date(2019, 5, 5)), None),
        (("Lark", "Ashdown", BORN), None),
        (("Wren", "Tarrow", None), None),
        (("", "", BORN), None),
    ],
)
@pytest.mark.parametrize("first", ["the statement", "the record"])
def test_what_counts_as_a_match_is_the_same_in_either_order(
    related: Any, told: Any, worker: Any, case: tuple[tuple[Any, ...], str | None], first: str
) -> None:
    from tandem.hub.children.models import PossibleConflict

    record, found = case
    if first == "the statement":
        related()
    person = told(*record)
    if first == "the record":
        related()
    assert sees(worker, person) == (found != "sure")
    assert PossibleConflict.objects.filter(person=person).exists() == (found == "possible")


def test_only_whom_it_is_about_is_kept_out_and_only_of_that_record(
    related: Any, told: Any, worker: Any, person: Any
) -> None:
    related()
    wren, lark = told(), told("Lark")
    other = person("front_door_worker")
    assert (sees(worker, wren), sees(worker, lark), sees(other, wren)) == (False, True, True)


def test_ending_a_statement_reopens_what_it_closed_and_nothing_else(
    related: Any, told: Any, worker: Any, manager: Any
) -> None:
    from tandem.hub.children.conflicts import end_conflict, say_related
    from tandem.hub.children.models import Conflict, Listing
    from tandem.hub.children.sealing_records import keep_from

    now = timezone.now()
    wren, lark, jay = told(), told("Lark"), told("Jay")
    keep_from(lark, worker, reason="Her neighbour", now=now)
    first = related()
    say_related(worker, "Wren", "Ashdown", born=BORN, reason="his uncle, too", by=manager, now=now)
    say_related(worker, "Jay", "Ashdown", born=BORN, reason="my niece", by=worker, now=now)
    end_conflict(first, reason="Said twice", by=manager, now=timezone.now())
    assert [sees(worker, each) for each in (wren, lark, jay)] == [False, False, False]
    second = Conflict.objects.get(said_by=manager)
    with pytest.raises(InputError, match="their own"):
        end_conflict(second, reason="Wrong", by=worker, now=timezone.now())
    end_conflict(second, reason="Another Wren", by=manager, now=timezone.now())
    assert [sees(worker, each) for each in (wren, lark, jay)] == [True, False, False]
    # Nothing comes after it either; that it stood is kept.
    assert sees(worker, told())
    assert Listing.objects.filter(person=wren, until__isnull=False).count() == 2
    assert (second.listings.count(), Conflict.objects.count()) == (1, 3)


def test_what_is_joined_to_a_closed_record_is_closed_and_stays_so_when_parted(
    related: Any, told: Any, worker: Any, manager: Any
) -> None:
    from tandem.hub.children.conflicts import end_conflict
    from tandem.hub.children.models import Person
    from tandem.hub.children.recognising import part, recognise

    now = timezone.now()
    other, wren = told("Renny", "Moor", None), told()
    join = recognise(wren, as_=other, reason="Same", by=manager, now=now)
    assert sees(worker, other)
    conflict = related()
    other = Person.objects.get(pk=other.pk)
    assert not sees(worker, other)
    part(join, reason="Two", by=manager, now=timezone.now())
    other, wren = (Person.objects.get(pk=each.pk) for each in (other, wren))
    assert [sees(worker, each) for each in (other, wren)] == [False, False]
    end_conflict(conflict, reason="Wrong", by=manager, now=timezone.now())
    assert [sees(worker, each) for each in (other, wren)] == [True, True]


def test_a_decision_is_somebody_elses_and_falls_once(
    related: Any, told: Any, manager: Any, person: Any, inside: Callable[..., Client]
) -> None:
    """While nobody may make it, whoever keeps the accounts is told that one waits, and of nobody's name."""
    from tandem.hub.children.conflicts import apply_again, decide_possible, possible_conflicts, undecidable
    from tandem.hub.children.models import PossibleConflict
    from tandem.hub.children.sealing_records import seal, unseal

    now, keeper = timezone.now(), person("administrator")
    related(of=manager)
    wren = told(born=None)
    possible = PossibleConflict.objects.get()
    for page in ("/staff/", "/staff/accounts/"):
        shown = inside(keeper).get(page).content.decode()
        assert "1 possible conflict of interest waits, and nobody may decide it" in shown
        assert wren.family_name not in shown
    assert undecidable(manager, now=now) == 0
    other = person("front_door_manager")
    assert undecidable(keeper, now=now) == 0
    assert "possible conflict" not in inside(keeper).get("/staff/accounts/").content.decode()
    seal(wren, reason="Adopted", by=manager, now=now)
    assert undecidable(keeper, now=now) == 1
    unseal(wren, reason="Not so", by=manager, now=now)
    assert not possible_conflicts(manager, now=now).exists()
    assert possible_conflicts(other, now=now).get() == possible
    with pytest.raises(InputError, match="their own relatives"):
        decide_possible(possible, closes=False, reason="Not he", by=manager, now=now)
    decide_possible(possible, closes=False, reason="Another mother", by=other, now=now)
    with pytest.raises(InputError, match="settled already"):
        decide_possible(possible, closes=True, reason="He is", by=other, now=now)
    apply_again(timezone.now())
    assert sees(manager, wren)
    assert not possible_conflicts(other, now=now).exists()


def test_nothing_that_whoever_said_it_can_read_depends_on_whether_there_is_a_record(
    related: Any, told: Any, worker: Any, manager: Any, inside: Callable[..., Client]
) -> None:
    """A manager who is related themselves reads the list of all statements too."""
    said = {"given_name": "Wren", "family_name": "Ashdown", "born": "4 5 2019", "reason": "my nephew"}

    def after_saying(user: Any, **changes: str) -> tuple[str, ...]:
        browser = inside(user)
        pages = ["/staff/conflicts/", "/staff/front-door/", "/staff/"]
        if user == manager:
            pages.insert(1, "/staff/conflicts/all/")
        answer = browser.post("/staff/conflicts/", {**said, **changes})
        return (answer.headers["Location"], *(_plain(browser.get(page)) for page in pages))

    told()
    told(born=None)
    for user in (worker, manager):
        related(of=user)
        known = after_saying(user)
        _forget(user)
        related(of=user)
        assert after_saying(user, given_name="Nobody", family_name="Atall") == known


def test_what_was_compared_before_is_withheld_alike_whether_or_not_there_is_a_record(
    told: Any, person: Callable[..., Any], inside: Callable[..., Client]
) -> None:
    """An analyst of whom somebody says it reads nothing else of a comparison, on its list and on its page."""
    from tandem.hub.children.conflicts import say_related

    told()
    analyst, answers, asked_at = person("analyst"), [], timezone.now()
    browser = inside(analyst)
    for given_name, family_name in (("Wren", "Ashdown"), ("Nobody", "Atall")):
        page = _compared(analyst, asked_at)
        assert "HUB5" in _plain(browser.get(page))
        now = timezone.now()
        say_related(analyst, given_name, family_name, born=date(2019, 5, 4), reason="My nephew", by=analyst, now=now)
        answers.append([_plain(browser.get(each)) for each in ("/staff/returns/", page)])
        _forget(analyst)
    assert answers[0] == answers[1]
    assert "HUB5" not in answers[0][1]
    assert "1 difference" not in "".join(answers[0])


def _compared(user: Any, asked_at: Any) -> str:
    """The page of what was set beside our own records a moment before the saying."""
    from tandem.hub.children.closings import closings_for
    from tandem.hub.imports.models import ReturnCheck

    found = {"code": "HUB5", "severity": "error", "count": 1, "message": "Source of a referral"}
    summary = {"sentence": "1 difference", "complete": True, "by_rule": [found], "rules": {"passed": []}}
    then = closings_for(user, now=timezone.now())
    said = {"asked_by": user, "agency": user.agency, "summary": summary, "closed_then": then}
    kept = {**said, "asked_at": asked_at, "state": "done", "beside": True, "delete_on": timezone.localdate()}
    ReturnCheck.objects.update_or_create(reference="222-222-222", defaults=kept)
    return "/staff/returns/222-222-222/"


def _plain(answer: Any) -> str:
    import re

    text = re.sub(r'name="(once|csrfmiddlewaretoken)" value="[^"]+"', "", answer.content.decode())
    text = re.sub(r"/staff/front-door/contacts/.*", "", text)
    return re.sub(r"/conflicts/\d+/end/|nonce-[^']+", "", text)


def _forget(user: Any) -> None:
    """End what was said, as if it never had been, so that the next saying stands alone."""
    from tandem.hub.children.models import Conflict, Listing, PossibleConflict

    PossibleConflict.objects.filter(conflict__user=user).delete()
    Listing.objects.filter(conflict__user=user).delete()
    Conflict.objects.filter(user=user).delete()


def test_a_statement_that_does_not_open_stops_no_concern_and_no_other_statement_and_is_applied_later(
    related: Any, told: Any, worker: Any, person: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G56."""
    from django.conf import settings

    from tandem.hub.children import relatives
    from tandem.hub.children.conflicts import apply_again

    with monkeypatch.context() as lost:
        lost.setattr(settings, "FIELD_KEYS", f"lost:{secrets.token_hex(32)}")
        related()
    other = person("front_door_worker")
    related(of=other)
    wren = told()
    assert (sees(worker, wren), sees(other, wren)) == (True, False)
    with monkeypatch.context() as broken:
        broken.setattr(relatives, "match", lambda *_: int("x"))
        later = told()
    assert sees(other, later)
    apply_again(timezone.now())
    assert not sees(other, later)


def test_what_is_said_is_sealed_and_in_no_audit_reason(related: Any, told: Any, holder: Any) -> None:
    from django.db import connection

    from tandem.hub.audit.models import Event

    told()
    related()
    with connection.cursor() as cursor:
        cursor.execute("SELECT whom, reason FROM children_conflict")
        kept = " ".join(cursor.fetchone())
    assert not any(word in kept for word in ("Wren", "Ashdown", "2019", "nephew"))
    assert not Event.objects.filter(reason__contains="nephew").exists()


def test_people_are_recorded_in_one_place_only_so_that_no_door_can_pass_it_by() -> None:
    """Whatever comes to make records has to go through ``tell_of``."""
    made: list[str] = []
    for file in sorted(Path(tandem.hub.__file__).parent.rglob("*.py")):
        if "migrations" in file.parts or "tandem.hub.children" not in file.read_text(encoding="utf-8"):
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            called = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
            if called.startswith("Person.objects.") and called.rpartition(".")[2] in {
                "create",
                "bulk_create",
                "get_or_create",
                "update_or_create",
            }:
                made.append(file.name)
    assert made == ["actions.py"]


def test_what_was_ended_meanwhile_closes_nothing_and_keeps_the_first_name_and_reason(
    related: Any, told: Any, manager: Any, person: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tandem.hub.children import relatives
    from tandem.hub.children.conflicts import decide_possible, end_conflict
    from tandem.hub.children.models import Conflict, Listing, PossibleConflict

    now, other = timezone.now(), person("front_door_manager")
    conflict = related()
    maybe = told(born=None)
    possible = PossibleConflict.objects.select_related("conflict").get()
    # Each of these has read the statement while it stood.
    seen_before = Conflict.objects.get(pk=conflict.pk)
    read_before = [Conflict.objects.get(pk=conflict.pk)]
    end_conflict(conflict, reason="Another Wren", by=manager, now=now)
    with pytest.raises(InputError, match="ended already"):
        end_conflict(seen_before, reason="Said twice", by=other, now=now)
    with pytest.raises(InputError, match="ended already"):
        decide_possible(possible, closes=True, reason="The same school", by=other, now=now)
    monkeypatch.setattr(relatives, "_readable", lambda: read_before)
    wren = told()
    kept = Conflict.objects.get()
    assert (kept.ended_by, kept.ended_reason) == (manager, "Another Wren")
    assert [sees(conflict.user, each) for each in (maybe, wren)] == [True, True]
    assert not Listing.objects.exists()
    possible.refresh_from_db()
    assert possible.decided_at is None


def test_what_was_closed_by_hand_before_statements_were_kept_is_listed_and_can_be_ended_by_another(
    told: Any, worker: Any, manager: Any, person: Any, inside: Callable[..., Client]
) -> None:
    from tandem.hub.audit.models import Event
    from tandem.hub.children.conflicts import end_closing
    from tandem.hub.children.sealing_records import keep_from

    now, page = timezone.now(), "/staff/conflicts/all/"
    wren, lark = told(), told("Lark")
    of_worker = keep_from(wren, worker, reason="Her nephew", now=now)
    own = keep_from(lark, manager, reason="His niece", now=now)
    browser, address = inside(manager), f"/staff/conflicts/closings/{of_worker.pk}/end/"
    listed = browser.get(page).content.decode()
    assert address in listed
    assert "Her nephew" in listed
    assert "Lark" not in listed
    assert f"/closings/{own.pk}/" not in listed
    assert browser.get(f"/staff/conflicts/closings/{own.pk}/end/").status_code == 404
    with pytest.raises(InputError, match="their own"):
        end_closing(own, reason="Wrong", by=manager, now=now)
    assert "Wren Ashdown" in browser.get(address).content.decode()
    assert Event.objects.filter(verb="access.person", object_id=str(wren.pk)).exists()
    assert browser.post(address, {"reason": " "}).status_code == 422
    assert not sees(worker, wren)
    assert browser.post(address, {"reason": "Another Wren"}).headers["Location"] == page
    assert sees(worker, wren)
    assert not sees(manager, lark)
    with pytest.raises(InputError, match="ended already"):
        end_closing(of_worker, reason="Again", by=manager, now=timezone.now())
    # Another manager, who is not related to her, ends the first one's.
    end_closing(own, reason="Another Lark", by=person("front_door_manager"), now=timezone.now())
    assert sees(manager, lark)


def test_closing_what_comes_in_is_the_hubs_deed_and_the_rest_the_senders(related: Any, manager: Any) -> None:
    from tandem.hub.audit.models import Event, Kind
    from tandem.hub.audit.verbs import Verb
    from tandem.hub.children.models import Listing

    related()
    by_telephone(manager, manager.agency)
    listing = Listing.objects.get()
    said = Event.objects.get(verb=Verb.LISTED)
    changed = Event.objects.get(kind=Kind.CHANGED, object_type="children_listing", object_id=str(listing.pk))
    assert (said.actor, changed.actor) == (None, None)
    # What the sender did before and after it in the same transaction stays theirs.
    for table in ("children_person", "referrals_contact", "referrals_event"):
        seen = Event.objects.filter(kind=Kind.CHANGED, object_type=table, verb="insert")
        assert set(seen.values_list("actor", flat=True)) == {manager.pk}, table
