"""What differs from our own records, taken away: by the rules of everything that leaves, and in bulk by two people."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.hub.accounts.models import User
from tandem.hub.exports.actions import Asking, ask
from tandem.hub.exports.contents import Held
from tandem.hub.exports.models import Export
from tandem.hub.imports.models import ReturnCheck
from tandem.hub.imports.queries import findings_of, still_stands
from tandem.hub.imports.reading import issues_of

if TYPE_CHECKING:
    import polars as pl

__all__ = ["ask_differences", "take_comparison"]


def take_comparison(asking: Asking, check: ReturnCheck, *, by: User, now: datetime) -> Export:
    """Make a file of what a comparison found; it lies closed for a second person where there is more than the limit.

    Raises:
        InputError: it is said for nothing, or what differs is not shown any more.
    """
    asking.check()
    findings = findings_of(check) if still_stands(check, by, now=now) else None
    if findings is None:
        raise InputError(_("What differs is not shown any more."), hint=_("Compare again."))
    return ask_differences(asking, issues_of(findings), closings=check.closed_then, by=by, now=now)


def ask_differences(asking: Asking, issues: pl.DataFrame, *, closings: str, by: User, now: datetime) -> Export:
    """The same of differences as :func:`tandem.returns.across.report.as_issues` has them.

    ``closings`` is what had been closed to the account before our records were
    read: once that has changed the file cannot be taken.
    """
    columns = {
        "child": _("The council’s number"),
        "code": _("Check"),
        "severity": _("Error or query"),
        "message": _("What differs"),
        "table": _("Table"),
        "field": _("Field"),
        "value": _("Holds"),
        "line": _("Line"),
        "also": _("Compared with"),
        "what_to_do": _("What to do"),
    }
    rows = issues.select(*columns).to_dicts()
    title = _("What differs between returns and our own records")
    return ask(asking, Held(title, columns=columns, rows=rows, closings=closings), by=by, now=now)
