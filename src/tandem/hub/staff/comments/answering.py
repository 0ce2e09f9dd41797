"""Pages of officials who answer readers, and of those who publish what they answer."""

from __future__ import annotations

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from tandem.core.roles import Permission, role
from tandem.hub.accounts.policies import signed_in
from tandem.hub.audit.record import find_or_refuse
from tandem.hub.comments import answers
from tandem.hub.comments.answering import publish_answer, send_back, write_answer
from tandem.hub.comments.models import Comment
from tandem.hub.permissions import requires
from tandem.hub.staff.comments.forms import OwnAnswerForm, SettleForm
from tandem.hub.staff.comments.presenters import pieces
from tandem.hub.staff.keeping.submitting import submitted

__all__ = ["decide", "mine", "to_publish", "write"]

_A_PAGE = 25


@requires(Permission.ANSWER_COMMENTS)
@require_GET
def mine(request: HttpRequest) -> HttpResponse:
    """What readers said, as they see it, and what became of one's own answers."""
    user = signed_in(request)
    pages = Paginator(answers.answerable(user), _A_PAGE).get_page(request.GET.get("page"))
    return render(request, "staff/comments/answers.html", {"pages": pages, "mine": answers.own_answers(user)})


@requires(Permission.ANSWER_COMMENTS)
@require_http_methods(["GET", "POST"])
def write(request: HttpRequest, number: int) -> HttpResponse:
    """Answer one comment."""
    user = signed_in(request)
    shown = find_or_refuse(answers.answerable(user), number=number)
    before = answers.sent_back(user).filter(comment=number).last()
    held = [role(key).name for key in sorted(user.roles(timezone.localdate()))]
    first = {"post": before.post, "words": before.words} if before else {"post": held[0] if held else ""}
    form = OwnAnswerForm(request.POST or None, initial=first)

    def act(said: dict[str, Any]) -> tuple[str, str]:
        comment = Comment.objects.defer("words", "said_by", "subject").get(pk=shown.number)
        write_answer(comment, post=said["post"], words=said["words"], by=user, now=timezone.now())
        return reverse("staff:comment_answers"), _("Written. Readers see it once somebody else has published it.")

    page = {
        "shown": shown,
        "before": before,
        "who": user,
        "deed": _("Send it to be published"),
        "back": reverse("staff:comment_answers"),
    }
    return submitted(request, form, act, template="staff/comments/answer_write.html", page=page)


@requires(Permission.PUBLISH_ANSWERS)
@require_GET
def to_publish(request: HttpRequest) -> HttpResponse:
    """What officials wrote and nobody has published."""
    return render(
        request, "staff/comments/answers_to_publish.html", {"waiting": answers.to_publish(signed_in(request))}
    )


@requires(Permission.PUBLISH_ANSWERS)
@require_http_methods(["GET", "POST"])
def decide(request: HttpRequest, pk: int) -> HttpResponse:
    """One answer below what it answers: published word for word, or sent back."""
    user = signed_in(request)
    found = find_or_refuse(answers.to_publish(user), pk=pk)
    form = SettleForm(request.POST or None)
    back = reverse("staff:answers_to_publish")

    def act(said: dict[str, Any]) -> tuple[str, str]:
        if said["outcome"] == "publish":
            publish_answer(found, by=user, now=timezone.now())
            return back, _("The answer is published.")
        send_back(found, because=said["because"], by=user, now=timezone.now())
        return back, _("Sent back to %(name)s.") % {"name": found.by.name}

    page = {
        "written": found,
        "pieces": pieces(found.words),
        "shown": answers.as_readers_see(found.comment),
        "deed": _("Record the decision"),
        "back": back,
    }
    return submitted(request, form, act, template="staff/comments/answer_decide.html", page=page)
