"""What each process answers: the doors it opens, and nothing else exists."""

from __future__ import annotations

from django.conf import settings
from django.urls import URLPattern, URLResolver, include, path

from tandem.hub.config import Doors

Routes = list[URLPattern | URLResolver]


def _public_door() -> Routes:
    return [path("", include("tandem.hub.public.urls"))]


def _private_door() -> Routes:
    writing: Routes = [path("edit/", include("tandem.hub.newsroom.urls"))] if settings.NEWSROOM else []
    return [
        *writing,
        path("account/", include("tandem.hub.accounts.urls")),
        path("staff/", include("tandem.hub.staff.urls")),
        *(path(door.path, include(door.urls)) for door in settings.MADE_OF.doors),
    ]


def _home() -> Routes:
    # Imported here: the public process has no accounts for it to ask.
    if settings.ALONE:
        from tandem.hub.accounts.views import start as home
    else:
        from tandem.hub.partner.views.start import home

    return [path("", home, name="home")]


def _routes(doors: Doors) -> Routes:
    match doors:
        case Doors.PUBLIC:
            return _public_door()
        case Doors.PRIVATE:
            return [*_home(), *_private_door()]
        case Doors.ALL:
            return [*_public_door(), *_private_door()]


urlpatterns: Routes = _routes(settings.DOORS)

handler400 = "tandem.hub.errors.bad_request"
handler403 = "tandem.hub.errors.permission_denied"
handler404 = "tandem.hub.errors.not_found"
handler500 = "tandem.hub.errors.server_error"
