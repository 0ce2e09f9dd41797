"""What a story claims, as whoever reads it before publication sees it; waiving a claim, and taking that back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from tandem.core.claim_checker import Says
from tandem.core.roles import Permission
from tandem.hub.accounts.models import User
from tandem.hub.accounts.policies import signed_in
from tandem.hub.newsroom.checking import Checked, How, Report, check
from tandem.hub.newsroom.models import Story
from tandem.hub.newsroom.queries import find
from tandem.hub.newsroom.waivers import may_waive, take_back, waive
from tandem.hub.permissions import requires
from tandem.hub.staff.keeping.submitting import ReasonForm, submitted

__all__ = ["Sentence", "claims_page", "unwaive", "waive_claim"]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, with its claims."""

    words: str
    claims: tuple[Mapping[str, Any], ...]


def claims_page(story: Story, by: User) -> dict[str, Any]:
    """What the page of a story says of its claims."""
    report = check(story)
    return {
        "report": report,
        "open": _by_sentence(report.open),
        "settled": _by_sentence(report.settled),
        "may_waive": may_waive(story, by),
    }


@requires(Permission.WORK_NEWSROOM)
@require_http_methods(["GET", "POST"])
def waive_claim(request: HttpRequest, pk: int, handle: str) -> HttpResponse:
    """Say why a claim needs no evidence."""
    story = _find(pk)
    found = _claim(check(story), handle, How.NOTHING)
    back, by = reverse("staff:news_story", args=[pk]), signed_in(request)
    form = ReasonForm(request.POST or None)

    def act(said: dict[str, Any]) -> tuple[str, str]:
        about = {"sentence": found.claim.sentence, "words": found.claim.words}
        waive(story, **about, reason=said["reason"], by=by, now=timezone.now())
        return back, _("Waived, with your name and the reason.")

    page = {"story": story, "claim": _told(found), "sentence": found.claim.sentence}
    return submitted(
        request, form, act, template="staff/news/waive.html", page={**page, "deed": _("Waive it"), "back": back}
    )


@requires(Permission.WORK_NEWSROOM)
@require_POST
def unwaive(request: HttpRequest, pk: int, handle: str) -> HttpResponse:
    """Have a claim need evidence again."""
    found = _claim(check(_find(pk)), handle, How.WAIVED)
    if found.waiver is not None:
        take_back(found.waiver, by=signed_in(request))
    return redirect("staff:news_story", pk)


def _find(pk: int) -> Story:
    found = find(pk)
    if found is None:
        raise Http404
    return found


def _claim(report: Report, handle: str, how: How) -> Checked:
    found = next((each for each in report.claims if each.handle == handle and each.how is how), None)
    if found is None:
        raise Http404
    return found


def _by_sentence(found: tuple[Checked, ...]) -> list[Sentence]:
    sentences = dict.fromkeys(each.claim.sentence for each in found)
    return [
        Sentence(words, tuple(_told(each) for each in found if each.claim.sentence == words)) for words in sentences
    ]


def _told(each: Checked) -> dict[str, Any]:
    says = {
        Says.NUMBER: _("a number"),
        Says.COMPARISON: _("a comparison"),
        Says.TREND: _("a trend"),
        Says.RANK: _("a rank"),
    }
    return {
        "words": each.claim.words,
        "says": says[each.claim.says],
        "how": each.how.value,
        "evidence": each.evidence,
        "at_odds": each.at_odds,
        "waiver": each.waiver,
        "handle": each.handle,
    }
