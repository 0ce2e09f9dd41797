"""The children in need census taken away as the DfE takes it: XML, or the child-level payload; always by two people.

Sealed children are in it: the return is the council's duty, it names nobody,
and a child left out would be a child miscounted. So nobody takes it alone,
however few children it holds.
"""

from __future__ import annotations

import io
import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from tandem.hub.accounts.models import User
from tandem.hub.exports.actions import Asking, ask
from tandem.hub.exports.contents import Held
from tandem.hub.exports.models import Export
from tandem.hub.exports.writing import Copy
from tandem.hub.referrals.census import census_tables
from tandem.returns.cin.census import Census

if TYPE_CHECKING:
    from tandem.returns.cin.writer import Frames

__all__ = ["ask_census"]


@dataclass(frozen=True, slots=True)
class _Made:
    tables: Frames
    authority: str

    def write(self, _held: Held, form: Export.Form, copy: Copy) -> bytes:
        """The file with whose copy it is: a comment in XML, which the DfE's loader passes over."""
        from tandem.returns.cin.payload import batches, payloads
        from tandem.returns.cin.writer import write_cin_stream

        if form is Export.Form.JSON:
            sent = list(batches(payloads(self.tables, authority=self.authority)))
            return json.dumps({"copy": copy.mark, "batches": sent}, ensure_ascii=False, indent=1).encode()
        out = io.BytesIO()
        write_cin_stream(self.tables, out)
        declaration, _newline, rest = out.getvalue().partition(b"\n")
        return b"\n".join((declaration, f"<!-- {copy.mark.replace('--', '-')} -->".encode(), rest))


def ask_census(asking: Asking, year: int, *, authority: str, by: User, now: datetime) -> Export:
    """Make the census of the collection that ends in ``year``; it lies closed until a second person approves.

    Raises:
        InputError: it is said for nothing, or a child's identifier is one that the payload does not take.
    """
    asking.check()
    census = Census(year)
    tables = census_tables(census, authority=authority, now=now)
    numbers = [{"child": number} for number in tables["child"]["LAchildID"].to_list()]
    title = _("Children in need census %(name)s") % {"name": census.name}
    made = _Made(tables, authority)
    return ask(asking, Held(title, rows=numbers), by=by, now=now, write=made.write)
