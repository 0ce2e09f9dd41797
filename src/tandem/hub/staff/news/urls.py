"""The addresses of stories on their way."""

from __future__ import annotations

from django.urls import path

from tandem.hub.staff.news import addresses, claims, corrections, desk_words, desks, holds, readers, replies, views

urlpatterns = [
    path("", views.list_stories, name="news"),
    path("addresses/", addresses.lead, name="news_addresses"),
    path("addresses/<slug:digest>/let-go/", addresses.let_go_of, name="news_address_let_go"),
    path("readers/", readers.by_mail, name="news_readers"),
    path("<int:pk>/", views.story, name="news_story"),
    path("<int:pk>/claims/<slug:handle>/", claims.waive_claim, name="news_waive"),
    path("<int:pk>/claims/<slug:handle>/take-back/", claims.unwaive, name="news_unwaive"),
    path("desks/", desks.list_desks, name="news_desks"),
    path("desks/open/", desks.open_new, name="news_desk_open"),
    path("desks/<int:pk>/", desks.change, name="news_desk"),
    path("desks/words/<int:pk>/", desk_words.read_words, name="news_desk_words"),
    path("holds/", holds.list_holds, name="news_holds"),
    path("holds/put/", holds.put, name="news_hold_put"),
    path("holds/<int:number>/", holds.hold, name="news_hold"),
    path("holds/<int:number>/lift/", holds.lift_hold, name="news_hold_lift"),
    path("<int:pk>/holds/<int:number>/", holds.rule, name="news_rule"),
    path("<int:pk>/replies/add/", replies.add, name="news_reply_add"),
    path("<int:pk>/replies/<int:number>/<slug:deed>/", replies.deed, name="news_reply"),
    path("<int:pk>/correction/", corrections.write_one, name="news_correction"),
    path("<int:pk>/correction/<int:number>/withdraw/", corrections.withdraw_one, name="news_correction_withdraw"),
    path("<int:pk>/confirm/", holds.confirm_story, name="news_confirm"),
    path("<int:pk>/take-down/", views.remove, name="news_remove"),
]
