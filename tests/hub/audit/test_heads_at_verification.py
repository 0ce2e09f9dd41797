"""What `tandem audit verify` says of the heads: a damaged one, and none at all."""

from __future__ import annotations

import pytest

from tandem.cli import run
from tandem.hub.audit.heads import write_head
from tandem.hub.audit.record import note
from tandem.hub.audit.sealing import seal
from tandem.hub.audit.verbs import Verb

NO_HEAD = "There is no head to compare with, so the loss of the newest rows could not show."
DAMAGED = [
    b"",
    b'{"at": "2026-11-2',
    b"\xff\xfe",
    b"[]",
    b'{"at": "2026-11-24"}',
    b'{"at": "2026-11-24", "position": [1], "mac": "ab"}',
    '{"at": "2026-11-24", "position": 1, "mac": "é"}'.encode(),
]


@pytest.fixture
def heads_folder(agency, heads, monkeypatch):
    note(Verb.REFUSED, reason="page")
    seal()
    monkeypatch.setenv("TANDEM_AUDIT_HEADS", str(heads))
    return heads


@pytest.mark.parametrize("damaged", DAMAGED)
def test_a_damaged_head_is_named_and_the_record_not_called_whole(heads_folder, capsys, damaged) -> None:
    write_head(heads_folder)
    (heads_folder / "2026-01-02.json").write_bytes(damaged)
    assert run(["audit", "verify"]) == 1
    said = capsys.readouterr().out
    assert "NOT WHOLE: the head in 2026-01-02.json cannot be read." in said
    assert NO_HEAD not in said


def test_without_a_head_verification_says_what_could_not_show(heads_folder, capsys) -> None:
    assert run(["audit", "verify"]) == 1
    said = capsys.readouterr().out
    assert "The record is whole." in said
    assert NO_HEAD in said


def test_with_a_head_the_record_is_whole_and_nothing_needs_attention(heads_folder, capsys) -> None:
    write_head(heads_folder)
    assert run(["audit", "verify"]) == 0
    assert NO_HEAD not in capsys.readouterr().out
