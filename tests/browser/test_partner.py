"""Somebody raises a concern: on a phone, without JavaScript, with the keyboard alone, in under five minutes."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

Faults = Callable[..., list[str]]
PHONE, DESK, MAGNIFIED = 390, 1280, 320
WORDS = "Came to clinic hungry and frightened, for the second time this month. Bruise on the left cheek."


@pytest.fixture
def phone(browser: Browser, base_url: str) -> Iterator[Page]:
    """A phone on which no script runs."""
    context = browser.new_context(
        viewport={"width": PHONE, "height": 800}, java_script_enabled=False, base_url=base_url, has_touch=True
    )
    yield context.new_page()
    context.close()


def press(page: Page, words: str = "Continue") -> None:
    page.get_by_role("button", name=words, exact=True).click()


def fill(page: Page, label: str, words: str) -> int:
    page.get_by_label(label, exact=True).fill(words)
    return len(words)


def short_form(page: Page) -> tuple[int, int, int]:
    """The least that somebody in a hurry writes; pages seen, presses made and characters typed."""
    pages = presses = typed = 0

    def on(button: str = "Continue") -> None:
        nonlocal pages, presses
        press(page, button)
        pages += 1
        presses += 1

    page.goto("/partner/")
    page.get_by_role("link", name="Start now").click()
    page.get_by_role("group", name="Is a child in immediate danger?").get_by_label("No", exact=True).check()
    on()
    typed += fill(page, "Your name", "Ana Field") + fill(page, "Your role", "Health visitor")
    typed += fill(page, "Telephone number to ring you back", "01632 960 111")
    typed += fill(page, "Work e-mail address", "ana.field@harrowmere.example")
    on()
    typed += fill(page, "First names", "Wren") + fill(page, "Family name", "Ashdown")
    born = page.get_by_role("group", name="Date of birth")
    for part, digits in (("Day", "4"), ("Month", "5"), ("Year", "2019")):
        born.get_by_label(part).fill(digits)
        typed += len(digits)
    on()
    typed += fill(page, "Home address, with postcode", "4 Bracken Row, Harrowmere")
    on()
    typed += fill(page, "What has happened?", WORDS)
    on()
    page.get_by_label("Level 4: Complex/Significant").check()
    on()
    page.get_by_role("group", name="Have the parents been told").get_by_label("Yes", exact=True).check()
    on()
    on("Send now")
    return pages + 1, presses + 4, typed


def test_a_concern_is_raised_on_a_phone_without_a_script_in_under_five_minutes(phone: Page) -> None:
    """At 30 seconds' reading for the first page, 12 for each other, 3 a press and 2.5 characters a second."""
    began = time.monotonic()
    pages, presses, typed = short_form(phone)
    waiting = time.monotonic() - began
    expect(phone.get_by_role("heading", level=1)).to_have_text("We have it")
    expect(phone.locator(".reference")).to_have_text(re.compile(r"^\w{3}-\w{3}-\w{3}$"))
    assert pages <= 10
    assert 30 + 12 * (pages - 1) + 3 * presses + typed / 2.5 + waiting < 300


def test_every_page_of_the_form_reads_well(page: Page, base_url: str, elsewhere: list[str], faults: Faults) -> None:
    """WCAG 2.2 AA, one heading above all, no sideways scrolling, at three widths; nothing from another host."""
    addresses = ["", "form/come-back/", "status/", "status/none/"]
    addresses += [f"form/{key}/" for key in ("danger", "you", "concern", "level", "parents", "injuries", "factors")]
    addresses += [f"form/{key}/" for key in ("child/1/who", "child/1/home", "child/1/more", "adult/1/who", "work")]
    for address in addresses:
        page.goto(f"{base_url}/partner/{address}")
        for width in (PHONE, DESK, MAGNIFIED):
            page.set_viewport_size({"width": width, "height": 900})
            assert faults(page) == [], (address, width)
        assert page.locator("h1").count() == 1
        assert page.get_by_role("note", name="In an emergency").or_(page.locator(".notice--wrong")).count() >= 1
    assert elsewhere == []


def test_the_answers_the_faults_and_the_receipt_read_well(page: Page, base_url: str, faults: Faults) -> None:
    page.goto(f"{base_url}/partner/form/you/")
    fill(page, "Work e-mail address", "ana.field")
    press(page)
    expect(page.get_by_role("alert")).to_contain_text("Work e-mail address")
    expect(page.get_by_role("alert")).to_be_focused()
    assert faults(page) == []
    page.get_by_role("alert").get_by_role("link").click()
    expect(page.get_by_label("Work e-mail address", exact=True)).to_be_focused()
    page.goto(f"{base_url}/partner/form/concern/")
    fill(page, "What has happened?", WORDS)
    press(page, "Save and come back later")
    assert faults(page) == []
    page.goto(f"{base_url}/partner/form/check/")
    page.get_by_text("things are not answered yet").click()
    for width in (PHONE, DESK, MAGNIFIED):
        page.set_viewport_size({"width": width, "height": 900})
        assert faults(page) == []
    press(page, "Send now")
    assert faults(page) == []
    page.emulate_media(color_scheme="dark")
    assert faults(page, colours_only=True) == []


def test_what_was_written_is_there_after_the_browser_was_closed(browser: Browser, base_url: str) -> None:
    first = browser.new_context(base_url=base_url)
    page = first.new_page()
    page.goto("/partner/form/concern/")
    fill(page, "What has happened?", WORDS)
    press(page)
    kept = first.storage_state()
    first.close()
    second = browser.new_context(base_url=base_url, storage_state=kept)
    page = second.new_page()
    page.goto("/partner/")
    page.get_by_role("link", name="Go on with it").click()
    expect(page.get_by_text(WORDS)).to_be_visible()
    second.close()


def tab_to(page: Page, wanted: Locator) -> None:
    """Press Tab until something has the focus."""
    for _ in range(60):
        page.keyboard.press("Tab")
        if wanted.evaluate("element => element === document.activeElement"):
            return
    pytest.fail(f"The keyboard never reached {wanted}.")


def test_a_concern_is_raised_with_the_keyboard_alone(page: Page, base_url: str) -> None:
    page.goto(f"{base_url}/partner/form/concern/")
    tab_to(page, page.get_by_label("What has happened?", exact=True))
    page.keyboard.type("Hungry.")
    tab_to(page, page.get_by_role("button", name="Continue"))
    page.keyboard.press("Enter")
    tab_to(page, page.get_by_label("Level 4: Complex/Significant"))
    page.keyboard.press("Space")
    tab_to(page, page.get_by_role("button", name="Continue"))
    page.keyboard.press("Enter")
    tab_to(page, page.get_by_role("group", name="Have the parents been told").get_by_label("Yes", exact=True))
    page.keyboard.press("ArrowDown")
    tab_to(page, page.get_by_role("button", name="Continue"))
    page.keyboard.press("Enter")
    tab_to(page, page.get_by_role("button", name="Send now"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("We have it")


def test_a_referrer_comes_in_sends_and_finds_it_in_the_list(page: Page, base_url: str, faults: Faults) -> None:
    page.goto(f"{base_url}/demo/")
    person = page.get_by_role("listitem").filter(has=page.get_by_role("heading", name="Referrer", exact=True))
    person.get_by_role("button").click()
    expect(page).to_have_url(f"{base_url}/partner/")
    assert faults(page) == []
    page.get_by_role("link", name="Raise a concern").last.click()
    page.goto(f"{base_url}/partner/form/child/1/who/")
    fill(page, "First names", "Larkin")
    press(page)
    page.goto(f"{base_url}/partner/form/concern/")
    fill(page, "What has happened?", WORDS)
    press(page, "Continue")
    page.goto(f"{base_url}/partner/form/check/")
    press(page, "Send now")
    page.goto(f"{base_url}/partner/")
    page.get_by_role("link", name="Larkin").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Larkin")
    expect(page.get_by_role("main")).to_contain_text("To be acknowledged by")
    fill(page, "What do you want to add?", "She has a sister.")
    press(page, "Add this")
    expect(page.get_by_role("status")).to_contain_text("Added")
    for width in (PHONE, DESK):
        page.set_viewport_size({"width": width, "height": 900})
        assert faults(page) == []
