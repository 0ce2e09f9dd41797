"""What if: a reader ticks scenarios, without a script, and sees the same futures before and after."""

from __future__ import annotations

import csv
import io

from django.test import Client

from tandem.forecast.scenarios import saved_levers, scenario


def page(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode().split("<main")[1]


def test_ticking_shows_before_and_after_with_the_cap_and_what_it_is_not(client: Client) -> None:
    assert 'href="/areas/383/ahead/s47/if/"' in page(client, "/areas/383/ahead/s47/")
    blank = page(client, "/areas/383/ahead/s47/if/")
    assert "<svg" not in blank
    assert " checked" not in blank
    assert "association, not cause" in blank
    for each in saved_levers():
        assert each.title.replace("'", "’") in blank
        assert each.cap in blank
    text = page(client, "/areas/383/ahead/s47/if/?scenario=nhs-national-rate")
    found = scenario("Leeds", ["nhs-national-rate"], "s47")
    assert found.sentence in text
    assert text.count(" checked") == 1
    assert text.count("<svg") == 4
    assert found.said[0] in text
    assert "Association, not cause" in text
    answer = client.get("/areas/383/ahead/s47/if/figures.csv?scenario=nhs-national-rate").content.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(answer)))
    assert [float(row["change_cap"]) for row in rows if row["of"] == "s47"] == [round(each, 2) for each in found.caps]
    assert client.get("/areas/383/ahead/s47/if/money.svg?scenario=nhs-national-rate").content.startswith(b"<svg")


def test_a_place_that_is_already_there_and_files_and_names_that_are_not(client: Client) -> None:
    text = page(client, "/areas/330/ahead/s47/if/?scenario=nhs-national-rate")
    assert "already there, so no effect" in text
    assert "section 47 enquiries stay as forecast; spending stays as forecast" in text
    assert "What it would cost here is not reckoned" in page(
        client, "/areas/england/ahead/s47/if/?scenario=rereferrals-national-share"
    )
    for address in (
        "/areas/383/ahead/s47/if/?scenario=magic",
        "/areas/383/ahead/s47/if/figures.csv",
        "/areas/383/ahead/s47/if/figures.xml?scenario=nhs-national-rate",
        "/areas/909/ahead/cla/if/",
    ):
        assert client.get(address).status_code == 404
    moved = client.get("/areas/Leeds/ahead/s47/if/").headers["Location"]
    assert moved == "/areas/383/ahead/s47/if/"


def test_stopping_agency_use_tells_of_social_workers_beside_the_cost(client: Client) -> None:
    text = page(client, "/areas/383/ahead/cla/if/?scenario=stop-agency-use")
    found = scenario("Leeds", ["stop-agency-use"])
    assert found.sentence in text
    assert "What it would cost, or save" in text
    assert '<h2 id="people-years">Social workers</h2>' in text
    assert "Case holders at work, the newly qualified in part, 2028" in text
    assert client.get("/areas/383/ahead/cla/if/people.svg?scenario=stop-agency-use").content.startswith(b"<svg")
    assert client.get("/areas/383/ahead/s47/if/people.svg?scenario=nhs-national-rate").status_code == 404


def test_a_known_change_is_entered_on_the_page_and_what_is_not_whole_is_said(client: Client) -> None:
    entered = "change=asylum&each=30&give=12&from=2026-09-01"
    text = page(client, f"/areas/886/ahead/cla/if/?{entered}")
    assert "Kent, “An asylum centre opens”: children looked after by 20" in text
    assert "at the far end of the range that was entered" in text
    assert "30 more children looked after a year as entered (18 to 42 in 95 of 100 futures)" in text
    assert 'value="2026-09-01"' in text
    answer = client.get(f"/areas/886/ahead/cla/if/figures.csv?{entered}").content.decode("utf-8-sig")
    assert float(list(csv.DictReader(io.StringIO(answer)))[2]["change_mean"]) > 10
    for said, words in (
        ("change=asylum&each=30&give=12", "Give the day on which it begins."),
        ("change=asylum&each=0&from=2026-09-01", "Say how many more a year"),
        ("each=30&from=2026-09-01", "Choose what changes."),
        ("change=asylum&each=lots&from=2026-09-01", "Enter a number."),
        ("change=rumour&each=5&from=2026-09-01", "rumour is not one of the available choices"),
        ("change=asylum&each=5001&from=2026-09-01", "less than or equal to 5000"),
        ("change=asylum&each=1e-320&give=1&from=2026-09-01", "at least one"),
        ("change=asylum&each=-30&give=30.1&from=2026-09-01", "no more than the number itself"),
    ):
        file = client.get(f"/areas/886/ahead/cla/if/figures.csv?{said}&scenario=stop-agency-use")
        assert file.status_code == 404
        assert words in file.content.decode()
        refused = client.get(f"/areas/886/ahead/cla/if/?{said}")
        assert refused.status_code == 422
        assert words in refused.content.decode()
        assert "<svg" not in refused.content.decode().split("<main")[1]
    assert "(0 to 60 in 95 of 100 futures)" in page(client, f"/areas/886/ahead/cla/if/?{entered}".replace("12", "30"))
    assert "known-change" not in page(client, "/areas/south-east/ahead/cla/if/")
