"""``tandem keys``."""

from __future__ import annotations

import click


@click.group("keys")
def command() -> None:
    """Make keys, and seal afresh under the newest."""


@command.command("new")
@click.option("--name", required=True, help="What to call the key, for example 2026-11.")
def new_command(*, name: str) -> None:
    """Print a new key for TANDEM_FIELD_KEYS or TANDEM_LETTERBOX_KEYS, to be put before the present ones there."""
    import secrets

    from tandem.hub.keyring import parse

    line = f"{name}:{secrets.token_hex(32)}"
    parse(line, variable="--name")
    click.echo(line)


@command.command("letterbox")
def letterbox_command() -> None:
    """Print what the public process is given as TANDEM_LETTERBOX_PUBLIC_KEY: it seals, and opens nothing."""
    from tandem.cli.hub_setup import start_django

    start_django(prepared=False)

    from tandem.hub.letterbox.envelopes import public_line

    click.echo(public_line())


@command.command("list")
def list_command() -> int:
    """How much stands sealed under each key, in records and in the letterbox; one with nothing can be taken away."""
    from tandem.cli.hub_setup import start_django

    start_django()

    from tandem.hub.accounts.factors import FROM_SECRET_KEY
    from tandem.hub.letterbox.queries import waiting_by_key
    from tandem.hub.rotation import sealed_under
    from tandem.hub.sealing import keyring

    counted, held = sealed_under(), keyring()
    for name in held.names:
        seals = "  (seals now)" if name == held.newest else ""
        click.echo(f"{name}: {counted.pop(name, 0)}{seals}")
    if older := counted.pop(FROM_SECRET_KEY, 0):
        click.echo(f"from TANDEM_SECRET_KEY: {older}  (of release 0.1.0; `tandem keys rotate` seals them afresh)")
    for name, count in sorted(counted.items()):
        click.echo(f"{name or 'not sealed'}: {count}  (CANNOT BE OPENED: TANDEM_FIELD_KEYS lacks it)")
    unopened = waiting_by_key()
    for name, count in sorted(unopened.items()):
        click.echo(f"letterbox, {name}: {count} not yet opened")
    return 1 if counted else 0


@command.command("rotate")
@click.option("--batch", default=500, show_default=True, type=click.IntRange(1, 10_000), help="Rows a transaction.")
def rotate_command(*, batch: int) -> int:
    """Seal every text afresh under the newest key. May be stopped and run again, while the hub serves."""
    import sys

    from tandem.cli.hub_setup import start_django

    start_django()

    from tandem.hub.rotation import rotate

    def say(place: str, count: int) -> None:
        if sys.stderr.isatty():
            click.echo(f"\r{place}: {count}", nl=False, err=True)

    done = rotate(batch=batch, progress=say)
    if sys.stderr.isatty():
        click.echo("", err=True)
    click.echo(f"sealed afresh: {done.resealed}")
    for place, count in done.unopenable.items():
        click.echo(f"could not be opened in {place}: {count}. Keep the older keys, and see `tandem keys list`.")
    return 1 if done.unopenable else 0
