"""Work from its beginning to its end with the keyboard alone, on a telephone, each page without a fault."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

Faults = Callable[..., list[str]]
EXAMPLE = Path(__file__).parents[2] / "docs" / "examples" / "police-notifications.csv"
PHONE = {"width": 390, "height": 844}


class Keyboard:
    """Somebody at work without a pointer; every page they come to is looked over."""

    def __init__(self, page: Page, base_url: str, faults: Faults) -> None:
        self.page, self.base_url, self.faults = page, base_url, faults
        page.set_viewport_size(PHONE)  # type: ignore[arg-type]

    def come_in(self, role: str) -> None:
        self.page.goto(f"{self.base_url}/demo/")
        self.go(self.page.locator(f'form:has(input[value="{role}"]) button'))

    def open(self, path: str) -> None:
        self.page.goto(self.base_url + path)
        self.look()

    def look(self) -> None:
        assert self.page.locator("h1").count() == 1
        assert self.faults(self.page) == [], self.page.url

    def press(self, what: Locator, key: str = "Enter") -> None:
        what.first.focus()
        self.page.keyboard.press(key)

    def go(self, what: Locator) -> None:
        """Follow a link or press a button, and look over where it leads."""
        with self.page.expect_navigation():
            self.press(what)
        self.look()

    def follow(self, name: str) -> None:
        """The same, by its words."""
        main = self.page.get_by_role("main")
        self.go(main.get_by_role("link", name=name).or_(main.get_by_role("button", name=name)))

    def choose(self, label: str) -> None:
        self.press(self.page.get_by_label(label, exact=True), "Space")

    def write(self, label: str, words: str, *, line: int = 0) -> None:
        self.page.get_by_label(label, exact=True).nth(line).focus()
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(words)

    def said(self, words: str) -> None:
        expect(self.page.get_by_role("main")).to_contain_text(words)


@pytest.fixture
def at_work(page: Page, base_url: str, faults: Faults) -> Keyboard:
    return Keyboard(page, base_url, faults)


def test_a_partner_answers_what_the_front_door_asks(at_work: Keyboard) -> None:
    at_work.come_in("single_point_of_contact")
    at_work.open("/partner/checks/")
    at_work.go(at_work.page.locator(".concern--over .concern__head a"))
    at_work.choose("This is what we hold")
    at_work.follow("Send this answer")
    at_work.said("Say what the agency knows.")
    at_work.write("What you hold, or why you do not share it", "Seen twice this autumn, both times with her aunt.")
    at_work.follow("Send this answer")
    at_work.said("We have your answer.")


def test_a_case_goes_from_assessment_to_conference(at_work: Keyboard) -> None:
    at_work.come_in("social_worker")
    at_work.open("/staff/cases/?whose=mine")
    line = at_work.page.locator(".queue__line").filter(has=at_work.page.get_by_text("Assessment", exact=True))
    at_work.go(line.first.locator("h2 a"))
    case = at_work.page.url.removeprefix(at_work.base_url)
    at_work.follow("Escalated to a strategy discussion")
    at_work.write("Reasons", "A bruise on the back that nobody can explain.")
    at_work.page.get_by_label("Legal test").select_option(index=1)
    at_work.follow("Record and sign it")
    at_work.follow("Strategy discussion held")
    for line_number, (name, role) in enumerate(
        (("A. Fell", "Team manager"), ("DS Roe", "Detective sergeant"), ("Dr Lint", "Named doctor"))
    ):
        at_work.write("Name", name, line=line_number)
        at_work.write("Role", role, line=line_number)
    at_work.follow("Add a line for another person")
    at_work.said("Person 5")
    at_work.follow("Record and sign it")
    at_work.said("DS Roe, Detective sergeant, Police: attended")
    at_work.follow("Section 47 enquiries begun")
    at_work.choose("Joint")
    at_work.page.get_by_label("Legal test").select_option(index=2)
    at_work.follow("Record and sign it")
    at_work.follow("Child protection conference called")
    at_work.write("Reasons", "Harm is likely to go on.")
    at_work.follow("Record and sign it")
    at_work.come_in("conference_chair")
    at_work.open(case)
    at_work.follow("Child protection conference held")
    at_work.choose("Yes")
    at_work.write("Name", "Mrs Shah", line=3)
    at_work.write("Role", "Mother", line=3)
    at_work.follow("Record and sign it")
    if "Saturday or Sunday" in at_work.page.content():
        at_work.write("Why it is right all the same", "Held at the weekend, for the plan could not wait.")
        at_work.follow("Record and sign it")
    at_work.said("Mrs Shah, Mother, Somebody else: attended")
    at_work.said("Child protection conference held")


def test_police_notifications_are_received_in_bulk(at_work: Keyboard) -> None:
    at_work.come_in("front_door_worker")
    at_work.open("/staff/front-door/notifications/")
    at_work.page.get_by_label("The file, as CSV").set_input_files(EXAMPLE)
    at_work.follow("Load it and look")
    at_work.said("Loaded, not yet received")
    at_work.follow("Receive 4 lines")
    at_work.said("Begun. Each incident comes into the queue as it is received.")


def test_answering_times_are_approved_by_a_second_person(at_work: Keyboard) -> None:
    since = datetime.now(tz=UTC).date() + timedelta(days=400)
    at_work.come_in("administrator")
    at_work.open("/staff/answer-times/propose/")
    at_work.write("Red, hours", "2")
    at_work.page.get_by_label("From").fill(since.isoformat())
    at_work.write("Where this was agreed", "Partnership meeting of 3 November")
    at_work.write("Why", "Red checks came too late.")
    at_work.follow("Propose them")
    at_work.said("It stands once somebody else approves it.")
    at_work.come_in("partnership_manager")
    at_work.open("/staff/answer-times/")
    at_work.follow("Approve or decline")
    at_work.choose("Approve")
    at_work.write("Why", "As agreed.")
    at_work.follow("Decide")
    at_work.said(f"From {since:%-d %B %Y}: red 2, amber 24, green 72 hours.")


def test_a_join_is_confirmed_by_a_second_person(at_work: Keyboard) -> None:
    at_work.come_in("front_door_worker")
    page, records = at_work.page, []
    page.goto(f"{at_work.base_url}/staff/cases/?whose=everybodys")
    links = page.locator(".queue h2 a").all()[:2]
    cases = [link.get_attribute("href") or "" for link in links]
    for case in cases:
        page.goto(at_work.base_url + case.replace("/staff/cases/", "/staff/front-door/contacts/").rsplit("/", 2)[0])
        records.append(page.locator("main a[href*='/people/']").first.get_attribute("href"))
    one, other = records
    at_work.open(f"{one}same-as/{other.rstrip('/').rsplit('/', 1)[1]}/")
    at_work.write("Why", "Told of under two names.")
    at_work.follow("They are one person")
    at_work.said("somebody else has to confirm it")
    at_work.come_in("front_door_manager")
    at_work.open("/staff/front-door/same-person/")
    at_work.go(page.locator(".matches a").last)
    at_work.choose("Yes, join them")
    at_work.write("Why", "The school says so too.")
    at_work.follow("Record what you found")
    at_work.said("Joined. It can be undone.")
