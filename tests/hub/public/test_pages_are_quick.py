"""A public page, warm, takes under 50 ms of the processor (median): a busy machine must not fail it."""

from __future__ import annotations

import statistics
import time

import pytest
from django.test import Client


@pytest.mark.parametrize(
    "address",
    [
        "/",
        "/areas/",
        "/areas/330/",
        "/areas/330/health/2015/",
        "/areas/330/ahead/cla/",
        "/areas/383/ahead/cla/if/?scenario=nhs-national-rate",
        "/track-record/",
        "/claims/",
        "/data/",
    ],
)
def test_warm_median(client: Client, address: str) -> None:
    client.get(address)
    taken = []
    for _ in range(9):
        started = time.process_time()
        assert client.get(address).status_code == 200
        taken.append(time.process_time() - started)
    assert statistics.median(taken) < 0.050
