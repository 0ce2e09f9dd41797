"""The front door in a browser: worked with the keyboard alone, readable on a telephone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

MANAGER = "Come in as Callum Ostrowe"


@pytest.fixture
def front_door(page: Page, base_url: str) -> Page:
    page.goto(f"{base_url}/demo/")
    page.get_by_role("button", name=MANAGER).click()
    page.goto(f"{base_url}/staff/front-door/")
    return page


def test_the_pages_are_accessible_and_fit_at_a_desk(
    front_door: Page, base_url: str, faults: Callable[..., list[str]]
) -> None:
    front_door.set_viewport_size({"width": 1280, "height": 900})
    contact = front_door.locator(".queue h2 a").first.get_attribute("href") or ""
    paths = ["/staff/front-door/", contact, "/staff/front-door/search/", "/staff/front-door/emergency/"]
    for path in [*paths, "/staff/figures/"]:
        front_door.goto(base_url + path)
        assert faults(front_door) == [], path
    # On a slow network in the reader's own letters, which may be wider.
    front_door.route("**/*.woff2", lambda font: font.abort())
    front_door.set_viewport_size({"width": 320, "height": 700})
    front_door.goto(f"{base_url}/staff/front-door/")
    assert faults(front_door, colours_only=True) == []


def test_a_referral_is_worked_with_the_keyboard_alone(front_door: Page) -> None:
    """From the queue to a contact and into its decision without a pointer."""
    first = front_door.locator(".queue h2 a").first
    name = first.inner_text()
    for _ in range(40):
        front_door.keyboard.press("Tab")
        if first.evaluate("node => node === document.activeElement"):
            break
    else:
        pytest.fail("the first contact cannot be reached with the Tab key")
    front_door.keyboard.press("Enter")
    expect(front_door.locator("h1")).to_contain_text(name.split(",")[0])
    for _ in range(120):
        front_door.keyboard.press("Tab")
        if front_door.evaluate("!!document.activeElement.closest('.work__do')"):
            return
    pytest.fail("what is to be done cannot be reached with the Tab key")
