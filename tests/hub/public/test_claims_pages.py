"""What was said, beside the evidence; nobody is blamed."""

from __future__ import annotations

import html
import re

import pytest
from django.test import Client

from tandem.scrutiny.register import FINDING_WORDS, claims

SLUGS = [claim.slug for claim in claims()]


def page(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return html.unescape(answer.content.decode())


def test_the_register_lists_every_claim_in_its_order(client: Client) -> None:
    main = page(client, "/claims/").split("<main")[1]
    assert re.findall(r'<h3><a href="/claims/([a-z0-9-]+)/">', main) == SLUGS


@pytest.mark.parametrize("slug", SLUGS)
def test_a_claim_says_all_that_the_register_holds(client: Client, slug: str) -> None:
    text = page(client, f"/claims/{slug}/")
    claim = claims()[slug]
    parts = [claim.words, claim.said, claim.response_words, *claim.finding_words]
    parts += [item.words for column in claim.columns for item in column.items]
    assert [part for part in parts if part not in text] == []


def test_the_nhs_claim_stands_in_three_columns(client: Client) -> None:
    text = page(client, f"/claims/{SLUGS[0]}/")
    headings = [column.title for column in claims().claims[0].columns]
    assert len(headings) == 3
    assert re.findall(r'<h3 id="column-\d">(.*?)</h3>', text) == headings


@pytest.mark.parametrize("slug", SLUGS)
def test_no_page_says_whether_the_nhs_pulled_its_weight(client: Client, slug: str) -> None:
    """The words may stand in the quotation and the source's own headline only."""
    text = re.sub(
        r"<blockquote.*?</blockquote>|<a [^>]*>.*?</a>|<small.*?</small>",
        " ",
        page(client, f"/claims/{slug}/"),
        flags=re.S,
    )
    assert "pulling its weight" not in re.sub(r"“[^”]*”", " ", text)


@pytest.mark.parametrize("slug", SLUGS)
def test_each_source_stands_once_in_the_notes_and_every_number_leads_to_one(client: Client, slug: str) -> None:
    text = page(client, f"/claims/{slug}/")
    claim = claims()[slug]
    cited = {claim.source} | {one for column in claim.columns for item in column.items for one in item.sources}
    cited |= set(claim.response.sources if claim.response else ())
    listed = re.findall(r'<li id="note-\d+">(?:<a [^>]*>)?([^<]*)', text)
    again = [name for name in listed if name.startswith("The same as note ")]
    first = [name for name in listed if name not in again]
    assert len(first) == len({(one.name, one.url, one.table) for one in cited})
    assert all(any(name.startswith(one.name) for name in first) for one in cited)
    for name in again:
        assert listed[int(name.rpartition(" ")[2]) - 1] in first
    marked, noted = re.findall(r'<sup><a href="#(note-\d+)"', text), re.findall(r'<li id="(note-\d+)"', text)
    assert set(marked) == set(noted)
    assert noted == list(dict.fromkeys(marked)) == [f"note-{number}" for number in range(1, len(cited) + 1)]


def test_an_unknown_claim_leads_to_those_there_are(client: Client) -> None:
    answer = client.get("/claims/nonsense/")
    assert answer.status_code == 404
    assert f'href="/claims/{SLUGS[0]}/"' in answer.content.decode()


def test_the_start_page_leads_with_the_first_claim(client: Client) -> None:
    text = page(client, "/")
    assert "How many referrals about children come from the NHS in your area" in text
    assert claims().claims[0].finding_words[0] in text


def test_every_finding_is_explained(client: Client) -> None:
    text = page(client, "/claims/")
    for finding, words in FINDING_WORDS.items():
        assert words in text
        assert finding.value in text
