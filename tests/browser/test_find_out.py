"""Somebody finds their area and takes its figures away."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect


def find_birmingham(page: Page, base_url: str) -> None:
    page.goto(base_url)
    page.get_by_label("Your area").fill("birmingham city council")
    page.get_by_role("button", name="Find").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Birmingham")


def test_from_the_start_page_to_the_figures(page: Page, base_url: str, tmp_path: Path) -> None:
    find_birmingham(page, base_url)
    page.get_by_role("link", name="Health services").first.click()
    page.get_by_role("navigation", name="Years").get_by_role("link", name="2015").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("year ending March 2015")
    expect(page.locator("body")).to_contain_text("the figures cannot tell")
    with page.expect_download() as download:
        page.get_by_role("link", name="All figures of this page (CSV)").click()
    file = tmp_path / "figures.csv"
    download.value.save_as(file)
    with file.open(encoding="utf-8-sig", newline="") as rows:
        (row,) = (row for row in csv.DictReader(rows) if row["year"] == "2015")
    assert row["verdict"] == "not_assessable"
    assert row["direction"] == "above"


def test_a_wrong_spelling_gets_a_suggestion(page: Page, base_url: str) -> None:
    page.goto(base_url)
    page.get_by_label("Your area").fill("Birmingam")
    page.get_by_label("Your area").press("Enter")
    page.get_by_role("status").get_by_role("link", name="Birmingham").click()
    expect(page).to_have_url(f"{base_url}/areas/330/")


def test_a_council_that_is_gone_leads_to_those_that_took_over(page: Page, base_url: str) -> None:
    page.goto(f"{base_url}/areas/909/")
    page.locator("main").get_by_role("link", name="Cumberland").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Cumberland")


def test_without_javascript(browser: Browser, base_url: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    find_birmingham(page, base_url)
    page.get_by_role("link", name="Health services").first.click()
    assert page.locator("figure svg").count() >= 2
    expect(page.get_by_role("heading", name="The question to ask")).to_be_visible()
    context.close()


def test_with_a_keyboard_alone(page: Page, base_url: str) -> None:
    page.goto(base_url)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the main part")).to_be_focused()
    page.keyboard.press("Enter")
    page.goto(base_url)
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "area":
            break
    page.keyboard.type("Leeds")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Leeds")
    for _ in range(60):
        page.keyboard.press("Tab")
        ring = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert ring != "none", page.evaluate("document.activeElement.outerHTML")
        if "Health services" in str(page.evaluate("document.activeElement.textContent")):
            break
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Leeds")


@pytest.mark.parametrize("year", [2015, 2024])
def test_a_verdict_prints_on_one_sheet(page: Page, base_url: str, year: int) -> None:
    page.goto(f"{base_url}/areas/330/health/{year}/")
    printed = page.pdf(prefer_css_page_size=True)
    assert printed.count(b"/Type /Page\n") + printed.count(b"/Type /Page>") + printed.count(b"/Type /Page ") == 1
