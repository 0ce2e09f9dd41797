"""Every kind of public page, at a phone's and a desk's width, light and dark."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

PHONE, DESK, MAGNIFIED = 390, 1280, 320
PUBLIC = {
    "start": "/",
    "areas": "/areas/",
    "areas, nothing found": "/areas/?area=Birmingam",
    "area": "/areas/330/",
    "area that became others": "/areas/909/",
    "verdict that cannot be told": "/areas/330/health/2015/",
    "verdict within the range": "/areas/330/health/2024/",
    "verdict from percentages": "/areas/330/health/2025/",
    "what is coming": "/areas/330/ahead/cla/",
    "what is coming, social workers": "/areas/330/ahead/workforce/",
    "what is coming, a small place": "/areas/857/ahead/cla/",
    "what is coming, a new place": "/areas/943/ahead/s47/",
    "what is coming, England": "/areas/england/ahead/cla/",
    "what if": "/areas/383/ahead/cla/if/?scenario=nhs-national-rate&scenario=open-childrens-home",
    "track record": "/track-record/",
    "news": "/news/",
    "news of one desk": "/news/partnership/",
    "story": "/news/partnership/partners-promise-to-answer/",
    "news of one desk, all of it": "/news/birmingham/?page=1",
    "last word": "/news/partnership/last-word/",
    "a column": "/news/partnership/an-answer-is-owed/",
    "events": "/news/partnership/events/",
    "an event": "/news/partnership/meet-the-front-door/",
    "a report": "/news/partnership/annual-report/",
    "people": "/news/partnership/people/",
    "a person": "/news/partnership/rosalind-quenby/",
    "glossary": "/news/partnership/glossary/",
    "story with evidence": "/news/birmingham/nhs-referrals/",
    "story with a challenge and a measure": "/news/partnership/who-sits-at-the-table/",
    "news by e-mail": "/news/birmingham/subscribe/",
    "archive of a desk": "/news/birmingham/archive/",
    "corrections of a desk": "/news/partnership/corrections/",
    "evidence of a story": "/news/birmingham/nhs-referrals/evidence/6/",
    "claims": "/claims/",
    "claim about the NHS": "/claims/nhs-referrals/",
    "claim about money": "/claims/140-million/",
    "claim about money, compared": "/claims/140-million/compared/",
    "how we judge": "/how-we-judge/",
    "data": "/data/",
    "table with long names": "/data/cin_d3_subsequent_plans/",
    "accessibility": "/accessibility/",
    "privacy": "/privacy/",
    "not found": "/areas/330/health/1999/",
}

Faults = Callable[..., list[str]]


@pytest.mark.parametrize("address", PUBLIC.values(), ids=PUBLIC.keys())
def test_reads_well(page: Page, base_url: str, elsewhere: list[str], faults: Faults, address: str) -> None:
    """No fault against WCAG 2.2 AA, no sideways scrolling, one heading above all, nothing from another host.

    320 pixels is a desk's width at four times the size (WCAG 1.4.10); the page is made there as on a phone.
    """
    page.set_viewport_size({"width": PHONE, "height": 900})
    page.goto(base_url + address)
    assert faults(page) == []
    assert page.locator("h1").count() == 1
    page.set_viewport_size({"width": DESK, "height": 900})
    assert faults(page) == []
    page.emulate_media(color_scheme="dark")
    assert faults(page, colours_only=True) == []
    page.set_viewport_size({"width": MAGNIFIED, "height": 700})
    assert faults(page, colours_only=True) == []
    assert elsewhere == []
    assert page.context.cookies() == []


def test_the_check_can_fail(page: Page, faults: Faults) -> None:
    page.set_content(
        "<main><h1>A</h1><p style='color:#bbb;background:#fff'>pale</p>"
        "<img src='x.png'><hr style='width:3000px'></main>"
    )
    looks = [_kinds(faults(page)), _kinds(faults(page))]
    page.evaluate("document.querySelector('p').style.color = '#ccc'")
    looks.append(_kinds(faults(page, colours_only=True)))
    assert looks[0] >= {"color-contrast", "image-alt", "scrolls sideways"}
    assert looks[1] == looks[0] - {"color-contrast"}
    assert looks[2] == {"color-contrast", "scrolls sideways"}


def _kinds(found: list[str]) -> set[str]:
    return {fault.split(":")[0].split(" by ")[0] for fault in found}


def test_a_real_page_never_bears_the_invented_partnerships_name(page: Page, base_url: str) -> None:
    page.goto(base_url + PUBLIC["verdict within the range"])
    assert "Harrowmere" not in page.content()
    assert "real and published" in page.content()


SHIFTS = """() => new Promise(done => {
  let moved = 0;
  new PerformanceObserver(list => { for (const each of list.getEntries()) moved += each.value; })
    .observe({type: "layout-shift", buffered: true});
  setTimeout(() => done(moved), 1000);
})"""


@pytest.mark.parametrize("address", [PUBLIC["news"], PUBLIC["story with evidence"]])
def test_nothing_jumps_under_a_reader_whose_network_is_slow(page: Page, base_url: str, address: str) -> None:
    """The first page that a bad phone ever opens here: letters that come late must not move what is being read."""
    page.set_viewport_size({"width": PHONE, "height": 900})
    slow = {"offline": False, "latency": 300, "downloadThroughput": 100_000, "uploadThroughput": 50_000}
    page.context.new_cdp_session(page).send("Network.emulateNetworkConditions", slow)
    page.goto(base_url + address)
    assert page.evaluate(SHIFTS) == 0
