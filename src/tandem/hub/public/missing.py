"""Pages that are not there, and what is there instead."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from tandem.core.errors import InputError
from tandem.hub.public.links import Link, places_named
from tandem.hub.public.presenters.areas import area_names


class NoSuchPage(Http404):
    """A page that does not exist, told with what was wrong and links that would work."""

    def __init__(self, title: str, text: str = "", links: tuple[Link, ...] = ()) -> None:
        super().__init__(title)
        self.title = title
        self.text = text
        self.links = links

    @classmethod
    def from_input(cls, fault: InputError, links: tuple[Link, ...] = ()) -> NoSuchPage:
        """The library's own refusal, with links to the places it names."""
        return cls(fault.message, fault.hint, links or places_named(fault.hint))


def missing_page(request: HttpRequest, fault: NoSuchPage) -> HttpResponse:
    """The page that says so, with a way on."""
    missing = {"title": fault.title, "text": fault.text, "links": fault.links, "area_names": area_names()}
    return render(request, "errors/missing.html", {"missing": missing}, status=404)
