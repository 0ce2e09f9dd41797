"""Sending a form: it is done once however often it is sent, and what cannot be done is said on the form."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _

from tandem.core.errors import InputError
from tandem.hub.written_again import fill, forget_sent, written_before

__all__ = ["AsksOnceMore", "KeepingForm", "ReasonForm", "submitted"]

_KEPT = "submitted"
_MOST = 20


def _token() -> str:
    return secrets.token_hex(8)


class KeepingForm(forms.Form):
    """A form that knows itself again when it is sent twice."""

    once = forms.CharField(required=False, max_length=32, widget=forms.HiddenInput, initial=_token)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            choosing = isinstance(field, forms.ChoiceField)
            field.error_messages["required"] = _("Choose one.") if choosing else _("Fill this in.")


class AsksOnceMore(KeepingForm):
    """Asks once more where the words may give somebody away."""

    sure = "no_child"
    """What the box is called in which whoever wrote them says that they do not."""
    sure_words: Any = _("I have looked at it: nothing in it is about a child or a family.")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._confirm = forms.BooleanField(label=self.sure_words, required=False)
        if self.sure in self.data:
            self.ask_again()

    def ask_again(self) -> None:
        """Let whoever wrote what may give somebody away say that it does not."""
        self.fields[self.sure] = self._confirm


class ReasonForm(KeepingForm):
    """Why something is done, for the record."""

    reason = forms.CharField(
        label=_("Why"),
        max_length=300,
        help_text=_("Kept in the audit record for good. Name no child and no family."),
    )


def submitted(
    request: HttpRequest,
    form: KeepingForm,
    act: Callable[[dict[str, Any]], tuple[str, str]],
    *,
    template: str,
    page: dict[str, Any],
) -> HttpResponse:
    """Show ``form``, or do what it asks and go where ``act`` says with the words it gives.

    ``act`` gets the form's cleaned data and returns an address and what to say
    there. What it refuses with ``InputError`` is said on the form. A form sent
    again goes to the same place and does nothing. What was written in it before
    a session ended is in it again.
    """
    if request.method == "POST":
        done: dict[str, str] = request.session.get(_KEPT, {})
        token = str(form.data.get("once", ""))[:32]
        if token and token in done:
            return redirect(done[token])
        if form.is_valid():
            try:
                address, words = act(form.cleaned_data)
            except InputError as refusal:
                form.add_error(None, str(refusal))
            else:
                forget_sent(request)
                messages.success(request, words)
                request.session[_KEPT] = {**dict(list(done.items())[1 - _MOST :]), token: address}
                return redirect(address)
    fill(form, written_before(request))
    return render(request, template, {**page, "form": form}, status=422 if form.errors else 200)
