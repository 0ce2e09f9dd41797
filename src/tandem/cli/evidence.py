"""``tandem evidence``."""

from __future__ import annotations

import click


@click.group("evidence")
def command() -> None:
    """Check what was taken as evidence."""


@command.command("verify")
def verify_command() -> int:
    """Work out every piece of evidence again: was it altered, and do newer figures say otherwise?"""
    from tandem.cli.hub_setup import start_django

    start_django()

    from django.utils import timezone

    from tandem.hub.evidence.verifying import verify

    taken = altered = overtaken = 0
    for each in verify(timezone.now()):
        taken += 1
        if not each.whole:
            altered += 1
            click.echo(f"evidence {each.number}, {each.title}: ALTERED since it was taken.")
        if each.differing:
            overtaken += 1
            click.echo(f"evidence {each.number}, {each.title}: {' '.join(each.differing)}")
    click.echo(f"taken: {taken}")
    click.echo(f"altered: {altered}")
    click.echo(f"newer figures say otherwise: {overtaken}")
    return 1 if altered or overtaken else 0
