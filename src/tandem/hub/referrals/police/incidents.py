"""Lines put together by incident, and each incident as the concern it is: one contact, its children as siblings."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime

from django.utils.crypto import salted_hmac

from tandem.core.names_fold import fold, is_placeholder, whole
from tandem.hub.accounts.models import User
from tandem.hub.agencies.models import Agency
from tandem.hub.referrals.police.reading import Line
from tandem.hub.referrals.sending import Channel, SenderKind, Sending, SentBy, ToldAdult, ToldChild

__all__ = ["Child", "Incident", "incidents", "sending_of"]

_SOURCE = "6"
"""The census code of the police."""
_OF_THE_CHILD = ("school", "own_words", "grade", "dash")
_KEYS = {"grade": "police_grade", "dash": "police_dash"}


@dataclass(frozen=True, slots=True)
class Child:
    """A child of an incident: the line that tells of them, and the mark by which they are known again."""

    mark: str
    line: Line


@dataclass(slots=True)
class Incident:
    """Every usable line of one incident."""

    mark: str
    children: list[Child] = field(default_factory=list)
    twice: dict[int, int] = field(default_factory=dict)
    """Lines that tell again of a child of the same incident, and the line that told of them first."""


def incidents(lines: Iterable[Line]) -> list[Incident]:
    """The usable lines by incident, in the order in which each first stands in the file.

    The same child of the same incident is one, however the name's case,
    accents and hyphens are written; children whose names are not known are
    told apart by their order.
    """
    found: dict[str, Incident] = {}
    nameless: Counter[str] = Counter()
    for line in lines:
        if line.faults:
            continue
        mark = _digest(whole(line.cells["incident"]))
        incident = found.setdefault(mark, Incident(mark))
        child = _child_mark(line)
        if _is_nameless(line):
            nameless[mark + child] += 1
            child = _digest(child, str(nameless[mark + child]))
        first = next((each.line.number for each in incident.children if each.mark == child), None)
        if first is None:
            incident.children.append(Child(child, line))
        else:
            incident.twice[line.number] = first
    return list(found.values())


def sending_of(incident: Incident, marks: Collection[str], *, force: Agency, loaded: datetime, by: User) -> Sending:
    """The concern about those of an incident's children that are marked: one contact with its own key.

    It reached us when the force sent it, the earliest of its lines; where no
    line says when, when the file was loaded.
    """
    lines = [child.line for child in incident.children if child.mark in marks]
    first = lines[0]
    sent = [line.sent for line in lines if line.sent]
    places = {line.number: place for place, line in enumerate(lines)}
    return Sending(
        key=_key(incident.mark, marks),
        channel=Channel.POLICE_LIST,
        sender=SentBy(
            kind=SenderKind.PROFESSIONAL,
            name=first.cells.get("officer", "")[:200],
            role=first.cells.get("officer_role", "")[:200],
            agency=force,
            telephone=first.cells.get("telephone", "")[:40],
            email=first.cells.get("email", "")[:254],
            source=_SOURCE,
        ),
        children=tuple(_child(line, first) for line in lines),
        adults=_adults(lines, places),
        told=_told(first),
        immediate_danger=any(line.danger for line in lines),
        received_at=min(sent, default=loaded),
        recorded_by=by,
    )


def _told(line: Line) -> dict[str, str | None]:
    told: dict[str, str | None] = {
        key: line.cells[key] for key in ("what_happened", "when", "where") if key in line.cells
    }
    told["police_incident"] = line.cells["incident"]
    for key, most in (("officer", 200), ("officer_role", 200), ("telephone", 40), ("email", 254)):
        if len(line.cells.get(key, "")) > most:
            told[f"police_{key}"] = line.cells[key]
    if line.more:
        told["police_more"] = line.more
    return told


def _child(line: Line, first: Line) -> ToldChild:
    given, family = line.names
    told: dict[str, str | None] = {_KEYS.get(key, key): line.cells[key] for key in _OF_THE_CHILD if key in line.cells}
    address = ", ".join(filter(None, (line.cells.get("address"), line.cells.get("postcode"))))
    if address:
        told["address"] = address
    for key, readable in (("born", line.born), ("sex", line.sex)):
        if key in line.cells and not readable:
            told[f"police_{key}"] = line.cells[key]
    if max(len(given), len(family)) > 100:
        told["police_name"] = f"{given} {family}"
    # A name that says that none is known is no name to look for.
    given, family = ("" if is_placeholder(name) else name for name in (given, family))
    if _is_nameless(line):
        given = family = ""
    # What a sibling's line tells otherwise than the first is told with that child, so that no word is lost.
    if line.cells.get("what_happened", "") not in ("", first.cells.get("what_happened")):
        told["police_of_child"] = line.cells["what_happened"]
    if line is not first and line.more and line.more != first.more:
        told["police_more"] = line.more
    return ToldChild(
        given_name=given[:100],
        family_name=family[:100],
        also_known_as=line.cells.get("also_known_as", "")[:200],
        born=line.born,
        sex=line.sex,
        told=told,
    )


def _adults(lines: list[Line], places: dict[int, int]) -> tuple[ToldAdult, ...]:
    """Each parent or carer once, with what they are to each child."""
    told: dict[str, list[Line]] = {}
    for line in lines:
        if line.cells.get("adult"):
            told.setdefault(fold(line.cells["adult"]), []).append(line)
    adults = []
    for same in told.values():
        given, _space, family = same[0].cells["adult"].rpartition(" ")
        kinds = {places[line.number]: line.cells.get("adult_relationship", "")[:100] for line in same}
        more: dict[str, str | None] = {}
        if born := same[0].cells.get("adult_born"):
            more["police_born"] = born
        adults.append(ToldAdult(given_name=given[:100], family_name=family[:100], relationships=kinds, told=more))
    return tuple(adults)


def _is_nameless(line: Line) -> bool:
    return is_placeholder(" ".join(line.names))


def _child_mark(line: Line) -> str:
    names = sorted(whole(name) for name in line.names)
    born = line.born.isoformat() if line.born else fold(line.cells.get("born", ""))
    return _digest(*names, born)


def _digest(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()


def _key(incident: str, marks: Collection[str]) -> str:
    """The submission key: whoever knows the incident and the child cannot work it out."""
    digest = salted_hmac("tandem.hub.police", "|".join((incident, *sorted(marks))), algorithm="sha256")
    return f"police-{digest.hexdigest()[:48]}"
