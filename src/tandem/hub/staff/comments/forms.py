"""What is asked of a moderator."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from tandem.hub.comments.cutting import OWN
from tandem.hub.comments.models import Answer
from tandem.hub.comments.reasons import reasons
from tandem.hub.comments.way_out import way_out
from tandem.hub.staff.keeping.submitting import KeepingForm
from tandem.hub.staff.plain_form import lines

__all__ = [
    "MOST",
    "AnswerForm",
    "CorrectForm",
    "CuttingForm",
    "DecideForm",
    "OwnAnswerForm",
    "RemoveForm",
    "SettleForm",
]

MOST = 12_000

_HOW = _("What stands in [[ and ]] is cut, and readers see that something was. Change nothing else.")
_OWN_BRACKETS = _("The reader’s own square brackets stand as { and } here; readers see them as they were written.")
_NAMELESS = _("Readers then see “A reader”. A name such as “Mum of …” says who the child is.")
_SEEN = _("Readers see this. Name no child and no family.")


class CuttingForm(KeepingForm):
    """What readers see of a comment, and of the name given with it, if one was."""

    marked = forms.CharField(
        label=_("What readers will see"), help_text=_HOW, max_length=MOST, required=False, strip=False, widget=lines(8)
    )
    nameless = forms.BooleanField(label=_("Show no name with it"), help_text=_NAMELESS, required=False)

    def __init__(self, *args: Any, named: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not named:
            del self.fields["nameless"]
        if any(bracket in str(self.initial.get("marked", "")) for bracket in OWN):
            self.fields["marked"].help_text = f"{_HOW} {_OWN_BRACKETS}"


class DecideForm(CuttingForm):
    """Publish, with what is cut; reject, for a reason; or hand on."""

    field_order = ("once", "outcome", "marked", "nameless", "reason")
    outcome = forms.ChoiceField(label=_("What do you decide?"), widget=forms.RadioSelect)
    reason = forms.ChoiceField(label=_("Why it is rejected"), required=False, help_text=_("If you reject it."))

    def __init__(self, *args: Any, on: date, own: bool, publishable: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        hand_on = ("hand_on", way_out().deed)
        outcome: Any = self.fields["outcome"]
        reason: Any = self.fields["reason"]
        publish = [("publish", _("Publish it, without what is cut"))] if publishable else []
        outcome.choices = [*publish, ("reject", _("Reject it")), hand_on]
        reason.choices = [("", _("Choose")), *reasons(on)]
        if own:
            outcome.choices = [hand_on]
            del self.fields["reason"]
        if own or not publishable:
            for name in {"marked", "nameless"} & set(self.fields):
                del self.fields[name]


class CorrectForm(CuttingForm):
    """Other cuts than before, and why."""

    field_order = ("once", "marked", "nameless", "because")
    because = forms.CharField(label=_("Why it is corrected"), help_text=_SEEN, max_length=300)


class RemoveForm(KeepingForm):
    """What is taken down, the comment with its answers or one answer alone, and why."""

    field_order = ("once", "what", "because")
    what = forms.ChoiceField(label=_("What is taken down?"), widget=forms.RadioSelect)
    because = forms.CharField(label=_("Why it is taken down"), help_text=_SEEN, max_length=300)

    def __init__(self, *args: Any, answers: Sequence[Answer], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._answers = {f"answer-{each.pk}": each for each in answers}
        if not answers:
            del self.fields["what"]
            return
        told = _("The answer of %(who)s, %(post)s: “%(words)s”")
        what: Any = self.fields["what"]
        what.choices = [
            ("comment", _("The comment, with its answers")),
            *(
                (key, told % {"who": each.who, "post": each.post, "words": Truncator(each.words).words(12)})
                for key, each in self._answers.items()
            ),
        ]

    def answer(self, said: dict[str, Any]) -> Answer | None:
        """The answer that is taken down; ``None`` where it is the comment."""
        return self._answers.get(said.get("what", ""))


class AnswerForm(KeepingForm):
    """What an official answers."""

    who = forms.CharField(label=_("Who answers"), max_length=120)
    post = forms.CharField(label=_("In what post"), help_text=_("With the agency: readers see both."), max_length=200)
    words = forms.CharField(
        label=_("The answer"),
        help_text=_("As they gave it. Name no child and no family."),
        max_length=4000,
        widget=lines(6),
    )


class OwnAnswerForm(KeepingForm):
    """What an official answers in their own name."""

    post = forms.CharField(
        label=_("In what post"), help_text=_("Readers see it with your name and your agency."), max_length=120
    )
    words = forms.CharField(
        label=_("Your answer"),
        help_text=_("It is published as you write it. Name no child and no family, and say nothing of a case."),
        max_length=4000,
        widget=lines(8),
    )


class SettleForm(KeepingForm):
    """Publish an official's answer, or send it back."""

    outcome = forms.ChoiceField(
        label=_("What do you decide?"),
        choices=(("publish", _("Publish it, word for word")), ("send_back", _("Send it back"))),
        widget=forms.RadioSelect,
    )
    because = forms.CharField(
        label=_("Why it is sent back"),
        help_text=_("If you send it back. Whoever wrote it reads this."),
        max_length=300,
        required=False,
    )
