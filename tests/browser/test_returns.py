"""A return in a browser: sent, watched until it is checked, read by rule and by child."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

CENSUS = """<Message>
<Header><Collection>CIN</Collection><Year>2026</Year><ReferenceDate>2026-03-31</ReferenceDate></Header>
<Children><Child><ChildIdentifiers><LAchildID>QX1234</LAchildID><UPNunknown>UN1</UPNunknown>
<PersonBirthDate>2019-05-04</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>
<CINdetails><CINreferralDate>2025-10-01</CINreferralDate><CINclosureDate>2025-09-01</CINclosureDate></CINdetails>
</Child></Children></Message>"""


def test_an_analyst_has_a_return_checked(page: Page, base_url: str, faults: Callable[..., list[str]]) -> None:
    page.set_viewport_size({"width": 390, "height": 900})
    page.goto(f"{base_url}/demo/")
    page.locator('form:has(input[value="analyst"]) button').click()
    page.get_by_role("link", name="Statutory returns").click()
    assert faults(page) == []
    page.get_by_role("link", name="Check a return").click()
    assert faults(page) == []
    page.get_by_label("The return", exact=True).set_input_files(
        {"name": "census.xml", "mimeType": "text/xml", "buffer": CENSUS.encode()}
    )
    page.get_by_role("button", name="Check it").click()
    expect(page.get_by_role("heading", name="By rule")).to_be_visible(timeout=60_000)
    assert faults(page) == []
    page.get_by_role("link", name="8630").click()
    expect(page.locator("tbody")).to_contain_text("QX1234")
    assert faults(page) == []
    page.go_back()
    page.get_by_role("link", name="Every child with an issue").click()
    assert faults(page) == []
    page.get_by_role("button", name="QX1234").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Child QX1234")
    assert faults(page) == []
