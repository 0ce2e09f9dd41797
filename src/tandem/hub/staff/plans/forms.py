"""What is asked about a plan that is sent in."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from tandem.hub.staff.keeping.submitting import KeepingForm
from tandem.hub.staff.many_files import FilesField
from tandem.published import local_authorities

__all__ = ["PlanForm"]


class PlanForm(KeepingForm):
    """A plan's files, and whose plan it is."""

    authority = forms.ChoiceField(
        label=_("Whose plan it is"), help_text=_("Its children, prices and social workers are those published of it.")
    )
    sent = FilesField(
        label=_("The plan’s files"),
        help_text=_(
            "plan.csv, money.csv, posts.csv and actions.csv, and if there are any options.csv and levers.csv: choose "
            "all of them together."
        ),
        error_messages={"empty": _("A file is empty.")},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["sent"].error_messages["required"] = _("Choose the files.")
        self.fields["sent"].widget.attrs["accept"] = ".csv"
        known = [(each.code, each.name) for each in local_authorities()]
        self.fields["authority"].choices = [("", _("Choose")), *known]  # type: ignore[attr-defined]
