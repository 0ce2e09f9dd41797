"""Films and reports: sent in, looked at, published with their pages, wound on by a browser, gone with their pages."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client, override_settings
from django.utils import timezone
from tests.hub.newsroom.moving import CAPTIONS, box, mp4, webm

from tandem.core.errors import InputError
from tandem.hub.news.actions import PIECE
from tandem.hub.news.kinds import Kind
from tandem.hub.news.models import File, FilePiece
from tandem.hub.newsroom.actions import take_down, take_step
from tandem.hub.newsroom.captions import cues_in, written
from tandem.hub.newsroom.models import Desk, Film, Report, Story
from tandem.hub.newsroom.queries import read_as
from tandem.hub.public.news.whole import Turn

PDF = b"%PDF-1.7\n" + b"A report.\n" * 40
LONG = webm(pictures=bytes(range(256)) * (5 * PIECE // 256))


@pytest.fixture
def film(write, photograph) -> Any:
    def make(**said: Any) -> Any:
        usual = {"recording": ContentFile(LONG, name="film.webm"), "captions": CAPTIONS, "picture": photograph}
        return write(Kind.FILM, **{**usual, **said})

    return make


def address(page: str, ending: str) -> str:
    return page.split(f".{ending}", maxsplit=1)[0].rsplit('"', 1)[1] + f".{ending}"


def test_a_film_is_shown_from_here_with_captions_and_goes_with_its_page(staff, film, out) -> None:
    story = out(film())
    page = Client().get("/news/partnership/bridge-open/").content.decode()
    for words in ('preload="none"', 'width="640" height="360"', 'kind="captions"', "poster=", "Every word of it"):
        assert words in page, words
    assert "4 seconds" in page
    assert "Have your say" in page
    captions = Client().get(address(page, "vtt"))
    assert (captions["Content-Type"], b"".join(captions).decode()) == ("text/vtt", written(cues_in(CAPTIONS)))
    assert "TV" in Client().get("/news/partnership/tv/").content.decode()
    assert FilePiece.objects.count() == 7
    where = address(page, "webm")
    assert Client().get(where.replace(".webm", ".pdf")).status_code == 404
    take_down(Story.objects.get(pk=story.pk), by=staff["editor"], reason="A face was in it")
    assert Client().get(where).status_code == 404
    assert not File.objects.exists()
    assert not FilePiece.objects.exists()


def test_a_browser_winds_a_film_on(film, out) -> None:
    out(film())
    where = address(Client().get("/news/partnership/bridge-open/").content.decode(), "webm")
    size = len(LONG)

    def part(asked: str, **headers: str) -> Any:
        return Client().get(where, headers={"range": asked, **headers})

    whole = Client().get(where)
    assert (whole.status_code, whole["Accept-Ranges"], whole["Content-Length"]) == (200, "bytes", str(size))
    assert b"".join(whole) == LONG
    for asked, first, last in (
        ("bytes=0-0", 0, 0),
        (f"bytes={PIECE - 1}-{PIECE}", PIECE - 1, PIECE),
        (f"bytes={size - 1}-", size - 1, size - 1),
        (f"bytes={size - 9}-{size + 9}", size - 9, size - 1),
        ("bytes=-5", size - 5, size - 1),
        ("bytes=0-", 0, 4 * PIECE - 1),
    ):
        found = part(asked)
        assert found.status_code == 206, asked
        assert found["Content-Range"] == f"bytes {first}-{last}/{size}", asked
        assert found.content == LONG[first : last + 1], asked
        assert found["Content-Type"] == "video/webm"
    for asked in (f"bytes={size}-", "bytes=-0", "bytes=5-4"):
        refused = part(asked)
        assert (refused.status_code, refused["Content-Range"]) == (416, f"bytes */{size}"), asked
    for other in ("bytes=-", "bytes=0-1,4-5", "lines=0-1", f"bytes=0-{'9' * 5000}", "bytes=0-\u0661"):
        assert part(other).status_code == 200, other
    assert part("bytes=0-1", if_range=whole["ETag"]).status_code == 206
    assert part("bytes=0-1", if_range='"another"').status_code == 200
    assert Client().get(where, headers={"if-none-match": whole["ETag"]}).status_code == 304
    head = Client().head(where)
    assert (head.status_code, head["Content-Length"], b"".join(head)) == (200, str(size), b"")


def test_a_whole_film_keeps_no_thread_waiting_and_few_go_at_a_time(film, out, monkeypatch) -> None:
    out(film())
    where = address(Client().get("/news/partnership/bridge-open/").content.decode(), "webm")
    monkeypatch.setattr("tandem.hub.public.news.files._WHOLE", Turn(2 * len(LONG)))
    for _time in range(2):
        assert list(Client().get(where)) == [LONG]
    busy = Client().get(where)
    assert (busy.status_code, busy["Retry-After"]) == (503, "60")
    assert "no-store" in busy["Cache-Control"]
    assert "ETag" not in busy
    assert "Try again in a minute" in busy.content.decode()
    assert Client().head(where).status_code == 200
    assert Client().get(where, headers={"range": "bytes=0-"}).status_code == 206
    assert Client().get(where, headers={"if-none-match": f'"{where.rsplit("/", 1)[1][:-5]}"'}).status_code == 304
    turn = Turn(10)
    assert [turn.takes(size, at=at) for size, at in ((11, 0.0), (1, 59.9), (1, 60.0), (9, 60.0), (1, 119.9))] == [
        True,
        False,
        True,
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({"captions": ""}, "captions, and a picture"),
        ({"picture": None}, "captions, and a picture"),
        ({"captions": CAPTIONS + "\n00:09.000 --> 00:10.000\nLate."}, "after the film has ended"),
        ({"captions": "WEBVTT"}, "no captions in it"),
        ({"elsewhere": "https://example.org/film"}, "one film"),
        ({"recording": ""}, "one film"),
        ({"body": []}, "nothing in it"),
        ({"captions": CAPTIONS.replace("open.", "open to 900 people.")}, "900"),
    ],
)
def test_a_film_without_what_readers_need_is_not_published(staff, film, send, said, words) -> None:
    story = send(film(**said))
    take_step(story, by=staff["checker"], now=timezone.now())
    with pytest.raises(InputError, match=words):
        take_step(Story.objects.get(pk=story.pk), by=staff["editor"], now=timezone.now())


def test_a_film_elsewhere_is_a_link_and_nothing_of_it_is_loaded(film, out) -> None:
    out(film(recording="", captions="", elsewhere="https://films.example.org/watch?v=1"))
    page = Client().get("/news/partnership/bridge-open/").content.decode()
    assert "See the film at films.example.org" in page
    assert "<video" not in page
    assert "<iframe" not in page


def test_what_a_film_says_of_itself_is_not_published_and_what_a_report_says_is_told(
    film, write, out, inside, staff
) -> None:
    out(film(recording=ContentFile(mp4() + box(b"udta", b"+52.4862-001.8904/"), name="film.mp4")))
    published = Client().get(address(Client().get("/news/partnership/bridge-open/").content.decode(), "mp4")).content
    assert len(published) == len(mp4()) + 26
    assert b"52.4862" not in published
    document = ContentFile(PDF + b"<</Author (Wenna Holloway)>>", name="report.pdf")
    report = write(Kind.REPORT, slug="a-report", year=2025, document=document)
    for role in ("writer", "checker"):
        page = inside(staff[role]).get(f"/staff/news/{report.pk}/").content.decode()
        assert "<dt>The file says of itself: author</dt><dd>Wenna Holloway</dd>" in page


def test_a_film_that_is_lost_is_said_to_be_and_its_page_can_be_opened(staff, film, send, inside) -> None:
    story, now = send(film()), timezone.now()
    take_step(story, by=staff["checker"], now=now)
    waits = Story.objects.get(pk=story.pk)
    name, storage = story.recording.name, story.recording.storage
    storage.delete(name)
    at, editor = f"/staff/news/{story.pk}/", inside(staff["editor"])
    seen = read_as(waits, waits.current_workflow_task_state)
    refused = editor.post(at, {"agreed": "yes", "seen": seen})
    assert refused.status_code == 422
    assert refused.content.decode().count("file that it shows is lost") == 2
    assert storage.save(name, ContentFile(LONG)) == name
    take_step(waits, by=staff["editor"], now=now, at=now + timedelta(hours=1))
    storage.delete(name)
    timed = Story.objects.get(pk=story.pk).scheduled_revision
    type(timed).objects.filter(pk=timed.pk).update(approved_go_live_at=now - timedelta(minutes=3))
    for where in ("/staff/news/", f"/edit/pages/{story.pk}/view_draft/", at):
        page = editor.get(where)
        assert page.status_code == 200
        assert "file that it shows is lost" in page.content.decode(), where
    assert "Take it down" in page.content.decode()


def test_a_report_is_read_in_words_and_handed_out(write, out) -> None:
    out(write(Kind.REPORT, year=2025, sort="scrutiny", document=ContentFile(PDF, name="report.pdf")))
    page = Client().get("/news/partnership/bridge-open/").content.decode()
    for words in ("Scrutiny report 2025", "The bridge is open again.", "PDF"):
        assert words in page
    assert "Have your say" not in page
    assert Client().post("/news/partnership/bridge-open/comment/", {"words": "Good."}).status_code == 404
    found = Client().get(address(page, "pdf"))
    assert (found["Content-Type"], b"".join(found)) == ("application/pdf", PDF)


def test_what_is_sent_in_the_editor_is_looked_at_and_says_what_is_wrong_with_it(staff, inside) -> None:
    writer, desk = inside(staff["writer"]), Desk.objects.get()
    part = {"body-0-deleted": "", "body-0-order": "0", "body-0-type": "quote", "body-0-id": "", "body-count": "1"}
    form = {**part, "body-0-value-words": "At last.", "body-0-value-said": "The ferryman", "topics": ""}
    form |= {"title": "A film", "slug": "a-film", "lead": "It runs.", "picture": "", "captions": "", "elsewhere": ""}

    def add(kind: str, **said: Any) -> str:
        return writer.post(f"/edit/pages/add/newsroom/{kind}/{desk.pk}/", {**form, **said}).content.decode()

    def sent(content: bytes) -> SimpleUploadedFile:
        return SimpleUploadedFile("bridge.mp4", content)

    assert "Save it again as MP4 or WebM" in add("film", recording=sent(mp4()[:-3]))
    assert "That kind of file cannot be taken" in add("film", recording=sent(PDF))
    assert "These times cannot be read" in add("film", captions="WEBVTT\n\n0:1 --> 0:2\nx")
    assert "Line 3 of the captions" in add("film", captions="WEBVTT\n\n0:1 --> 0:2\nx")
    assert "That kind of file cannot be taken" in add("report", year="2025", sort="annual", document=sent(mp4()))
    eicar = PDF + b"-".join((b"EICAR", b"STANDARD", b"ANTIVIRUS", b"TEST", b"FILE"))
    assert "holds a virus" in add("report", year="2025", sort="annual", document=sent(eicar))
    with override_settings(SCAN_COMMAND="/no/such/scanner"):
        assert "The virus scanner did not answer" in add("film", recording=sent(mp4()), captions=CAPTIONS)
    assert not Story.objects.exists()
    add("film", recording=sent(mp4()), captions=CAPTIONS)
    assert Film.objects.get().recording.name.endswith(".mp4")
    add("report", slug="a-report", year="2025", sort="annual", document=sent(PDF))
    report = Report.objects.get()
    assert writer.get(report.document.url)["Content-Type"] == "application/pdf"
    draft = writer.get(f"/edit/pages/{Film.objects.get().pk}/view_draft/").content.decode()
    assert "The bridge is open." in draft
