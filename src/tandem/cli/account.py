"""``tandem account``: the accounts that an installation begins with, and the help they need."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from tandem.hub.accounts.models import User


@click.group("account")
def command() -> None:
    """Invite people, suspend, restore and reinstate accounts, give and end roles."""


@command.command()
@click.argument("email")
@click.option("--name", required=True, help="The person's name.")
@click.option("--agency", required=True, help="The agency they work for, by name.")
@click.option("--role", required=True, help="The key of their role, for example administrator.")
def invite(email: str, name: str, agency: str, role: str) -> None:
    """Make an account and print the link, good for three days and one use, to hand to its owner."""
    _start()
    from tandem.core.errors import InputError
    from tandem.hub.accounts import actions
    from tandem.hub.agencies.models import Agency

    found = Agency.objects.filter(name__iexact=agency, closed__isnull=True).first()
    if found is None:
        raise InputError(f"There is no open agency called {agency!r}.", hint="`tandem agency list` names them.")
    _print_link(actions.invite(email, name=name, agency=found, role=role))


@command.command()
@click.argument("email")
@click.option("--reason", required=True, help="Why, for the audit record.")
def suspend(email: str, reason: str) -> None:
    """Stop an account from reading, at once; it can still send."""
    _start()
    from tandem.hub.accounts import actions

    actions.suspend(_user(email), reason=reason)


@command.command()
@click.argument("email")
@click.option("--reason", required=True, help="Why, for the audit record.")
def restore(email: str, reason: str) -> None:
    """Let a suspended account read again."""
    _start()
    from tandem.hub.accounts import actions

    actions.restore(_user(email), reason=reason)


@command.command()
@click.argument("email")
@click.option("--reason", required=True, help="Why, for the audit record.")
def reinstate(email: str, reason: str) -> None:
    """Let an account read again that lay unused, was not attested, or was said to be no longer needed."""
    _start()
    from django.utils import timezone

    from tandem.hub.accounts.attesting import reinstate as let_read

    let_read(_user(email), reason=reason, now=timezone.now())


@command.command("reset")
@click.argument("email")
@click.option("--reason", required=True, help="Why, for the audit record.")
def reset_factor(email: str, reason: str) -> None:
    """Take away a lost second factor and the password, and print a new invitation."""
    _start()
    from tandem.hub.accounts import actions

    user = _user(email)
    actions.reset_factor(user, reason=reason)
    _print_link(user)


@command.command("give")
@click.argument("email")
@click.argument("role")
@click.option("--reason", required=True, help="Why, for the audit record.")
def give_role(email: str, role: str, reason: str) -> None:
    """Give an account a role from today."""
    _start()
    from tandem.hub.accounts import actions

    actions.give_role(_user(email), role, reason=reason)


@command.command("end")
@click.argument("email")
@click.argument("role")
@click.option("--reason", required=True, help="Why, for the audit record.")
def end_role(email: str, role: str, reason: str) -> None:
    """End a role today, and the account's sessions with it."""
    _start()
    from tandem.hub.accounts import actions

    actions.end_role(_user(email), role, reason=reason)


def _start() -> None:
    from tandem.cli.hub_setup import start_django

    start_django()


def _user(email: str) -> User:
    from tandem.core.errors import InputError
    from tandem.hub.accounts.models import User

    found = User.objects.filter(email=email.strip().lower()).first()
    if found is None:
        raise InputError("There is no account with that address.", hint="Check it letter by letter.")
    return found


def _print_link(user: User) -> None:
    from django.conf import settings

    from tandem.hub.accounts.actions import joining_path

    click.echo(f"{settings.SITE_ADDRESS}{joining_path(user)}")
