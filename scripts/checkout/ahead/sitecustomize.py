"""Loaded by each Python process that begins under ./tandem test --at: its clock is so many seconds ahead."""

import os
from datetime import UTC, datetime, timedelta

import time_machine

time_machine.travel(datetime.now(UTC) + timedelta(seconds=float(os.environ["SECONDS_AHEAD"]))).start()
