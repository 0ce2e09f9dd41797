"""What a story's page tells programs: search engines, and those that show what somebody passes on."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.conf import settings
from django.utils.http import urlencode
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from tandem.hub.news.kinds import Kind
from tandem.hub.news.shown import Shown
from tandem.hub.public.absolute import absolute
from tandem.hub.public.links import Link

__all__ = ["About", "about"]

_HEADLINE = 110
"""The most characters of a headline that schema.org's readers take."""
_TYPES = {
    Kind.LAST_WORD: "OpinionNewsArticle",
    Kind.EDITOR: "OpinionNewsArticle",
    Kind.BLOG: "BlogPosting",
    Kind.REPORT: "Report",
    Kind.EVENT: "WebPage",
    Kind.PERSON: "ProfilePage",
    Kind.TERM: "WebPage",
}
"""What schema.org calls a page, where it is no plain news."""
_UNSAFE = {ord(each): f"\\u{ord(each):04x}" for each in "<>&\u2028\u2029"}


@dataclass(frozen=True, slots=True)
class About:
    """What stands in the head of the page, and how to pass the story on."""

    url: str
    """The one address of the story, whole."""
    site: str
    title: str
    lead: str
    image: Mapping[str, Any] | None
    published: str
    changed: str
    topics: tuple[str, ...]
    listed: bool
    """Whether search engines may list it: never what is invented."""
    data: SafeString
    """The same in schema.org's words; it runs nothing, so the policy on scripts lets it be."""
    shares: tuple[Link, ...]


def about(shown: Shown, *, url: str, changed: datetime) -> About:
    """What is told of a story at an address."""
    title = _("Invented: %(title)s") % {"title": shown.title} if shown.desk.invented else shown.title
    whole, site = absolute(url), _site(shown)
    image = _image(shown.picture) if shown.picture else None
    said: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": _TYPES.get(shown.kind, "NewsArticle"),
        "headline": _shortened(title),
        "description": shown.lead,
        "datePublished": shown.published.isoformat(),
        "dateModified": changed.isoformat(),
        "mainEntityOfPage": whole,
        "url": whole,
        "inLanguage": "en-GB",
        "isAccessibleForFree": True,
        "articleSection": shown.desk.title,
        "keywords": [words for _key, words in shown.topics],
        "author": _author(shown) or {"@type": "Organization", "name": site, "url": absolute("/")},
        "publisher": {"@type": "Organization", "name": site, "url": absolute("/")},
        **({"genre": _("Invented news")} if shown.desk.invented else {}),
        **({"image": [{"@type": "ImageObject", **image}]} if image else {}),
    }
    return About(
        url=whole,
        site=site,
        title=title,
        lead=shown.lead,
        image=image,
        published=said["datePublished"],
        changed=said["dateModified"],
        topics=tuple(words for _key, words in shown.topics),
        listed=not shown.desk.invented,
        data=_inside_a_page(said),
        shares=_shares(title, whole),
    )


def _author(shown: Shown) -> dict[str, str] | None:
    """Whoever says it under their own name."""
    name, post = (shown.by or {}).get("name", ""), (shown.by or {}).get("post", "")
    return {"@type": "Person", "name": name, **({"jobTitle": post} if post else {})} if name else None


def _site(shown: Shown) -> str:
    """Whose news it is. What is real never bears the name of the demo's invented partnership."""
    own = settings.PARTNERSHIP if shown.desk.invented or not settings.DEMO else ""
    return own or shown.desk.title


def _image(picture: Mapping[str, Any]) -> dict[str, Any]:
    wide = picture["wide"]
    return {
        "url": absolute(wide["url"]),
        "width": wide["width"],
        "height": wide["height"],
        "caption": picture["alt"],
        "creditText": picture["credit"],
    }


def _shortened(title: str) -> str:
    return title if len(title) <= _HEADLINE else title[: _HEADLINE - 1].rstrip() + "…"


def _inside_a_page(said: Mapping[str, Any]) -> SafeString:
    """As JSON in which nothing can end the element it stands in."""
    return mark_safe(json.dumps(said, ensure_ascii=False).translate(_UNSAFE))  # noqa: S308 # nosec B308


def _shares(title: str, url: str) -> tuple[Link, ...]:
    """Plain links, which tell nobody anything until somebody presses one."""
    told = f"{title} {url}"
    return (
        Link(_("E-mail"), "mailto:?" + urlencode({"subject": title, "body": told}).replace("+", "%20")),
        Link("WhatsApp", "https://wa.me/?" + urlencode({"text": told})),
        Link("Bluesky", "https://bsky.app/intent/compose?" + urlencode({"text": told})),
        Link("Facebook", "https://www.facebook.com/sharer/sharer.php?" + urlencode({"u": url})),
        Link("LinkedIn", "https://www.linkedin.com/sharing/share-offsite/?" + urlencode({"url": url})),
    )
