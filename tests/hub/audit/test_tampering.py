"""Somebody who holds the database itself, and not the key, cannot change the record unseen."""

from __future__ import annotations

import pytest
from django.db import connection

from tandem.hub.audit.heads import write_head
from tandem.hub.audit.record import note
from tandem.hub.audit.sealing import seal
from tandem.hub.audit.verbs import Verb
from tandem.hub.audit.verify import verify

TAMPERING = {
    "altered deed": ["UPDATE audit_event SET reason = 'other' WHERE id = 3"],
    "altered actor": ["UPDATE audit_event SET actor = 7 WHERE id = 3"],
    "altered moment": ["UPDATE audit_event SET at = '2020-01-01 00:00:00+00' WHERE id = 3"],
    "altered change": ["UPDATE audit_event SET changes = '{}' WHERE id = 1"],
    "removed row": ["DELETE FROM audit_seal WHERE event_id = 3", "DELETE FROM audit_event WHERE id = 3"],
    "removed and closed up": [
        "DELETE FROM audit_seal WHERE event_id = 3",
        "DELETE FROM audit_event WHERE id = 3",
        "UPDATE audit_seal SET position = 3 WHERE position = 4",
        "UPDATE audit_seal SET position = 4 WHERE position = 5",
    ],
    "reordered": [
        "UPDATE audit_seal SET position = 99 WHERE position = 3",
        "UPDATE audit_seal SET position = 3 WHERE position = 4",
        "UPDATE audit_seal SET position = 4 WHERE position = 99",
    ],
    "swapped content": [
        "UPDATE audit_seal SET event_id = event_id + 100 WHERE event_id IN (3, 4)",
        "UPDATE audit_seal SET event_id = 3 WHERE event_id = 104",
        "UPDATE audit_seal SET event_id = 4 WHERE event_id = 103",
    ],
    "lost tail": ["DELETE FROM audit_seal WHERE position > 2", "DELETE FROM audit_event WHERE id > 2"],
    "emptied": ["DELETE FROM audit_seal", "DELETE FROM audit_event"],
    "unlinked": ["DELETE FROM audit_seal WHERE position > 1"],
}


@pytest.fixture
def record(agency, heads):
    for number in range(4):
        note(Verb.REFUSED, reason=str(number))
    seal()
    write_head(heads)
    assert verify(heads).whole


@pytest.mark.parametrize("statements", TAMPERING.values(), ids=TAMPERING)
def test_tampering_shows(record, heads, holder, statements) -> None:
    """G23."""
    holder(*statements)
    assert verify(heads).fault


def test_without_the_heads_a_lost_tail_would_not_show(record, heads, holder) -> None:
    holder(*TAMPERING["lost tail"])
    assert verify(heads / "elsewhere").whole
    assert "lost" in verify(heads).fault


def test_the_first_bad_row_is_named(record, heads, holder) -> None:
    holder("UPDATE audit_event SET reason = 'other' WHERE id IN (3, 5)")
    assert verify(heads).fault.startswith("row 3,")


def test_another_key_does_not_fit(record, heads, settings) -> None:
    settings.AUDIT_KEY = "0" * 64
    assert verify(heads).fault


def test_a_missing_trigger_is_named(record, heads, holder) -> None:
    if connection.vendor == "postgresql":
        holder("ALTER TABLE accounts_user DISABLE TRIGGER audit_capture")
        assert "accounts_user.audit_capture" in verify(heads).fault
        return
    import sqlite3

    with sqlite3.connect(connection.settings_dict["NAME"]) as raw:
        raw.execute("DROP TRIGGER audit_update_accounts_user")
    raw.close()
    connection.close()
    assert "audit_update_accounts_user" in verify(heads).fault
