"""The front door's addresses. A contact is named by its reference, which says nothing about anybody."""

from __future__ import annotations

from django.urls import path

from tandem.hub.staff.front_door import contact, deeds, emergency, people, queue, step_page

urlpatterns = [
    path("", queue.show, name="queue"),
    path("search/", people.search_page, name="search"),
    path("emergency/", emergency.open_record, name="emergency"),
    path("people/<int:pk>/", people.person_page, name="person"),
    path("contacts/<str:reference>/", contact.show, name="contact"),
    path("contacts/<str:reference>/files/<int:pk>/", contact.attached, name="file"),
    path("contacts/<str:reference>/steps/<int:number>/<slug:kind>/", step_page.record, name="step"),
    path("contacts/<str:reference>/<slug:deed>/", deeds.do, name="deed"),
]
