"""What forms of the staff door are made of."""

from __future__ import annotations

from typing import Any

from django import forms
from django.forms.renderers import Jinja2

__all__ = ["PlainForm", "lines", "moment"]


def lines(rows: int = 3) -> forms.Textarea:
    """A field for so many lines of words."""
    return forms.Textarea(attrs={"rows": rows})


def moment(label: Any) -> forms.DateTimeField:
    """A day and a time, chosen or typed."""
    return forms.DateTimeField(
        label=label,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        input_formats=["%Y-%m-%dT%H:%M", "%d/%m/%Y %H:%M"],
    )


class PlainForm(forms.Form):
    """A deed that asks nothing but whether the page is still the present one."""

    # A contact's page has a form for each deed: in Django's own language their fields take half the page's drawing.
    default_renderer = Jinja2()

    seen = forms.IntegerField(widget=forms.HiddenInput)
