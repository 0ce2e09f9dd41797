"""What people write: plain, whole, fit for who writes and whom about, and without sensation."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from random import Random

import pytest

from tandem.core.calendar import local_day
from tandem.published import local_authorities
from tandem.synthetic import Place, place
from tandem.synthetic.data import load
from tandem.synthetic.rates import Odds, rates
from tandem.synthetic.senders import Voice, describe, voices
from tandem.synthetic.setting import workers

UNTIL = datetime(2026, 11, 24, 9, tzinfo=UTC)
SENSATIONAL = re.compile(
    r"\b(horrific|monster|evil|vicious|brutal|rape|raped|murder|blood|tortur|screamed|filthy|scum|beaten|stab)", re.I
)
AMERICAN = re.compile(r"\b(mom|behavior|organiz|recogniz|color|center|program|gotten|neighbor)\b", re.I)


@pytest.fixture(scope="module")
def harrowmere() -> Place:
    return place(3, children=2500, until=UNTIL)


def test_every_text_is_filled_and_ends_as_a_sentence(harrowmere: Place) -> None:
    for contact in harrowmere.contacts:
        for text in (contact.concern, contact.wanted, contact.working_well):
            assert "{" not in text
            assert not text or text[0].isupper()
            assert not text or text[-1] in '."'
        assert contact.concern


def test_no_text_is_sensational_or_american() -> None:
    def texts(part: object) -> list[str]:
        if isinstance(part, str):
            return [part]
        inner = part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()
        return [text for each in inner for text in texts(each)]

    for text in texts(load("concerns")):
        assert not SENSATIONAL.search(text), text
        assert not AMERICAN.search(text), text


def test_a_child_writes_in_the_first_person_and_is_answered_kindly(harrowmere: Place) -> None:
    theirs = [each for each in harrowmere.contacts if each.sender.kind == "child"]
    assert theirs
    for contact in theirs:
        assert re.search(r"\b(I|my|me|My|Me)\b", contact.concern)
        if contact.feedback is not None:
            assert "Thank you for telling us" in contact.feedback.words


def test_the_public_is_never_told_the_decision(harrowmere: Place) -> None:
    told = {each.feedback.words for each in harrowmere.contacts if each.feedback and each.sender.kind == "public"}
    assert told == {"What you told us has been considered by a social worker."}


def test_nobody_anonymous_is_told_anything(harrowmere: Place) -> None:
    for contact in harrowmere.contacts:
        if contact.sender.kind == "anonymous":
            assert contact.sender.name == contact.sender.telephone == contact.sender.email == ""
            assert contact.feedback is None or contact.feedback.not_told_because


def test_a_worry_fits_the_age_of_at_least_one_child_it_is_about(harrowmere: Place) -> None:
    children = {child.key: child for child in harrowmere.children}
    for contact in harrowmere.contacts:
        least, most = load("concerns")["themes"][contact.theme]["ages"]
        ages = [children[key].age(local_day(contact.received)) for key in contact.children]
        assert any(least <= age <= most for age in ages), (contact.theme, ages)


def test_grave_worries_become_referrals_more_often_than_small_ones(harrowmere: Place) -> None:
    def accepted(theme: str) -> float:
        made = [
            any(decision.referral for decision in each.decisions)
            for each in harrowmere.contacts
            if each.theme == theme and each.decisions
        ]
        return sum(made) / len(made)

    assert accepted("physical") > 0.4
    assert accepted("low_level") < 0.15


def test_every_kind_of_sender_has_something_to_say_of_a_child_of_any_age(harrowmere: Place) -> None:
    every: Odds[Voice] = voices(rates())
    household = harrowmere.households[0]
    child, adult = household.children[0], household.adults[0]
    for voice in every.things:
        for years in range(-1, 18):
            day = date(child.born.year + years, child.born.month, min(child.born.day, 28))
            told = describe(voice, Random(years), child, adult, day, taken=years % 2 == 0, in_words=True)
            assert told.concern, (voice.key, years)


def test_no_text_or_worker_names_a_real_authority(harrowmere: Place) -> None:
    real = {authority.name for authority in local_authorities()}
    for text in [each.concern for each in harrowmere.contacts] + [each.name for each in workers().values()]:
        assert not any(re.search(rf"\b{re.escape(name)}\b", text) for name in real)
