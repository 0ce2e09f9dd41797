"""The partner door's addresses."""

from __future__ import annotations

from django.urls import path

from tandem.hub.partner.views import checks, figures, files, form, record, send, shut, start, status, yours

app_name = "partner"

urlpatterns = [
    path("", start.start, name="start"),
    path("form/begin/", form.begin_form, name="begin"),
    path("record/", record.begin_recording, name="record"),
    path("form/check/", form.check, name="check"),
    path("form/send/", send.send, name="send"),
    path("form/later/", start.later, name="later"),
    path("form/come-back/", start.come_back, name="come_back"),
    path("form/files/", files.files, name="files"),
    path("form/go-on/<int:number>/", yours.go_on, name="go_on"),
    path("form/leave/", start.leave, name="leave"),
    path("form/discard/", form.discard, name="discard"),
    path("form/<slug:key>/", form.page, name="page"),
    path("form/<slug:subject>/<int:number>/remove/", form.remove, name="remove"),
    path("form/<slug:subject>/<int:number>/<slug:key>/", form.person, name="person"),
    path("sent/", send.sent, name="sent"),
    path("sent/add/", send.add, name="add"),
    path("status/", status.ask, name="status_ask"),
    path("status/<slug:token>/", status.status, name="status"),
    path("status/<slug:token>/say/", status.say, name="status_say"),
    path("your-account/", shut.shut, name="shut"),
    path("yours/<slug:reference>/", yours.contact, name="contact"),
    path("checks/", checks.asked, name="checks"),
    path("checks/<int:pk>/", checks.check, name="check_asked"),
    path("agency/", yours.agency, name="agency"),
    path("agency/figures/", figures.own_agency, name="agency_figures"),
    path("agency/figures/<slug:key>.<slug:kind>", figures.own_file, name="agency_figures_file"),
]
