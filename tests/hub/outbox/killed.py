"""A worker that is killed at a chosen point: run by test_killed.py in a process of its own.

It writes what it did to a ledger outside the database, as a mail server would,
and kills itself without warning where it is told to.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from tandem.hub.start import set_up

set_up()

from django.db import connection  # noqa: E402 - only once the hub is set up

if name := os.environ.get("TEST_DATABASE_FILE"):
    connection.settings_dict["NAME"] = name

from tandem.hub.agencies.models import Agency  # noqa: E402
from tandem.hub.outbox import delivery, kinds  # noqa: E402

LEDGER = Path(sys.argv[1])
WHERE, AFTER = sys.argv[2], int(sys.argv[3])
handled = 0


def die_if(where: str) -> None:
    if where == WHERE and handled >= AFTER:
        os.kill(os.getpid(), signal.SIGKILL)


def write(word: str, key: str) -> None:
    with LEDGER.open("a", encoding="utf-8") as ledger:
        ledger.write(f"{word} {key}\n")


def outside(given: kinds.Delivery) -> None:
    global handled  # noqa: PLW0603 - counts towards the kill
    handled += 1
    die_if("before")
    write("began", given.key)
    die_if("inside")
    write("sent", given.key)
    die_if("after")


def inside(given: kinds.Delivery) -> None:
    global handled  # noqa: PLW0603
    handled += 1
    die_if("before")
    agency = Agency.objects.get()
    Agency.objects.update(ods_code=str(int(agency.ods_code or 0) + 1))
    die_if("inside")
    write("sent", given.key)


settle = delivery._settle


def settle_or_die(*given: object, **more: object) -> None:
    settle(*given, **more)
    die_if("before the commit")


delivery._settle = settle_or_die
claim = delivery._claim


def claim_or_die(*given: object) -> object:
    found = claim(*given)
    die_if("claimed")
    return found


delivery._claim = claim_or_die
kinds.register("outside", outside, outside=True)
kinds.register("inside", inside)
delivery.drain(limit=20)
