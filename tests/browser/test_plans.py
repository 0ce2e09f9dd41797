"""A plan in a browser: sent, watched until it is worked out, read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

EXAMPLE = Path(__file__).parents[2] / "docs" / "examples" / "plan"


def test_a_director_has_a_plan_worked_out(page: Page, base_url: str, faults: Callable[[Page], list[str]]) -> None:
    page.set_viewport_size({"width": 390, "height": 900})
    page.goto(f"{base_url}/demo/")
    page.locator('form:has(input[value="director"]) button').click()
    page.get_by_role("link", name="Plans", exact=True).click()
    page.get_by_role("link", name="Send a plan").click()
    page.get_by_label("Whose plan it is").select_option("Birmingham")
    page.get_by_label("The plan’s files").set_input_files(
        [path for path in EXAMPLE.iterdir() if path.name != "money.csv"]
    )
    page.get_by_role("button", name="Work it out").click()
    expect(page.get_by_role("alert")).to_contain_text("money.csv cannot be read")
    assert faults(page) == []
    page.get_by_label("The plan’s files").set_input_files(sorted(EXAMPLE.iterdir()))
    page.get_by_role("button", name="Work it out").click()
    expect(page.get_by_role("heading", name="What would bring it to 80 of 100")).to_be_visible(timeout=60_000)
    expect(page.get_by_role("heading", name="No briefing for publication yet")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert faults(page) == []
