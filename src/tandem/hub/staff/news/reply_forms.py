"""What is asked of whoever hears those whom a story criticises."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from tandem.hub.newsroom.law_models import Asked
from tandem.hub.staff.keeping.submitting import KeepingForm
from tandem.hub.staff.plain_form import lines, moment

__all__ = ["AnswerForm", "AskForm", "MailForm", "NameForm", "ReadForm", "WithoutForm"]


class NameForm(KeepingForm):
    """Whom the story criticises, and what it says of them."""

    who = forms.CharField(label=_("Person or organisation"), max_length=160)
    about = forms.CharField(
        label=_("What the story says of them"),
        help_text=_("In a sentence or two. They are asked about these words, and readers see them."),
        max_length=600,
        widget=lines(),
    )


class AskForm(KeepingForm):
    """When they were asked, how, and until when they may answer."""

    how = forms.ChoiceField(
        label=_("How were they asked?"),
        choices=[each for each in Asked.choices if each[0] != Asked.HUB],
        widget=forms.RadioSelect,
    )
    asked = moment(_("When were they asked?"))
    until = moment(_("Until when may they answer?"))

    def __init__(self, *args: Any, hours: int, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["until"].help_text = _(
            "At least %(hours)s hours after they were asked: our own rule, no law sets a time."
        ) % {"hours": hours}


class MailForm(KeepingForm):
    """Where the e-mail goes, and until when they may answer."""

    to = forms.EmailField(
        label=_("Their e-mail address"),
        help_text=_("The e-mail says that we want to hear them, and where to answer: nothing of what is said of them."),
    )
    until = moment(_("Until when may they answer?"))


class AnswerForm(KeepingForm):
    """What they answered."""

    words = forms.CharField(
        label=_("What they answered"),
        help_text=_("Whole, and in their own words. Whoever checks stories reads it before readers do."),
        max_length=4000,
        widget=lines(6),
    )
    answered = moment(_("When did they answer?"))


class ReadForm(KeepingForm):
    """Which state of it was read."""

    seen = forms.CharField(max_length=60, widget=forms.HiddenInput)


class WithoutForm(ReadForm):
    """Why the story may be published without their answer."""

    reason = forms.CharField(
        label=_("Why they are not heard"),
        help_text=_("Readers are told it. Your name and the reason are kept in the record."),
        max_length=300,
    )
