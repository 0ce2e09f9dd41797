"""Of which year: each ends with a quarter that is over."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from tandem.hub.referrals.figures import years
from tandem.report.wording import day

__all__ = ["YearForm"]


class YearForm(forms.Form):
    """The year to the end of which quarter."""

    until = forms.TypedChoiceField(label=_("The year to"), coerce=date.fromisoformat)

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        ends = [span.until for span in years(timezone.localdate())]
        self.fields["until"].choices = [(end.isoformat(), day(end)) for end in ends]  # type: ignore[attr-defined]
