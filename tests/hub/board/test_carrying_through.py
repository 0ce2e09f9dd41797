"""A challenge from raised to a verified effect: who may, who is told, what stays on the record."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, connection
from django.test.utils import CaptureQueriesContext

from tandem.core.challenges import rules
from tandem.core.errors import InputError
from tandem.core.pathways_engine import IllegalTransition
from tandem.core.roles import permissions_of
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.board.actions import ChangedMeanwhile, correct, raise_challenge, take_step
from tandem.hub.board.giving_away import MayGiveAway
from tandem.hub.board.models import Challenge, ChallengeEvent
from tandem.hub.board.policies import PERMISSIONS
from tandem.hub.board.queries import visible_challenges
from tandem.hub.board.telling import tell_overdue
from tandem.hub.outbox.models import Mail


def letters(template: str) -> list[str]:
    return sorted(Mail.objects.filter(template=template).values_list("to", flat=True))


def test_the_rules_name_only_roles_that_hold_the_permission() -> None:
    for step in rules("challenge_1").steps.values():
        for role in step.by:
            assert PERMISSIONS[step.event] in permissions_of(role, on=date(2026, 6, 1)), (step.event, role)


def test_from_raised_to_a_verified_effect_and_closed(way, place) -> None:
    one = way().to_action(done=True)
    one.step("effect_verified", place.scrutineer, number=1, effect="worked")
    one.step("closed", place.manager, outcome="resolved")
    found = one.read
    assert (found.now.state, found.now.actions[1].state) == ("closed", "worked")
    done = set(Event.objects.filter(object_type="board_challenge").values_list("verb", flat=True))
    assert {Verb.CHALLENGE_RAISED, Verb.CHALLENGE_EFFECT_VERIFIED, Verb.CHALLENGE_CLOSED} <= done


def test_whoever_must_act_is_written_to_with_a_reference_and_a_link(way, place) -> None:
    one = way()
    assert letters("challenge_asked") == [place.contact.email]
    one.to_action()
    assert letters("challenge_answered") == [place.director.email]
    assert letters("challenge_action") == [place.contact.email]
    kept = Mail.objects.filter(template="challenge_asked").get()
    assert (kept.reference, kept.link) == (one.challenge.reference, f"/staff/challenges/{one.challenge.reference}/")


def test_a_partner_challenges_the_council_in_its_own_name_and_in_no_others(place, said, way) -> None:
    now = way().now
    raised = raise_challenge(said, raised_by=place.trust, to=place.council, no_child=True, by=place.contact, now=now)
    assert set(visible_challenges(place.contact)) >= {raised}
    with pytest.raises(PermissionDenied):
        raise_challenge(said, raised_by=place.police, to=place.council, no_child=True, by=place.contact, now=now)
    with pytest.raises(InputError, match="itself"):
        raise_challenge(said, raised_by=place.trust, to=place.trust, no_child=True, by=place.contact, now=now)
    on_behalf = raise_challenge(
        said, raised_by=place.police, to=place.council, no_child=True, by=place.manager, now=now
    )
    assert on_behalf.raised_by == place.police


def test_an_agency_sees_what_it_raised_received_or_owns_an_action_of_and_nothing_else(way, place) -> None:
    one = way()
    assert list(visible_challenges(place.constable)) == []
    for sees in (place.contact, place.director, place.analyst, place.scrutineer):
        assert list(visible_challenges(sees)) == [one.challenge]
    one.step("answered", place.contact, answer="accepted")
    due = (one.now + timedelta(days=9)).date().isoformat()
    one.step("action_agreed", place.chair, agency=place.police, what="Share rotas", owner="C. Sergeant", due=due)
    assert list(visible_challenges(place.constable)) == [one.challenge]
    one.step("action_done", place.constable, number=1)
    with pytest.raises(PermissionDenied):
        one.step("answered", place.constable, answer="accepted")


@pytest.mark.parametrize("who", ["contact", "constable", "commissioner_of_the_trust", "analyst", "director"])
def test_an_effect_is_never_verified_by_the_owners_agency_nor_without_the_permission(way, place, who) -> None:
    one = way().to_action(done=True)
    if who == "commissioner_of_the_trust":
        by = place.commissioner
        by.agency = place.trust
        by.save()
    else:
        by = getattr(place, who)
    with pytest.raises(PermissionDenied):
        one.step("effect_verified", by, number=1, effect="worked")
    assert one.read.now.actions[1].state == "done"


def test_a_part_of_the_owners_agency_is_no_other_agency(way, place, person) -> None:
    from tandem.hub.agencies.models import Placement

    one = way().to_action(done=True)
    Placement.objects.create(agency=place.council, parent=place.trust, since=date(2026, 1, 1))
    with pytest.raises(PermissionDenied):
        one.step("effect_verified", place.commissioner, number=1, effect="worked")


def test_a_system_does_not_act_for_its_members_nor_tie_them_together(way, place) -> None:
    from tandem.hub.agencies.models import Agency, Placement

    Agency.objects.filter(pk=place.board.pk).update(kind="system")
    for member in (place.council, place.trust):
        Placement.objects.create(agency=member, parent=place.board, since=date(2026, 1, 1))
    place.constable.agency = place.board
    place.constable.save()
    one = way()
    assert list(visible_challenges(place.constable)) == []
    with pytest.raises(PermissionDenied):
        one.step("withdrawn", place.scrutineer)
    one.to_action(done=True)
    one.step("effect_verified", place.commissioner, number=1, effect="worked")
    assert letters("challenge_asked") == [place.contact.email]


def test_a_step_that_cannot_follow_is_refused_and_the_try_is_kept(way, place) -> None:
    one = way()
    with pytest.raises(IllegalTransition):
        one.step("closed", place.manager, outcome="resolved")
    assert ChallengeEvent.objects.count() == 1
    assert Event.objects.filter(verb=Verb.STEP_REFUSED, object_id=str(one.challenge.pk)).count() == 1


def test_of_two_at_once_the_second_is_told_and_nothing_of_theirs_is_kept(way, place) -> None:
    one = way()
    one.step("answered", place.contact, answer="not_accepted")
    with pytest.raises(ChangedMeanwhile):
        take_step(
            one.challenge, "withdrawn", {"words": "Mistaken"}, no_child=True, by=place.director, now=one.now, seen=1
        )
    assert [each.kind for each in one.read.events] == ["raised", "answered"]


def test_words_that_may_name_a_child_are_asked_about_before_they_are_kept(place, said, way) -> None:
    now = way().now
    named = {**said, "statement": "Mrs Elsbeth Quarrington was not seen at 14 Heron Lane."}
    parties = {"raised_by": place.council, "to": place.trust, "by": place.director, "now": now}
    with pytest.raises(MayGiveAway, match="Quarrington"):
        raise_challenge(named, **parties)
    assert Challenge.objects.count() == 1
    assert raise_challenge(named, no_child=True, **parties).statement == named["statement"]


def test_putting_words_right_keeps_both_and_is_for_whoever_said_them(way, place) -> None:
    one = way()
    answer = one.step("answered", place.contact, answer="not_accepted")
    later = one.now + timedelta(days=30)
    with pytest.raises(PermissionDenied):
        correct(answer, {"answer": "accepted", "words": "We do"}, no_child=True, by=place.director, now=later)
    right = correct(answer, {"answer": "accepted", "words": "We do"}, no_child=True, by=place.contact, now=later)
    found = one.read
    assert (found.now.answers[0].details["answer"], found.now.answers[0].at) == ("accepted", answer.at)
    assert (right.supersedes, len(found.events)) == (answer, 3)


def test_nobody_who_leads_puts_right_what_the_scrutineer_saw(way, place) -> None:
    one = way().to_action(done=True)
    seen = one.step("effect_verified", place.scrutineer, number=1, effect="did_not_work")
    for by in (place.manager, place.chair, place.commissioner):
        with pytest.raises(PermissionDenied):
            correct(seen, {"effect": "worked"}, no_child=True, by=by, now=one.now)
    correct(seen, {"effect": "worked"}, no_child=True, by=place.scrutineer, now=one.now)
    assert one.read.now.actions[1].state == "worked"


def test_a_correction_after_which_what_followed_could_not_have_happened_is_refused(way, place) -> None:
    one = way()
    answer = one.step("answered", place.contact, answer="not_accepted")
    one.step("escalated", place.chair)
    with pytest.raises(IllegalTransition):
        correct(answer, {"answer": "accepted"}, no_child=True, by=place.contact, now=one.now)


def test_whoever_owes_and_whoever_leads_is_told_once_of_each_thing_that_is_late(way, place) -> None:
    one = way()
    in_time = one.now + timedelta(days=14)
    assert tell_overdue(in_time) == 0
    assert tell_overdue(in_time + timedelta(days=1)) == 3
    assert letters("challenge_overdue") == sorted(each.email for each in (place.contact, place.manager, place.chair))
    assert tell_overdue(in_time + timedelta(days=2)) == 0
    one.to_action()
    assert tell_overdue(one.now + timedelta(days=29)) == 0
    assert tell_overdue(one.now + timedelta(days=30)) == 3


def test_an_action_is_not_agreed_for_a_day_that_has_passed(way, place) -> None:
    one = way()
    one.step("answered", place.contact, answer="accepted")
    owned = {"agency": place.trust, "owner": "B. Head", "what": "Keep a rota"}
    with pytest.raises(InputError, match="passed"):
        one.step("action_agreed", place.manager, due=one.now.date().isoformat(), **owned)
    tomorrow = (one.now + timedelta(days=1)).date().isoformat()
    one.step("action_agreed", place.manager, due=tomorrow, **owned)


def test_the_very_same_is_raised_once_by_one_person_until_something_happens_to_it(place, said, way) -> None:
    again = {"raised_by": place.council, "to": place.trust, "no_child": True, "now": way().now}
    first = raise_challenge(said, **again, by=place.director)
    with pytest.raises(InputError, match=first.reference):
        raise_challenge(said, **again, by=place.director)
    raise_challenge({**said, "ask": "Send a doctor."}, **again, by=place.director)
    raise_challenge(said, **again, by=place.manager)
    take_step(first, "withdrawn", {"words": "It was wrong."}, by=place.director, now=again["now"])
    raise_challenge(said, **again, by=place.director)


def test_nothing_is_raised_by_or_agreed_with_an_agency_that_has_closed(way, place, said) -> None:
    one = way()
    one.step("answered", place.contact, answer="accepted")
    place.trust.closed = one.now.date()
    place.trust.save()
    owned = {"agency": place.trust, "owner": "B. Head", "what": "Keep a rota", "due": "2026-09-01"}
    with pytest.raises(InputError, match="has closed"):
        one.step("action_agreed", place.manager, **owned)
    for raised_by, to in ((place.trust, place.police), (place.police, place.trust)):
        with pytest.raises(InputError, match="has closed"):
            raise_challenge(said, raised_by=raised_by, to=to, no_child=True, by=place.manager, now=one.now)


def test_evidence_is_named_by_a_number_that_exists(way, place, said) -> None:
    one = way().to_action(done=True)
    with pytest.raises(InputError, match="no evidence 999"):
        one.step("effect_verified", place.scrutineer, number=1, effect="worked", evidence="999")
    with pytest.raises(InputError, match="no evidence 7, 999"):
        raise_challenge(
            said, raised_by=place.council, to=place.trust, evidence=[999, 7], by=place.director, now=one.now
        )


def test_in_the_demo_a_challenge_cites_no_evidence_of_a_real_place(way, place, said, settings) -> None:
    from tandem.hub.evidence.actions import take
    from tandem.hub.evidence.asking import Asked

    one = way()
    taken = take(Asked("claim", {"claim": "140-million"}), by=place.manager, now=one.now)
    parties = {"raised_by": place.council, "to": place.trust, "by": place.director, "now": one.now}
    assert list(raise_challenge(said, evidence=[taken.pk], **parties).evidence.all()) == [taken]
    settings.DEMO = True
    with pytest.raises(InputError, match="real place"):
        raise_challenge(said, evidence=[taken.pk], **parties)


def test_the_database_knows_that_nobody_challenges_their_own_agency(way) -> None:
    one = way()
    with pytest.raises(IntegrityError):
        Challenge.objects.filter(pk=one.challenge.pk).update(to=one.challenge.raised_by_id)


def test_an_answer_is_told_to_whoever_leads_where_whoever_raised_it_is_gone(way, place) -> None:
    leading = sorted(each.email for each in (place.manager, place.chair))
    one = way()
    place.director.is_active = False
    place.director.save()
    one.step("answered", place.contact, answer="not_accepted")
    assert letters("challenge_answered") == leading


def test_an_answer_is_told_to_nobody_who_belongs_to_another_agency_by_now(way, place, said) -> None:
    one, leading = way(), sorted(each.email for each in (place.manager, place.chair))
    one.challenge = raise_challenge(
        said, raised_by=place.police, to=place.trust, no_child=True, by=place.constable, now=one.now
    )
    place.constable.agency = place.board
    place.constable.save()
    one.step("answered", place.contact, answer="not_accepted")
    assert letters("challenge_answered") == leading


def test_putting_words_right_makes_nothing_late_anew(way, place) -> None:
    one = way()
    one.step("answered", place.contact, answer="not_accepted")
    asked = one.step("escalated", place.chair)
    late = one.now + timedelta(days=20)
    assert tell_overdue(late) == 3
    correct(asked, {"words": "Better said"}, no_child=True, by=place.chair, now=late)
    assert tell_overdue(late) == 0


def test_telling_of_more_that_is_late_asks_the_database_no_more(way, place, django_assert_num_queries) -> None:
    late = way().now + timedelta(days=20)
    tell_overdue(late)
    with CaptureQueriesContext(connection) as few:
        assert tell_overdue(late) == 0
    for _ in range(3):
        way()
    tell_overdue(late)
    with django_assert_num_queries(len(few)):
        assert tell_overdue(late) == 0
