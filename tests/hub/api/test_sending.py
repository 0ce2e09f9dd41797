"""A system sends a concern as a person would by the form, and learns what became of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile

from tandem.hub.audit.models import Event as Recorded
from tandem.hub.referrals.form import PAGES, Kind, Subject

WHOLE: dict[Kind, Any] = {
    Kind.LINE: "In so many words",
    Kind.TEXT: "First line\nSecond line",
    Kind.EMAIL: "o.marsh@thornby.example",
    Kind.TELEPHONE: "01632 960 111",
    Kind.DATE: "2019-05-04",
}


def answer_to(question: Any) -> Any:
    codes = [str(each.code) for each in question.choices(date(2026, 11, 28))]
    if question.kind is Kind.MANY:
        return codes[:2]
    return codes[0] if codes else WHOLE[question.kind]


def everything() -> dict[str, Any]:
    """Every question of the form, answered."""
    told: dict[Subject, dict[str, Any]] = {subject: {} for subject in Subject}
    for page in PAGES:
        told[page.subject].update({each.key: answer_to(each) for each in page.questions if not each.per_child})
    adult = {**told[Subject.ADULT], "relations": [{"child": 1, "relationship": "mother", "responsibility": "yes"}]}
    child = {**told[Subject.CHILD], "nhs_number": "9434765919", "upn": "A123456789012"}
    del child["expected"]
    return {**told[Subject.CONCERN], "parents_told": "no", "children": [child], "adults": [adult], "source": "3B"}


def test_what_is_sent_is_received_as_it_was_told(system: Callable[..., Any], agency: Any) -> None:
    from tandem.hub.referrals.models import Contact

    given = system().send().json()
    contact = Contact.objects.get(reference=given["reference"])
    assert (contact.channel, contact.sender_agency, contact.system_of) == ("machine", agency, agency)
    assert (contact.sender_name, contact.level_asserted, contact.parents_told) == ("Ottoline Marsh", "4", "yes")
    assert contact.told["what_happened"] == "He came to clinic hungry and frightened."
    assert contact.children.get().person.born == date(2019, 5, 4)
    assert [each.kind for each in contact.events.all()] == ["submit"]
    done = Recorded.objects.get(verb="contact.received", object_id=str(contact.pk))
    assert (done.actor, done.agency) == (None, agency.pk)
    # The same working day as for anybody who sends by the form.
    assert given["decided_by"][:10] == contact.next_due.date().isoformat()


def test_not_known_is_kept_apart_from_what_was_left_out_and_from_a_blank(system: Callable[..., Any]) -> None:
    from tandem.hub.referrals.models import Contact

    given = system().send(where="  ", when=None).json()
    told = Contact.objects.get(reference=given["reference"]).told
    assert told["when"] is None
    assert "where" not in told
    assert "who_saw" not in told
    assert "/where" in given["not_answered"]
    assert "/when" not in given["not_answered"]


def test_every_question_of_the_form_can_be_answered(system: Callable[..., Any]) -> None:
    from tandem.hub.referrals.models import Contact

    answer = system().post("concerns", everything())
    assert answer.status_code == 201, answer.json()
    assert (answer.json()["notices"], answer.json()["not_answered"]) == ([], [])
    contact = Contact.objects.get(reference=answer.json()["reference"])
    child = contact.children.get()
    asked = {(page.subject, each.key) for page in PAGES for each in page.questions}
    assert {key for subject, key in asked if subject is Subject.CONCERN} - set(contact.told) == {
        # Each has a place of its own on the contact.
        "sender_name",
        "sender_role",
        "sender_agency",
        "sender_telephone",
        "sender_email",
        "level",
        "unsafe_contact",
    }
    assert child.person.nhs_number == "9434765919"
    assert child.told["disability"].count(", ") == 1
    assert (contact.source, contact.parents_told) == ("3B", "no")


def test_what_cannot_be_read_is_kept_as_told_and_named(system: Callable[..., Any]) -> None:
    from tandem.hub.referrals.models import Contact

    children = [{"given_name": "Wren", "nhs_number": "943 476 5918", "born": "2619-05-04"}]
    given = system().send(children=children, sender_email="not an address").json()
    assert {each["pointer"] for each in given["notices"]} == {
        "/children/0/nhs_number",
        "/children/0/born",
        "/sender_email",
    }
    child = Contact.objects.get(reference=given["reference"]).children.get()
    assert (child.told["nhs_number"], child.told["born"]) == ("943 476 5918", "4/5/2619")


def test_a_part_of_the_agency_may_be_named_and_nobody_else(
    system: Callable[..., Any], agency: Any, other_agency: Any
) -> None:
    from tandem.hub.agencies.models import Agency
    from tandem.hub.referrals.models import Contact

    ward = Agency.objects.create(name="Larch Ward", kind="service", sector="health", opened=agency.opened)
    ward.placements.create(parent=agency, since=agency.opened)
    came = system()
    sent = [came.send(sender_agency=name).json()["reference"] for name in ("larch ward", other_agency.name)]
    first, second = (Contact.objects.get(reference=each) for each in sent)
    assert (first.sender_agency, first.system_of) == (ward, agency)
    assert (second.sender_agency, second.sender_agency_name) == (agency, other_agency.name)


def test_what_became_of_it_is_read_without_anybodys_name(
    system: Callable[..., Any], screened: Callable[..., Any], worker: Any, manager: Any, deciding: Callable[..., Any]
) -> None:
    """G05: status, decision and the reason chosen for sharing; never the rationale, never what others answered."""
    from django.utils import timezone

    from tandem.hub.referrals.actions import begin_screening, decide, tell
    from tandem.hub.referrals.models import Contact

    came = system()
    reference = came.send().json()["reference"]
    contact, now = Contact.objects.get(reference=reference), timezone.now()
    assert came.get(f"contacts/{reference}").json()["clock"]["code"] in ("C1", "C2")
    begin_screening(contact, by=worker, now=now)
    decide(contact, {1: deciding(rationale="Known to be hungry before")}, by=manager, now=now)
    tell(contact, words="We will assess.", next_step="A visit", way="account", by=worker, now=now)
    answer = came.get(f"contacts/{reference}")
    read = answer.json()
    assert read["status"] == {"code": "assessment_decided", "words": "Decided: an assessment"}
    assert [each["code"] for each in read["decisions"]] == ["decide_assessment"]
    assert [(each["words"], each["next_step"]) for each in read["told"]] == [("We will assess.", "A visit")]
    assert not any(
        word in answer.content.decode() for word in ("Known to be hungry", "Wren", "Ashdown", "child_in_need")
    )
    kinds = [each["kind"] for each in came.get("changes").json()["changes"]]
    assert kinds == ["received", "acknowledged", "screening", "decided", "told"]


def test_casework_is_no_more_to_the_sender_than_that_social_care_has_it(system: Callable[..., Any]) -> None:
    from tandem.hub.referrals.models import Contact

    came = system()
    reference = came.send().json()["reference"]
    Contact.objects.filter(reference=reference).update(state="section_47", next_clock="C9")
    read = came.get(f"contacts/{reference}").json()
    assert (read["status"]["code"], read["clock"]) == ("with_social_care", None)


def test_another_agencys_concern_does_not_exist_and_the_attempt_is_recorded(
    system: Callable[..., Any], other_agency: Any, received: Callable[..., Any]
) -> None:
    """G03, for machines: not to be read, added to, disagreed with or attached to."""
    mine, theirs = system(), system(other_agency)
    reference = mine.send().json()["reference"]
    by_form = received().reference
    asked = [
        theirs.get(f"contacts/{reference}"),
        theirs.post(f"contacts/{reference}/additions", {"words": "x"}),
        theirs.post(f"contacts/{reference}/disagreement", {"words": "x"}),
        theirs.get("contacts/222-222-222"),
        # What somebody of the agency sent by the form is theirs, not the system's.
        mine.get(f"contacts/{by_form}"),
    ]
    assert [each.status_code for each in asked] == [404] * 5
    bodies = [{**each.json(), "report": ""} for each in asked]
    assert all(each == bodies[0] for each in bodies)
    assert Recorded.objects.filter(verb="access.refused", reason="referrals_contact").count() == 5
    assert theirs.get("contacts").json()["contacts"] == []
    assert theirs.get("changes").json()["changes"] == []
    assert [each["reference"] for each in mine.get("contacts").json()["contacts"]] == [reference]


def test_the_list_goes_on_page_by_page(system: Callable[..., Any]) -> None:
    came = system()
    sent = [came.send().json()["reference"] for _ in range(3)]
    first = came.get("contacts?limit=2").json()
    second = came.get(first["next"].removeprefix("/api/v1/")).json()
    listed = [each["reference"] for each in first["contacts"] + second["contacts"]]
    assert (listed, second["next"]) == (sent[::-1], None)


def test_adding_and_disagreeing_put_it_on_top_again(
    system: Callable[..., Any], worker: Any, manager: Any, deciding: Callable[..., Any]
) -> None:
    from django.utils import timezone

    from tandem.hub.referrals.actions import begin_screening, decide
    from tandem.hub.referrals.models import Contact

    came = system()
    reference = came.send().json()["reference"]
    early = came.post(f"contacts/{reference}/disagreement", {"words": "Too early"})
    assert (early.status_code, early.json()["type"]) == (409, "/api/v1/#not-possible")
    assert came.post(f"contacts/{reference}/additions", {"words": "His sister too."}, key="a").status_code == 201
    assert came.post(f"contacts/{reference}/additions", {"words": "His sister too."}, key="a").status_code == 201
    contact = Contact.objects.get(reference=reference)
    assert [each.words for each in contact.additions.all()] == ["His sister too."]
    assert contact.unread_since is not None
    now = timezone.now()
    begin_screening(contact, by=worker, now=now)
    decide(contact, {1: deciding(code="decide_no_further_action")}, by=manager, now=now)
    assert came.post(f"contacts/{reference}/disagreement", {"words": "He is hungry today."}).status_code == 201
    said = contact.events.get(kind="challenge_decision")
    assert (said.by, said.actor, said.details["reason"]) == (None, "referrer", "He is hungry today.")


def test_a_file_is_kept_with_the_concern_once(system: Callable[..., Any]) -> None:
    from tandem.hub.files.queries import files_of
    from tandem.hub.referrals.models import Contact

    came = system()
    reference = came.send().json()["reference"]

    def attach(words: bytes) -> Any:
        file = SimpleUploadedFile("chronology.txt", words)
        headers = {"Authorization": f"Bearer {came.token}", "Idempotency-Key": "f1"}
        return came.client.post(f"/api/v1/contacts/{reference}/files", {"file": file}, headers=headers)

    first, again, other = attach(b"3 November: hungry"), attach(b"3 November: hungry"), attach(b"else")
    assert (first.status_code, first.json()) == (201, again.json())
    assert other.status_code == 409
    contact = Contact.objects.get(reference=reference)
    assert files_of(contact).count() == 1
    assert contact.unread_since is not None
    assert came.post(f"contacts/{reference}/files", {}).status_code == 415


def test_a_batch_is_read_whole_before_any_of_it_is_received(system: Callable[..., Any]) -> None:
    from tandem.hub.referrals.models import Contact

    from .conftest import CONCERN

    came = system()
    good = [{"key": f"k{n}", "concern": CONCERN} for n in range(3)]
    bad = [*good[:2], {"key": "k2", "concern": {"children": [{"given_name": "Wren"}]}}]
    refused = came.post("concerns/batch", {"concerns": bad})
    assert (refused.status_code, refused.json()["index"]) == (422, 2)
    assert refused.json()["errors"][0]["pointer"] == "/concerns/2/concern/what_happened"
    assert Contact.objects.count() == 0
    first, again = (came.post("concerns/batch", {"concerns": good}).json()["results"] for _ in range(2))
    assert [each["reference"] for each in first] == [each["reference"] for each in again]
    assert Contact.objects.count() == 3


def test_a_batch_holds_a_hundred(system: Callable[..., Any]) -> None:
    """The hundredth is looked at; of a hundred and one, none is."""
    from .conftest import CONCERN

    came, silent = system(), {"children": [{"given_name": "Wren"}]}
    records = [{"key": f"k{n}", "concern": CONCERN if n < 99 else silent} for n in range(101)]
    hundred, more = (came.post("concerns/batch", {"concerns": records[:many]}) for many in (100, 101))
    assert (hundred.status_code, hundred.json()["index"]) == (422, 99)
    assert (more.status_code, more.json()["index"], more.json()["errors"][0]["pointer"]) == (422, 100, "/concerns")
