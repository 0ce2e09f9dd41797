"""An address that holds nothing says what there is."""

from __future__ import annotations

import pytest
from django.test import Client


@pytest.mark.parametrize(
    ("address", "says", "links"),
    [
        ("/areas/330/health/1999/", "2014 to 2025", ["/areas/330/health/2014/", "/areas/330/health/2025/"]),
        ("/areas/330/housing/2025/", "2014 to 2024", ["/areas/330/housing/2024/"]),
        ("/areas/330/nhs/", "nhs", ["/areas/330/health/", "/areas/330/police/"]),
        ("/areas/909/health/2025/", "Cumberland", ["/areas/942/", "/areas/943/", "/areas/909/health/2023/"]),
        ("/areas/942/health/2020/", "Cumbria", ["/areas/909/", "/areas/942/health/2024/"]),
        ("/areas/820/", "ended before", ["/areas/822/", "/areas/823/"]),
        ("/areas/Birmingam/", "Birmingam", ["/areas/330/"]),
        ("/areas/330/?year=1999", "2014 to 2025", ["/areas/330/"]),
        ("/areas/330/?year=soon", "2014 to 2025", ["/areas/330/"]),
        ("/areas/330/2024.xls", "csv or json", ["/areas/330/"]),
        ("/areas/330/health/2015/funnel.gif", "svg or png", ["/areas/330/health/2015/"]),
        ("/data/cin_c5_referrals/", "cin_c5_referrals_by_source", []),
    ],
)
def test_it_says_what_there_is(client: Client, address: str, says: str, links: list[str]) -> None:
    answer = client.get(address)
    page = answer.content.decode().split("<main")[1]
    assert answer.status_code == 404
    assert says in page
    assert [link for link in links if f'href="{link}"' not in page] == []
    assert 'name="area"' in page


def test_it_is_not_kept(client: Client) -> None:
    assert "max-age" not in client.get("/areas/330/health/1999/").get("Cache-Control", "")
