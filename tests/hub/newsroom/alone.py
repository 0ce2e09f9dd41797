"""A newsroom alone, asked in a process of its own what it is: run by the tests, its answers are one JSON document."""

from __future__ import annotations

import json
import re
import sys
from datetime import date, timedelta
from typing import Any

from tandem.hub.start import set_up

set_up()

from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret  # noqa: E402
from django.conf import settings  # noqa: E402
from django.core import mail, signing  # noqa: E402
from django.core.checks import ERROR, run_checks  # noqa: E402
from django.core.exceptions import PermissionDenied  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.http import HttpRequest, HttpResponse  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import override_settings, setup_test_environment  # noqa: E402
from django.urls import get_resolver  # noqa: E402
from django.utils import timezone  # noqa: E402

from tandem.core.errors import InputError  # noqa: E402
from tandem.hub.accounts import actions as accounts  # noqa: E402
from tandem.hub.accounts.models import RoleMembership, User  # noqa: E402
from tandem.hub.agencies import actions as agencies  # noqa: E402
from tandem.hub.agencies.models import Agency, Kind, Sector  # noqa: E402
from tandem.hub.audit.context import Behalf, on_behalf  # noqa: E402
from tandem.hub.audit.models import Event  # noqa: E402
from tandem.hub.checks import every_view  # noqa: E402
from tandem.hub.comments.models import Comment  # noqa: E402
from tandem.hub.databases import migrate  # noqa: E402
from tandem.hub.disclosures.actions import chase, forget_old  # noqa: E402
from tandem.hub.disclosures.models import Disclosure, HandedOn  # noqa: E402
from tandem.hub.letterbox.actions import About, drop  # noqa: E402
from tandem.hub.letterbox.queries import could_not_be_opened  # noqa: E402
from tandem.hub.middleware import SessionLimits  # noqa: E402
from tandem.hub.models import Slot  # noqa: E402
from tandem.hub.newsroom.actions import take_step  # noqa: E402
from tandem.hub.newsroom.models import Desk, Story  # noqa: E402
from tandem.hub.outbox.models import Mail  # noqa: E402
from tandem.hub.permissions import DenyByDefault, Who  # noqa: E402
from tandem.hub.schedule import JOBS, run_due  # noqa: E402
from tandem.hub.subscribers.models import Subscriber  # noqa: E402

ROLES = ("writer", "checker", "editor", "moderator")
SURE = "My neighbour's boy Billy is hit every night and he is six."
STORY = "/news/partnership/bridge-open/"


def signed_in(user: User) -> Client:
    browser = Client()
    browser.force_login(user, backend="tandem.hub.accounts.backend.Backend")
    bound = SessionLimits.binding(browser.session.session_key)
    browser.cookies[SessionLimits.cookie] = signing.TimestampSigner(salt=SessionLimits.salt).sign(bound)
    return browser


def people() -> dict[str, User]:
    today = timezone.localdate()
    agencies.add("Thornby News", kind=Kind.ORGANISATION, sector=Sector.OTHER, opened=today - timedelta(days=900))
    made = {}
    for role in (*(f"newsroom_{each}" for each in ROLES), "auditor", "administrator"):
        made[role] = accounts.invite(
            f"{role}@thornby.example", name="Vera Invented", agency=Agency.objects.get(), role=role
        )
        RoleMembership.objects.filter(user=made[role]).update(since=date(2020, 1, 1))
        TOTP.activate(made[role], generate_totp_secret())
    return made


def refused() -> str:
    try:
        accounts.invite("sw@thornby.example", name="No", agency=Agency.objects.get(), role="social_worker")
    except InputError as fault:
        return str(fault)
    return ""


def matrix(staff: dict[str, User]) -> dict[str, list[str]]:
    """Who passes the one gate before every view, by the view's name; ``anybody`` where no account is asked for."""
    found: dict[str, list[str]] = {}
    for role, user in staff.items():
        asked = signed_in(user).get("/account/start/").wsgi_request
        for name, where, view in every_view():
            if where.startswith("edit/") or name.startswith("public:"):
                continue
            opened = found.setdefault(name, [])
            if view.access.who is Who.ANYBODY:
                opened[:] = ["anybody"]
            elif gate_opens(asked, view):
                opened.append(role)
    return found


def gate_opens(asked: HttpRequest, view: Any) -> bool:
    try:
        return DenyByDefault(lambda _: HttpResponse()).process_view(asked, view, (), {}) is None
    except PermissionDenied:
        return False


def starts(staff: dict[str, User]) -> dict[str, dict[str, int]]:
    """What the start page offers each role, and what each of those pages answers."""
    found = {}
    for role, user in staff.items():
        browser = signed_in(user)
        offered = [link["url"] for link in browser.get("/staff/").context["links"]]
        found[role] = {url: browser.get(url).status_code for url in offered}
    return found


def a_story(staff: dict[str, User]) -> list[int]:
    """Written, checked, published; what a reader is answered after each."""
    said = {"title": "The bridge is open", "slug": "bridge-open", "lead": "It opened on Monday."}
    body = [("paragraph", "<p>The bridge is open again.</p>")]
    desk = Desk.objects.order_by("order", "pk").get(slug="partnership")
    story = desk.add_child(instance=Story(**said, body=body, owner=staff["newsroom_writer"], live=False))
    story.save_revision(user=staff["newsroom_writer"])
    edit = signed_in(staff["newsroom_writer"]).get(f"/edit/pages/{story.pk}/edit/").status_code
    story = Story.objects.get(pk=story.pk)
    story.get_workflow().start(story, staff["newsroom_writer"])
    answered = [edit, Client().get(STORY).status_code]
    for role in ("newsroom_checker", "newsroom_editor"):
        take_step(Story.objects.get(pk=story.pk), by=staff[role], now=timezone.now())
        answered.append(Client().get(STORY).status_code)
    return answered


def work() -> list[str]:
    """A turn of every job; those that failed."""
    Slot.objects.all().delete()
    run_due()
    return [*Slot.objects.exclude(fault="").values_list("job", flat=True), *map(str, could_not_be_opened())]


def told_of_a_child(staff: dict[str, User]) -> dict[str, Any]:
    """A reader tells of a child below the story, twice; another by e-mail; a moderator sees what no pattern did."""
    shown, _again = [Client().post(f"{STORY}comment/", {"words": SURE, "said_by": "A gran"}) for _ in range(2)]
    now = timezone.now()
    drop("comment_by_mail", {"subject": "", "words": SURE, "answer_to": "reader@example.org"}, now=now)
    drop("comment", {"page": 0, "story": "Gone", "words": "Ask Jayden Cole why he stays in.", "said_by": ""}, now=now)
    faults = work()
    moderator = signed_in(staff["newsroom_moderator"])
    kept = Comment.objects.get()
    page = moderator.get(f"/staff/comments/{kept.reference}/")
    once = page.context["form"]["once"].value()
    handed = moderator.post(f"/staff/comments/{kept.reference}/", {"once": once, "outcome": "hand_on"})
    with connection.cursor() as cursor:
        cursor.execute("SELECT words, said_by FROM disclosures_disclosure")
        raw = str(cursor.fetchall())
    first, *others = Disclosure.objects.order_by("pk")
    lists = [moderator.get(url).content.decode() for url in ("/staff/", "/staff/comments/", "/staff/told-of-a-child/")]
    with override_settings(CONFIGURATION=settings.CONFIGURATION.model_copy(update={"duty_team_email": ""})):
        User.objects.filter(pk=staff["newsroom_moderator"].pk).update(is_active=False)
        to_nobody = [chase(now + timedelta(minutes=62)), Event.objects.filter(verb="disclosure.chased").count()]
        User.objects.filter(pk=staff["newsroom_moderator"].pk).update(is_active=True)
    chased = [chase(now + timedelta(minutes=minutes)) for minutes in (59, 62, 63)]
    late = Mail.objects.filter(template="disclosure_late").count()
    one = f"/staff/told-of-a-child/{first.reference}/"
    asked = moderator.get(one)
    form = {"once": asked.context["form"]["once"].value(), "to": "Ann Duty, front door", "their_reference": "C/1"}
    refused = moderator.post(one, {**form, "at": "2020-01-01T10:00"})
    form["at"] = f"{timezone.localtime():%Y-%m-%dT%H:%M}"
    recorded = [moderator.post(one, form), moderator.post(one, {**form, "once": ""})]
    done = HandedOn.objects.get()
    old = [forget_old(done.recorded + timedelta(days=28)), forget_old(done.recorded + timedelta(days=29))]
    kept_until = [*old, Disclosure.objects.get(pk=first.pk).words, Disclosure.objects.filter(forgotten=None).count()]
    return {
        "reader": [shown.status_code, shown.content.decode()],
        "faults": faults,
        "comments": [Comment.objects.count(), page.content.decode()],
        "handed": [handed.status_code, handed.headers.get("Location", "")],
        "others": [each.reference for each in others],
        "lists": lists,
        "one": asked.content.decode(),
        "sealed": "Billy" not in raw and "gran" not in raw,
        "first": [first.words, first.said_by, first.below],
        "mails": sorted([mail.to, mail.template, mail.reference, mail.link] for mail in Mail.objects.all()),
        "chased": [*chased, late],
        "to_nobody": to_nobody,
        "refused": refused.status_code,
        "recorded": [answer.status_code for answer in recorded],
        "done": [done.to, done.by.email, done.their_reference, done.disclosure.reference == first.reference],
        "forgotten": kept_until,
        "after": moderator.get("/staff/told-of-a-child/").content.decode(),
        "record": list(Event.objects.filter(verb__contains="disclosure").values_list("verb", flat=True)),
    }


def added_to() -> list[str]:
    """What is kept of words told in a form that was open before, and of what was added to them, each sent twice."""
    now, about = timezone.now(), None
    for words in ("He is hit.", "Again.", "And again."):
        with on_behalf(Behalf(address="192.0.2.7")):
            receipt, _again = [drop("concern", {"what_happened": words}, now=now, about=about) for _ in range(2)]
        work()
        about = About(receipt.reference, receipt.phrase)
    return [each.words for each in Disclosure.objects.order_by("pk")][-4:]


def tell() -> list[Any]:
    asked, sent = Client().get("/tell/"), Client().post("/tell/", {"what_happened": "He is hit."})
    added = Client().get("/tell/add/")
    return [asked.status_code, asked.content.decode(), sent.status_code, sent.content.decode(), added.content.decode()]


def news_by_mail() -> list[Any]:
    """The letter to confirm, how often the reader is written to once that was done, and who is left after they left."""
    there = "/news/partnership/subscribe/"
    Client().post(there, {"address": "nora@reader.example", "pace": "weekly"})
    work()
    work()
    (letter,) = [each for each in mail.outbox if each.to == ["nora@reader.example"]]
    for link in re.findall(rf"{there}confirm/\S+", letter.body):
        Client().post(link)
    work()
    confirmed = Subscriber.objects.get()
    Client().post(f"{there}leave/{confirmed.token}/")
    work()
    return [letter.subject, confirmed.pace, Subscriber.objects.count()]


def main() -> None:
    setup_test_environment()
    migrate(settings.CONFIGURATION)
    call_command("collectstatic", interactive=False, verbosity=0)
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)
    staff = people()
    answers = {
        "tables": connection.introspection.table_names(),
        "checks": [issue.id for issue in run_checks() if issue.level >= ERROR],
        "refused": refused(),
        "story": a_story(staff),
        "told": told_of_a_child(staff),
        "tell": tell(),
        "by_mail": news_by_mail(),
        "added_to": added_to(),
        "matrix": matrix(staff),
        "starts": starts(staff),
        "jobs": [job.name for job in JOBS],
        "faults": work(),
        "first_page": Client().get("/").status_code,
        "first_page_is_news": Client().get("/").content == Client().get("/news/").content,
        "nowhere": Client().get("/partner/").status_code,
        "modules": sorted(name for name in sys.modules if name.startswith("tandem.hub.")),
        "namespaces": sorted(get_resolver().namespace_dict),
    }
    sys.stdout.write("ANSWERS" + json.dumps(answers))


if __name__ == "__main__":
    main()
