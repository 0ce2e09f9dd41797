"""What somebody had written on a contact's page when their session ended, in its forms again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from django import forms
from django.http import QueryDict

from tandem.hub.staff.front_door.forms import AnswerForm
from tandem.hub.staff.plain_form import PlainForm
from tandem.hub.written_again import fill

__all__ = ["write_again"]

_SENT_AS = {"preview": "tell"}
"""Addresses under the page that take a form of another deed."""
_CHOSEN = (forms.ChoiceField, forms.BooleanField)
_WHICH = ("child", "request")
"""What says of several forms of one deed which it is."""


def write_again(page: Mapping[str, Any], kept: Mapping[str, QueryDict]) -> list[str]:
    """Fill the page's forms with what was written in each; what was written in forms that stand there no more."""
    left_over: list[str] = []
    for deed, written in kept.items():
        filled = [fill(form, written) for form in _forms_of(page, deed, written)]
        if not any(filled):
            left_over += [value for name, values in written.lists() if _typed(name) for value in values if value]
    return left_over


def _typed(name: str) -> bool:
    """Whether somebody wrote it in words: a number of the page's own, or a choice's code, tells nobody anything."""
    return name.rpartition("-")[2] not in _never_typed()


@cache
def _never_typed() -> frozenset[str]:
    """What each form of the front door that has it asks without words, and what the page itself puts into a form."""
    asked = [field for root in (PlainForm, AnswerForm) for form in _below(root) for field in form.base_fields.items()]
    typed = {name for name, field in asked if not isinstance(field, _CHOSEN) and not field.widget.is_hidden}
    return frozenset(name for name, _field in asked) - typed


def _below(form: type[forms.Form]) -> Iterable[type[forms.Form]]:
    yield form
    for each in form.__subclasses__():
        yield from _below(each)


def _forms_of(page: Mapping[str, Any], deed: str, written: QueryDict) -> Iterable[forms.BaseForm]:
    name = _SENT_AS.get(deed, deed).replace("-", "_")
    numbered = re.compile(rf"{re.escape(name)}(_[0-9]+)?")
    found = [form for each, form in page["forms"].items() if numbered.fullmatch(each)]
    if name == "answer":
        found = [each.form for each in page["shown"].asked if each.form is not None]
    return [form for form in found if all(_is_of(form, written, key) for key in _WHICH if key in form.fields)]


def _is_of(form: forms.BaseForm, written: QueryDict, key: str) -> bool:
    return str(form.initial.get(key, "")) == written.get(key)
