"""Pages that are not there, and what is there instead."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from tandem.core.errors import InputError
from tandem.hub.public.links import Link, places_named
from tandem.hub.public.presenters.areas import area_names


class NoSuchPage(Http404):
    """A page that does not exist, told with what was wrong and links that would work."""

    status = 404

    def __init__(self, title: str, text: str = "", links: tuple[Link, ...] = ()) -> None:
        super().__init__(title)
        self.title = title
        self.text = text
        self.links = links

    @classmethod
    def from_input(cls, fault: InputError, links: tuple[Link, ...] = ()) -> NoSuchPage:
        """The library's own refusal, with links to the places it names."""
        return cls(fault.message, fault.hint, links or places_named(fault.hint))


class MovedPage(NoSuchPage):
    """A story that is read at another address now."""

    def __init__(self, desk: str, slug: str) -> None:
        super().__init__(_("The story has moved."))
        self.desk = desk
        self.slug = slug


class GonePage(NoSuchPage):
    """A story that was taken down."""

    status = 410


def missing_page(request: HttpRequest, fault: NoSuchPage) -> HttpResponse:
    """The page that says so, with a way on; or, of what has moved, the way itself."""
    if isinstance(fault, MovedPage):
        return HttpResponsePermanentRedirect(reverse("public:news_story", args=[fault.desk, fault.slug]))
    missing = {"title": fault.title, "text": fault.text, "links": fault.links, "area_names": area_names()}
    return render(request, "errors/missing.html", {"missing": missing}, status=fault.status)
