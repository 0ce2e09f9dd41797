"""Stories are published when their time comes, say what newer figures say, and close their comments under a hold."""

from __future__ import annotations

from datetime import timedelta

from tandem.hub.jobs import Job
from tandem.hub.newsroom.actions import publish_due
from tandem.hub.newsroom.evidence import say_newer
from tandem.hub.newsroom.holds import close_comments

__all__ = ["JOBS"]

JOBS = (
    Job("say in stories what newer figures say", timedelta(hours=1), say_newer),
    Job("publish stories whose time has come", timedelta(seconds=5), publish_due),
    Job("close and open comments as holds begin and end", timedelta(minutes=1), close_comments),
)
