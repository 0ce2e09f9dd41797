"""The public process on its own: its own role in the database, the public half of the key, and nothing else."""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import sys
from typing import Any

import pytest
from django.conf import settings
from django.utils import timezone

from tandem.hub.letterbox.actions import open_all
from tandem.hub.letterbox.envelopes import public_line
from tandem.hub.letterbox.kinds import handlers
from tandem.hub.referrals.models import Contact

ASK = """
import json
from tandem.hub.start import set_up
set_up()
from django.test import Client
asked = Client()
pages = [
    asked.get("/tell/"),
    asked.post("/tell/", {"what_happened": "Crying at night.", "given_name": "Wren"}),
    asked.get("/partner/"),
    asked.get("/staff/"),
]
print(json.dumps([[page.status_code, page.content.decode(), list(page.cookies)] for page in pages]))
"""


@pytest.fixture
def apart(hub: None) -> Any:
    """Ask a public process of its own."""

    def run(**more: str) -> list[tuple[int, str, list[str]]]:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("TANDEM_")}
        environment |= {
            "DJANGO_SETTINGS_MODULE": "tandem.hub.settings",
            "TANDEM_DOORS": "public",
            "TANDEM_SECRET_KEY": secrets.token_hex(32),
            "TANDEM_ALLOWED_HOSTS": "testserver",
            "TANDEM_TRANSPORT": "http",
            "TANDEM_DATA": os.environ["TANDEM_DATA"],
            "TANDEM_TELEPHONE": "01632 960 123",
            "TANDEM_DATABASE_URL": settings.CONFIGURATION.public_database_url.get_secret_value(),
            **more,
        }
        done = subprocess.run([sys.executable, "-c", ASK], env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr[-3000:]
        return [tuple(page) for page in json.loads(done.stdout.splitlines()[-1])]

    return run


def test_it_takes_an_envelope_that_only_the_other_process_opens(apart) -> None:
    form, sent, partner, staff = apart(TANDEM_LETTERBOX_PUBLIC_KEY=public_line())
    assert (form[0], sent[0], partner[0], staff[0]) == (200, 200, 404, 404)
    assert "We have it" in sent[1]
    assert form[2] == sent[2] == []
    assert open_all(timezone.now(), handlers()).opened == 1
    assert Contact.objects.get().told == {"what_happened": "Crying at night."}


def test_without_the_key_it_says_please_telephone(apart) -> None:
    form, sent, _, _ = apart()
    assert (form[0], sent[0]) == (503, 503)
    assert "01632 960 123" in form[1]
    assert "01632 960 123" in sent[1]
