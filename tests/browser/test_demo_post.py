"""Whoever tries the demo reads what would have gone by e-mail."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

Faults = Callable[..., list[str]]


@pytest.mark.parametrize("width", [390, 1280])
def test_the_post_is_found_and_reads_well(
    page: Page, base_url: str, elsewhere: list[str], faults: Faults, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{base_url}/demo/")
    page.get_by_role("link", name="Read the e-mails that were sent").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("E-mails that were sent")
    expect(page.get_by_role("note")).to_contain_text("Invented data")
    assert faults(page) == []
    assert elsewhere == []
