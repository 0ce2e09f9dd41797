"""What may be done with files: keep, hand to another record, say when to delete, delete, and what the worker does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import BinaryIO, Protocol, cast

from django.db import models, transaction
from django.utils.translation import gettext as _

from tandem.core import calendar
from tandem.core.errors import InputError
from tandem.hub.audit.record import acting, note
from tandem.hub.audit.verbs import Verb
from tandem.hub.files import scanning, vault
from tandem.hub.files.models import Scan, StoredFile, random_name
from tandem.hub.files.pictures import redraw
from tandem.hub.files.recognising import recognise, refuse_test_virus
from tandem.hub.files.rules import Kind, TakenFor, Treatment, rules
from tandem.hub.files.scanning import Answer

__all__ = [
    "Prepared",
    "Upload",
    "delete",
    "delete_due",
    "encrypt",
    "hand_to",
    "inspect",
    "keep",
    "prepare",
    "scan_waiting",
    "set_deletion",
    "sweep",
]

_SCANS = {Answer.CLEAN: Scan.CLEAN, Answer.FAILED: Scan.FAILED, Answer.NO_SCANNER: Scan.NOT_SCANNED}
_ORPHANED_AFTER = timedelta(days=1)
_SCANNED_AT_ONCE = 20


class Upload(Protocol):
    """What Django gives for an uploaded file; ``File`` from ``django.core.files`` does as well."""

    name: str | None
    size: int

    def seek(self, offset: int, /) -> object:
        """Go to a byte."""

    def read(self, count: int = -1, /) -> bytes:
        """Read some bytes, or all that are left."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A file checked, scanned and encrypted on the disk, which no record has yet: without one it is gone in a day."""

    name: str
    data_key: str
    original: str
    type: str
    size: int
    scan: Scan


def prepare(upload: Upload, *, now: datetime, taken_for: TakenFor = TakenFor.ATTACHMENT) -> Prepared:
    """Check a file, draw a picture afresh, have it scanned, and encrypt it. Outside any transaction, for it takes time.

    Raises :class:`InputError` for a kind, a size or a content that is not taken, in words for whoever sent it.
    """
    kind, answer = inspect(upload, now=now, taken_for=taken_for)
    standing, file = rules(calendar.local_day(now), taken_for), cast("BinaryIO", upload)
    content: Iterable[bytes] = (
        [redraw(file, kind, most_pixels=standing.most_pixels)] if kind.treatment is Treatment.PICTURE else _parts(file)
    )
    name = random_name()
    key, size = vault.write(name, content)
    return Prepared(name, key, _tidy(upload.name or "", kind.suffix), kind.type, size, _SCANS[answer])


def inspect(upload: Upload, *, now: datetime, taken_for: TakenFor) -> tuple[Kind, Answer]:
    """What a file is, and what the scanner said of it; nothing is kept. Raises as :func:`prepare` does."""
    standing = rules(calendar.local_day(now), taken_for)
    file = cast("BinaryIO", upload)
    if upload.size > max(kind.most_bytes for kind in standing.kinds):
        most = max(kind.most_bytes for kind in standing.kinds) // 1_000_000
        raise InputError(_("The file is too large."), hint=_("The most is %(most)d MB.") % {"most": most})
    kind = recognise(file, upload.size, standing)
    refuse_test_virus(file, kind)
    answer = scanning.ask(_parts(file))
    if answer is Answer.VIRUS:
        note(Verb.FILE_REFUSED, reason="virus")
        raise InputError(_("The file holds a virus, so it has not been kept."))
    return kind, answer


def encrypt(content: bytes, *, name: str, type_: str) -> Prepared:
    """Encrypt a file that the hub itself has made. Outside any transaction, as :func:`prepare` is."""
    stored = random_name()
    key, size = vault.write(stored, [content])
    return Prepared(stored, key, name, type_, size, Scan.NOT_SCANNED)


def keep(
    upload: Upload | Prepared,
    *,
    owner: models.Model,
    now: datetime,
    delete_on: date | None = None,
    taken_for: TakenFor = TakenFor.ATTACHMENT,
) -> StoredFile:
    """Keep a file with the record it belongs to.

    Within a transaction give what :func:`prepare` made before it began.
    Raises :class:`InputError` as :func:`prepare` does, and when the record has as many files as it may.
    """
    most = rules(calendar.local_day(now), taken_for).most_files_each
    table, key = _owner(owner)
    if StoredFile.objects.filter(owner_table=table, owner_key=key, deleted__isnull=True).count() >= most:
        raise InputError(_("No more than %(most)d files can be sent at once.") % {"most": most})
    ready = upload if isinstance(upload, Prepared) else prepare(upload, now=now, taken_for=taken_for)
    with acting(Verb.FILE_KEPT, reason=table) as deed:
        deed.on = file = StoredFile.objects.create(
            name=ready.name,
            owner_table=table,
            owner_key=key,
            original=ready.original,
            data_key=ready.data_key,
            type=ready.type,
            size=ready.size,
            scan=ready.scan,
            scanned=None if ready.scan is Scan.NOT_SCANNED else now,
            kept=now,
            delete_on=delete_on,
        )
    return file


def hand_to(file: StoredFile, *, owner: models.Model) -> None:
    """Make a file another record's: a draft's becomes the contact's when it is sent."""
    with acting(Verb.FILE_HANDED_ON, on=file):
        file.owner_table, file.owner_key = _owner(owner)
        file.save(update_fields=["owner_table", "owner_key"])


def set_deletion(file: StoredFile, *, on: date | None, reason: str) -> None:
    """Say when a file is to be deleted; ``None`` for not yet known, or held."""
    with acting(Verb.FILE_DELETION_SET, on=file, reason=reason):
        file.delete_on = on
        file.save(update_fields=["delete_on"])


def delete(file: StoredFile, *, reason: str, now: datetime) -> None:
    """Delete a file for good: its key and name with the transaction, its content as soon as that has committed."""
    with acting(Verb.FILE_DELETED, on=file, reason=reason):
        file.deleted, file.data_key, file.original = now, None, None
        file.save(update_fields=["deleted", "data_key", "original"])
        transaction.on_commit(lambda: vault.remove(file.name))


def delete_due(now: datetime) -> int:
    """Delete what is to be deleted by today; how many were."""
    due = StoredFile.objects.filter(deleted__isnull=True, delete_on__lte=calendar.local_day(now))
    files = list(due.defer("original", "data_key"))
    for file in files:
        delete(file, reason="due", now=now)
    return len(files)


def sweep(now: datetime) -> int:
    """Remove contents that no record has, a day after they were written; how many were removed."""
    removed = 0
    for path in list(vault.lying_about()):
        old = datetime.fromtimestamp(path.stat().st_mtime, tz=now.tzinfo) < now - _ORPHANED_AFTER
        if old and not StoredFile.objects.filter(name=path.name, deleted__isnull=True).exists():
            path.unlink(missing_ok=True)
            removed += 1
    return removed


def scan_waiting(now: datetime) -> int:
    """Have files scanned that were kept while there was no scanner, or while it failed; how many were."""
    waiting = StoredFile.objects.filter(deleted__isnull=True).exclude(scan=Scan.CLEAN)[:_SCANNED_AT_ONCE]
    done = 0
    for file in waiting:
        answer = scanning.ask(vault.read(file.name, file.data_key or ""))
        if answer in (Answer.NO_SCANNER, Answer.FAILED):
            break
        if answer is Answer.VIRUS:
            delete(file, reason="virus", now=now)
        else:
            with acting(Verb.FILE_SCANNED, on=file):
                file.scan, file.scanned = Scan.CLEAN, now
                file.save(update_fields=["scan", "scanned"])
        done += 1
    return done


def _owner(owner: models.Model) -> tuple[str, str]:
    if owner.pk is None:
        raise ValueError("A file belongs to a record that has been saved.")
    return owner._meta.db_table, str(owner.pk)


def _parts(file: BinaryIO) -> Iterator[bytes]:
    file.seek(0)
    while part := file.read(vault.PIECE):
        yield part


def _tidy(name: str, suffix: str) -> str:
    """A file name without folders, control characters or a misleading ending."""
    last = name.replace("\\", "/").rpartition("/")[2]
    stem = "".join(character for character in last if character.isprintable()).rsplit(".", 1)[0].strip(" .")
    return f"{stem[:100] or 'file'}.{suffix}"
