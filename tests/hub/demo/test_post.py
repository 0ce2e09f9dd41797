"""The demo's post: kept instead of sent, once, and shown to whoever tries the demo."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from django.test import Client

from tandem.hub.demo import place

SCRIPT = """
import sys
from pathlib import Path
from tandem.hub.start import set_up
set_up()
from django.conf import settings
from django.core.management import call_command
from django.test import Client
from django.utils import timezone
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.databases import migrate
from tandem.hub.demo.models import SentMail, SyntheticMark
from tandem.hub.outbox.delivery import drain
from tandem.hub.outbox.mail import queue
from tandem.hub.outbox.models import Message

letters = Path(sys.argv[1])
(letters / "mail").mkdir()
(letters / "mail" / "note.txt").write_text("A note\\n\\nReference {{ reference }}\\n\\n{{ link }}\\n")
settings.TEMPLATES[0]["DIRS"].append(letters)
migrate(settings.CONFIGURATION)
call_command("collectstatic", interactive=False, verbosity=0)
browser = Client(HTTP_HOST="localhost")
print(browser.get("/demo/mail/").status_code)
with acting(Verb.DEMO_SEEDED) as deed:
    deed.on = SyntheticMark.objects.create(place="Harrowmere")
    given = {"reference": "7KD-2QM-9XT", "link": "/areas/"}
    queue("imogen.tarrowby@harrowmere.example", "note", given, "note/1", timezone.now())
print("1 more is waiting" in browser.get("/demo/mail/").content.decode())
print(drain())
Message.objects.update(delivered=None)
print(drain())
print(SentMail.objects.count())
page = browser.get("/demo/mail/").content.decode()
print('<a href="/areas/">http://localhost:8000/areas/</a>' in page)
for words in ("imogen.tarrowby@harrowmere.example", "A note", "Reference 7KD-2QM-9XT", "Invented data"):
    print(words in page)
print(browser.get("/demo/mail/").headers["Cache-Control"])
print("/demo/mail/" in browser.get("/demo/").content.decode())
print(settings.CONFIGURATION.duty_team_email)
"""


def test_what_would_be_sent_is_kept_once_and_shown(migrated: Callable[[Path], None], tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("TANDEM_")}
    environment |= place.environment(tmp_path / "demo", 8000)
    migrated(tmp_path / "demo")
    letters = tmp_path / "letters"
    letters.mkdir()
    command = [sys.executable, "-c", SCRIPT, str(letters)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[0] == "403"
    assert lines[1:4] == ["True", "Drained(delivered=1, failed=0)", "Drained(delivered=1, failed=0)"]
    assert lines[4] == "1"
    assert lines[5:10] == ["True"] * 5
    assert "no-store" in lines[10]
    assert lines[11] == "True"
    # Told of a child at night, whoever tries the demo sees how the duty team hears of it.
    assert lines[12] == "duty.team@harrowmere.example"


def test_the_post_exists_only_in_the_demo(hub) -> None:
    assert Client().get("/demo/mail/").status_code == 404
