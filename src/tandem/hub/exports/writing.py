"""Writing a file with whose copy it is, when and under which reference, in the file itself (G33)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from tandem.hub.accounts.models import User
from tandem.hub.exports.contents import Held
from tandem.hub.exports.models import Export
from tandem.report.documents import Document, Section, to_docx
from tandem.report.sheets import write_xlsx
from tandem.report.tables import write_csv

__all__ = ["MIME", "Copy", "written"]

MIME = {
    Export.Form.CSV: "text/csv; charset=utf-8",
    Export.Form.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    Export.Form.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    Export.Form.ZIP: "application/zip",
    Export.Form.XML: "application/xml",
    Export.Form.JSON: "application/json",
}


@dataclass(frozen=True, slots=True)
class Copy:
    """Whose copy of what it is."""

    reference: str
    user: User
    at: datetime
    purpose: str

    @property
    def mark(self) -> str:
        """The line that stands in the file, wherever it goes."""
        invented = _("Invented data. ") if settings.DEMO else ""
        words = _("%(invented)sOFFICIAL-SENSITIVE. Copy %(reference)s of %(name)s, %(agency)s, made %(at)s")
        return words % {
            "invented": invented,
            "reference": self.reference,
            "name": self.user.name,
            "agency": self.user.agency,
            "at": f"{localtime(self.at):%-d %B %Y, %H:%M}",
        }

    @property
    def columns(self) -> Mapping[str, str]:
        """What marks each row of a table, because rows are copied out of files."""
        return {"copy": _("Copy"), "copy_of": _("Whose copy"), "copy_made": _("Made")}

    @property
    def row(self) -> Mapping[str, str]:
        """The marks of a row."""
        made = f"{localtime(self.at):%Y-%m-%d %H:%M}"
        return {"copy": self.reference, "copy_of": f"{self.user.name}, {self.user.agency}", "copy_made": made}

    def about(self, held: Held) -> list[tuple[str, str]]:
        """What the file says of itself."""
        return [
            (_("What"), held.title),
            (_("Mark"), self.mark),
            (_("Purpose"), self.purpose),
            (_("Rows"), str(len(held.rows))),
            (_("Afterwards"), _("Delete it when it has served its purpose. That it was taken is recorded.")),
        ]


def written(held: Held, form: Export.Form, copy: Copy) -> bytes:
    """The bytes of a file."""
    if form is Export.Form.DOCX:
        front = Section(_("This copy"), points=tuple(f"{label}: {words}" for label, words in copy.about(held)))
        return to_docx(Document(held.title, copy.mark, sections=(front, *held.sections), mark=copy.mark))
    columns = {**held.columns, **copy.columns}
    rows = [{**row, **copy.row} for row in held.rows]
    if form is Export.Form.XLSX:
        return write_xlsx(columns, rows, about=copy.about(held), mark=copy.mark)
    heads = [{columns[key]: row.get(key) for key in columns} for row in rows]
    return write_csv(list(columns.values()), heads).encode()
