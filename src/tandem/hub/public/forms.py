"""The one thing a reader can type in."""

from __future__ import annotations

from django import forms


class AreaSearch(forms.Form):
    """A name, three-digit code or ONS code of a council."""

    area = forms.CharField(max_length=80, strip=True)
