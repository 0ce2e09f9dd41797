"""Everything held about somebody of whom there is no record: a reader who wrote to us, by their name or address."""

from __future__ import annotations

from datetime import datetime

from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.hub.accounts.models import User
from tandem.hub.audit.record import note
from tandem.hub.audit.verbs import Verb
from tandem.hub.exports.actions import Asking, ask
from tandem.hub.exports.apart import Asked, found_apart
from tandem.hub.exports.contents import Held
from tandem.hub.exports.models import Export
from tandem.hub.exports.subject_access import Everything, events_in
from tandem.hub.exports.wording import Wording
from tandem.report.documents import Section

__all__ = ["ask_reader", "gather_reader"]

_SHORTEST = 5


def gather_reader(reader: str, *, by: User, now: datetime) -> Everything:
    """Gather what lies apart from every record and names a reader. Raises :class:`InputError` for half a name."""
    name = " ".join(reader.split())
    if len(name) < _SHORTEST or not ("@" in name or " " in name):
        raise InputError(
            _("That is not enough to find somebody by."), hint=_("Give the whole name they wrote under, or an address.")
        )
    note(Verb.SUBJECT_ACCESS_MADE)
    words = Wording.for_subject((), (), ())
    found = list(found_apart(Asked((name,), by, words, now)))
    sections = [section for each in found for section in each.sections]
    nothing = Section(_("Nothing found"), (_("Nothing that is kept here has that name or address in it."),))
    held = Held(
        title=_("Everything held about one reader"),
        rows=tuple({"reference": str(row)} for each in found for row in each.rows),
        sections=sections or (nothing,),
        reader=name,
    )
    return Everything(None, held, words, (), events_in({}, found))


def ask_reader(asking: Asking, reader: str, *, by: User, now: datetime) -> Export:
    """Gather it into a file that a second person has to approve."""
    asking.check()
    found = gather_reader(reader, by=by, now=now)
    return ask(asking, found.held, by=by, now=now, write=found.write)
