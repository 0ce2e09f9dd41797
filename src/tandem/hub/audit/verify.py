"""Is the record whole? Recomputes every signature and link, and compares with the heads kept elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from hmac import compare_digest
from pathlib import Path
from typing import Any

from django.db import connection
from django.db.models import Min
from django.utils import timezone

from tandem.hub.audit.errors import UnreadableHeadError
from tandem.hub.audit.heads import Head, read_heads
from tandem.hub.audit.install import missing
from tandem.hub.audit.keys import FIELDS, changed_digest, done_digest, link
from tandem.hub.audit.models import Event, Kind, Seal

__all__ = ["Verification", "verify"]


@dataclass(frozen=True, slots=True)
class Verification:
    """What was found. ``fault`` says the first thing wrong, empty when nothing is."""

    sealed: int
    unsealed: int
    oldest_unsealed: timedelta | None
    heads: int
    fault: str

    @property
    def whole(self) -> bool:
        """Whether nothing has been altered, removed, reordered or lost."""
        return not self.fault


def verify(heads_folder: Path, *, now: datetime | None = None) -> Verification:
    """Check every row, every link and every head."""
    unsealed = Event.objects.filter(seal__isnull=True)
    oldest = unsealed.aggregate(oldest=Min("at"))["oldest"]
    heads, head_fault = _heads(heads_folder)
    sealed, chain_fault, macs = _check_chain({head.position for head in heads})
    return Verification(
        sealed=sealed,
        unsealed=unsealed.count(),
        oldest_unsealed=(now or timezone.now()) - oldest if oldest else None,
        heads=len(heads),
        fault=chain_fault or _check_unsealed() or head_fault or _check_heads(heads, macs) or _check_triggers(),
    )


def _heads(folder: Path) -> tuple[tuple[Head, ...], str]:
    try:
        return read_heads(folder), ""
    except UnreadableHeadError as error:
        return (), f"the head in {error} cannot be read"


def _check_chain(wanted: set[int]) -> tuple[int, str, dict[int, str]]:
    """Walk the chain; how many links hold, what is wrong with the first that does not, and the links at ``wanted``."""
    before, expected = "", 0
    kept: dict[int, str] = {}
    columns = [f"event__{field}" for field in FIELDS]
    rows = Seal.objects.order_by("position").values_list("position", "mac", "event_id", "event__digest", *columns)
    for position, mac, event_id, digest, *values in rows.iterator(chunk_size=5000):
        expected += 1
        if position != expected:
            return expected - 1, f"link {expected} is missing", kept
        signed = tuple(values)
        if not compare_digest(mac, link(before, position, event_id, signed, digest or "")):
            return expected - 1, f"row {event_id}, link {position}, does not fit the chain", kept
        if fault := _row_fault(event_id, digest, signed):
            return expected - 1, fault, kept
        before = mac
        if position in wanted:
            kept[position] = mac
    return expected, "", kept


def _row_fault(event_id: int, digest: str, values: tuple[Any, ...]) -> str:
    row = dict(zip(FIELDS, values, strict=True))
    if row["kind"] == Kind.DONE:
        right = done_digest(values)
    else:
        right = changed_digest(row["verb"], row["object_type"], row["object_id"], row["request_id"], row["changes"])
    return "" if compare_digest(digest, right) else f"row {event_id} was not written by the hub or was altered"


def _check_unsealed() -> str:
    if connection.vendor == "sqlite" and (loose := Event.objects.filter(seal__isnull=True).order_by("id").first()):
        return f"row {loose.pk} is outside the chain"
    rows = Event.objects.filter(seal__isnull=True).order_by("id").values_list("id", "digest", *FIELDS)
    for event_id, digest, *values in rows.iterator(chunk_size=5000):
        if fault := _row_fault(event_id, digest, tuple(values)):
            return fault
    return ""


def _check_heads(heads: tuple[Head, ...], macs: dict[int, str]) -> str:
    for head in heads:
        if head.position not in macs:
            return f"rows after the head of {head.at[:10]} are lost: link {head.position} is not there"
        if not compare_digest(macs[head.position], head.mac):
            return f"the chain is not the one whose head was written on {head.at[:10]}"
    return ""


def _check_triggers() -> str:
    absent = missing(connection)
    return f"the database's own watch is not in place: {', '.join(absent)}" if absent else ""
