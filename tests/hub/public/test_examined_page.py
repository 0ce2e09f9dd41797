"""The £140m compared: four parts, no verdict, and a way there from the claim."""

from __future__ import annotations

from django.test import Client

from tandem.forecast import built
from tandem.forecast.estimate import examine_140_million

ADDRESS = "/claims/140-million/compared/"


def test_the_page_shows_all_four_parts(client: Client) -> None:
    answer = client.get(ADDRESS)
    assert answer.status_code == 200
    text = answer.content.decode().split("<main")[1]
    for words in ("£14.4m", "£32.8m", "£76.2m", "£94.7m", "£94.2m", "£120.0m", "£123.0m", "£140.0m"):
        assert words in text
    assert "Spending was limited to what was approved, so outturn cannot show what was needed." in text
    assert "not proved or refuted" in text
    assert "None of the four is preferred" in text
    assert "in cash £14.4m to £94.7m more was spent, in real terms £2.5m to £73.2m" in text
    assert "does not say how likely it was that so much was needed" in text.split('id="said"')[1].split("</table>")[0]
    assert built.examined()["sentence"] in text


def test_what_was_built_is_what_is_examined_today() -> None:
    assert built.examined() == examine_140_million().to_dict()


def test_the_claim_leads_there_and_no_other_does(client: Client) -> None:
    assert f'href="{ADDRESS}"' in client.get("/claims/140-million/").content.decode()
    assert ADDRESS not in client.get("/claims/nhs-referrals/").content.decode()
    assert client.get("/claims/140-million.json").json() == built.examined()
