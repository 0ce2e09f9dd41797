"""``tandem post``."""

from __future__ import annotations

import click


@click.group("post")
def command() -> None:
    """See what the outbox could not deliver and the letterbox could not open, and try again."""


@command.command("list")
def list_command() -> int:
    """List e-mails and other messages late or given up, and envelopes that did not open: references, never names."""
    from tandem.cli.hub_setup import start_django

    start_django()

    from django.utils import timezone

    from tandem.hub.letterbox.queries import unopened
    from tandem.hub.outbox.queries import undelivered

    now = timezone.now()
    late = list(undelivered(now, kind=None))
    closed = list(unopened(now).select_related("handling"))
    for message in late:
        fate = "given up" if message.given_up else f"tried {message.attempts} times"
        click.echo(f"outbox  {message.key}  since {_when(message.put)}  {fate}  {message.fault}".rstrip())
    for envelope in closed:
        handling = getattr(envelope, "handling", None)
        fault = handling.fault if handling else "not tried: is the worker running?"
        click.echo(f"letterbox  {envelope.reference}  since {_when(envelope.received)}  {fault}".rstrip())
    if not late and not closed:
        click.echo("Everything has been delivered and opened.")
    return 1 if late or closed else 0


@command.command("retry")
@click.argument("key")
@click.option("--reason", required=True, help="Why it will work now; kept in the record.")
def retry_command(*, key: str, reason: str) -> None:
    """Have a message tried again that had been given up; KEY as `tandem post list` shows it."""
    from tandem.cli.hub_setup import start_django

    start_django()

    from django.utils import timezone

    from tandem.core.errors import InputError
    from tandem.hub.outbox.actions import try_again
    from tandem.hub.outbox.models import Message

    message = Message.objects.filter(key=key).first()
    if message is None:
        raise InputError(f"There is no message {key!r}.", hint="See `tandem post list`.")
    try_again(message, now=timezone.now(), reason=reason)
    click.echo("The worker will try it again.")


def _when(moment: object) -> str:
    from datetime import datetime

    from django.utils import timezone

    return f"{timezone.localtime(moment):%-d %B %Y %H:%M}" if isinstance(moment, datetime) else ""
