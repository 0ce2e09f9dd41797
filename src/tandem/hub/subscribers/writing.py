"""Letters to readers: what they say, why they come, and how to have no more of them."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.core.mail.backends.base import BaseEmailBackend
from django.template.loader import render_to_string
from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.hub.news import queries
from tandem.hub.news.models import Desk, Story
from tandem.hub.subscribers.digests import never_token
from tandem.hub.subscribers.models import Issue, Letter, Pace, Subscriber, Wish

__all__ = ["Edition", "confirmation", "letter"]


@dataclass(frozen=True, slots=True)
class Edition:
    """What every letter of an issue has in common."""

    issue: Issue
    desk: Desk
    stories: Sequence[Story]
    """Those that readers can read now, the newest first."""
    topics: Mapping[str, str]
    """The words of each."""

    def of(self, subscriber: Subscriber) -> list[Story]:
        """The stories that somebody asked for, and that came out since."""
        wanted = set(subscriber.topics)
        return [
            story
            for story in self.stories
            if story.published > subscriber.since and (not wanted or wanted & {key for key, _words in story.topics})
        ]


def confirmation(wish: Wish, desk: Desk) -> EmailMultiAlternatives:
    """The letter with the link that only its reader can press."""
    topics = {key: words for key, words, _number in queries.topics(desk)}
    told = {
        "desk": desk,
        "wanted": _wanted(wish.topics, topics),
        "pace": Pace(wish.pace).label,
        "link": _whole(f"/news/{desk.slug}/subscribe/confirm/{wish.token}/"),
        "never": _whole(f"/news/{desk.slug}/subscribe/never/{never_token(wish.address)}/"),
    }
    return _email("confirm", told, to=wish.address, identity=f"wish {wish.pk} {wish.token_digest}")


def letter(
    written: Letter, subscriber: Subscriber, edition: Edition, *, over: BaseEmailBackend
) -> EmailMultiAlternatives | None:
    """An issue as it goes to one reader; nothing where there is nothing for them in it."""
    stories = edition.of(subscriber)
    if not stories:
        return None
    leave = _whole(f"/news/{edition.desk.slug}/subscribe/leave/{subscriber.token}/")
    told = {
        "desk": edition.desk,
        "stories": [(story, _whole(f"/news/{edition.desk.slug}/{story.slug}/")) for story in stories],
        "wanted": _wanted(subscriber.topics, edition.topics),
        "pace": Pace(subscriber.pace).label,
        "leave": leave,
    }
    template = "story" if edition.issue.page is not None else "week"
    email = _email(template, told, to=subscriber.address, identity=f"letter {written.pk} {edition.issue.pk}")
    email.connection = over
    email.extra_headers |= {
        "List-Id": f"<{edition.desk.slug}.news.{urlsplit(settings.PUBLIC_ADDRESS).hostname}>",
        "List-Unsubscribe": f"<{leave}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    }
    return email


def _wanted(keys: Sequence[str], words: Mapping[str, str]) -> str:
    return ", ".join(words.get(key, key) for key in keys)


def _whole(path: str) -> str:
    if not settings.PUBLIC_ADDRESS:
        raise InputError(
            "TANDEM_PUBLIC_ADDRESS is not set, so no letter to readers can lead anywhere.",
            hint="Say where readers find the public pages.",
        )
    return f"{settings.PUBLIC_ADDRESS}{path}"


def _email(template: str, told: Mapping[str, Any], *, to: str, identity: str) -> EmailMultiAlternatives:
    desk = told["desk"]
    # What is real never bears the name of the demo's invented partnership.
    signed = settings.PARTNERSHIP if desk.invented or not settings.DEMO else desk.title
    written = render_to_string(
        f"subscribers/{template}.txt",
        {**told, "signed": signed, "telephone": settings.TELEPHONE, "demo": settings.DEMO},
    )
    subject, _line, body = written.strip().partition("\n")
    if desk.invented:
        subject = _("Invented: %(subject)s") % {"subject": subject}
    text = re.sub(r"\n{3,}", "\n\n", body).strip() + "\n"
    paragraphs = [[_told(line) for line in part.split("\n")] for part in text.strip().split("\n\n")]
    html = render_to_string("subscribers/letter.html", {"subject": subject, "paragraphs": paragraphs})
    domain = settings.DEFAULT_FROM_EMAIL.rpartition("@")[2].strip("> ") or "localhost"
    known_by = hashlib.sha256(identity.encode()).hexdigest()[:32]
    headers = {"Message-ID": f"<{known_by}@{domain}>", "Auto-Submitted": "auto-generated"}
    email = EmailMultiAlternatives(" ".join(subject.split()), text, to=[to], headers=headers)
    email.attach_alternative(html, "text/html")
    return email


def _told(line: str) -> tuple[str, bool]:
    """A line, and whether it is an address of ours and nothing else."""
    return line, line.startswith(f"{settings.PUBLIC_ADDRESS}/") and " " not in line
