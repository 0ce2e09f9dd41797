"""A challenge as evidence: only once somebody said so, without a person's name, the same for the same events."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from tandem.core.errors import InputError
from tandem.core.figure import State
from tandem.hub.board.actions import take_step
from tandem.hub.board.as_evidence import KIND, answer_of
from tandem.hub.board.giving_away import MayGiveAway
from tandem.hub.evidence.actions import compare, take
from tandem.hub.evidence.asking import Asked


def test_it_is_told_once_whoever_leads_said_so_and_no_longer_once_that_is_taken_back(way, place) -> None:
    one = way()
    assert KIND.choices() == []
    with pytest.raises(InputError, match="may not be told"):
        answer_of(one.challenge, now=one.now)
    one.step("may_be_told", place.chair)
    reference = one.challenge.reference
    assert KIND.choices() == [(reference, f"{reference}: {one.challenge.title}")]
    assert answer_of(one.challenge, now=one.now).title == one.challenge.title
    one.step("not_to_be_told", place.manager)
    with pytest.raises(InputError, match="may not be told"):
        KIND.answer(reference, now=one.now, drawn=False)


def test_it_says_who_asked_what_and_how_it_stands_without_a_name_or_a_word_of_the_answer(way, place) -> None:
    one = way()
    one.step("answered", place.contact, days=8, answer="accepted", words="Unspeakable")
    one.step("may_be_told", place.chair)
    told = answer_of(one.challenge, now=one.now)
    assert told.says == "answered in 6 working days: accepted"
    assert told.sentence.startswith("Thornby Council challenged Moor Hospital on 1 June 2026, and asked: Send somebody")
    assert [(each.label, each.value) for each in told.numbers] == [("Working days to the first answer", "6")]
    everything = json.dumps(told.to_dict())
    assert not any(words in everything for words in ("Unspeakable", place.contact.name, place.contact.email))


def test_its_actions_are_counted_as_parts(way, place) -> None:
    one = way().to_action(done=True)
    one.step("effect_verified", place.scrutineer, number=1, effect="worked", words="Hidden")
    one.step("may_be_told", place.chair)
    told = answer_of(one.challenge, now=one.now)
    verified = told.numbers[1]
    assert (verified.label, verified.made_of) == ("Actions verified, of those agreed", "1 of 1")
    assert told.says == "answered in 1 working day: accepted; 1 of 1 actions settled"
    assert "B. Head" not in json.dumps(told.to_dict())


def test_a_lack_is_told_from_the_day_after_the_limit_and_is_the_same_all_day(way, place) -> None:
    one = way()
    one.step("may_be_told", place.chair)
    last = one.now + timedelta(days=13)
    assert answer_of(one.challenge, now=last).says == "no answer yet, due 15 June 2026"
    late = answer_of(one.challenge, now=last + timedelta(days=1))
    assert late.says == "no answer, due 15 June 2026"
    assert late == answer_of(one.challenge, now=last + timedelta(days=1, hours=6))
    assert late.numbers[0].figure.state is State.MISSING
    one.step("withdrawn", place.director)
    long_after = answer_of(one.challenge, now=last + timedelta(days=90))
    assert long_after.says == "withdrawn"
    assert long_after.numbers[0].figure.state is State.NOT_APPLICABLE, "nobody is asked any more"


def test_evidence_of_it_is_taken_and_says_what_has_changed_since(way, place, inside) -> None:
    one = way()
    one.step("may_be_told", place.chair)
    taken = take(Asked("challenge", {"challenge": one.challenge.reference}), by=place.manager, now=one.now)
    shown = inside(place.manager).get(f"/staff/evidence/{taken.pk}/").content.decode()
    assert "No answer yet, due 15 June 2026" in shown
    assert "The figures of today" not in shown
    newest = KIND.newest()
    compare([taken], now=one.now)
    assert taken.newer is None
    one.step("answered", place.contact, answer="not_accepted")
    assert KIND.newest() != newest
    compare([taken], now=one.now)
    assert "not accepted" in " ".join(taken.newer["words"])


def test_what_strangers_are_to_read_is_looked_at_for_names_before_it_may_be_told(way, place, said) -> None:
    said["ask"] = "Send Dr Elsbeth Quarrington to each of them."
    one = way()
    with pytest.raises(MayGiveAway, match="Quarrington"):
        take_step(one.challenge, "may_be_told", {"words": "It is of use."}, by=place.chair, now=one.now)
    one.step("may_be_told", place.chair)
    assert one.read.now.told
