"""An area's social workers, as anybody reads them."""

from __future__ import annotations

import csv
import io

from django.test import Client

from tandem.forecast.staffing import built


def test_the_page_tells_draws_and_gives_away_what_it_rests_on(client: Client) -> None:
    answer = client.get("/areas/330/ahead/workforce/")
    text = answer.content.decode().split("<main")[1]
    found = built.outlook("330")
    assert answer.status_code == 200
    for words in (
        found.sentence,
        "Cases for each case holder",
        "Association, not cause.",
        "To be verified.",
        "From 2017 each social worker is returned singly",
        built.record()["sentence"],
        *found.inputs.values(),
    ):
        assert words in text
    assert text.count("<svg") == 4
    assert 'href="/areas/330/ahead/"' in text
    assert 'href="/areas/330/ahead/workforce/"' in client.get("/areas/330/").content.decode()
    rows = list(
        csv.DictReader(io.StringIO(client.get("/areas/330/ahead/workforce/figures.csv").content.decode("utf-8-sig")))
    )
    by = {(row["counted"], row["year"]): row for row in rows}
    assert (by["in_post", "2025"]["value"], by["in_post", "2025"]["middle"]) == ("769.6", "")
    assert by["agency", "2024"]["value"] == ""
    assert client.get("/areas/330/ahead/workforce/figures.json").json()["code"] == "330"
    assert client.get("/areas/330/ahead/workforce/caseload.png").content.startswith(b"\x89PNG")


def test_where_the_figures_cannot_tell_the_page_says_so(client: Client) -> None:
    for code, words in (("213", "the figures cannot tell"), ("909", "Cumbria is gone")):
        answer = client.get(f"/areas/{code}/ahead/workforce/")
        assert answer.status_code == 404
        assert words in answer.content.decode()
        assert "ahead/workforce" not in client.get(f"/areas/{code}/").content.decode()
    assert client.get("/areas/330/ahead/workforce/fan.xml").status_code == 404
    assert "make one return" in client.get("/areas/318/ahead/workforce/").content.decode()


def test_regions_and_england_are_told_too(client: Client) -> None:
    assert client.get("/areas/London/ahead/workforce/").headers["Location"] == "/areas/london/ahead/workforce/"
    text = client.get("/areas/london/ahead/workforce/").content.decode()
    assert built.outlook("london").sentence in text
    assert "Without Kensington and Chelsea, Westminster: nothing of them is published for 2025." in text
    assert 'href="/areas/england/ahead/workforce/"' in client.get("/areas/england/ahead/cla/").content.decode()
    assert "36,186 social workers in post" in client.get("/areas/england/ahead/workforce/").content.decode()
