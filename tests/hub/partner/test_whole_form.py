"""Every question of the form: filled in, and answered "not known"; what is received is what was typed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.utils import timezone

from tandem.core.sharing import Level
from tandem.core.sharing_decisions import Consent, ParentsTold
from tandem.hub.partner.reading import UNKNOWN
from tandem.hub.referrals.form import PAGES, Kind, Page, Question, Subject
from tandem.hub.referrals.form.written import Written
from tandem.hub.referrals.models import Contact, Draft

NHS = "943 476 5919"  # The example of the NHS Data Dictionary's check digit.
SPECIAL = {
    "sender_email": "ottoline.marsh@thornby.example",
    "sender_agency": "Thornby Trust",
    "nhs_number": NHS,
    "upn": "H801200001001",
    "born": ("4", "5", "2019"),
}
COLUMNS = {"given_name", "family_name", "also_known_as", "sex"}


def written_now() -> Written:
    return Written.from_kept(Draft.objects.get().answers)


def places() -> Iterator[tuple[Page, str]]:
    for page in PAGES:
        where = page.key if page.subject is Subject.CONCERN else f"{page.subject.value}/1/{page.key}"
        yield page, where


def typed(question: Question, name: str) -> dict[str, Any]:
    """Something of the right kind, different for every question."""
    if question.kind is Kind.DATE:
        today = timezone.localdate()
        day, month, year = SPECIAL.get(name, (today.day, today.month, today.year))
        return {f"{name}.day": day, f"{name}.month": month, f"{name}.year": year}
    codes = [choice.code for choice in question.choices(timezone.localdate())]
    if question.kind is Kind.MANY:
        return {name: codes[:2]}
    if question.kind in (Kind.ONE, Kind.PICK):
        return {name: codes[0] if name != "parents_told" else "no"}
    return {
        name: SPECIAL.get(
            name, f"Words for {name}: O’Brien, “ß”\nand <b>more</b>" if question.kind is Kind.TEXT else f"Słowo {name}"
        )
    }


def unknown(question: Question, name: str) -> dict[str, str]:
    chosen = question.kind in (Kind.ONE, Kind.PICK, Kind.MANY)
    return {name: UNKNOWN} if chosen else {f"{name}.unknown": "yes"}


def expected_of(question: Question, name: str) -> str:
    sent = typed(question, name)
    if question.kind is Kind.DATE:
        return "/".join(str(part) for part in sent.values())
    value = sent[name]
    return ", ".join(value) if isinstance(value, list) else str(value)


def fill_all(visitor, fill, answer) -> None:
    for page, where in places():
        # An adult's page puts some questions once for each child, so the child's mark must be known.
        mark = written_now().children[0].mark if Draft.objects.exists() else ""
        answers: dict[str, Any] = {}
        for question in page.questions:
            answers |= answer(question, f"{question.key}.{mark}" if question.per_child else question.key)
        assert fill(visitor, where, answers).status_code == 302, where


def test_what_was_received_is_what_was_typed(visitor, agency, fill, send) -> None:
    fill_all(visitor, fill, typed)
    before = written_now()
    assert set(before.answers) == {q.key for p in PAGES if p.subject is Subject.CONCERN for q in p.questions}
    assert send(visitor).status_code == 302

    contact = Contact.objects.get()
    child, adult = contact.children.get(), contact.adults.get()
    columns = {
        "sender_name": contact.sender_name,
        "sender_role": contact.sender_role,
        "sender_agency": contact.sender_agency.name if contact.sender_agency else None,
        "sender_telephone": contact.sender_telephone,
        "sender_email": contact.sender_email,
        "unsafe_contact": contact.unsafe_contact,
        "level": contact.level_asserted,
    }
    for page in PAGES:
        for question in page.questions:
            want = expected_of(question, question.key)
            if page.subject is Subject.CONCERN:
                got = columns.get(question.key, contact.told.get(question.key))
            elif page.subject is Subject.CHILD:
                got = getattr(child.person, question.key) if question.key in COLUMNS else child.told.get(question.key)
            else:
                got = getattr(adult.person, question.key) if question.key in COLUMNS else adult.told.get(question.key)
            if question.key in ("nhs_number", "born", "relationship", "responsibility"):
                continue
            assert got == want, (page.key, question.key)
    assert (child.person.nhs_number, child.person.born, child.person.upn) == (
        "9434765919",
        date(2019, 5, 4),
        "H801200001001",
    )
    assert child.person.address == expected_of(
        next(q for p in PAGES for q in p.questions if q.key == "address"), "address"
    )
    assert child.person.address_is_confidential
    assert adult.person.born == date(2019, 5, 4)
    relation = child.person.adults.get()
    mark = before.children[0].mark
    assert (relation.adult, relation.responsibility) == (adult.person, "yes")
    assert relation.kind == before.adults[0].answers[f"relationship.{mark}"]
    assert contact.sender_agency == agency
    assert contact.immediate_danger
    assert (contact.level_asserted, contact.agreement) == (Level.FOUR, Consent.OBTAINED)
    assert (contact.parents_told, contact.parents_not_told_reason) == (ParentsTold.NO, "increased_risk_to_child")


def test_every_question_can_be_answered_not_known_and_is_kept_apart_from_a_blank(visitor, fill, send) -> None:
    fill_all(visitor, fill, unknown)
    assert send(visitor).status_code == 302

    contact = Contact.objects.get()
    child, adult = contact.children.get(), contact.adults.get()
    told = {Subject.CONCERN: contact.told, Subject.CHILD: child.told, Subject.ADULT: adult.told}
    for page in PAGES:
        for question in page.questions:
            key = f"{question.key}.1" if question.per_child else question.key
            if key == "responsibility.1":
                continue  # The relation itself says that it is not known.
            assert told[page.subject][key] is None, (page.key, key)
    assert child.person.adults.get().responsibility == "not_known"
    assert contact.level_asserted == Level.NOT_RECORDED
    assert contact.parents_told == ParentsTold.NOT_RECORDED
    assert (contact.sender_name, child.person.name) == ("", "Name not known")


def test_a_blank_form_says_nothing_about_anything(visitor, fill, send, short_form) -> None:
    short_form(visitor)
    send(visitor)
    contact = Contact.objects.get()
    assert contact.told == {"what_happened": "Came to clinic hungry."}
    assert contact.children.get().told == {}
    assert not contact.adults.exists()


def test_the_form_asks_everything_that_partners_forms_ask() -> None:
    """The union of the authorities' own forms, field by field, under the key we keep each by."""
    asked = {(page.subject, question.key) for page in PAGES for question in page.questions}
    concern = (
        "immediate_danger social_worker advice_line level safety_plan unsafe_contact sender_name sender_role "
        "sender_agency sender_telephone sender_email relation_to_child safeguarding_lead parents_told "
        "parents_not_told_reason agreement agreement_by childs_agreement keep_confidential what_happened when where "
        "who_saw injuries injured_parts history "
        "working_well worries needs_to_happen factors parents_view early_help services tried asked_for staff_risk"
    )
    child = (
        "given_name family_name also_known_as born expected sex nhs_number upn ethnicity religion language "
        "communication disability send immigration address address_confidential who_lives_there whereabouts school "
        "gp health_visitor "
        "own_words lived_experience impact"
    )
    adult = (
        "given_name family_name relationship responsibility born gender ethnicity language address contact lives_with "
        "source_of_harm other_children"
    )
    for subject, keys in ((Subject.CONCERN, concern), (Subject.CHILD, child), (Subject.ADULT, adult)):
        assert {(subject, key) for key in keys.split()} <= asked
