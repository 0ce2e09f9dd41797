"""Making the demo from nothing: tables, triggers, Harrowmere and its two years, static files."""

from __future__ import annotations

from django.conf import settings
from django.core.management import call_command
from django.utils import timezone

from tandem.hub.databases import migrate
from tandem.hub.demo.busy import busy_place
from tandem.hub.demo.challenges import challenge_one_another
from tandem.hub.demo.city import load
from tandem.hub.demo.comments import say_something
from tandem.hub.demo.harrowmere import seed
from tandem.hub.demo.improvement import plan_to_improve
from tandem.hub.demo.news import write_the_news
from tandem.hub.demo.readers import ask_for_news

__all__ = ["build"]

_CHILDREN = 160
"""Enough for a queue, a history and every step of a case; few enough to be ready within seconds."""


def build() -> None:
    """Prepare the demo's database, fill it and collect the static files; its dates count back from now."""
    migrate(settings.CONFIGURATION)
    agencies = seed()
    load(busy_place(children=_CHILDREN, until=timezone.now()), agencies)
    challenge_one_another(agencies, now=timezone.now())
    plan_to_improve(agencies, now=timezone.now())
    write_the_news(now=timezone.now())
    say_something(now=timezone.now())
    ask_for_news(now=timezone.now())
    call_command("collectstatic", interactive=False, verbosity=0)
