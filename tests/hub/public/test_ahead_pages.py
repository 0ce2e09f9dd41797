"""What is coming to an area, and how good such forecasts have been."""

from __future__ import annotations

import csv
import io
import json
import re

import pytest
from django.test import Client

from tandem.forecast import SERIES, built, cost
from tandem.forecast.processes import process_costs
from tandem.forecast.saving_processes import in_words


def page(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode().split("<main")[1]


def test_the_page_says_the_sentence_draws_the_fan_and_names_its_assumptions(client: Client) -> None:
    text = page(client, "/areas/330/ahead/cla/")
    assert built.outlook("330", "cla").sentence in text
    assert text.count("<svg") == 4
    for words in ("80 of 100 futures", "What it rests on", "It was fixed beforehand, not fitted", "By placement"):
        assert words in text
    for digest in built.outlook("330", "cla").inputs.values():
        assert digest in text
    assert re.findall(r'href="/areas/330/ahead/([a-z0-9_]+)/"', text) == [
        *(key for key in SERIES if key != "cla"),
        "workforce",
    ]
    assert '<strong aria-current="page">Children looked after at 31 March</strong>' in text


def test_what_it_will_cost_is_what_the_command_says(client: Client) -> None:
    found = cost("Birmingham")
    text = page(client, "/areas/330/ahead/cla/")
    assert f"{found.sentence} From 2018 to 2022, limits that should hold a price" in text
    assert "in 80 of 100 cases held it in 76 to 86.</p>" in text
    assert found.dear.sentence in text
    assert "Very costly placements" not in page(client, "/areas/857/ahead/cla/")
    assert "From prices" in text
    assert "it does not show what was needed" in text
    assert "What looking after them will cost" not in page(client, "/areas/330/ahead/cpp/")
    steps = process_costs("Birmingham")
    assert in_words(steps) in text
    assert 'data-label="How many"></td>' not in text  # their sum is of no one thing
    assert "Care proceedings: £16,863 at 2024-25 prices. Assumed" in text
    assert "Section 47 enquiry: £765 at 2024-25 prices. £511 in 2008-09" in text


def test_the_area_leads_there_and_one_that_is_gone_does_not(client: Client) -> None:
    assert 'href="/areas/330/ahead/"' in page(client, "/areas/330/")
    assert client.get("/areas/330/ahead/").headers["Location"] == "/areas/330/ahead/cla/"
    assert "/ahead/" not in page(client, "/areas/909/")
    for address in (
        "/areas/909/ahead/",
        "/areas/909/ahead/cla/",
        "/areas/330/ahead/cpa/",
        "/areas/330/ahead/cla/x.csv",
    ):
        assert client.get(address).status_code == 404


def test_regions_and_england_have_pages_from_the_same_draws(client: Client) -> None:
    for place, key in (("West Midlands", "west-midlands"), ("England", "england")):
        text = page(client, f"/areas/{key}/ahead/cla/")
        assert built.outlook(key, "cla").sentence in text
        assert cost(place).sentence in text
        assert text.count("<svg") == 4
        assert "The sum of its authorities in every future" in text
        assert client.get(f"/areas/{key}/").headers["Location"] == f"/areas/{key}/ahead/"
        assert client.get(f"/areas/?area={place}").headers["Location"] == f"/areas/{key}/ahead/"
        assert f'href="/areas/{key}/ahead/"' in page(client, "/areas/")
    assert 'href="/areas/west-midlands/ahead/cla/"' in text
    assert 'href="/areas/330/ahead/cpp/"' in page(client, "/areas/west-midlands/ahead/cpp/")
    # What is not published of an authority is named, and a year with a gap is left blank, not drawn short.
    assert "Wandsworth; Middlesbrough spent in the baseline year" in text
    assert client.get("/areas/West Midlands/ahead/cla/").headers["Location"] == "/areas/west-midlands/ahead/cla/"
    rows = list(
        csv.DictReader(io.StringIO(client.get("/areas/england/ahead/cla/cost.csv").content.decode("utf-8-sig")))
    )
    assert [int(row["total_mean"]) for row in rows] == [round(each.total.mean) for each in cost("England").years]
    assert client.get("/areas/england/ahead/cla/cost.svg").content.startswith(b"<svg")
    assert client.get("/areas/england/ahead/cpp/cost.csv").status_code == 404


def test_a_withheld_count_is_not_nought(client: Client) -> None:
    table = page(client, "/areas/857/ahead/cla/").split('id="parts-placement"')[1].split("</table>")[0]
    withheld = [part for part in built.outlook("857", "cla").parts if part.by == "placement"]
    withheld = [part for part in withheld if part.history[-1][1] is None]
    assert withheld
    assert table.count("not shown") == len(withheld)


def test_figures_are_taken_away_with_their_past_and_parts(client: Client) -> None:
    answer = client.get("/areas/330/ahead/cla/figures.csv")
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    by_year = {(row["part"], row["year"]): row for row in rows}
    assert float(by_year["all", "2025"]["value"]) == 2317
    assert by_year["all", "2025"]["middle"] == ""
    assert float(by_year["homes", "2028"]["low80"]) < float(by_year["homes", "2028"]["high80"])
    document = json.loads(client.get("/areas/330/ahead/cla/figures.json").content)
    assert document["inputs"] == built.outlook("330", "cla").inputs
    assert client.get("/areas/330/ahead/cla/fan.png").content.startswith(b"\x89PNG")


def test_the_record_shows_misses_first_and_every_model(client: Client) -> None:
    text = page(client, "/track-record/")
    assert text.index("Where they missed") < text.index("Totals")
    assert "worse than “same as today”" in text
    assert (
        "totals from the years 2019 to 2024, the parts of children looked after from 2022 to 2024, prices from" in text
    )
    headings = re.findall(r'<th scope="col"[^>]*>([^<]*)</th>', text)
    assert "Held of 80" in headings
    assert not {"In 80", "In 95", "Nation", "CRPS", "In yearly changes"} & set(headings)
    assert "<dt>deflators.json</dt>" in text
    assert "<dt>process_costs.json</dt>" in text
    assert "Looked after: under 1:" in text
    for series in SERIES.values():
        assert f">{series.name}</h3>" in text
    assert text.count("(in use)") == 7 * 3 + 13 * 3 + 7 * 3
    assert "with fewest children there held 75, of the third with most 81. Had all had one width, 63 and 86." in text
    assert "A week of looking after a child: of 100 intervals that should hold 80, only" in text
    record = built.record()["records"]["cla"]
    assert record["sentence"] in text
    rows = list(csv.DictReader(io.StringIO(client.get("/track-record.csv").content.decode("utf-8-sig"))))
    assert len(rows) == 7 * 5 * 3 + 13 * 2 * 3 + (5 + 6 * 2) * 3
    assert client.get("/track-record.json").json()["inputs"] == built.record()["inputs"]
    assert client.get("/track-record.xml").status_code == 404


@pytest.mark.parametrize("address", ["/areas/330/ahead/cla/", "/track-record/"])
def test_no_place_is_ranked(client: Client, address: str) -> None:
    assert not re.search(r"\brank(ed|ing)?\b|league", page(client, address).lower())
