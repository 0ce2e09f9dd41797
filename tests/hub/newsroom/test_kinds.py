"""Pages of each kind: written with fields of their own, gone the same way, and read where their kind is listed."""

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import timezone

from tandem.core.errors import InputError
from tandem.hub.news.addresses import RESERVED
from tandem.hub.news.kinds import Kind
from tandem.hub.news.models import Picture
from tandem.hub.news.models import Story as Published
from tandem.hub.newsroom.actions import take_down, take_step
from tandem.hub.newsroom.models import Desk, Story, page_type
from tandem.hub.newsroom.queries import showing


def read(path: str) -> str:
    return Client().get(path).content.decode()


def test_every_kind_has_its_page_type_and_an_address_that_no_story_takes(write) -> None:
    assert [page_type(kind).kind for kind in Kind] == list(Kind)
    assert {kind.address for kind in Kind} <= RESERVED
    assert set(Desk.clean_subpage_models()) == {page_type(kind) for kind in Kind}
    with pytest.raises(ValidationError, match="A page of the desk has that address"):
        write(slug="glossary")
    assert write(title="Glossary", slug="").slug == "glossary-2"


def test_each_kind_is_written_with_fields_of_its_own_and_listed_by_its_name(staff, inside, write, photograph) -> None:
    writer, desk = inside(staff["writer"]), Desk.objects.get()
    own = {Kind.FILM: "captions", Kind.EVENT: "how_to_come", Kind.REPORT: "document", Kind.PERSON: "on_board"}
    own |= dict.fromkeys((Kind.LAST_WORD, Kind.FOCUS, Kind.BLOG, Kind.EDITOR), "portrait")
    for kind in Kind:
        page = writer.get(f"/edit/pages/add/newsroom/{page_type(kind)._meta.model_name}/{desk.pk}/")
        fields = set(page.context["form"].fields)
        assert fields >= {"title", "lead", "body", "topics", "slug"}, kind
        assert fields & set(own.values()) == ({own[kind]} if kind in own else set()), kind
        assert kind.about in writer.get(f"/edit/pages/{desk.pk}/add_subpage/").content.decode()
    write(Kind.LAST_WORD, name="Wenna Holloway", portrait=photograph)
    assert "Last word, " in inside(staff["checker"]).get("/staff/news/").content.decode()


def test_a_column_is_read_with_the_name_and_the_portrait_of_whoever_wrote_it(staff, write, out, photograph) -> None:
    told = {"name": "Wenna Holloway", "post": "Head teacher", "portrait": photograph, "topics": ["Schools"]}
    story = out(write(Kind.LAST_WORD, title="Ask them", slug="ask-them", **told))
    page = read("/news/partnership/ask-them/")
    for words in ("Last word", "Wenna Holloway", "Head teacher", 'alt="A bridge over a river"', "Wenna Drawn"):
        assert words in page, words
    assert "Have your say" in page
    assert Picture.objects.count() == 2
    listed = read("/news/partnership/last-word/")
    assert "Ask them" in listed
    assert "Wenna Holloway" in listed
    assert "/news/pictures/" in listed
    for where in ("/news/partnership/?search=holloway", "/news/partnership/?topic=schools"):
        assert "Ask them" in read(where), where
    assert showing(photograph) == [story]
    take_down(Story.objects.get(pk=story.pk), by=staff["editor"], reason="Not theirs")
    assert not Picture.objects.exists()
    assert Client().get("/news/partnership/last-word/").status_code == 404


@pytest.mark.parametrize("kind", [Kind.FOCUS, Kind.BLOG, Kind.EDITOR])
def test_what_nobody_signs_is_read_all_the_same(write, out, kind) -> None:
    out(write(kind))
    page = read("/news/partnership/bridge-open/")
    assert kind.one in page
    assert 'class="by"' not in page
    assert "The bridge is open" in read(f"/news/partnership/{kind.address}/")
    assert Client().get("/news/partnership/last-word/").status_code == 404


def test_a_page_that_is_changed_keeps_its_kind(staff, write, out, photograph) -> None:
    story = out(write(Kind.LAST_WORD, name="Wenna Holloway", portrait=photograph))
    changed = story.get_latest_revision_as_object()
    changed.title = "The bridge is still open"
    changed.save_revision(user=staff["writer"])
    out(story)
    found = Published.objects.get()
    assert (found.kind, found.title) == (Kind.LAST_WORD, "The bridge is still open")


def test_a_page_without_what_its_kind_needs_is_not_published(staff, write, send, photograph) -> None:
    column = write(Kind.LAST_WORD, slug="ask-them", name="Wenna Holloway", portrait=photograph)
    column.portrait = None
    column.save_revision(user=staff["writer"], clean=False)
    for page, words in ((column, "portrait"), (write(body=[]), "nothing in it")):
        send(page)
        take_step(Story.objects.get(pk=page.pk), by=staff["checker"], now=timezone.now())
        with pytest.raises(InputError, match=words):
            take_step(Story.objects.get(pk=page.pk), by=staff["editor"], now=timezone.now())
    assert not Published.objects.exists()


def test_the_one_before_and_the_one_after_are_of_the_same_kind(write, out) -> None:
    for number, kind in enumerate((Kind.BLOG, Kind.NEWS, Kind.BLOG, Kind.BLOG)):
        out(write(kind, slug=f"post-{number}", title="Here is the " + "abcd"[number]))
    page = read("/news/partnership/post-2/")
    before, after = page.split('rel="prev"')[1], page.split('rel="next"')[1]
    assert "Here is the a" in before.split("</a>")[0]
    assert "Here is the d" in after.split("</a>")[0]
    assert 'rel="prev"' not in read("/news/partnership/post-1/")
