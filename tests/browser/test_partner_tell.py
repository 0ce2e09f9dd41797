"""Anybody tells of a child: no cookie, a way off the page at once, and words to come back with."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import Browser, Page, Route, expect

Faults = Callable[..., list[str]]


def test_a_neighbour_tells_and_adds_something(page: Page, base_url: str, elsewhere: list[str], faults: Faults) -> None:
    page.goto(f"{base_url}/tell/")
    expect(page.get_by_role("link", name="Telephone 999")).to_be_visible()
    for width in (390, 1280, 320):
        page.set_viewport_size({"width": width, "height": 900})
        assert faults(page) == []
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("alert")).to_contain_text("Nothing is written yet")
    page.get_by_label("What worries you?").fill("I hear crying at night.")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("We have it. Thank you.")
    assert faults(page) == []
    reference, phrase = page.locator(".reference").inner_text(), page.locator(".phrase").inner_text()
    assert re.fullmatch(r"\w{3}-\w{3}-\w{3}", reference)
    page.get_by_role("link", name="Add something").click()
    assert faults(page) == []
    page.get_by_label("The reference").fill(reference)
    page.get_by_label("The four words").fill(phrase)
    page.get_by_label("What do you want to add?").fill("Again tonight.")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("We have it. Thank you.")
    assert page.context.cookies() == []
    assert elsewhere == []


def test_one_leaves_at_once_and_the_page_is_not_in_the_history(page: Page, base_url: str) -> None:
    def weather(route: Route) -> None:
        route.fulfill(status=200, content_type="text/html", body="<title>Weather</title><h1>Weather</h1>")

    page.route("https://www.bbc.co.uk/**", weather)
    for leave in (
        lambda: page.keyboard.press("Escape"),
        lambda: page.get_by_role("link", name="Leave this page").click(),
    ):
        page.goto(f"{base_url}/privacy/")
        page.goto(f"{base_url}/tell/")
        page.get_by_label("What worries you?").fill("I hear crying")
        leave()
        expect(page.get_by_role("heading", level=1)).to_have_text("Weather")
        page.go_back()
        expect(page).to_have_url(f"{base_url}/privacy/")


def test_without_a_script_it_is_a_link(browser: Browser, base_url: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{base_url}/tell/")
    assert page.get_by_role("link", name="Leave this page now").get_attribute("href", timeout=2000)
    page.get_by_label("What worries you?").fill("I hear crying at night.")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("We have it. Thank you.")
    context.close()
