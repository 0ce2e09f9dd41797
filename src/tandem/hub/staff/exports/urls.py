"""The addresses of what is taken away."""

from __future__ import annotations

from django.urls import path

from tandem.hub.staff.exports import views

urlpatterns = [
    path("", views.mine, name="exports"),
    path("to-decide/", views.to_decide_list, name="exports_to_decide"),
    path("to-decide/<str:reference>/", views.decide, name="export_decide"),
    path("new/queue/<slug:which>/", views.queue, name="export_queue"),
    path("new/search/", views.searched, name="export_search"),
    path("new/contact/<str:reference>/", views.contact, name="export_contact"),
    path("new/everything/<int:pk>/", views.everything, name="export_everything"),
    path("<str:reference>/", views.show, name="export"),
    path("<str:reference>/file/", views.take, name="export_file"),
]
