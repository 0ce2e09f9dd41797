"""What is typed is kept at once, comes back after anything, and is nobody else's to read."""

from __future__ import annotations

from datetime import timedelta

from django.test import Client
from django.utils import timezone

from tandem.hub.partner.drafts import COOKIE
from tandem.hub.referrals.actions.drafting import KEPT_FOR
from tandem.hub.referrals.models import Contact, Draft
from tandem.hub.referrals.references import digest_of

WORDS = {"what_happened": "He was shaking.", "when": "Today"}


def kept(visitor: Client) -> dict[str, object]:
    return {field.name: field.value for field in visitor.get("/partner/form/concern/").context["page"].fields}


def test_looking_at_the_form_keeps_nothing(visitor) -> None:
    assert visitor.get("/partner/form/concern/").status_code == 200
    assert not Draft.objects.exists()
    assert COOKIE not in visitor.cookies


def test_a_page_is_kept_as_it_is_sent_and_only_the_tokens_digest_with_it(visitor, fill) -> None:
    fill(visitor, "concern", WORDS)
    cookie = visitor.cookies[COOKIE]
    draft = Draft.objects.get()
    assert draft.token_digest == digest_of(cookie.value)
    assert (cookie["httponly"], cookie["samesite"], cookie["path"]) == (True, "Lax", "/partner/")
    assert kept(visitor) == {"what_happened": "He was shaking.", "when": "Today", "where": "", "who_saw": ""}


def test_it_comes_back_in_a_browser_begun_anew_with_the_same_cookie(visitor, fill) -> None:
    fill(visitor, "concern", WORDS)
    again = Client()
    again.cookies[COOKIE] = visitor.cookies[COOKIE].value
    assert kept(again)["what_happened"] == "He was shaking."


def test_the_code_opens_it_elsewhere_and_no_other_code_does(visitor, fill) -> None:
    fill(visitor, "concern", WORDS, go="later")
    code = visitor.get("/partner/form/later/").context["code"]
    elsewhere = Client()
    wrong = elsewhere.post("/partner/form/come-back/", {"code": code[:-1]})
    assert wrong.status_code == 422
    assert kept(elsewhere)["when"] == ""
    assert elsewhere.post("/partner/form/come-back/", {"code": f" {code}\n"}).status_code == 302
    assert kept(elsewhere)["when"] == "Today"


def test_a_shared_computer_forgets_it_and_the_code_still_opens_it(visitor, fill) -> None:
    fill(visitor, "concern", WORDS)
    code = visitor.cookies[COOKIE].value
    visitor.post("/partner/form/leave/")
    assert kept(visitor)["when"] == ""
    visitor.post("/partner/form/come-back/", {"code": code})
    assert kept(visitor)["when"] == "Today"


def test_a_draft_that_nobody_touched_for_a_fortnight_is_not_opened(visitor, fill) -> None:
    fill(visitor, "concern", WORDS)
    almost, over = (timezone.now() - KEPT_FOR + margin for margin in (timedelta(minutes=1), timedelta(0)))
    Draft.objects.update(updated_at=almost)
    assert kept(visitor)["when"] == "Today"
    Draft.objects.update(updated_at=over)
    assert kept(visitor)["when"] == ""


def test_what_cannot_be_read_is_kept_as_typed_and_shown_with_the_reason(visitor, fill) -> None:
    page = fill(
        visitor, "child/1/who", {"given_name": "Wren", "born.day": "31", "born.month": "Feb", "born.year": "19"}
    )
    assert page.status_code == 422
    assert b"We cannot read this date" in page.content
    shown = next(field for field in page.context["page"].fields if field.name == "born")
    assert [part.value for part in shown.parts] == ["31", "Feb", "19"]
    assert Draft.objects.get().answers["children"][0]["answers"] == {"given_name": "Wren", "born": "31/Feb/19"}


def test_whoever_cannot_put_it_right_goes_on_all_the_same(visitor, fill, send) -> None:
    typed = {"born.day": "", "born.month": "about May", "born.year": "2019"}
    assert fill(visitor, "child/1/who", typed).status_code == 422
    assert fill(visitor, "child/1/who", {**typed, "seen": "born "}).headers["Location"] == "/partner/form/child/1/home/"
    fill(visitor, "concern", WORDS)
    assert b"We will send these as you typed them" in visitor.get("/partner/form/check/").content
    send(visitor)
    child = Contact.objects.get().children.get()
    assert (child.person.born, child.told["born"]) == (None, "/about May/2019")


def test_thrown_away_it_is_gone(visitor, fill) -> None:
    fill(visitor, "concern", WORDS)
    visitor.post("/partner/form/discard/")
    assert not Draft.objects.exists()


def test_a_second_form_leaves_the_first_as_it_is(person, inside, fill) -> None:
    visitor = inside(person("referrer"))
    fill(visitor, "concern", WORDS)
    visitor.post("/partner/form/begin/")
    assert kept(visitor)["when"] == ""
    assert Draft.objects.count() == 2


def test_an_accounts_draft_is_its_own_from_any_computer(person, inside, fill) -> None:
    user, other = person("referrer"), person("referrer")
    fill(inside(user), "concern", WORDS)
    assert kept(inside(user))["when"] == "Today"
    assert kept(inside(other))["when"] == ""
    assert kept(Client())["when"] == ""


def test_an_account_finds_its_name_and_agency_filled_in(person, inside, fill) -> None:
    user = person("referrer")
    visitor = inside(user)
    fill(visitor, "danger", {"immediate_danger": "no"})
    shown = {field.name: field.value for field in visitor.get("/partner/form/you/").context["page"].fields}
    assert (shown["sender_name"], shown["sender_agency"], shown["sender_email"]) == (
        "Vera Invented",
        "Thornby Trust",
        user.email,
    )


def test_a_page_sent_after_the_session_has_ended_is_kept_and_shown_only_after_signing_in(person, inside, fill) -> None:
    user = person("referrer")
    visitor = inside(user)
    fill(visitor, "danger", {"immediate_danger": "no"})
    ticket = visitor.get("/partner/form/concern/").context["ticket"]
    visitor.cookies.clear()
    answer = fill(visitor, "concern", {**WORDS, "ticket": ticket})
    assert answer.headers["Location"] == "/account/login/?next=/partner/form/concern/"
    assert kept(visitor)["when"] == ""
    assert kept(inside(user))["what_happened"] == "He was shaking."
    assert Draft.objects.count() == 1


def test_a_forged_ticket_opens_no_draft(person, inside, fill) -> None:
    user = person("referrer")
    fill(inside(user), "concern", WORDS)
    fill(Client(), "concern", {"when": "Never", "ticket": str(Draft.objects.get().pk)})
    assert kept(inside(user))["when"] == "Today"
    assert Draft.objects.count() == 2


def test_a_page_whose_token_was_lost_is_kept_and_one_from_another_site_is_refused(hub) -> None:
    strict = Client(enforce_csrf_checks=True)
    assert strict.post("/partner/form/concern/", {**WORDS, "go": "next"}).status_code == 302
    assert kept(strict)["when"] == "Today"
    elsewhere = strict.post("/partner/form/concern/", {"when": "Never"}, headers={"Sec-Fetch-Site": "cross-site"})
    assert elsewhere.status_code == 403
    assert kept(strict)["when"] == "Today"
    assert strict.post("/partner/form/discard/").status_code == 403
    assert Draft.objects.exists()


def test_an_account_goes_on_with_whichever_of_its_drafts_it_chooses(person, inside, fill) -> None:
    user = person("referrer")
    visitor = inside(user)
    fill(visitor, "child/1/who", {"given_name": "Wren"})
    fill(visitor, "concern", WORDS)
    visitor.post("/partner/form/begin/")
    fill(visitor, "child/1/who", {"given_name": "Lark"})
    page = visitor.get("/partner/").content.decode()
    assert "Wren" in page
    assert "Lark" in page
    first = Draft.objects.order_by("pk")[0]
    assert kept(visitor)["when"] == ""
    visitor.post(f"/partner/form/go-on/{first.pk}/")
    assert kept(visitor)["when"] == "Today"
    other = inside(person("referrer"))
    assert other.post(f"/partner/form/go-on/{first.pk}/").status_code == 404
    assert kept(other)["when"] == ""


def test_before_another_form_takes_its_place_the_code_of_the_first_is_shown(visitor, fill) -> None:
    """Without an account the browser finds one form only; the button that begins another stands beside the code."""
    fill(visitor, "concern", WORDS)
    assert "/partner/form/begin/" not in visitor.get("/partner/").content.decode()
    page = visitor.get("/partner/form/later/")
    assert "/partner/form/begin/" in page.content.decode()
    visitor.post("/partner/form/begin/")
    assert kept(visitor)["when"] == ""
    visitor.post("/partner/form/come-back/", {"code": page.context["code"]})
    assert kept(visitor)["when"] == "Today"
