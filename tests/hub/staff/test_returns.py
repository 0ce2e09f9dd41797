"""The pages of checked returns: sent as files, watched, read by rule and by child, taken away; others see nothing."""

from __future__ import annotations

import time

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from tests.hub.imports.conftest import CENSUS

from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.imports.models import ReturnCheck
from tandem.hub.imports.running import turn


@pytest.fixture(autouse=True)
def _folder(settings, tmp_path) -> None:
    settings.FILES_FOLDER = tmp_path / "files"


def send(browser, content=CENSUS, name="census.xml", **said):
    sent = {"current": SimpleUploadedFile(name, content), "year": "", "authority": "", "once": "a1", **said}
    return browser.post(reverse("staff:return_ask"), sent)


def at(check, name="return", *more) -> str:
    return reverse(f"staff:{name}", args=[check.reference, *more])


def test_an_analyst_sends_a_return_reads_what_was_found_and_takes_it_away(person, inside) -> None:
    browser = inside(person("analyst"))
    assert b"No return has been checked here yet" in browser.get(reverse("staff:returns")).content
    answer = send(browser)
    check = ReturnCheck.objects.get()
    assert (answer.status_code, answer["Location"]) == (302, at(check))
    assert send(browser)["Location"] == at(check)
    assert ReturnCheck.objects.count() == 1

    waiting = browser.get(at(check)).content.decode()
    assert "waits for its turn" in waiting
    assert "data-under-way" in waiting
    assert f'<a href="{at(check)}">Look again</a>' in waiting
    deadline = time.monotonic() + 60  # the check runs in a process of its own
    while not check.is_over and time.monotonic() < deadline:
        turn(timezone.now())
        time.sleep(0.1)
        check.refresh_from_db()

    page = browser.get(at(check)).content.decode()
    assert "CIN census 2025-26, 1 child: 105 rules passed, 4 failed." in page
    assert "CIN Closure Date is before CIN Referral Date" in page
    assert "QX1234" not in page
    assert "data-under-way" not in page
    assert "Look again" not in page
    rule = browser.get(at(check, "return_rule", "8630")).content.decode()
    assert "QX1234" in rule
    assert "2025-09-01" in rule
    assert browser.get(at(check, "return_rule", "4016")).status_code == 404
    children = browser.get(at(check, "return_children")).content.decode()
    assert "QX1234" in children
    one = browser.post(at(check, "return_child"), {"child": " QX1234 "})
    assert one.content.decode().count("8630") >= 1
    assert b"No rule found anything for that number" in browser.post(at(check, "return_child"), {"child": "Z"}).content
    assert browser.post(at(check, "return_child"), {"child": ""}).status_code == 422

    (workbook,) = [file for file in check.files.all() if (file.file.original or "").endswith("xlsx")]
    taken = browser.get(at(check, "return_file", workbook.file_id))
    assert b"".join(taken.streaming_content)[:2] == b"PK"
    assert Event.objects.filter(verb=Verb.FILE_READ).count() == 1
    assert Event.objects.filter(verb=Verb.RETURN_CHECK_READ, object_id=str(check.pk)).count() == 6

    browser.post(at(check, "return_delete"))
    assert "only what was counted is left" in browser.get(at(check)).content.decode()
    assert browser.get(at(check, "return_file", workbook.file_id)).status_code == 404
    assert browser.get(at(check, "return_rule", "8630")).status_code == 404


def test_what_cannot_be_taken_is_said_on_the_form(person, inside) -> None:
    browser = inside(person("analyst"))
    answer = send(browser, b"\x89PNG\r\n\x1a\n" + bytes(40), "picture.png")
    assert answer.status_code == 422
    assert "picture.png: That kind of file cannot be taken." in answer.content.decode()
    nothing = browser.post(reverse("staff:return_ask"), {"once": "b"})
    assert nothing.status_code == 422
    assert "Choose the file or files." in nothing.content.decode()
    assert not ReturnCheck.objects.exists()


def test_a_large_return_is_taken_where_a_large_attachment_is_not(person, inside) -> None:
    large = CENSUS + b"<!-- " + b"x" * 21_000_000 + b" -->"
    assert send(inside(person("analyst")), large).status_code == 302


def test_another_agencys_check_does_not_exist_and_asking_for_it_is_recorded(person, inside) -> None:
    from tandem.hub.agencies.models import Agency

    send(inside(person("analyst")))
    check = ReturnCheck.objects.get()
    stranger = person("analyst")
    stranger.agency = Agency.objects.create(name="Farr", kind="organisation", sector="health", opened="2020-01-01")
    stranger.save()
    browser = inside(stranger)
    for name in ("return", "return_children"):
        assert browser.get(at(check, name)).status_code == 404
    for name in ("return_stop", "return_delete", "return_child"):
        assert browser.post(at(check, name), {"child": "QX1234"}).status_code == 404
    assert browser.get(at(check, "return_file", check.files.get().file_id)).status_code == 404
    assert Event.objects.filter(verb=Verb.REFUSED, actor=stranger.pk).count() == 6


def test_a_check_is_stopped_from_its_page(person, inside) -> None:
    browser = inside(person("analyst"))
    send(browser)
    check = ReturnCheck.objects.get()
    browser.post(at(check, "return_stop"))
    assert "The check was stopped" in browser.get(at(check)).content.decode()
    assert "over already" in browser.post(at(check, "return_stop"), follow=True).content.decode()


def test_the_list_asks_the_database_no_more_for_more_rows(person, inside) -> None:
    user = person("analyst")
    browser = inside(user)

    def queries() -> int:
        with CaptureQueriesContext(connection) as seen:
            assert browser.get(reverse("staff:returns")).status_code == 200
        return len(seen)

    send(browser)
    queries()
    few = queries()
    ReturnCheck.objects.bulk_create(
        ReturnCheck(
            reference=f"R{n}", agency=user.agency, asked_by=user, asked_at=timezone.now(), delete_on="2027-01-01"
        )
        for n in range(20)
    )
    assert queries() == few
