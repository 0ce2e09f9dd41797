"""The census made from the hub's records: asked for with a purpose, approved by another, taken as the DfE takes it."""

from __future__ import annotations

import json

import pytest
from django.urls import reverse
from django.utils import timezone

from tandem.hub.exports.actions import approve
from tandem.hub.exports.models import Export
from tandem.hub.referrals.actions import decide
from tandem.returns.cin.reader import read_cin


@pytest.fixture(autouse=True)
def _folder(settings, tmp_path) -> None:
    settings.FILES_FOLDER = tmp_path / "files"


@pytest.fixture
def analyst(person):
    return person("analyst", password="lantern-otter-quarry-7")


@pytest.fixture
def taking(analyst, proved):
    """The analyst's browser, a moment after they proved who they are."""
    return proved(analyst)


@pytest.fixture
def referral(screened, manager, deciding, monday):
    return decide(screened(now=monday), {1: deciding(primary_need="N1")}, by=manager, now=monday)


ASKED = {
    "authority": "330",
    "purpose": "return",
    "words": "The return of this year, for our own check.",
    "once": "c1",
}


@pytest.mark.parametrize("form", ["xml", "json"])
def test_it_is_taken_only_after_a_second_person_approved_it(manager, taking, referral, form, tmp_path) -> None:
    browser = taking
    year = timezone.localdate().year + (timezone.localdate().month >= 4)
    answer = browser.post(reverse("staff:return_census"), {**ASKED, "form": form, "year": year})
    made = Export.objects.get()
    assert answer["Location"] == reverse("staff:export", args=[made.reference])
    assert made.second_needed
    taken = reverse("staff:export_file", args=[made.reference])
    assert browser.get(taken).status_code == 409
    approve(made, reason="Right.", by=manager, now=timezone.now())
    content = b"".join(browser.get(taken).streaming_content)
    assert made.reference.encode() in content
    if form == "json":
        (batch,) = json.loads(content)["batches"]
        assert batch[0]["social_care_episodes"][0]["referral_source"] == "3B"
    else:
        path = tmp_path / "census.xml"
        path.write_bytes(content)
        assert read_cin(path).tables["episode"]["PrimaryNeedCode"].to_list() == ["N1"]
        assert read_cin(path).complete


def test_without_a_purpose_nothing_is_made(analyst, proved) -> None:
    answer = proved(analyst).post(
        reverse("staff:return_census"), {**ASKED, "words": "x", "form": "xml", "year": 2027, "once": "d"}
    )
    assert answer.status_code == 422
    assert not Export.objects.exists()


def test_who_was_proved_too_long_ago_is_asked_again(analyst, proved) -> None:
    answer = proved(analyst, seconds_ago=601).get(reverse("staff:return_census"))
    assert answer.status_code == 302
    assert answer["Location"].startswith(reverse("account_reauthenticate"))
