"""Sealing, joining and taking away in a browser: readable and without a fault."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page

FRONT = "/staff/front-door/"


def test_the_pages_are_accessible_and_fit_at_a_desk(
    page: Page, base_url: str, faults: Callable[..., list[str]]
) -> None:
    page.goto(f"{base_url}/demo/")
    page.get_by_role("button", name="Come in as Callum Ostrowe").click()
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(f"{base_url}{FRONT}same-person/")
    pair = page.locator(".matches a").first.get_attribute("href") or ""
    page.goto(base_url + pair)
    person = page.locator("table.compare thead a").first.get_attribute("href") or ""
    deeds = [f"{person}sealing/{deed}" for deed in ("", "seal/", "list/", "address/")]
    taking = ["/staff/exports/", "/staff/exports/to-decide/", "/staff/exports/new/queue/front_door/"]
    for path in [f"{FRONT}same-person/", pair, person, *deeds, *taking]:
        page.goto(base_url + path)
        assert page.locator("h1").count() == 1, path
        assert faults(page) == [], path


def test_a_worker_sees_a_sealed_line_without_a_name_and_without_a_fault(
    page: Page, base_url: str, faults: Callable[..., list[str]]
) -> None:
    page.goto(f"{base_url}/demo/")
    page.get_by_role("button", name="Come in as Nadia Fenwhistle").click()
    page.set_viewport_size({"width": 390, "height": 900})
    page.goto(base_url + FRONT)
    lines = page.locator(".sealed-lines")
    assert "Callum Ostrowe" in lines.inner_text()
    assert lines.locator("a").count() == 0
    assert faults(page) == []
