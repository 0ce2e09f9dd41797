"""Sends concerns one after another and writes down each reference it was given, until it is killed."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Any

import django

django.setup()

from django.db import connection  # noqa: E402

if name := os.environ.get("TEST_DATABASE_FILE"):
    connection.settings_dict["NAME"] = name

from django.utils import timezone  # noqa: E402

from tandem.hub.referrals import actions  # noqa: E402
from tandem.hub.referrals.actions import receiving  # noqa: E402
from tandem.hub.referrals.sending import Channel, SenderKind, Sending, SentBy, ToldChild  # noqa: E402


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def main(ledger: Path, where: str, after: int) -> None:
    """Die ``before`` the transaction, ``inside`` it, or ``after`` it and before the reference is written down."""
    for number in range(after + 1):
        last = number == after
        sending = Sending(
            key=f"concern-{number}",
            channel=Channel.FORM,
            sender=SentBy(kind=SenderKind.PROFESSIONAL, name="Ottoline Marsh"),
            children=(ToldChild(given_name="Wren", family_name="Ashdown"),),
            told={"what_happened": "Hungry and frightened"},
        )
        if last and where == "before":
            die()
        if last and where == "inside":
            _die_inside()
        contact = actions.receive(sending, now=timezone.now())
        if last:
            die()
        with ledger.open("a", encoding="utf-8") as book:
            book.write(f"{contact.reference}\n")
            book.flush()
            os.fsync(book.fileno())


def _die_inside() -> None:
    def dying(*_: Any, **__: Any) -> None:
        die()

    receiving._share = dying


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
