"""A reader has their say, a moderator decides, readers see it; what tells of a child reaches the front door instead."""

from __future__ import annotations

import time
from collections.abc import Callable

from playwright.sync_api import Page, expect

Faults = Callable[..., list[str]]
STORY = "/news/partnership/partners-promise-to-answer/"
OPENED_WITHIN = 30.0


def come_in(page: Page, base_url: str, role: str) -> None:
    page.goto(f"{base_url}/demo/")
    page.locator(f'form:has(input[value="{role}"]) button').click()


def wait_for(page: Page, address: str, words: str) -> None:
    """Until the worker has opened what was sent."""
    until = time.monotonic() + OPENED_WITHIN
    page.goto(address)
    while words not in page.content():
        assert time.monotonic() < until, f"{words} is not there"
        page.wait_for_timeout(300)
        page.reload()


def test_from_below_a_story_to_readers_and_to_the_front_door(
    page: Page, base_url: str, elsewhere: list[str], faults: Faults
) -> None:
    def look() -> None:
        assert page.locator("h1").count() == 1
        assert faults(page) == [], page.url

    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(base_url + STORY)
    expect(page.get_by_role("link", name="telephone 999")).to_be_visible()
    page.get_by_label("Your comment").fill("The little boy next door is always hungry. Nobody feeds him.")
    page.get_by_role("button", name="Send the comment").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("We have passed on what you wrote")
    look()
    expect(page.get_by_role("link", name="Telephone 999")).to_be_visible()
    page.get_by_role("link", name="Back to the story").click()
    page.get_by_label("Your comment").fill("Children are hurt in silence. I thank Olwen Marsh for saying so.")
    page.get_by_role("button", name="Send the comment").click()
    expect(page.get_by_role("alert")).to_contain_text("one question first")
    expect(page.locator("mark")).to_have_text(["Olwen Marsh"])
    look()
    page.get_by_label("No, I speak of children in general").check()
    page.get_by_label("The name to show with it").fill("A bell-ringer")
    page.get_by_role("button", name="Send the comment").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("We have your comment. Thank you.")
    reference = page.locator("main p strong").first.inner_text()
    assert page.context.cookies() == []

    come_in(page, base_url, "newsroom_moderator")
    page.goto(f"{base_url}/staff/comments/")
    look()
    wait_for(page, f"{base_url}/staff/comments/", "bell-ringer")
    page.goto(f"{base_url}/staff/comments/{reference}/")
    look()
    expect(page.locator("mark")).to_have_text(["Olwen Marsh"])
    expect(page.get_by_role("main")).to_contain_text("said no")
    page.get_by_label("Publish it, without what is cut").check()
    page.get_by_role("button", name="Record the decision").click()
    expect(page.get_by_role("status")).to_contain_text("Published below its story")
    for deed in ("answer", "take-down", "correct"):
        page.goto(f"{base_url}/staff/comments/{reference}/{deed}/")
    look()
    page.get_by_label("What readers will see").fill(
        "Children are hurt in silence. [[I thank Olwen Marsh for saying so.]]"
    )
    page.get_by_label("Why it is corrected").fill("She asked us to.")
    page.get_by_role("button", name="Correct it").click()
    expect(page.get_by_role("status")).to_contain_text("readers are told")

    come_in(page, base_url, "front_door_worker")
    wait_for(page, f"{base_url}/staff/front-door/?show=unverified", "Anonymous")
    expect(page.locator(".queue__clock").last).to_contain_text("acknowledge")
    page.locator(".queue h2 a").last.click()
    expect(page.get_by_role("main")).to_contain_text("The little boy next door is always hungry")
    expect(page.get_by_role("main")).to_contain_text("Written as a comment below the story")

    come_in(page, base_url, "director")
    page.goto(f"{base_url}/staff/comments/answers/")
    look()
    page.locator(".remark", has_text="A bell-ringer").get_by_role("link", name="Answer this").click()
    look()
    page.get_by_label("Your answer").fill("We hear you, and will say by June what we did.")
    page.get_by_role("button", name="Send it to be published").click()
    expect(page.get_by_role("status")).to_contain_text("once somebody else has published it")
    come_in(page, base_url, "newsroom_editor")
    page.goto(f"{base_url}/staff/comments/answers/to-publish/")
    look()
    page.get_by_role("link", name="Director").last.click()
    look()
    page.get_by_label("Publish it, word for word").check()
    page.get_by_role("button", name="Record the decision").click()
    expect(page.get_by_role("status")).to_contain_text("The answer is published")

    page.goto(f"{base_url}{STORY}?again")
    said = page.locator(".remark", has_text="A bell-ringer")
    expect(said).to_contain_text("Children are hurt in silence. [removed]")
    expect(said).to_contain_text("She asked us to.")
    expect(said).to_contain_text("will say by June what we did")
    expect(page.get_by_role("main")).not_to_contain_text("Marsh")
    expect(page.get_by_role("main")).not_to_contain_text("next door")
    assert elsewhere == []
