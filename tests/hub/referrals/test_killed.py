"""Killed at any moment, the hub has every concern whose reference it gave out: once, with its event and its record."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection


def send_until_killed(ledger: Path, where: str, after: int) -> None:
    connection.close()
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": settings.SETTINGS_MODULE}
    if not os.environ.get("TANDEM_TEST_POSTGRES"):
        environment["TEST_DATABASE_FILE"] = str(connection.settings_dict["NAME"])
    script = Path(__file__).with_name("sender.py")
    command = [sys.executable, str(script), str(ledger), where, str(after)]
    assert subprocess.run(command, env=environment, check=False, timeout=60).returncode == -signal.SIGKILL


@pytest.mark.usefixtures("hub")
@pytest.mark.parametrize(("where", "kept"), [("before", 3), ("inside", 3), ("after", 4)])
def test_every_reference_given_out_is_found_once_with_its_event_and_its_record(
    tmp_path: Path, where: str, kept: int
) -> None:
    from tandem.hub.audit.models import Event as Recorded
    from tandem.hub.children.models import Person
    from tandem.hub.referrals.models import Contact, Event, SharingRecord

    ledger = tmp_path / "ledger"
    send_until_killed(ledger, where, 3)
    given = ledger.read_text(encoding="utf-8").split()
    assert len(given) == len(set(given)) == 3
    contacts = {contact.reference: contact for contact in Contact.objects.all()}
    assert set(given) <= set(contacts)
    # Nothing is there in part: where the transaction did not commit, none of what it wrote is left.
    assert len(contacts) == kept
    assert Person.objects.count() == SharingRecord.objects.count() == kept
    for contact in contacts.values():
        assert [event.kind for event in Event.objects.filter(contact=contact)] == ["submit"]
        done = Recorded.objects.filter(verb="contact.received", object_id=str(contact.pk))
        assert done.count() == 1


@pytest.mark.usefixtures("hub")
def test_sent_again_after_the_kill_it_is_the_same_concern(tmp_path: Path) -> None:
    """Whoever heard nothing sends again with the same key, and gets what was recorded the first time."""
    from tandem.hub.referrals.models import Contact

    send_until_killed(tmp_path / "ledger", "after", 0)
    first = Contact.objects.get()
    send_until_killed(tmp_path / "again", "after", 0)
    assert Contact.objects.get() == first
