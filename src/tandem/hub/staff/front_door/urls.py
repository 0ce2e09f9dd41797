"""The front door's addresses. A contact is named by its reference, which says nothing about anybody."""

from __future__ import annotations

from django.urls import path

from tandem.hub.staff.front_door import (
    contact,
    deeds,
    emergency,
    listed,
    notifications,
    people,
    queue,
    same_person,
    sealing,
    telling,
)

urlpatterns = [
    path("", queue.show, name="queue"),
    path("search/", people.search_page, name="search"),
    path("emergency/", emergency.open_record, name="emergency"),
    path("listed/", listed.show, name="listed"),
    path("people/<int:pk>/", people.person_page, name="person"),
    path("same-person/", same_person.waiting, name="same_person"),
    path("same-person/<int:pk>/", same_person.answer, name="same_person_answer"),
    path("people/<int:pk>/same-as/<int:other>/", same_person.compare, name="compare"),
    path("people/<int:pk>/parting/<int:join>/", same_person.take_apart, name="take_apart"),
    path("people/<int:pk>/address/", sealing.address, name="address"),
    path("people/<int:pk>/sealing/", sealing.show, name="sealing"),
    path("people/<int:pk>/sealing/unseal/", sealing.unseal, name="unseal"),
    path("people/<int:pk>/sealing/listed/<int:listing>/", sealing.stop, name="stop_listing"),
    path("people/<int:pk>/sealing/<slug:deed>/", sealing.do, name="seal_deed"),
    path("notifications/", notifications.files, name="notifications"),
    path("notifications/<int:pk>/", notifications.show, name="notification_file"),
    path("notifications/<int:pk>/<slug:deed>/", notifications.act, name="notification_act"),
    path("contacts/<str:reference>/", contact.show, name="contact"),
    path("contacts/<str:reference>/files/<int:pk>/", contact.attached, name="file"),
    path("contacts/<str:reference>/preview/", telling.preview, name="preview"),
    path("contacts/<str:reference>/<slug:deed>/", deeds.do, name="deed"),
]
