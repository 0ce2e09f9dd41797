"""``tandem reconcile``: what several returns say of the same children, and the hub's own records beside them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tandem.cli.giving import check_form, give, paint, say_doing

if TYPE_CHECKING:
    from tandem.hub.accounts.models import User
    from tandem.hub.exports.actions import Asking
    from tandem.returns.across.own_records import Asked
    from tandem.returns.across.result import Reconciliation


@click.command("reconcile")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--on",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="YYYY-MM-DD",
    help="The day that Ofsted's lists show. Without it, the latest day that their rows name.",
)
@click.option("--hub", is_flag=True, help="Set the hub's own records beside what is given; needs --by and --purpose.")
@click.option("--by", "email", help="Whose account reads the hub's records, by its e-mail address.")
@click.option("--purpose", help="What the hub's records are read for, for the record.")
@click.option("--format", "form", type=click.Choice(["text", "json", "csv", "xlsx"]), default="text", show_default=True)
@click.option("--out", type=click.Path(dir_okay=False), help="Write here instead of to standard output.")
def command(
    *,
    paths: tuple[str, ...],
    on: datetime | None,
    hub: bool,
    email: str | None,
    purpose: str | None,
    form: str,
    out: str | None,
) -> int:
    """Compare the CIN census, the SSDA903 return and Ofsted's child-level lists.

    Give two of them or all three: files, folders or zips, told apart by what
    they hold; with --hub one is enough. Children are joined by the authority's
    identifier, never by name. Leaves with 0 when nothing differs, 1 when
    something needs attention, 2 when the files could not be used. Text lists
    children only with --out: a screen is no place for them. A workbook (xlsx)
    needs --out.

    With --hub, what is closed to the account is left out as if the hub did not
    have it, and the reading is recorded. Children are listed only as csv or
    xlsx, marked with whose copy it is; with more rows than the hub's limit
    nothing is written but the counts, until a second person has approved it.
    """
    from tandem.returns.across import reconcile
    from tandem.returns.across.report import as_csv, as_json, as_text, write

    check_form(form, out)
    day = None if on is None else on.date()
    if hub:
        return _beside(paths, day, _Taking(*_reader(email, purpose), form, out))
    say_doing("Reading and comparing ...")
    result = reconcile(*paths, on=day)
    words = {"json": as_json, "csv": as_csv}.get(form, partial(as_text, by_child=False, paint=paint))
    give(result.sentence, out=out, write=lambda path: write(result, path, form), words=lambda: words(result))
    return 0 if result.clean else 1


@dataclass(frozen=True, slots=True)
class _Taking:
    """Who takes what of the hub's records, what for and where."""

    user: User
    purpose: str
    form: str
    out: str | None


def _beside(paths: tuple[str, ...], on: date | None, taking: _Taking) -> int:
    """What is given beside the hub's records: counts, and children only by the rules of everything that leaves."""
    from django.utils import timezone

    from tandem.core.errors import InputError
    from tandem.hub.children.closings import closings_for
    from tandem.hub.exports.actions import Asking
    from tandem.hub.exports.models import Export
    from tandem.returns.across import reconcile
    from tandem.returns.across.report import as_text
    from tandem.returns.report import plain

    if taking.form == "json":
        raise InputError("With --hub children are not listed as JSON.", hint="Say --format csv or xlsx.")
    counts_only = taking.form == "text"
    asking = Asking(
        Export.Kind.COMPARISON,
        Export.Form.CSV if counts_only else Export.Form(taking.form),
        Export.Purpose.RETURN,
        taking.purpose,
    )
    asking.check()
    say_doing("Reading and comparing ...")
    closings = closings_for(taking.user, now=timezone.now())
    result = reconcile(*paths, on=on, own=_own(taking.user, taking.purpose))
    words = as_text(result, by_child=False, paint=paint if taking.out is None else plain)
    if counts_only:
        give(
            result.sentence,
            out=taking.out,
            write=lambda path: path.write_text(words, encoding="utf-8"),
            words=lambda: words,
        )
    else:
        body = _taken(result, asking, closings, taking)
        if body is None:
            click.echo(words, nl=False)
        elif taking.out is not None:
            Path(taking.out).write_bytes(body)
            click.echo(f"{result.sentence} Written to {taking.out}.", err=True)
        else:
            click.echo(body.decode(), nl=False)
    return 0 if result.clean else 1


def _taken(result: Reconciliation, asking: Asking, closings: str, taking: _Taking) -> bytes | None:
    """The file as it leaves, or nothing, and where it is asked for, while a second person has to approve it."""
    from django.utils import timezone

    from tandem.hub.audit.context import Behalf, on_behalf
    from tandem.hub.audit.record import note
    from tandem.hub.audit.verbs import Verb
    from tandem.hub.exports.actions import file_for
    from tandem.hub.files import vault
    from tandem.hub.imports.taking import ask_differences
    from tandem.returns.across.report import as_issues

    now, user = timezone.now(), taking.user
    with on_behalf(Behalf(actor=user.pk, agency=user.agency_id)):
        export = ask_differences(asking, as_issues(result), closings=closings, by=user, now=now)
        if export.second_needed:
            click.echo(
                f"{export.rows:,} rows are more than one person takes away, so only the counts are given. Copy "
                f"{export.reference} waits for a second person. Once it is approved, {user.email} takes it in the "
                "hub, under Taken away.",
                err=True,
            )
            return None
        file = file_for(export, now=now)
        note(Verb.EXPORT_TAKEN, on=export)
        return b"".join(vault.read(file.name, file.data_key or ""))


def _reader(email: str | None, purpose: str | None) -> tuple[User, str]:
    """Whose account reads the hub's records, and what for."""
    from tandem.core.errors import InputError

    if not email or not purpose:
        raise InputError(
            "Whoever reads the hub's records, and what for, is recorded.", hint="Say --by and --purpose with --hub."
        )
    from tandem.cli.hub_setup import start_django

    start_django(cases=True)
    return _analyst(email), purpose


def _own(user: User, purpose: str) -> Asked:
    """The hub's records as an account sees them; each reading of them is recorded first."""
    from django.utils import timezone

    from tandem.hub.audit.context import Behalf, on_behalf
    from tandem.hub.audit.record import note
    from tandem.hub.audit.verbs import Verb
    from tandem.hub.referrals.census import own_records
    from tandem.returns.across.own_records import OwnRecords

    def read(year: int) -> OwnRecords:
        with on_behalf(Behalf(actor=user.pk, agency=user.agency_id)):
            note(Verb.RETURN_COMPARED, reason=purpose)
        return own_records(year, seen_by=user, now=timezone.now())

    return read


def _analyst(email: str) -> User:
    from django.utils import timezone

    from tandem.core.errors import InputError
    from tandem.core.roles import Permission
    from tandem.hub.accounts.models import User

    user = User.objects.filter(email__iexact=email, is_active=True).first()
    if user is None or not user.may(Permission.CHECK_RETURNS, on=timezone.localdate()):
        raise InputError("No account with that address may check returns.", hint="An analyst may: name theirs.")
    return user
