"""Receives what waits in the files of notifications, until it is killed inside the transaction of one of them."""

from __future__ import annotations

import os
import signal
import sys
from datetime import timedelta
from typing import Any

from tandem.hub.start import set_up

set_up()

from django.db import connection  # noqa: E402

if name := os.environ.get("TEST_DATABASE_FILE"):
    connection.settings_dict["NAME"] = name

from django.utils import timezone  # noqa: E402

from tandem.hub.referrals.actions import notifying  # noqa: E402


def main(after: int) -> None:
    """Die after so many incidents, once the contact is written and before it is marked; 0 lives."""
    receive, done = notifying.receive, 0

    def dying(*args: Any, **kwargs: Any) -> Any:
        nonlocal done
        contact = receive(*args, **kwargs)
        done += 1
        if done == after:
            os.kill(os.getpid(), signal.SIGKILL)
        return contact

    notifying.receive = dying  # type: ignore[assignment]
    notifying.take_in(timezone.now(), turn=timedelta(minutes=10))


if __name__ == "__main__":
    main(int(sys.argv[1]))
