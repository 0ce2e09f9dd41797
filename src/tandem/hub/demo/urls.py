"""The hub's addresses, and the demo's own pages."""

from __future__ import annotations

from django.urls import include, path

from tandem.hub.demo import views
from tandem.hub.urls import handler400, handler403, handler404, handler500
from tandem.hub.urls import urlpatterns as hub

__all__ = ["handler400", "handler403", "handler404", "handler500", "urlpatterns"]

_demo = [
    path("", views.come_in, name="come_in"),
    path("come-in/", views.sign_in_as, name="sign_in_as"),
    path("mail/", views.mail, name="mail"),
]

urlpatterns = [path("demo/", include((_demo, "demo"))), *hub]
