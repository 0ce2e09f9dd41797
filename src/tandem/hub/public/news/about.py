"""What a story's page, or a list's, tells programs: search engines, and those that show what somebody passes on."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from django.conf import settings
from django.utils.http import urlencode
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from tandem.hub.news.kinds import Kind
from tandem.hub.news.models import Desk
from tandem.hub.news.shown import Shown
from tandem.hub.public.absolute import absolute
from tandem.hub.public.links import Link

__all__ = ["About", "ListAbout", "about", "about_list", "site_of"]

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
    data: SafeString
    """The same in schema.org's words; it runs nothing, so the policy on scripts lets it be."""
    shares: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class ListAbout:
    """What stands in the head of a list of a desk's."""

    url: str
    site: str
    title: str
    lead: str


def about_list(desk: Desk, path: str, *, title: str = "", lead: str = "") -> ListAbout:
    """What is told of a list at a path; of the desk's home where it has no title, and what the desk says of itself."""
    whole = f"{title} – {desk.title}" if title else desk.title
    return ListAbout(
        url=absolute(path), site=site_of(desk), title=_called(whole, invented=desk.invented), lead=lead or desk.about
    )


def about(shown: Shown, *, url: str, changed: datetime) -> About:
    """What is told of a story at an address."""
    title = _called(shown.title, invented=shown.desk.invented)
    whole, site = absolute(url), site_of(shown.desk)
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
        data=_inside_a_page(said),
        shares=_shares(title, whole),
    )


def _author(shown: Shown) -> dict[str, str] | None:
    """Whoever says it under their own name."""
    name, post = (shown.by or {}).get("name", ""), (shown.by or {}).get("post", "")
    return {"@type": "Person", "name": name, **({"jobTitle": post} if post else {})} if name else None


class _Desk(Protocol):
    """A desk, as readers or as its own newsroom know it."""

    @property
    def title(self) -> str: ...
    @property
    def invented(self) -> bool: ...


def site_of(desk: _Desk) -> str:
    """Whose news it is. What is real never bears the name of the demo's invented partnership."""
    own = settings.PARTNERSHIP if desk.invented or not settings.DEMO else ""
    return own or desk.title


def _called(title: str, *, invented: bool) -> str:
    return _("Invented: %(title)s") % {"title": title} if invented else title


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
