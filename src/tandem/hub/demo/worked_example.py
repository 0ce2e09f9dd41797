"""The worked example as stories: a real place, told afresh from what is published, with evidence by number.

They stand on a desk of their own, and nothing of Harrowmere's is in them; its
newsroom writes them in the demo because somebody must. In
``worked_example.json`` a part of a story is words with marks in curly
brackets, or the name of a piece of evidence after ``=``. A story is news,
unless its ``kind`` says otherwise; ``by`` says whose word it is: their
``name`` and ``post``. Their portrait is drawn, and so is its ``picture``. Of a
``film`` it says the name of its ``files`` in ``film/`` and, as ``alt``, what
its picture shows; its parts are the transcript.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Any

from tandem.hub.accounts.models import User
from tandem.hub.audit.record import acting
from tandem.hub.audit.verbs import Verb
from tandem.hub.demo.films import film_fields
from tandem.hub.demo.pages import write_page
from tandem.hub.demo.pictures import picture_of
from tandem.hub.evidence.actions import take
from tandem.hub.evidence.asking import Asked
from tandem.hub.evidence.telling import day_words
from tandem.hub.evidence.working import register
from tandem.hub.news.kinds import Kind
from tandem.hub.newsroom.models import Desk, Story

__all__ = ["open_desk", "stories", "take_evidence", "write"]


def stories() -> list[Mapping[str, Any]]:
    """The stories, in the order in which they are published: the last leads."""
    told: list[Mapping[str, Any]] = _document()["stories"]
    return told


def open_desk(beside: Desk) -> Desk:
    """A desk that shares nothing with the invented one."""
    document = _document()
    with acting(Verb.DEMO_SEEDED) as deed:
        desk: Desk = beside.add_sibling(
            instance=Desk(title=document["title"], slug="birmingham", about=document["about"], order=1)
        )
        deed.on = desk
    return desk


def take_evidence(by: User, *, now: datetime) -> dict[str, int]:
    """Everything that the stories rest on, as it is today: its number by its name here."""
    return {name: take(Asked.of(asked), by=by, now=now).pk for name, asked in _document()["evidence"].items()}


def write(told: Mapping[str, Any], desk: Desk, numbers: Mapping[str, int], by: User) -> Story:
    """One page as its writer saves it. Where it is about a claim, its first note is where the claim itself was read."""
    marks = {name: f"[evidence {number}]" for name, number in numbers.items()}
    notes = [*_where_read(told.get("claim")), *told["notes"]]
    body = [
        ("evidence", {"number": str(numbers[part[1:]])})
        if part.startswith("=")
        else ("paragraph", part.format(**marks))
        for part in told["parts"]
    ]
    body += [("note", note) for note in notes]
    said = {name: told[name] for name in ("slug", "title", "lead")}
    kind, signed = Kind(told.get("kind", Kind.NEWS)), told.get("by")
    film = told.get("film")
    own = film_fields(film["files"], alt=film["alt"], by=by) if film else {}
    if "picture" in told:
        own["picture"] = picture_of(told["picture"], by=by)
    return write_page(desk, by, **said, body=body, topics=told["topics"], kind=kind, signed=signed, **own)


def _where_read(claim: str | None) -> list[Mapping[str, Any]]:
    if claim is None:
        return []
    source = register()[claim].source
    return [{"name": source.name, "url": source.url, "when": day_words(source.date)}]


@cache
def _document() -> Mapping[str, Any]:
    document: Mapping[str, Any] = json.loads(files(__package__).joinpath("worked_example.json").read_text("utf-8"))
    return document
