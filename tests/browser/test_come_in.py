"""Somebody comes in to the demo, sees what is theirs, and reads the audit record if it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

Faults = Callable[..., list[str]]


def come_in_as(page: Page, base_url: str, role: str) -> None:
    page.goto(f"{base_url}/demo/")
    person = page.get_by_role("listitem").filter(has=page.get_by_role("heading", name=role, exact=True))
    person.get_by_role("button").click()
    expect(page).to_have_url(f"{base_url}/staff/")


@pytest.mark.parametrize("address", ["/demo/", "/account/login/"])
def test_the_way_in_reads_well(page: Page, base_url: str, faults: Faults, address: str) -> None:
    page.goto(base_url + address)
    for width in (390, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        assert faults(page) == []
    expect(page.get_by_role("note")).to_contain_text("Invented data")


def test_an_auditor_reads_the_record_and_is_recorded(
    page: Page, base_url: str, elsewhere: list[str], faults: Faults
) -> None:
    come_in_as(page, base_url, "Auditor or Caldicott guardian")
    page.get_by_role("main").get_by_role("link", name="The audit record").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("The audit record")
    for width in (390, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        assert faults(page) == []
    # The worker's own rows may have come since, as it sends what waited.
    page.get_by_text("Choose which rows to show").click()
    page.get_by_label("Deed").select_option("Signed in")
    page.get_by_role("button", name="Show").click()
    expect(page.get_by_role("row").filter(has_text="Dr Samuel Inchbold").first).to_be_visible()
    assert elsewhere == []


def test_a_front_door_worker_is_not_shown_the_record(page: Page, base_url: str, faults: Faults) -> None:
    come_in_as(page, base_url, "Front-door worker")
    assert faults(page) == []
    expect(page.get_by_role("link", name="The audit record")).to_have_count(0)
    page.goto(f"{base_url}/staff/audit/")
    expect(page.get_by_role("heading", level=1)).to_have_text("This page is not open to you")
    assert faults(page) == []


def test_after_signing_out_nothing_private_is_left(page: Page, base_url: str) -> None:
    come_in_as(page, base_url, "Chair")
    page.get_by_role("link", name="Sign out").click()
    page.get_by_role("main").get_by_role("button", name="Sign out").click()
    page.goto(f"{base_url}/staff/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Sign in")
