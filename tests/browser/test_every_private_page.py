"""Every private page at a phone's width: one browser and one sign-in for each role, no fault, one heading above all."""

from __future__ import annotations

import runpy
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

Faults = Callable[..., list[str]]
Ways = dict[str, dict[str, tuple[str, ...]]]
PAGES: Ways = runpy.run_path(str(Path(__file__).with_name("private_pages.py")))["PAGES"]
PHONE = {"width": 390, "height": 844}


def follow(page: Page, base_url: str, way: tuple[str, ...]) -> str:
    """The address to which a way leads."""
    address = way[0]
    for step in way[1:]:
        if step.startswith("+"):
            address += step[1:]
            continue
        page.goto(base_url + address)
        address = page.locator(step).first.get_attribute("href") or ""
    return address


@pytest.mark.parametrize("role", PAGES, ids=[role or "nobody" for role in PAGES])
def test_every_page_of_a_role_reads_well_on_a_phone(browser: Browser, base_url: str, faults: Faults, role: str) -> None:
    """WCAG 2.2 AA (G59), no sideways scrolling, one heading above all."""
    context = browser.new_context(viewport=PHONE, locale="en-GB")  # type: ignore[arg-type]
    page = context.new_page()
    if role:
        page.goto(f"{base_url}/demo/")
        page.locator(f'form:has(input[value="{role}"]) button').click()
    wrong: dict[str, list[str]] = {}
    led: dict[tuple[str, ...], str] = {}
    for name, way in PAGES[role].items():
        # What a longer way shares with a shorter one is not walked again.
        known = next((way[:n] for n in range(len(way), 0, -1) if way[:n] in led), ())
        led[way] = follow(page, base_url, (led[known], *way[len(known) :]) if known else way)
        answer = page.goto(base_url + led[way])
        found = faults(page)
        if page.locator("h1").count() != 1:
            found.append("not one heading above all")
        if answer is None or (answer.status != 200 and name != "account_join"):
            found.append(f"answers {answer.status if answer else 'nothing'}")
        if found:
            wrong[name] = found
    context.close()
    assert wrong == {}
