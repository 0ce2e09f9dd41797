"""A story in a browser: a figure taken, words written, a claim waived by name, a time set, found and read by e-mail."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from playwright.sync_api import Browser, Page, expect

Faults = Callable[..., list[str]]
DESK = {"width": 1280, "height": 900}
COMES_WITHIN = 150.0
"""Seconds: a time is set to the minute."""
STORY = "What share came from the NHS"


def test_a_figure_goes_from_the_published_tables_to_a_reader(browser: Browser, base_url: str, faults: Faults) -> None:
    # First: nobody is written to about what came out before they asked.
    reader = browser.new_page(viewport={"width": 390, "height": 844})
    subscribe(reader, base_url, faults)

    writer = come_in(browser, base_url, "newsroom_writer")
    number = take_a_share(writer, base_url)
    writer.goto(f"{base_url}/edit/pages/")
    birmingham = writer.get_by_role("link", name="Birmingham: what was said").get_attribute("href") or ""
    writer.goto(f"{base_url}/edit/pages/add/newsroom/story/{birmingham.strip('/').split('/')[2]}/")
    writer.locator("#id_title").fill(STORY)
    writer.locator("#id_lead").fill("It is in the published figures.")
    add_part(writer, "Text")
    writer.locator("[role=textbox][contenteditable=true]").first.click()
    writer.keyboard.type(f"The share was 15.7% [evidence {number}]. Questions doubled.")
    # The editor takes typed words over a moment later; nobody presses anything so soon.
    expect(writer.locator("input[type=hidden][value*='doubled']").first).to_be_attached()
    add_part(writer, "Evidence")
    writer.locator("select[name*=number]").select_option(number)
    writer.get_by_role("button", name="More actions").click()
    writer.get_by_role("button", name="Submit to Safeguarding check").click()
    writer.wait_for_url("**/edit/pages/*/")

    checker = come_in(browser, base_url, "newsroom_checker")
    open_story(checker, base_url)
    expect(checker.locator("mark")).to_have_text(["doubled"])
    checker.get_by_role("link", name="Waive “doubled”").click()
    checker.get_by_label("Why").fill("Questions to this newsroom, counted by hand")
    checker.get_by_role("button", name="Waive it").click()
    expect(checker.get_by_text("Every claim is linked to evidence")).to_be_visible()
    checker.get_by_label("It criticises nobody").check()
    checker.get_by_label("It harms no child and identifies none: pass it on").check()
    checker.get_by_role("button", name="Record the decision").click()

    editor = come_in(browser, base_url, "newsroom_editor")
    open_story(editor, base_url)
    editor.get_by_label("Publish it").check()
    in_england = datetime.now(ZoneInfo("Europe/London"))
    editor.get_by_label("Publish at").fill(f"{in_england + timedelta(minutes=1):%Y-%m-%dT%H:%M}")
    editor.get_by_role("button", name="Record the decision").click()
    expect(editor.get_by_role("status")).to_contain_text("at the time you set")

    wait_for(reader, f"{base_url}/news/birmingham/?search=what+share+came", STORY)
    reader.get_by_role("link", name=STORY).click()
    expect(reader.locator(".evidence__value")).to_contain_text("15.7%")
    reader.get_by_role("link", name=f"Evidence {number}: source and method").click()
    expect(reader.get_by_role("heading", name=f"Evidence {number}")).to_be_visible()
    leave(reader, base_url, faults)
    assert reader.context.cookies() == []
    reader.close()


def subscribe(reader: Page, base_url: str, faults: Faults) -> None:
    reader.goto(f"{base_url}/news/birmingham/subscribe/")
    reader.get_by_label("Your e-mail address").fill("reader@wend.example")
    reader.get_by_role("button", name="Send me a letter to confirm").click()
    expect(reader.get_by_role("heading", level=1)).to_contain_text("look for our letter")
    assert faults(reader) == []
    wait_for(reader, f"{base_url}/demo/mail/", "reader@wend.example")
    reader.locator("article", has_text="reader@wend.example").get_by_role("link").first.click()
    reader.get_by_role("button", name="Yes, send me the news").click()
    expect(reader.get_by_role("heading", level=1)).to_contain_text("The news will come")
    assert faults(reader) == []


def leave(reader: Page, base_url: str, faults: Faults) -> None:
    """By the link of the letter that tells of the story."""
    wait_for(reader, f"{base_url}/demo/mail/", STORY)
    reader.locator("article", has_text=STORY).get_by_role("link").last.click()
    reader.get_by_role("button", name="No more letters").click()
    expect(reader.get_by_role("heading", level=1)).to_have_text("You have left")
    assert faults(reader) == []


def wait_for(page: Page, address: str, words: str) -> None:
    """Until the worker has done what is due."""
    until = time.monotonic() + COMES_WITHIN
    page.goto(address)
    while words not in page.content():
        assert time.monotonic() < until, f"{words} is not there"
        page.wait_for_timeout(500)
        page.reload()


def come_in(browser: Browser, base_url: str, role: str) -> Page:
    page = browser.new_context(viewport=DESK, locale="en-GB").new_page()  # type: ignore[arg-type]
    page.goto(f"{base_url}/demo/")
    page.locator(f'form:has(input[value="{role}"]) button').click()
    return page


def take_a_share(page: Page, base_url: str) -> str:
    """The number of the evidence."""
    page.goto(f"{base_url}/staff/evidence/take/")
    page.get_by_label("Address of the page").fill(f"{base_url}/areas/330/health/2024/")
    page.get_by_role("button", name="Show the figures").first.click()
    page.get_by_label("Share of all referrals").check()
    page.get_by_role("button", name="Take it as it is now").click()
    expect(page.locator(".evidence__value")).to_contain_text("15.7%")
    return page.url.rstrip("/").rsplit("/", 1)[1]


def add_part(page: Page, name: str) -> None:
    page.get_by_title("Insert a block").last.click()
    page.get_by_role("option", name=name).click()


def open_story(page: Page, base_url: str) -> None:
    page.goto(f"{base_url}/staff/news/")
    page.get_by_role("link", name=STORY).click()
