"""A room answers for evidence of its own: chosen from its list, frozen, and compared whenever anything was added."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tandem.core.errors import InputError
from tandem.core.figure import Figure, Unit
from tandem.hub.evidence import own
from tandem.hub.evidence.actions import compare_some, take
from tandem.hub.evidence.answers import Answer, Number, Source
from tandem.hub.evidence.asking import Asked, subject_at
from tandem.hub.evidence.models import Evidence
from tandem.hub.evidence.own import OwnKind

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
ASKED = Asked("challenge", {"challenge": "CH-7"})


class Log:
    """A room's book with one challenge."""

    def __init__(self) -> None:
        self.days, self.added, self.fit, self.asked = 6, 1, True, 0

    def answer(self, key: str, *, now: datetime, drawn: bool) -> Answer:
        self.asked += 1
        if key != "CH-7" or not self.fit:
            raise InputError("No challenge of that number may be told in public.", hint="Ask the manager.")
        return Answer(
            title="Health visitors at conferences",
            period="",
            sentence="The council asked the hospital to send one.",
            says="accepted",
            page="",
            numbers=(Number("Working days to the first answer", Figure("days", self.days, Unit.DAYS, n=1)),),
            sources=(Source("The challenge log"),),
        )


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> Log:
    found = Log()
    kind = OwnKind(
        kind="challenge",
        title="A challenge",
        label="Challenge",
        page=re.compile("/staff/challenges/(?P<key>[^/]+)/"),
        choices=lambda: [("CH-7", "CH-7: Health visitors")] if found.fit else [],
        answer=found.answer,
        inputs=lambda key: {f"events of {key}": f"{found.added:064d}"},
        newest=lambda: str(found.added),
    )
    monkeypatch.setitem(own._KINDS, "challenge", lambda: kind)
    return found


def test_it_is_chosen_from_the_rooms_list_or_by_the_address_of_its_page(person, inside, log) -> None:
    browser = inside(person("newsroom_writer"))
    assert "CH-7: Health visitors" in browser.get("/staff/evidence/take/").content.decode()
    assert subject_at("https://hub.example/staff/challenges/CH-7/") == {"subject": "challenge", "challenge": "CH-7"}
    at = "/staff/evidence/take/?subject=challenge&challenge=CH-7"
    offered = browser.get(at).content.decode()
    assert "<strong>6</strong>" in offered
    assert "<strong>Accepted</strong>" in offered
    kept = browser.post(at, {"offer": ASKED.key})
    found = Evidence.objects.get()
    assert found.inputs == {"events of CH-7": f"{1:064d}"}
    assert "whenever that changes" in browser.get(kept["Location"]).content.decode()
    assert browser.get("/staff/evidence/take/?subject=challenge&challenge=CH-8").status_code == 422


def test_it_is_compared_when_something_was_added_and_on_another_day_and_not_before(person, log) -> None:
    found = take(ASKED, by=person("partnership_manager"), now=NOW)
    published = take(Asked("claim", {"claim": "140-million"}), by=person("analyst"), now=NOW)
    log.asked = 0
    assert compare_some(NOW) == 0
    assert log.asked == 0, "nothing was added"
    log.added, log.days = 2, 9
    assert compare_some(NOW) == 1
    found.refresh_from_db()
    assert found.newer["words"] == ["Working days to the first answer: 6 when this was taken, 9 now."]
    assert compare_some(NOW + timedelta(days=1)) == 0
    assert log.asked == 2, "another day is another answer, where a clock has run out"
    log.added, log.fit = 3, False
    compare_some(NOW)
    found.refresh_from_db()
    assert found.newer["words"] == [
        "It can no longer be worked out. No challenge of that number may be told in public."
    ]
    published.refresh_from_db()
    assert published.newer is None


def test_a_kind_that_no_room_answers_here_is_refused_in_words(person, monkeypatch) -> None:
    monkeypatch.setattr(own, "_KINDS", {})
    with pytest.raises(InputError, match="Nothing here answers"):
        take(ASKED, by=person("analyst"), now=NOW)


@pytest.mark.parametrize(("demo", "invented"), [(True, True), (False, False)])
def test_in_the_demo_whatever_is_kept_here_is_invented(person, log, settings: Any, demo, invented) -> None:
    settings.DEMO = demo
    found = take(ASKED, by=person("analyst"), now=NOW)
    assert found.told.get("invented", False) is invented
