"""G25: every table that leads to a child is gathered, field by field, or named with why it is left out.

Rows are made for every table that a walk over the models finds, with a mark of
their own in every text. A table or a field that comes to be later and is not
gathered fails here.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from itertools import count
from typing import Any

import pytest
from django.apps import apps
from django.db import models
from django.utils import timezone

FIELDS_LEFT_OUT = {
    "children_person.address": "has a section of its own, from the record's latest",
    "referrals_contact.key": "made by the program to tell twice sent ones apart",
    "referrals_contact.next_clock": "a copy of what the events say, for lists",
    "referrals_contact.pathway": "must be one that exists; where it stands is gathered in words",
    "referrals_contact.state": "must be one that exists; gathered in words",
    "referrals_toldof.state": "a copy of what the events say",
    "referrals_notification.incident": "a digest by which the same line is known again",
    "referrals_notification.child": "a digest by which the same line is known again",
    "referrals_statuslink.digest": "a digest of a link",
    "referrals_answer.refusal": "must be one that exists; gathered in words",
    "referrals_event.actor": "must be one that exists; gathered in words",
}
"""Texts that a mark cannot stand in, or that say nothing of anybody."""
SHORTEST = 8
"""A field shorter than this holds a code, not words."""


def hub_models() -> list[type[models.Model]]:
    return [
        each
        for each in apps.get_models(include_auto_created=True)
        if each.__module__.startswith("tandem.hub") and each._meta.managed and each._meta.app_label != "audit"
    ]


def tied_to_a_child() -> set[type[models.Model]]:
    """Every model from which a way leads to a person, along keys in either direction, but for those left out."""
    from tandem.hub.children.models import Person
    from tandem.hub.exports.left_out import LEFT_OUT

    ties: dict[type[models.Model], set[type[models.Model]]] = {each: set() for each in hub_models()}
    for model, mine in ties.items():
        for field in model._meta.get_fields():
            other = getattr(field, "related_model", None)
            if other in ties and (field.concrete or field.auto_created):
                mine.add(other)
                ties[other].add(model)
    found, waiting = {Person}, [Person]
    while waiting:
        for other in ties[waiting.pop()] - found:
            found.add(other)
            if other._meta.db_table not in LEFT_OUT:
                waiting.append(other)
    return found


def holding_sealed_text() -> set[type[models.Model]]:
    from tandem.hub.sealing import sealed_fields

    return {field.model for field in sealed_fields()}


def test_what_is_left_out_is_named_with_its_reason_and_exists() -> None:
    from tandem.hub.exports.left_out import LEFT_OUT

    tables = {each._meta.db_table for each in hub_models()}
    assert set(LEFT_OUT) <= tables
    assert all(len(why.split()) >= 4 for why in LEFT_OUT.values())
    columns = {f"{each._meta.db_table}.{field.name}" for each in hub_models() for field in each._meta.concrete_fields}
    assert set(FIELDS_LEFT_OUT) <= columns


class Marks:
    """Makes a row with a mark in every text, and remembers the marks."""

    def __init__(self, user: Any, agency: Any, now: Any) -> None:
        self.marks: dict[str, str] = {}
        self.rows: dict[type[models.Model], models.Model] = {}
        self.usual = {"accounts.user": user, "agencies.agency": agency}
        self._numbers, self._now = count(1), now

    def values(self, model: type[models.Model]) -> dict[str, Any]:
        """A mark for every text of a model."""
        from tandem.hub.sealing_json import SealedJSONField

        found: dict[str, Any] = {}
        for field in model._meta.concrete_fields:
            place = f"{model._meta.db_table}.{field.name}"
            text = isinstance(field, models.CharField | models.TextField)
            if not text or field.choices or (field.max_length or 99) < SHORTEST or place in FIELDS_LEFT_OUT:
                continue
            mark = self.marks[place] = f"qz{next(self._numbers):03}x"
            if isinstance(field, SealedJSONField):
                found[field.name] = [mark] if field.default is list else {"said": mark}
            else:
                found[field.name] = mark
        return found

    def make(self, model: type[models.Model], **given: Any) -> models.Model:
        """A row, with what it needs to stand besides its marks."""
        values = {**self._needed(model), **self.values(model), **given}
        row = self.rows[model] = model._base_manager.create(**values)
        return row

    def _needed(self, model: type[models.Model]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for field in model._meta.concrete_fields:
            if not field.auto_created and not field.has_default():
                value = self._tie(field) if isinstance(field, models.ForeignKey) else self._filler(field)
                if value is not None:
                    found[field.name] = value
        return found

    def _tie(self, field: models.Field) -> Any:
        related = field.related_model
        usual = self.usual.get(related._meta.label_lower)
        return usual if usual is not None else None if field.null else self.rows.get(related)

    def _filler(self, field: models.Field) -> Any:
        """Something that a column which is no text can hold."""
        if field.choices:
            return None if field.null else field.choices[0][0]
        for kind, value in (
            (models.DateTimeField, self._now),
            (models.DateField, self._now.date()),
            (models.BooleanField, True),
            (models.IntegerField, 7),
            (models.CharField, "" if field.blank else "N1"[: field.max_length]),
        ):
            if isinstance(field, kind):
                return value
        return None


@pytest.fixture
def marked(received: Callable[..., Any], manager: Any, worker: Any, agency: Any) -> tuple[Any, Marks]:
    """A child with a row in every table that leads to them."""
    from tandem.hub.exports.left_out import LEFT_OUT
    from tandem.hub.referrals.sending import ToldAdult

    now = timezone.now()
    mother = ToldAdult(given_name="Marta", family_name="Ashdown", relationships={0: "mother"})
    contact = received(now=now - timedelta(hours=1), adults=(mother,))
    marks = Marks(manager, agency, now)
    Contact = type(contact)
    told = contact.children.get()
    adult = contact.adults.get()
    first = {Contact: contact, type(told): told, type(adult): adult, type(told.person): told.person}
    for model, row in first.items():
        values = marks.values(model)
        model._base_manager.filter(pk=row.pk).update(**values)
        marks.rows[model] = model._base_manager.get(pk=row.pk)
    relation = adult.person.children.get()
    type(relation).objects.filter(pk=relation.pk).update(**marks.values(type(relation)))
    marks.rows[type(relation)] = relation
    _make_the_rest(marks, LEFT_OUT, worker)
    return marks.rows[type(told.person)], marks


def _make_the_rest(marks: Marks, left_out: dict[str, str], worker: Any) -> None:
    """Make what needs nothing that is not there yet, until nothing is left to make."""
    now = timezone.now()
    special: dict[str, dict[str, Any]] = {
        "children.recognition": {"known_as": marks.rows[_model("children.person")]},
        "children.sealing": {"until": now},
        "children.listing": {"barred": True},
        "children.possibleconflict": {"closes": True},
        "children.conflict": {"ended_by": worker, "user": marks.usual["accounts.user"]},
        "referrals.event": {"actor": "referrer", "supersedes": None},
        "referrals.answer": {"refusal": ""},
        "referrals.notificationfile": {"finished_at": None},
        "referrals.sameconcern": {"earlier": marks.rows[_model("referrals.contact")], "parted": None},
    }
    waiting = sorted(tied_to_a_child() - set(marks.rows), key=lambda each: each._meta.db_table)
    # Left out, but needed for a row that is not.
    needed = ["children.conflict", "referrals.notificationfile"]
    waiting = [_model(each) for each in needed] + [
        each for each in waiting if each._meta.db_table not in left_out and not each._meta.auto_created
    ]
    while waiting:
        ready = [each for each in waiting if _needs(each) <= set(marks.rows)]
        assert ready, waiting
        for model in ready:
            waiting.remove(model)
            marks.make(model, **special.get(model._meta.label_lower, {}))


def _model(label: str) -> type[models.Model]:
    return apps.get_model(label)


def _needs(model: type[models.Model]) -> set[type[models.Model]]:
    usual = ("accounts.user", "agencies.agency")
    return {
        field.related_model
        for field in model._meta.concrete_fields
        if isinstance(field, models.ForeignKey)
        and (not field.null or field.name == "conflict")
        and field.related_model._meta.label_lower not in usual
        and field.related_model is not model
    }


def test_every_text_of_every_table_that_leads_to_a_child_is_gathered(marked: tuple[Any, Marks], manager: Any) -> None:
    from tandem.hub.exports.left_out import LEFT_OUT
    from tandem.hub.exports.subject_access import gather

    person, marks = marked
    found = gather(person, by=manager, now=timezone.now())
    text = json.dumps([[*each.paragraphs, *each.points] for each in found.held.sections], ensure_ascii=False)
    missing = sorted(
        place for place, mark in marks.marks.items() if place.partition(".")[0] not in LEFT_OUT and mark not in text
    )
    assert missing == []
    walked = {each._meta.db_table for each in tied_to_a_child() | holding_sealed_text() if not each._meta.auto_created}
    made = {each._meta.db_table for each in marks.rows}
    assert walked - made - set(LEFT_OUT) == set()
    assert len(made - set(LEFT_OUT)) > 20
