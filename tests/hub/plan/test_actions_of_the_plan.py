"""An action: who may tell how it goes, who may say that it is done, and that nothing is lost on the way."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied

from tandem.core.errors import InputError
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.plan import performing
from tandem.hub.plan.models import ActionEvent
from tandem.hub.plan.policies import may_verify
from tandem.hub.plan.words import standing_words


def standing(action, on=date(2026, 11, 23)):
    return performing.standing_of(action, on=on)


def test_from_agreed_to_verified_each_by_whoever_may_and_on_the_record(action, person, elsewhere, now) -> None:
    made, contact, scrutineer = action(), person("single_point_of_contact"), elsewhere("independent_scrutineer")
    performing.begin(made, seen=0, by=contact, now=now)
    performing.move(made, due=date(2027, 1, 15), reason="Nobody applied.", seen=1, by=contact, now=now)
    performing.say_done(made, words="She has started.", seen=2, by=contact, now=now)
    performing.verify(made, verified=False, words="The post is empty.", seen=3, by=scrutineer, now=now)
    found = standing(made)
    assert standing_words(found) == "in hand, looked at and not found done, put off once, first due 1 December 2026"
    performing.say_done(made, words="Now she has.", seen=4, by=contact, now=now)
    performing.verify(made, verified=True, words="I met her.", seen=5, by=scrutineer, now=now)
    assert standing(made).stage == "verified"
    deeds = list(Event.objects.filter(verb__startswith="improvement.action_").values_list("verb", flat=True))
    assert len(deeds) == 6
    assert Verb.IMPROVEMENT_ACTION_NOT_VERIFIED in deeds
    with pytest.raises(InputError, match="cannot follow"):
        performing.begin(made, seen=6, by=contact, now=now)


def test_only_the_owners_agency_reports_and_never_verifies_itself(action, person, elsewhere, now) -> None:
    made, words = action(), "Done."
    for user in (elsewhere("single_point_of_contact"), person("analyst"), person("chair")):
        with pytest.raises(PermissionDenied):
            performing.say_done(made, words=words, seen=0, by=user, now=now)
    performing.say_done(made, words=words, seen=0, by=person("director"), now=now)
    for user in (person("chair"), person("director"), elsewhere("director"), elsewhere("analyst")):
        with pytest.raises(PermissionDenied):
            performing.verify(made, verified=True, words=words, seen=1, by=user, now=now)
    namesake = elsewhere("chair")
    namesake.name = "ada holloway"
    assert not may_verify(namesake, made)
    assert may_verify(elsewhere("chair"), made)
    assert may_verify(elsewhere("commissioner"), made)
    assert ActionEvent.objects.count() == 1


def test_a_part_of_the_owners_organisation_is_not_elsewhere(action, person, agency, now) -> None:
    from tandem.hub.agencies.models import Agency, Kind, Placement

    opened = date(2020, 1, 1)
    ward = Agency.objects.create(name="Ward", kind=Kind.SITE, sector="health", opened=opened)
    Placement.objects.create(agency=ward, parent=agency, since=opened)
    made, chair, contact = action(agency=ward), person("chair"), person("single_point_of_contact")
    assert not may_verify(chair, made)
    # A system does not report for its members: everybody is a part of the partnership.
    system = Agency.objects.create(name="Partnership", kind=Kind.SYSTEM, sector="other", opened=opened)
    Placement.objects.create(agency=agency, parent=system, since=opened)
    director = person("director")
    director.agency = system
    with pytest.raises(PermissionDenied):
        performing.begin(made, seen=0, by=director, now=now)
    chair.agency = system
    assert may_verify(chair, made)
    # Whoever answers for the whole reports on its parts; whoever answers for a part not on the whole.
    performing.begin(made, seen=0, by=contact, now=now)
    contact.agency = ward
    with pytest.raises(PermissionDenied):
        performing.begin(action(), seen=0, by=contact, now=now)


def test_whoever_reported_does_not_verify_from_a_later_post(action, person, other_agency, now) -> None:
    made, user = action(), person("director")
    performing.say_done(made, words="Done.", seen=0, by=user, now=now)
    user.memberships.create(role="chair", since=date(2026, 1, 1))
    user.agency = other_agency
    user.save()
    assert not may_verify(user, made)


def test_two_at_once_the_second_is_told_and_nothing_is_lost(action, person, now) -> None:
    made, contact = action(), person("single_point_of_contact")
    performing.begin(made, seen=0, by=contact, now=now)
    with pytest.raises(InputError, match="Since you opened the page: Begun, Vera Invented"):
        performing.say_done(made, words="Done.", seen=0, by=contact, now=now)
    assert [each.deed for each in made.events.all()] == ["begun"]


def test_a_new_day_is_to_come_and_has_a_reason(action, keeper, now) -> None:
    made = action(due=now.date() + timedelta(days=8))
    for days, reason, said in ((8, "Why", "no new day"), (-1, "Why", "no new day"), (30, " ", "Say why")):
        with pytest.raises(InputError, match=said):
            performing.move(made, due=now.date() + timedelta(days=days), reason=reason, seen=0, by=keeper, now=now)
    performing.move(made, due=now.date(), reason="Sooner.", seen=0, by=keeper, now=now)
    assert (standing(made).due, standing(made).slipped) == (now.date(), 0)


def test_an_action_needs_an_owner_a_recommendation_and_evidence_that_exists(action, person, now) -> None:
    for changed in ({"owner": " "}, {"what": ""}, {"recommendations": []}, {"due": date(2025, 12, 31)}):
        with pytest.raises(InputError):
            action(**changed)
    with pytest.raises(InputError, match="no evidence 7"):
        performing.say_done(action(), words="So.", evidence={7}, seen=0, by=person("director"), now=now)
