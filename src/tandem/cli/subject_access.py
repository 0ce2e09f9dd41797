"""``tandem subject-access``: everything held about one person, for whoever may ask for it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from datetime import datetime

    from tandem.hub.accounts.models import User
    from tandem.hub.children.models import Person
    from tandem.hub.exports.models import Export


@click.command("subject-access")
@click.argument("person", required=False)
@click.option(
    "--reader", help="In place of PERSON: the whole name, or the e-mail address, of somebody without a record."
)
@click.option("--purpose", required=True, help="Who asks and why, for the record.")
@click.option("--by", "email", required=True, help="The account that answers the request, by its e-mail address.")
@click.option(
    "--out", required=True, type=click.Path(dir_okay=False, path_type=Path), help="The zip archive to be written."
)
def command(person: str | None, reader: str | None, purpose: str, email: str, out: Path) -> int:
    """Gather everything held about PERSON, the number of their record or the council's number for them.

    Readers' comments with their name in them are gathered too. Somebody who
    only wrote to the newsroom has no record: name them with --reader.

    A second person has to approve it in the hub. The first run gathers and
    asks; run again once it is approved, it writes the archive.
    """
    from tandem.cli.hub_setup import start_django

    start_django(cases=True)

    from django.utils import timezone

    from tandem.core.errors import InputError
    from tandem.hub.audit.context import Behalf, on_behalf

    if out.exists():
        raise InputError(f"{out} is there already.", hint="Name a file that is not.")
    if bool(person) is bool(reader):
        raise InputError("Name one: PERSON or --reader.", hint="PERSON has a record here; a reader has none.")
    now = timezone.now()
    user = _answering(email)
    with on_behalf(Behalf(actor=user.pk, agency=user.agency_id)):
        return _answer(_person(person, user, now=now) if person else str(reader), purpose, user, out, now=now)


def _answer(whom: Person | str, purpose: str, user: User, out: Path, *, now: datetime) -> int:
    from tandem.hub.exports.actions import Asking
    from tandem.hub.exports.models import Export, State
    from tandem.hub.exports.reader_access import ask_reader
    from tandem.hub.exports.subject_access import ask_everything

    asked = _asked_before(whom, user)
    if asked is None or asked.state(now) in (State.REFUSED, State.EXPIRED):
        asking = Asking(Export.Kind.SUBJECT_ACCESS, Export.Form.ZIP, Export.Purpose.SUBJECT, purpose)
        if isinstance(whom, str):
            asked = ask_reader(asking, whom, by=user, now=now)
        else:
            asked = ask_everything(asking, whom, by=user, now=now)
    if asked.state(now) is State.WAITING:
        click.echo(f"Gathered as {asked.reference}. A second person has to approve it in the hub; then run this again.")
        return 1
    _write(asked, out, now=now)
    click.echo(f"Written to {out}. Read and redact it before it goes to anybody.")
    return 0


def _answering(email: str) -> User:
    from django.utils import timezone

    from tandem.core.errors import InputError
    from tandem.core.roles import Permission
    from tandem.hub.accounts.models import User

    user = User.objects.filter(email__iexact=email).first()
    if user is None or not user.may(Permission.ANSWER_SUBJECT_ACCESS, on=timezone.localdate()):
        raise InputError(
            "No account with that address may answer such a request.", hint="A front-door manager may: name theirs."
        )
    return user


def _person(named: str, user: User, *, now: datetime) -> Person:
    from django.db.models import Q

    from tandem.core.errors import InputError
    from tandem.hub.children.queries import visible_people

    by_number = Q(pk=int(named)) if named.isdecimal() and len(named) < _LONGEST else Q(council_number=named)
    found = visible_people(user, now=now).select_related("head").filter(by_number).first()
    if found is None:
        raise InputError(
            "There is no such person that this account may see.",
            hint="Give the number in the address of their page, or the council's number for them.",
        )
    return found.known_as


_LONGEST = 19


def _asked_before(whom: Person | str, user: User) -> Export | None:
    from tandem.hub.exports.models import Export
    from tandem.hub.exports.queries import own_exports

    made = own_exports(user).filter(kind=Export.Kind.SUBJECT_ACCESS).order_by("-asked_at")
    if isinstance(whom, str):
        return next((each for each in made if each.holds.get("reader") == " ".join(whom.split())), None)
    return next((each for each in made if whom.pk in each.holds["people"]), None)


def _write(export: Export, out: Path, *, now: datetime) -> None:
    import os

    from tandem.hub.audit.record import note
    from tandem.hub.audit.verbs import Verb
    from tandem.hub.exports.actions import file_for
    from tandem.hub.files import vault

    file = file_for(export, now=now)
    note(Verb.EXPORT_TAKEN, on=export)
    with os.fdopen(os.open(out, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as target:
        for part in vault.read(file.name, file.data_key or ""):
            target.write(part)
