"""What is asked of whoever puts a hold."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from tandem.core import calendar
from tandem.core.editors_law import hold_kinds
from tandem.hub.newsroom.models import Desk, Story
from tandem.hub.staff.keeping.submitting import KeepingForm
from tandem.hub.staff.plain_form import lines, moment

__all__ = ["HoldForm", "on_story"]

_EVERYTHING = "everything"


def on_story(story: Story) -> str:
    """What the form calls a story."""
    return f"story-{story.pk}"


class HoldForm(KeepingForm):
    """What is held, why, and for how long."""

    kind = forms.ChoiceField(label=_("What kind of hold is it?"), widget=forms.RadioSelect)
    on = forms.ChoiceField(label=_("What is held"))
    reason = forms.CharField(
        label=_("Why"),
        max_length=300,
        help_text=_("Everybody in the newsroom reads it, and the record keeps it. Name no child and no family."),
    )
    since = moment(_("From"))
    until = moment(_("Until"))
    note = forms.CharField(
        label=_("Note"),
        help_text=_("Whom to ask, or what to look out for. Name no child and no family."),
        required=False,
        max_length=2000,
        widget=lines(),
    )

    def __init__(self, *args: Any, now: datetime, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        kinds: Any = self.fields["kind"]
        kinds.choices = [
            (each.key, f"{each.name} – {each.authority.citation}") for each in hold_kinds(on=calendar.local_day(now))
        ]
        on: Any = self.fields["on"]
        desks = [(f"desk-{each.pk}", each.title) for each in Desk.objects.order_by("title")]
        stories = [(on_story(each), each.draft_title) for each in Story.objects.order_by("draft_title")]
        on.choices = [
            ("", _("Choose")),
            (_("Everything"), [(_EVERYTHING, _("Everything"))]),
            (_("One desk"), desks),
            (_("One story"), stories),
        ]
        self.fields["since"].required = self.fields["until"].required = False
        self.fields["since"].help_text = _("Leave blank to begin now.")
        self.fields["until"].help_text = _("Leave blank where it lasts until somebody lifts it.")

    def clean_on(self) -> Story | Desk | None:
        """The story or the desk; nothing for everything."""
        what, _dash, number = str(self.cleaned_data["on"]).partition("-")
        found: Story | Desk | None = None
        if what != _EVERYTHING:
            found = (Story if what == "story" else Desk).objects.get(pk=number)
        return found
