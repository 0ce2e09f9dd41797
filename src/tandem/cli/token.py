"""``tandem token``: by what agencies' systems are known."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from tandem.hub.agencies.models import Agency
    from tandem.hub.machines.models import Token


@click.group("token")
def command() -> None:
    """Issue tokens to agencies' systems, list, confirm and revoke them."""


@command.command()
@click.argument("agency")
@click.option("--system", required=True, help="Which system it is for, for example “maternity record”.")
@click.option(
    "--scope",
    "scopes",
    required=True,
    multiple=True,
    type=click.Choice(["concerns:send", "concerns:read_own", "checks:answer"]),
    help="What it may do; may be given more than once.",
)
@click.option("--until", required=True, type=click.DateTime(["%Y-%m-%d"]), help="The first day it is no longer good.")
@click.option("--from", "networks", multiple=True, help="An address or network it asks from; from anywhere if none.")
@click.option("--reason", required=True, help="Why, for the audit record.")
def issue(
    *, agency: str, system: str, scopes: tuple[str, ...], until: datetime, networks: tuple[str, ...], reason: str
) -> None:
    """Issue a token and print it, once: it is kept nowhere."""
    found = _agency(agency)
    from django.utils import timezone

    from tandem.hub.machines import actions
    from tandem.hub.machines.scopes import Scope

    _token, secret = actions.issue(
        found,
        system,
        scopes=[Scope(each) for each in scopes],
        until=until.date(),
        networks=networks,
        reason=reason,
        now=timezone.now(),
    )
    click.echo(secret)


@command.command("list")
@click.argument("agency")
def list_tokens(agency: str) -> None:
    """Name an agency's tokens, never what they are."""
    found = _agency(agency)
    from django.utils import timezone

    from tandem.hub.machines.queries import state_of, tokens_of

    for token in tokens_of(found):
        last = getattr(token, "last_used", None)
        used = f"{last:%Y-%m-%d %H:%M}" if last else "never"
        state = state_of(token, on=timezone.localdate())
        scopes = " ".join(token.scopes)
        click.echo(f"{token.pk}  {token.system}  [{state}, until {token.until}, {scopes}, last used {used}]")


@command.command()
@click.argument("number", type=int)
@click.option("--reason", required=True, help="Why, for the audit record.")
def confirm(number: int, reason: str) -> None:
    """Confirm that a system still needs its token."""
    token = _token(number)
    from django.utils import timezone

    from tandem.hub.machines import actions

    actions.attest(token, reason=reason, now=timezone.now())


@command.command()
@click.argument("number", type=int)
@click.option("--reason", required=True, help="Why, for the audit record.")
def revoke(number: int, reason: str) -> None:
    """End a token at once and for good."""
    token = _token(number)
    from django.utils import timezone

    from tandem.hub.machines import actions

    actions.revoke(token, reason=reason, now=timezone.now())


def _agency(name: str) -> Agency:
    from tandem.cli.hub_setup import start_django

    start_django(cases=True)

    from tandem.core.errors import InputError
    from tandem.hub.agencies.models import Agency

    found = Agency.objects.filter(name__iexact=name, closed__isnull=True).first()
    if found is None:
        raise InputError(f"There is no open agency called {name!r}.", hint="`tandem agency list` names them.")
    return found


def _token(number: int) -> Token:
    from tandem.cli.hub_setup import start_django

    start_django(cases=True)

    from tandem.core.errors import InputError
    from tandem.hub.machines.models import Token

    found = Token.objects.filter(pk=number).first()
    if found is None:
        raise InputError(f"There is no token {number}.", hint="`tandem token list` numbers an agency's.")
    return found
