"""Somebody invited comes in for the first time: a link, a password, an app with codes, the start page."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import secrets
import time
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

Faults = Callable[..., list[str]]
PASSWORD = "lantern-otter-quarry-7"


def app_code(secret: str, *, when: float) -> str:
    """Six digits as RFC 6238 works them out, written down here afresh."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, int(when // 30).to_bytes(8, "big"), hashlib.sha1).digest()
    start = digest[-1] & 15
    return f"{(int.from_bytes(digest[start : start + 4], 'big') & 0x7FFFFFFF) % 1_000_000:06d}"


def invite(page: Page, base_url: str, email: str) -> str:
    page.goto(f"{base_url}/demo/")
    who = page.get_by_role("listitem").filter(has=page.get_by_role("heading", name="Administrator", exact=True))
    who.get_by_role("button").click()
    page.goto(f"{base_url}/staff/accounts/invite/")
    page.get_by_label("Name").fill("Perpetua Lowmead")
    page.get_by_label("Work e-mail address").fill(email)
    page.get_by_label("Agency they work for").select_option(label="Harrowmere City Council")
    page.get_by_label("Role").select_option(label="Director")
    page.get_by_label("Why").fill("new in post")
    page.get_by_role("button", name="Invite").click()
    page.get_by_role("button", name="Show the link").click()
    return page.get_by_label("Link").input_value()


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_from_the_link_to_the_start_page(
    page: Page, browser: Browser, base_url: str, faults: Faults, *, scripts: bool
) -> None:
    email = f"perpetua.{secrets.token_hex(4)}@harrowmere.example"
    link = invite(page, base_url, email)
    context = browser.new_context(java_script_enabled=scripts, viewport={"width": 390, "height": 844})
    theirs = context.new_page()
    wrong: list[str] = []

    def look() -> None:
        if scripts:
            wrong.extend(f"{theirs.url}: {fault}" for fault in faults(theirs))

    theirs.goto(link)
    look()
    for box in theirs.locator("input[type=password]").all():
        box.fill(PASSWORD)
    theirs.get_by_role("button", name="Save").click()
    theirs.get_by_label("Work e-mail address").fill(email)
    theirs.get_by_label("Password").fill(PASSWORD)
    look()
    theirs.get_by_role("main").get_by_role("button", name="Sign in").click()
    theirs.goto(f"{base_url}/staff/")
    expect(theirs.get_by_role("heading", level=1)).to_have_text("Second factors")
    look()
    theirs.get_by_role("link", name="Set up an authenticator app").click()
    if theirs.get_by_role("heading", level=1).text_content() == "Show that it is you":
        theirs.get_by_label("Password").fill(PASSWORD)
        theirs.get_by_role("button", name="Continue").click()
    secret = theirs.get_by_label("Letters to type instead").input_value()
    look()
    theirs.get_by_label("Six digits from the app").fill("000000")
    theirs.get_by_role("button", name="Set it up").click()
    expect(theirs.get_by_role("main")).to_contain_text("Incorrect code")
    look()
    secret = theirs.get_by_label("Letters to type instead").input_value()
    theirs.get_by_label("Six digits from the app").fill(app_code(secret, when=time.time()))
    theirs.get_by_role("button", name="Set it up").click()
    expect(theirs.get_by_role("heading", level=1)).to_have_text("Recovery codes")
    expect(theirs.get_by_role("main")).to_contain_text("not shown again")
    look()
    theirs.goto(f"{base_url}/staff/")
    expect(theirs.get_by_role("heading", level=1)).to_have_text("Perpetua Lowmead")
    for address in ("/account/", "/account/second-factor/", "/account/password/", "/account/logout/"):
        theirs.goto(base_url + address)
        look()
    theirs.get_by_role("main").get_by_role("button", name="Sign out").click()
    theirs.get_by_label("Work e-mail address").fill(email)
    theirs.get_by_label("Password").fill(PASSWORD)
    theirs.get_by_role("main").get_by_role("button", name="Sign in").click()
    expect(theirs.get_by_role("heading", level=1)).to_have_text("One more step")
    look()
    # The code of half a minute on: the one used just now works once only.
    theirs.get_by_label("Six digits").fill(app_code(secret, when=time.time() + 30))
    theirs.get_by_role("main").get_by_role("button", name=re.compile("^Sign in$")).click()
    expect(theirs).to_have_url(f"{base_url}/staff/")
    context.close()
    page.goto(f"{base_url}/staff/accounts/?q={email}")
    expect(page.get_by_role("row").filter(has_text=email)).to_contain_text("May read")
    assert wrong == []
