"""Looking ahead from returns in the hub: sent, worked out apart, read as counts, taken away and deleted."""

from __future__ import annotations

import io
import json
import time
import zipfile
from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone
from tests.forecast.histories.places import LAST, invent, write_returns

from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.imports.models import ReturnCheck
from tandem.hub.imports.running import turn


@pytest.fixture(autouse=True)
def _folder(settings, tmp_path) -> None:
    settings.FILES_FOLDER = tmp_path / "files"


def zipped(folder) -> SimpleUploadedFile:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for path in folder.iterdir():
            archive.write(path, path.name)
    return SimpleUploadedFile(f"{folder.name}.zip", held.getvalue())


def worked_out(check: ReturnCheck) -> ReturnCheck:
    deadline = time.monotonic() + 120  # it is worked out in a process of its own
    while not check.is_over and time.monotonic() < deadline:
        turn(timezone.now())
        time.sleep(0.1)
        check.refresh_from_db()
    return check


def test_an_analyst_sends_returns_of_years_and_reads_what_is_coming(person, inside, tmp_path) -> None:
    place = invent(31, a_year=60)
    sent = [zipped(folder) for folder in write_returns(place, tmp_path / "returns", date(2022, 4, 1))]
    browser = inside(person("analyst"))
    assert reverse("staff:return_ahead").encode() in browser.get(reverse("staff:returns")).content
    answer = browser.post(reverse("staff:return_ahead"), {"current": sent, "authority": "", "once": "a1"})
    check = ReturnCheck.objects.get()
    page = reverse("staff:return", args=[check.reference])
    assert (answer.status_code, answer["Location"]) == (302, page)
    assert "waits for its turn" in browser.get(page).content.decode()
    assert worked_out(check).state == "done"

    words = browser.get(page).content.decode()
    assert f"This council: {place.in_care(LAST)} children looked after on 31 March 2024" in words
    assert words.count("<svg") >= 2
    for said in (
        "31 March 2027",
        "Foster placements",
        "Coming into care",
        "What it rests on",
        "the widths are unchecked",
    ):
        assert said in words
    assert check.summary["ahead"]["inputs"]["histories"] in words
    assert "QX0" not in words + json.dumps(check.summary)
    assert Event.objects.filter(verb=Verb.RETURN_AHEAD_ASKED).count() == 1
    assert browser.get(reverse("staff:return_children", args=[check.reference])).status_code == 404

    files = {(each.file.original or "").rpartition(".")[2]: each.file_id for each in check.files.filter(part="report")}
    assert set(files) == {"csv", "json", "txt", "svg", "png"}
    taken = browser.get(reverse("staff:return_file", args=[check.reference, files["json"]]))
    assert json.loads(b"".join(taken.streaming_content)) == check.summary["ahead"]
    browser.post(reverse("staff:return_delete", args=[check.reference]))
    left = browser.get(page).content.decode()
    assert "only what was counted is left" in left
    assert "31 March 2027" in left
    assert "Take away</h2>" not in left


def test_one_years_return_is_answered_with_why_the_figures_cannot_tell(person, inside, tmp_path) -> None:
    (folder,) = write_returns(invent(31, a_year=20), tmp_path / "returns", date(2023, 4, 1))
    browser = inside(person("analyst"))
    browser.post(reverse("staff:return_ahead"), {"current": [zipped(folder)], "authority": "", "once": "b2"})
    check = worked_out(ReturnCheck.objects.get())
    words = browser.get(reverse("staff:return", args=[check.reference])).content.decode()
    assert check.state == "refused"
    assert "The figures cannot tell: one year’s return" in words
    assert f'href="{reverse("staff:return_ahead")}"' in words
    nothing = browser.post(reverse("staff:return_ahead"), {"once": "c3"})
    assert nothing.status_code == 422
    assert "Choose the files." in nothing.content.decode()
