"""A form filled with what somebody had written in it before they were signed out; nothing is done until it is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from django import forms
from django.http import HttpRequest, QueryDict
from django.utils import timezone

from tandem.hub.accounts.kept_words import forget_words, words_kept, words_under
from tandem.hub.accounts.policies import signed_in

__all__ = ["fill", "forget_sent", "of_the_page", "written_before"]

_NOT_WRITTEN = frozenset({"seen", "once"})
"""What the page itself put into the form: which page was seen, and that is another now."""


def written_before(request: HttpRequest) -> QueryDict:
    """What was kept of this page for whoever reads it now, and the page says so; nothing where something is sent."""
    words = {} if request.method == "POST" else words_kept(signed_in(request), request.path, now=timezone.now())
    return _said(request, words)


def of_the_page(request: HttpRequest) -> dict[str, QueryDict]:
    """The same of a page with many forms that are sent to addresses under its own, by what each ends with."""
    kept = words_under(signed_in(request), request.path, now=timezone.now())
    return {deed: _said(request, words) for deed, words in kept.items()}


def _said(request: HttpRequest, words: Mapping[str, Sequence[str]]) -> QueryDict:
    sent = QueryDict(mutable=True)
    for name, values in words.items():
        sent.setlist(name, list(values))
    if words:
        request.words_kept = True  # type: ignore[attr-defined]
    return sent


def fill(form: forms.BaseForm, written: QueryDict) -> bool:
    """Put what was written into a form that has not been sent; whether any of it was of this form."""
    keys = {name: form.add_prefix(name) for name in form.fields if name not in _NOT_WRITTEN}
    if form.is_bound or not any(key in written for key in keys.values()):
        return False
    for name, key in keys.items():
        form.initial[name] = form.fields[name].widget.value_from_datadict(written, {}, key)
    # A form that lies folded up opens by it.
    form.written_again = True  # type: ignore[attr-defined]
    return True


def forget_sent(request: HttpRequest) -> None:
    """Forget what was kept of a page: it has been sent now."""
    forget_words(signed_in(request), request.path)
