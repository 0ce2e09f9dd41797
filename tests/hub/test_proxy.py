"""Behind a proxy, only the installation's own proxy is answered and believed."""

from __future__ import annotations

from ipaddress import ip_network

import pytest
from django.http import HttpRequest
from django.test import Client

from tandem.core.errors import InputError
from tandem.hub.config import load
from tandem.hub.middleware import client_address
from tandem.hub.safety import faults

OUR_PROXY = "172.18.0.2"
SAYS = "198.51.100.7, 203.0.113.9"
PROXIED = {
    "TANDEM_DOORS": "public",
    "TANDEM_SECRET_KEY": "0123456789abcdef" * 4,
    "TANDEM_ALLOWED_HOSTS": "tandem.example.gov.uk",
    "TANDEM_TELEPHONE": "01632 960 123",
    "TANDEM_CONTACT_EMAIL": "help@tandem.example.gov.uk",
    "TANDEM_TRANSPORT": "proxy",
    "TANDEM_HOST": "0.0.0.0",
    "TANDEM_TRUSTED_PROXIES": "172.18.0.0/24",
}


@pytest.fixture(autouse=True)
def _behind_a_proxy(settings) -> None:
    settings.BEHIND_PROXY = True
    settings.TRUSTED_PROXIES = (ip_network("172.18.0.0/24"), ip_network("fd00:7::/64"))


def asked_by(address: str, forwarded: str | None = SAYS) -> str:
    request = HttpRequest()
    request.META["REMOTE_ADDR"] = address
    if forwarded is not None:
        request.META["HTTP_X_FORWARDED_FOR"] = forwarded
    return client_address(request)


@pytest.mark.parametrize("proxy", [OUR_PROXY, "172.18.0.255", "127.0.0.1", "::1", "fd00:7::2", f"::ffff:{OUR_PROXY}"])
def test_our_proxy_is_answered_and_believed(hub, proxy) -> None:
    assert asked_by(proxy) == "203.0.113.9"
    assert Client(REMOTE_ADDR=proxy).get("/healthz").status_code == 200


@pytest.mark.parametrize(
    "stranger", ["172.18.1.0", "172.17.255.255", "203.0.113.9", "fd00:8::2", "::ffff:10.0.0.1", ""]
)
def test_anybody_else_is_neither_answered_nor_believed(hub, stranger) -> None:
    assert asked_by(stranger) == stranger
    for path in ("/healthz", "/", "/account/login/", "/static/tandem.css"):
        answer = Client(REMOTE_ADDR=stranger).get(path, headers={"X-Forwarded-For": SAYS, "X-Forwarded-Proto": "https"})
        assert answer.status_code == 403
        assert answer.headers["Content-Type"] == "text/plain"


@pytest.mark.parametrize("nonsense", [None, "", "unknown", "203.0.113.9, <script>", "1.2.3.4:80", "x" * 500])
def test_a_forwarded_address_that_is_none_is_not_passed_on(nonsense) -> None:
    assert asked_by(OUR_PROXY, nonsense) == OUR_PROXY


def test_without_a_proxy_forwarded_headers_mean_nothing(hub, settings) -> None:
    settings.BEHIND_PROXY = False
    assert asked_by(OUR_PROXY) == OUR_PROXY
    assert Client(REMOTE_ADDR="192.0.2.1").get("/healthz").status_code == 200


@pytest.mark.parametrize(
    "networks", ["172.18.0.0/24", "10.1.0.0/16", "192.168.4.4/32", "fd00:7::/48", "10.0.0.4,fd00::4"]
)
def test_a_private_network_of_the_proxys_own_is_safe(networks) -> None:
    assert faults(load({**PROXIED, "TANDEM_TRUSTED_PROXIES": networks})) == ()


@pytest.mark.parametrize(
    "change",
    [
        {"TANDEM_TRUSTED_PROXIES": "0.0.0.0/0"},
        {"TANDEM_TRUSTED_PROXIES": "::/0"},
        {"TANDEM_TRUSTED_PROXIES": "10.0.0.0/15"},
        {"TANDEM_TRUSTED_PROXIES": "fd00::/47"},
        {"TANDEM_TRUSTED_PROXIES": "93.184.216.0/24"},
        {"TANDEM_TRUSTED_PROXIES": "93.184.216.34"},
        {"TANDEM_TRANSPORT": "http", "TANDEM_HOST": "127.0.0.1", "TANDEM_ALLOWED_HOSTS": "localhost"},
    ],
    ids=str,
)
def test_an_unsafe_network_is_refused_by_name(change) -> None:
    (fault,) = faults(load({**PROXIED, **change}))
    assert fault.startswith("TANDEM_TRUSTED_PROXIES")
    assert fault.count(". ") >= 1


@pytest.mark.parametrize("words", ["my-proxy", "172.18.0.1/24", "172.18.0.0/33", "300.0.0.1"])
def test_what_is_no_network_is_refused_by_name(words) -> None:
    with pytest.raises(InputError, match="TANDEM_TRUSTED_PROXIES cannot be used"):
        load({**PROXIED, "TANDEM_TRUSTED_PROXIES": words})
