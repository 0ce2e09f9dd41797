"""An administrator keeps accounts and agencies, on a telephone and at a desk, with nothing but forms and links."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

Faults = Callable[..., list[str]]
PAGES = [
    "/staff/",
    "/staff/accounts/",
    "/staff/accounts/?q=nobody-at-all",
    "/staff/accounts/?state=sideways",
    "/staff/accounts/invite/",
    "/staff/accounts/1/",
    "/staff/accounts/1/roles/",
    "/staff/accounts/1/suspend/",
    "/staff/accounts/1/invitation/",
    "/staff/agencies/",
    "/staff/agencies/?on=2001-01-01",
    "/staff/agencies/add/",
    "/staff/agencies/5/",
    "/staff/agencies/5/rename/",
    "/staff/agencies/5/duty/",
    "/staff/agencies/5/place/",
    "/staff/agencies/5/close/",
    "/account/",
    "/account/confirm/code/",
]


def come_in(page: Page, base_url: str, role: str) -> None:
    page.goto(f"{base_url}/demo/")
    person = page.get_by_role("listitem").filter(has=page.get_by_role("heading", name=role, exact=True))
    person.get_by_role("button").click()


@pytest.fixture(params=[True, False], ids=["with scripts", "without scripts"])
def keeper(request: pytest.FixtureRequest, browser: Browser, base_url: str) -> Iterator[Page]:
    """The administrator's browser, with and without scripts."""
    context = browser.new_context(java_script_enabled=request.param, locale="en-GB")
    page = context.new_page()
    come_in(page, base_url, "Administrator")
    yield page
    context.close()


def test_every_page_for_keeping_reads_well(page: Page, base_url: str, elsewhere: list[str], faults: Faults) -> None:
    """At a desk, and in the dark and magnified: no fault against WCAG 2.2 AA, no sideways scrolling, one heading."""
    come_in(page, base_url, "Administrator")
    found = {}
    for address in PAGES:
        page.emulate_media(color_scheme="light")
        page.goto(base_url + address)
        for width, scheme in ((1280, "light"), (320, "dark")):
            page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            page.set_viewport_size({"width": width, "height": 900})
            wrong = faults(page)
            if page.locator("h1").count() != 1:
                wrong.append("not one heading above all")
            if wrong:
                found[f"{address} at {width}"] = wrong
    assert found == {}
    assert elsewhere == []


def test_a_person_is_invited_changed_suspended_and_restored(
    keeper: Page, base_url: str, request: pytest.FixtureRequest
) -> None:
    name = f"Ottilie Fenn {len(request.node.name)}"
    keeper.goto(f"{base_url}/staff/")
    main = keeper.get_by_role("main")
    main.get_by_role("link", name="Accounts", exact=True).click()
    keeper.get_by_role("link", name="Invite somebody").click()
    keeper.get_by_label("Name").fill(name)
    keeper.get_by_label("Work e-mail address").fill(f"{name.lower().replace(' ', '.')}@harrowmere.example")
    keeper.get_by_label("Agency they work for").select_option(label="Harrowmere City Council")
    keeper.get_by_label("Role").select_option(label="Front-door manager")
    keeper.get_by_label("Why").fill("joined the team")
    keeper.get_by_role("button", name="Invite").click()
    expect(keeper.get_by_role("alert")).to_contain_text("Not done yet")
    expect(main).to_contain_text("Only a registered social worker may be Front-door manager")
    keeper.get_by_label("I have checked").check()
    keeper.get_by_role("button", name="Invite").click()
    expect(keeper.get_by_role("status")).to_contain_text("has an account now")
    keeper.get_by_role("button", name="Show the link").click()
    expect(keeper.get_by_label("Link")).to_have_value(re.compile(r"^http://localhost:\d+/account/join/"))
    main.get_by_role("link", name="Back to the account").click()
    expect(main).to_contain_text("Has not joined")
    main.get_by_role("link", name="Change roles").click()
    keeper.get_by_label("Front-door manager").check()
    keeper.get_by_label("Role to give").select_option(label="Chair")
    keeper.get_by_label("Why").fill("elected")
    keeper.get_by_role("button", name="Change roles").click()
    expect(keeper.get_by_role("status")).to_contain_text("changed, from today")
    main.get_by_role("link", name="Suspend").click()
    keeper.get_by_role("button", name="Suspend").click()
    expect(keeper.get_by_role("heading", level=1)).to_contain_text("Suspend")
    keeper.get_by_label("Why").fill("left on 3 May")
    keeper.get_by_role("button", name="Suspend").click()
    expect(keeper.get_by_role("status")).to_contain_text("is suspended")
    keeper.go_back()
    keeper.get_by_label("Why").fill("left on 3 May")
    keeper.get_by_role("button", name="Suspend").click()
    expect(keeper.get_by_role("alert")).to_contain_text("is suspended already")
    main.get_by_role("link", name="Leave it as it is").click()
    expect(main).to_contain_text("Suspended")
    main.get_by_role("link", name="Restore").click()
    keeper.get_by_label("Why").fill("a mistake")
    keeper.get_by_role("button", name="Restore").click()
    expect(keeper.get_by_role("status")).to_contain_text("may read again")


def test_an_agency_is_added_bound_renamed_and_closed(
    keeper: Page, base_url: str, request: pytest.FixtureRequest
) -> None:
    name = f"Sedgewick House {len(request.node.name)}"
    keeper.goto(f"{base_url}/staff/agencies/?q=hospitals")
    main = keeper.get_by_role("main")
    main.get_by_role("link", name="Harrowmere Hospitals NHS Trust").click()
    main.get_by_role("link", name="Add a part").click()
    expect(keeper.get_by_label("Part of")).to_contain_text("Harrowmere Hospitals NHS Trust")
    keeper.get_by_label("Name").fill(name)
    keeper.get_by_label("Kind").select_option(label="System")
    keeper.get_by_label("First day").fill("2026-05-01")
    keeper.get_by_label("Why").fill("opened in May")
    keeper.get_by_role("button", name="Add").click()
    expect(keeper.get_by_role("alert")).to_contain_text("cannot be part of")
    keeper.get_by_label("Kind").select_option(label="Site")
    keeper.get_by_role("button", name="Add").click()
    expect(keeper.get_by_role("status")).to_contain_text("is added")
    expect(main).to_contain_text("through Harrowmere Hospitals NHS Trust")
    main.get_by_role("link", name="Say what binds it").click()
    keeper.get_by_label("Contract").check()
    keeper.get_by_label("From").fill("2026-06-01")
    keeper.get_by_label("Why").fill("run by a contractor")
    keeper.get_by_role("button", name="Save").click()
    expect(main).to_contain_text("Contract, since 1 June 2026")
    main.get_by_role("link", name="Rename").click()
    keeper.get_by_label("New name").fill(f"{name} Annexe")
    keeper.get_by_label("Called so from").fill("2026-07-01")
    keeper.get_by_label("Why").fill("moved")
    keeper.get_by_role("button", name="Rename").click()
    expect(keeper.get_by_role("heading", level=1)).to_have_text(f"{name} Annexe")
    expect(main).to_contain_text(f"{name}, until 1 July 2026")
    main.get_by_role("link", name="Close").click()
    keeper.get_by_label("First day closed").fill("2026-08-01")
    keeper.get_by_label("Why").fill("empty")
    keeper.get_by_role("button", name="Close").click()
    expect(keeper.get_by_role("status")).to_contain_text("is closed")
    keeper.goto(f"{base_url}/staff/agencies/?q={name.replace(' ', '+')}")
    expect(main).to_contain_text("No agency fits")
    keeper.goto(f"{base_url}/staff/agencies/?q={name.replace(' ', '+')}&on=2026-06-15")
    expect(main.get_by_role("link", name=name, exact=True)).to_be_visible()


def test_whoever_does_not_keep_accounts_is_offered_nothing_of_it(page: Page, base_url: str) -> None:
    come_in(page, base_url, "Partnership manager")
    main = page.get_by_role("main")
    expect(main.get_by_role("link", name="Agencies")).to_be_visible()
    expect(main.get_by_role("link", name="Accounts")).to_have_count(0)
    page.goto(f"{base_url}/staff/accounts/")
    expect(page.get_by_role("heading", level=1)).to_have_text("This page is not open to you")
