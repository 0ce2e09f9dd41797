"""Where stories are written: behind the hub's own sign-in, for those who write, by roles and never by groups."""

from __future__ import annotations

import io
from typing import Any

from django.contrib.auth.models import Group
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from PIL import Image

from tandem.core.roles import Permission, roles
from tandem.hub.checks import every_view
from tandem.hub.newsroom.models import Desk, Photograph, Story
from tandem.hub.permissions import Access, Who

WRITERS = Access(Who.SIGNED_IN, Permission.WRITE_NEWS)
EVERYBODY_THERE = {"newsroom_original", "wagtailadmin_account", "wagtailadmin_logout"}
SHUT = (
    "/edit/login/",
    "/edit/password_reset/",
    "/edit/workflows/list/",
    "/edit/collections/",
    "/edit/users/",
    "/edit/groups/",
    "/edit/reports/site-history/",
)


def test_every_address_asks_for_somebody_who_writes() -> None:
    mine = {name: view.access for name, where, view in every_view() if where.startswith("edit/") and name != "x"}
    by_name = {name: access for name, access in mine.items() if name not in EVERYBODY_THERE}
    assert len(by_name) > 100
    assert set(by_name.values()) == {WRITERS}


def test_only_those_who_write_come_in_and_wagtails_own_sign_in_is_not_there(person, inside) -> None:
    assert Client().get("/edit/")["Location"].startswith(reverse("account_login"))
    without = person("newsroom_writer", factor=False)
    assert inside(without).get("/edit/")["Location"] == reverse("mfa_index")
    for role in (role.key for role in roles() if role.account):
        came = inside(person(role)).get("/edit/").status_code
        assert came == (200 if role in ("newsroom_writer", "newsroom_editor") else 403), role
    writer = inside(person("newsroom_writer"))
    assert [writer.get(path).status_code for path in SHUT] == [404] * len(SHUT)
    assert writer.get("/edit/account/")["Location"] == reverse("account_security")
    assert not Group.objects.exists()


def test_a_story_is_written_in_the_editor_and_sent_to_be_checked_but_not_published(staff, inside) -> None:
    writer, desk = inside(staff["writer"]), Desk.objects.get()
    # From the list of stories to a blank page is one press for each desk.
    begin = f'href="/edit/pages/{desk.pk}/add_subpage/">Write for {desk.title}</a>'
    assert begin in writer.get("/staff/news/").content.decode()
    assert begin not in inside(staff["checker"]).get("/staff/news/").content.decode()
    assert writer.get(f"/edit/pages/{desk.pk}/add_subpage/").status_code == 200
    home = writer.get("/edit/")
    policy = home["Content-Security-Policy"]
    assert "'unsafe-inline'" in policy
    assert "http" not in policy
    assert "gravatar" not in home.content.decode()
    # They answer nothing, so nothing leads there.
    assert "/edit/reports/" not in home.content.decode()
    assert writer.get(f"/edit/pages/add/newsroom/story/{desk.pk}/").status_code == 200
    picture = _send_picture(writer)
    form = _form(title="A new bridge", slug="new-bridge", lead="It is to be built.", picture=str(picture.pk))
    made = writer.post(f"/edit/pages/add/newsroom/story/{desk.pk}/", {**form, "action-publish": "yes"})
    assert made.status_code == 302, made.context and made.context["form"].errors
    story = Story.objects.get()
    assert not story.live
    at = f"/edit/pages/{story.pk}/edit/"
    assert "It is to be built." in writer.get(at).content.decode()
    writer.post(at, {**form, "lead": "It is to be built soon.", "action-submit": "yes"})
    story = Story.objects.get()
    assert story.current_workflow_task.name == "Safeguarding check"
    writer.post(at, {**form, "lead": "Changed behind the checker’s back."})
    assert story.get_latest_revision_as_object().lead == "It is to be built soon."
    draft = writer.get(f"/edit/pages/{story.pk}/view_draft/")
    assert "It is to be built soon." in draft.content.decode()
    assert "frame-ancestors 'self'" in draft["Content-Security-Policy"]
    assert "unsafe-inline" not in draft["Content-Security-Policy"]
    assert "A new bridge" not in Client().get("/news/").content.decode()
    assert inside(staff["checker"]).get(at).status_code == 403


def test_a_picture_stands_still_with_its_story_and_stays_while_one_shows_it(
    staff, inside, write, send, photograph
) -> None:
    writer, at = inside(staff["writer"]), f"/edit/images/{photograph.pk}/"
    assert writer.get(at).status_code == 200
    story = write(body=[("picture", {"picture": photograph, "caption": ""})])
    assert writer.get(at).status_code == 200
    assert writer.post(f"{at}delete/").status_code == 302
    send(story)
    writer.post(at, {"title": "Bridge", "alt": "Another thing", "credit": "Nobody", "tags": ""})
    photograph.refresh_from_db()
    assert photograph.alt == "A bridge over a river"
    story.current_workflow_state.cancel(user=staff["writer"])
    writer.post(at, {"title": "Bridge", "alt": "An old bridge", "credit": "Wenna Drawn", "tags": ""})
    photograph.refresh_from_db()
    assert photograph.alt == "An old bridge"
    story.delete()
    assert writer.post(f"{at}delete/").status_code == 302
    assert not Photograph.objects.exists()


def test_a_picture_is_cut_around_what_its_writer_marked(staff, inside, photograph) -> None:
    writer, at = inside(staff["writer"]), f"/edit/images/{photograph.pk}/"
    before = photograph.get_rendition("fill-40x40")
    corner = {"focal_point_x": 10, "focal_point_y": 10, "focal_point_width": 8, "focal_point_height": 8}
    assert all(f'name="{name}"' in writer.get(at).content.decode() for name in corner)
    writer.post(at, {"title": "Bridge", "alt": "A bridge", "credit": "Wenna Drawn", "tags": "", **corner})
    photograph.refresh_from_db()
    assert photograph.has_focal_point()
    assert photograph.get_rendition("fill-40x40").focal_point_key != before.focal_point_key


def test_nobody_changes_a_desk_but_stories_are_written_for_it(staff, inside) -> None:
    writer, desk = inside(staff["writer"]), Desk.objects.get()
    for deed in ("edit", "delete"):
        assert writer.post(f"/edit/pages/{desk.pk}/{deed}/", {"title": "Ours", "slug": "ours"}).status_code == 302
    assert Desk.objects.get().title == desk.title
    assert writer.get(f"/edit/pages/add/newsroom/story/{desk.pk}/").status_code == 200
    assert f'href="{reverse("account_start")}"' in writer.get("/edit/nowhere/").content.decode()


def test_a_picture_says_what_it_shows_and_whose_it_is(staff, inside) -> None:
    writer = inside(staff["writer"])
    for missing in ("alt", "credit"):
        assert _send(writer, **{missing: ""}).status_code == 200
        assert not Photograph.objects.exists()
    picture = _send_picture(writer)
    where = picture.get_rendition("max-165x165").url
    assert where.startswith("/edit/files/")
    assert writer.get(where)["Content-Type"] == "image/png"
    assert inside(staff["checker"]).get(where).status_code == 200
    assert Client().get(where).status_code == 302
    assert writer.get("/edit/files/../database/tandem.sqlite3").status_code == 404
    assert writer.get("/edit/files/none.png").status_code == 404


def _send(browser: Client, **changes: str) -> Any:
    drawn = io.BytesIO()
    Image.new("RGB", (40, 30), "#8a5a00").save(drawn, "PNG")
    said = {"title": "Plan", "alt": "A plan of the bridge", "credit": "Wenna Drawn", "tags": "", **changes}
    return browser.post("/edit/images/add/", {**said, "file": SimpleUploadedFile("plan.png", drawn.getvalue())})


def _send_picture(browser: Client) -> Photograph:
    assert _send(browser).status_code == 302
    return Photograph.objects.get()


def _form(**said: str) -> dict[str, str]:
    part = {"body-0-deleted": "", "body-0-order": "0", "body-0-type": "quote", "body-0-id": ""}
    words = {"body-0-value-words": "At last.", "body-0-value-said": "The ferryman", "body-count": "1"}
    return {**part, **words, "topics": "", **said}


def test_a_draft_is_found_by_its_words_and_can_be_deleted(staff, inside, write) -> None:
    story, writer = write(), inside(staff["writer"])
    for page in ("/edit/pages/", "/edit/images/", "/edit/pages/search/?q=tunnel"):
        answer = writer.get(page)
        assert (answer.status_code, story.title in answer.content.decode()) == (200, False), page
    assert story.title in writer.get("/edit/pages/search/?q=bridge").content.decode()
    assert writer.post(f"/edit/pages/{story.pk}/delete/").status_code == 302
    assert not Story.objects.exists()
