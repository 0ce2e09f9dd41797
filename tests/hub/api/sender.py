"""Sends concerns through the door one after another and writes down each reference it was given, until it is killed."""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path
from typing import Any

from tandem.hub.start import set_up

set_up()

from django.db import connection  # noqa: E402

if name := os.environ.get("TEST_DATABASE_FILE"):
    connection.settings_dict["NAME"] = name

from django.test import Client  # noqa: E402

from tandem.hub.referrals.actions import steps  # noqa: E402

CONCERN = {"what_happened": "Hungry and frightened", "children": [{"given_name": "Wren"}]}


def die(*_: Any, **__: Any) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def main(ledger: Path, token: str, where: str, after: int) -> None:
    """Die ``before`` the transaction, ``inside`` it, or ``after`` it and before the reference is written down."""
    client = Client()
    for number in range(after + 1):
        if number == after and where == "before":
            die()
        if number == after and where == "inside":
            # The last thing that the transaction does: number the change.
            steps.tell_system = die
        headers = {"Authorization": f"Bearer {token}", "Idempotency-Key": f"concern-{number}"}
        answer = client.post("/api/v1/concerns", json.dumps(CONCERN), content_type="application/json", headers=headers)
        if number == after:
            die()
        with ledger.open("a", encoding="utf-8") as book:
            book.write(f"{answer.json()['reference']}\n")
            book.flush()
            os.fsync(book.fileno())


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4]))
