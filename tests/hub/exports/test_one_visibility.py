"""Every list, search, count, page, document and file passes one visibility: what is sealed to somebody is in none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from django.apps import apps
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone

import tandem.hub

FRONT = "/staff/front-door/"
WHY = {"purpose": "quality", "words": "Audit of this week's decisions", "form": "csv"}


def readings(browser: Client, hidden: Any, child: Any, open_one: Any, proposed: Any) -> Iterator[tuple[str, str]]:
    """Each way in which somebody might come upon the child, and what it shows."""

    def body(path: str, said: dict[str, str] | None = None) -> str:
        answer = browser.get(path) if said is None else browser.post(path, said)
        if answer.status_code == 302 and "/staff/exports/" in answer.headers["Location"]:
            answer = browser.get(f"{answer.headers['Location']}file/")
        return (b"".join(answer.streaming_content) if answer.streaming else answer.content).decode(errors="replace")

    yield "queue", body(FRONT)
    yield "news", body(f"{FRONT}?show=news")
    yield "search", body(f"{FRONT}search/", {"name": "Larkspur Hidden"})
    yield "person", body(f"{FRONT}people/{child.pk}/")
    yield "contact", body(f"{FRONT}contacts/{hidden.reference}/")
    yield "file", body(f"{FRONT}contacts/{hidden.reference}/files/1/")
    yield "match on another contact", body(f"{FRONT}contacts/{open_one.reference}/")
    yield "relative", body(f"{FRONT}people/{open_one.adults.get().person_id}/")
    yield "same person", body(f"{FRONT}same-person/")
    yield "same person, compared", body(f"{FRONT}same-person/{proposed.pk}/")
    yield "list taken away", body("/staff/exports/new/queue/front_door/", WHY)
    yield "news taken away", body("/staff/exports/new/queue/news/", WHY)
    yield "search taken away", body("/staff/exports/new/search/", {**WHY, "name": "Larkspur Hidden"})
    yield "contact, to be taken away", body(f"/staff/exports/new/contact/{hidden.reference}/")


def test_what_is_sealed_is_in_no_list_search_count_page_or_file(
    proved: Callable[..., Client], received: Callable[..., Any], worker: Any, manager: Any
) -> None:
    """G04 and G06: one by one, for somebody not listed and for somebody who is."""
    from tandem.hub.children.models import Person
    from tandem.hub.children.recognising import recognise
    from tandem.hub.children.sealing_records import seal
    from tandem.hub.files.actions import keep
    from tandem.hub.referrals.actions import add_information
    from tandem.hub.referrals.models import Stage
    from tandem.hub.referrals.queries import stage_counts
    from tandem.hub.referrals.sending import ToldAdult, ToldChild

    now = timezone.now()
    larkspur = (ToldChild(given_name="Larkspur", family_name="Hidden"),)
    mother = ToldAdult(given_name="Marta", family_name="Ashdown", relationships={0: "mother"})
    hidden = received(now=now, children=larkspur, adults=(mother,))
    open_one = received(now=now, children=(ToldChild(given_name="Larkspur", family_name="Hiddens"),), adults=(mother,))
    child, likely = hidden.children.get().person, open_one.children.get().person
    recognise(open_one.adults.get().person, as_=hidden.adults.get().person, reason="One", by=manager, now=now)
    Person.objects.filter(pk__in=(child.pk, likely.pk)).update(standing="identified")
    proposed = recognise(likely, as_=child, reason="May be one", by=worker, now=now)
    add_information(hidden, "He was seen again.", by=None, now=now)
    letter = SimpleUploadedFile("letter.txt", b"Larkspur Hidden was seen", "text/plain")
    keep(letter, owner=hidden, now=now)
    seal(child, reason="Adopted", by=manager, now=now)

    told = ("Larkspur Hidden<", "Larkspur Hidden,", "Larkspur Hidden ", hidden.reference)
    seen = {
        user: {
            way: [each for each in told if each in text.replace("Larkspur Hiddens", "")]
            for way, text in readings(proved(user), hidden, child, open_one, proposed)
        }
        for user in (worker, manager)
    }
    assert {way for way, found in seen[worker].items() if found} == set()
    assert {way for way, found in seen[manager].items() if not found} == set()
    assert stage_counts(worker, Stage, now=now) == {"front_door": 1}
    assert stage_counts(manager, Stage, now=now) == {"front_door": 2}


ASKED_DIRECTLY = {
    "partner/found.py": "by the draft's own key, and by the reference with the sender's own address",
    "partner/views/yours.py": "the children of contacts that `queries` found for whoever sent them",
    "exports/passed_on.py": "what hangs on a contact that `queries` found for whoever takes it",
    "exports/person.py": "the joins and relations of a person whom whoever gathers may see",
    "exports/subject_access.py": "whom to ask about what is closed to whoever gathers",
    "machines/queries.py": "the audit record of how tokens were used, no person",
    "staff/front_door/emergency.py": "emergency openings, for the guardians who review all of them",
    "staff/front_door/sealing.py": "the seals of a person whom whoever looks may see",
}
"""What reads people's tables outside `queries`, each with why nothing closed can come of it."""


def test_no_door_and_no_file_asks_for_people_but_through_queries() -> None:
    """G04: a list, a count or a file that asked the tables itself would pass by whatever is closed to its reader."""
    hub = Path(tandem.hub.__file__).parent
    tables = {
        model.__name__ for label in ("children", "referrals") for model in apps.get_app_config(label).get_models()
    }
    kept = {"AnswerTimes", "Draft", "RecognisedDomain"}
    asking = re.compile(rf"\b({'|'.join(sorted(tables - kept))})\.(_base_manager|_default_manager|objects)\b")
    found = {
        str(file.relative_to(hub))
        for room in ("staff", "partner", "public", "api", "exports", "imports", "letterbox", "machines")
        for file in (hub / room).rglob("*.py")
        if asking.search(file.read_text(encoding="utf-8"))
    }
    assert found == set(ASKED_DIRECTLY)
