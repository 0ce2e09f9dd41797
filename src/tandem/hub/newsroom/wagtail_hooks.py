"""What Wagtail asks of an app when it lays out its pages. It finds this module by its name."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import URLPattern, path
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail import hooks


class NoDocuments:
    """Stories carry no documents; every page for writing names the address of a list of them, which answers nothing."""

    model = type("Nothing", (), {})

    @classmethod
    def get_urlpatterns(cls) -> list[URLPattern]:
        """The address."""
        return [path("", _nothing, name="listing")]


def _nothing(_request: HttpRequest, *_args: Any, **_kwargs: Any) -> HttpResponse:
    raise Http404


@hooks.register("construct_admin_api")
def without_documents(router: Any) -> None:
    """Name the address."""
    router.register_endpoint("documents", NoDocuments)


@hooks.register("before_edit_page")
def say_held(request: HttpRequest, page: Any) -> None:
    """Tell whoever writes that the story is held, and why: it can be written, and is not published."""
    from tandem.hub.newsroom.holding import holds_on
    from tandem.hub.newsroom.models import Story

    if request.method == "GET" and isinstance(page, Story):
        for hold in holds_on(page, at=timezone.now()):
            words = _("Held: %(name)s. %(why)s You can write it; it is not published meanwhile.")
            messages.warning(request, words % {"name": hold.what.name, "why": hold.reason})


@hooks.register("construct_main_menu")
def only_what_answers(_request: HttpRequest, items: list[Any]) -> None:
    """Leave out the reports: none of their addresses answers."""
    items[:] = [item for item in items if item.name != "reports"]
