"""Our own records beside a return: read as whoever asked may see them; what is closed is as if it were not here."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from tandem.core.errors import InputError
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.children.closings import closings_for
from tandem.hub.children.conflicts import say_related
from tandem.hub.children.models import Listing, Person
from tandem.hub.children.queries import closed_people
from tandem.hub.imports.actions import ask_for_comparison
from tandem.hub.imports.models import ReturnCheck
from tandem.hub.imports.queries import findings_of, still_stands, visible_checks
from tandem.hub.imports.reading import by_child, of_rule
from tandem.hub.referrals.actions import decide
from tandem.hub.referrals.census import own_records
from tandem.hub.referrals.models import Contact, Referral, ToldOfAdult

from .conftest import CENSUS, NOW

State = ReturnCheck.State


@pytest.fixture
def referral(screened, manager, deciding, monday) -> Referral:
    decide(screened(now=monday), {1: deciding(primary_need="N1")}, by=manager, now=monday)
    return Referral.objects.get()


@pytest.fixture
def file(referral):
    """A census with the referral in it, one thing told otherwise."""

    def make(**changed: str) -> bytes:
        person = referral.person.known_as
        year = referral.date.year + (referral.date.month > 3)
        said = {
            "number": person.council_number,
            "born": person.born.isoformat() if person.born else "",
            "sex": person.sex or "U",
            "referred": referral.date.isoformat(),
            "source": referral.source,
            **changed,
        }
        return f"""<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>{year}</Year>
<ReferenceDate>{year}-03-31</ReferenceDate></CollectionDetails></Header><Children>
<Child><ChildIdentifiers><LAchildID>{said["number"]}</LAchildID><PersonBirthDate>{said["born"]}</PersonBirthDate>
<Sex>{said["sex"]}</Sex></ChildIdentifiers><ChildCharacteristics/>
<CINdetails><CINreferralDate>{said["referred"]}</CINreferralDate><ReferralSource>{said["source"]}</ReferralSource>
<PrimaryNeedCode>N1</PrimaryNeedCode><ReferralNFA>false</ReferralNFA></CINdetails></Child></Children></Message>""".encode()

    return make


@pytest.fixture
def compared(analyst, census, work, referral):
    def make(content: bytes, *, by=analyst, year: int | None = None):
        known = referral.date.year + (referral.date.month > 3)
        check = ask_for_comparison([census(content)], year=year or known, reason="The yearly return.", by=by, now=NOW)
        return work(check)

    return make


def found(check: ReturnCheck) -> dict[str, int]:
    return {each["code"]: each["count"] for each in check.summary["by_rule"]}


def test_what_agrees_and_what_differs(compared, file, referral, analyst) -> None:
    assert compared(file()).summary["clean"]
    check = compared(file(source="2A", born="2001-01-01"))
    assert found(check) == {"ID2": 1, "HUB5": 1}
    (row,) = of_rule(findings_of(check), "HUB5", page=1).rows
    assert (row["child"], row["value"]) == (referral.person.known_as.council_number, "2A")
    assert row["also"] == f"Tandem's own records: ReferralSource {referral.source}"
    assert referral.person.known_as.council_number not in str(check.summary)
    assert {each["measure"].partition(",")[0]: each["agree"] for each in check.summary["counts"]}["Cases open"]
    asked, read = Verb.RETURN_COMPARISON_ASKED, Verb.RETURN_COMPARED
    assert Event.objects.filter(verb=asked, reason="The yearly return.").count() == 2
    assert set(Event.objects.filter(verb=read).values_list("actor", flat=True)) == {analyst.pk}


def closed_by_seal(person: Person, user) -> None:
    Person.objects.filter(pk=person.pk).update(sealed=True)


def closed_by_relation(person: Person, user) -> None:
    Listing.objects.create(person=person, user=user, barred=True, since=NOW - timedelta(days=1), reason="A cousin.")


def closed_by_an_adult(person: Person, user) -> None:
    """A contact that tells of a sealed adult is closed whole, its child with it."""
    adult = Person.objects.create(given_name="Rowan", family_name="Ashdown", sealed=True, recorded=NOW)
    ToldOfAdult.objects.create(contact=Contact.objects.get(), number=9, person=adult)


@pytest.mark.parametrize("close", [closed_by_seal, closed_by_relation, closed_by_an_adult])
def test_a_closed_child_is_exactly_like_a_child_who_is_not_here(compared, file, referral, analyst, close) -> None:
    """Whatever the file says of them: an answer that changed with it would tell of the record."""
    person = referral.person.known_as
    close(person, analyst)
    closed = [compared(file(**said)) for said in ({}, {"born": "2001-01-01"}, {"source": "2A"})]
    Referral.objects.all().delete()
    unknown = compared(file())
    for check in closed:
        assert check.summary == unknown.summary
        rows, same = (of_rule(findings_of(each), "HUB1", page=1).rows for each in (check, unknown))
        keys = ("code", "child", "field", "value", "also", "message")
        assert [[row[key] for key in keys] for row in rows] == [[row[key] for key in keys] for row in same]
    assert found(unknown) == {"HUB1": 1}


def test_only_whoever_asked_sees_it_for_some_hours_and_not_once_something_is_sealed(
    compared, file, referral, analyst, person
) -> None:
    check = compared(file(source="2A"))
    assert list(visible_checks(analyst)) == [check]
    assert not visible_checks(person("analyst")).exists()
    until = NOW + timedelta(hours=4)
    assert still_stands(check, analyst, now=until - timedelta(seconds=1))
    assert not still_stands(check, analyst, now=until)
    closed_by_seal(referral.person.known_as, analyst)
    assert not still_stands(check, analyst, now=NOW)
    assert by_child(findings_of(check), page=1).total == 1


def test_it_is_withheld_alike_for_a_relative_who_has_a_record_and_for_one_who_has_none(referral, analyst) -> None:
    """G09: else whoever says a conflict would see from a page made before whether there is a record."""
    person = referral.person.known_as
    standing = ReturnCheck(beside=True, asked_by=analyst, asked_at=NOW)
    for name, known in (("Nobody", False), (person.given_name, True)):
        standing.closed_then = closings_for(analyst, now=NOW)
        assert still_stands(standing, analyst, now=NOW)
        say_related(analyst, name, person.family_name, born=person.born, reason="An aunt.", by=analyst, now=NOW)
        assert closed_people(analyst, now=NOW).exists() is known
        assert not still_stands(standing, analyst, now=NOW)


def test_a_record_that_comes_after_a_conflict_was_said_changes_nothing(received, analyst) -> None:
    say_related(analyst, "Wren", "Ashdown", born=date(2019, 5, 4), reason="An aunt.", by=analyst, now=NOW)
    standing = ReturnCheck(beside=True, asked_by=analyst, asked_at=NOW, closed_then=closings_for(analyst, now=NOW))
    received(now=NOW)
    assert closed_people(analyst, now=NOW).exists()
    assert still_stands(standing, analyst, now=NOW)


def test_what_is_sealed_while_our_records_are_read_counts_as_sealed_since(
    compared, file, referral, analyst, monkeypatch
) -> None:
    def read(*given: object, **how: object) -> object:
        found = own_records(*given, **how)
        closed_by_seal(referral.person.known_as, analyst)
        return found

    monkeypatch.setattr("tandem.hub.imports.running.own_records", read)
    assert not still_stands(compared(file(source="2A")), analyst, now=NOW)


def test_files_of_another_year_are_refused(compared, file) -> None:
    check = compared(file(), year=2024)
    assert check.state == State.REFUSED
    assert "2023-24 was asked for" in check.refusal


def test_a_hub_that_has_received_nothing_has_nothing_to_compare(analyst, census) -> None:
    with pytest.raises(InputError, match="Nothing has been received here yet"):
        ask_for_comparison([census(CENSUS)], year=2026, reason="For us.", by=analyst, now=NOW)
    assert not ReturnCheck.objects.exists()


def test_without_a_file_nothing_is_kept(analyst, referral) -> None:
    with pytest.raises(InputError, match="No file was sent"):
        ask_for_comparison([], year=2026, reason="For us.", by=analyst, now=datetime.now(UTC))
