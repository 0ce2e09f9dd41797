"""A request for services that is accepted and goes no further: a referral that ends with the decision, and says so."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone

from tandem.core.pathways_engine import IllegalTransition

MONDAY = datetime(2026, 2, 2, 10, 0, tzinfo=UTC)
DAY = timedelta(days=1)
LATER = datetime(2026, 5, 1, 9, 0, tzinfo=UTC)
CODE = "decide_accepted_no_further_action"


@pytest.fixture
def accepted(screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any, worker: Any) -> Any:
    from tandem.hub.referrals.actions import decide
    from tandem.hub.referrals.sending import ToldChild

    wren = ToldChild(given_name="Wren", family_name="Ashdown", born=date(2015, 5, 4), sex="F")
    contact = screened(now=MONDAY, children=(wren,))
    made = deciding(code=CODE, primary_need="N4")
    with pytest.raises(IllegalTransition):
        decide(contact, {1: made}, by=worker, now=MONDAY)
    return decide(contact, {1: made}, by=manager, now=MONDAY + DAY)


def way(now: datetime) -> tuple[int, ...]:
    from tandem.hub.referrals import figures

    (one,) = figures.by_agency(
        figures.tally(date(2026, 2, 1), date(2026, 2, 28), now=now), figures.Tree.read(date(2026, 2, 28))
    )
    keys = ("accepted", "accepted_no_further", "no_further_action", "not_begun", "undecided")
    return tuple(one.counts[key] for key in keys)


def episode(now: datetime) -> dict[str, Any]:
    from tandem.hub.referrals.census import census_tables
    from tandem.returns.cin.census import Census

    (row,) = census_tables(Census(2026), authority="330", now=now)["episode"].to_dicts()
    return row


def test_it_is_a_referral_that_is_over_and_taken_up_again_the_same_referral(
    accepted: Any, screened: Callable[..., Any], deciding: Callable[..., Any], manager: Any, known_again: Any
) -> None:
    from tandem.hub.referrals import actions
    from tandem.hub.referrals.models import Contact, Referral
    from tandem.hub.referrals.shown import contact_shown

    referral, told = Referral.objects.get(), accepted.children.get()
    assert (referral.date, told.state) == (date(2026, 2, 2), "accepted_no_further_action")
    shown = contact_shown(accepted, now=LATER, names=True, answer=True)
    assert shown.line.status == "Decided: accepted as a referral, no further action"
    assert way(LATER) == (1, 1, 0, 0, 0)
    actions.tell(accepted, words="We looked.", way="telephone", by=manager, now=MONDAY + DAY)
    assert Contact.objects.get().stage == "closed"

    again = screened(now=MONDAY + 40 * DAY)
    known_again(again, accepted)
    actions.decide(again, {1: deciding()}, by=manager, now=MONDAY + 40 * DAY)
    newer = Referral.objects.latest("pk")
    assert (newer.previous, newer.re_referral) == (referral, True), "the first was over, so this is no open case"

    since = actions.reopen(
        Contact.objects.get(pk=accepted.pk), new_information="More is known", by=manager, now=MONDAY + 2 * DAY
    )
    assert way(MONDAY + 3 * DAY) == (1, 1, 0, 0, 0), "until somebody decides again it stands as it was"
    actions.decide(since, {1: deciding(primary_need="N1")}, by=manager, now=MONDAY + 3 * DAY)
    assert [each.decision.code for each in told.referrals.all()] == [CODE]
    assert way(MONDAY + 5 * DAY) == (1, 0, 0, 1, 0)
    assert way(MONDAY + 1.5 * DAY) == (1, 1, 0, 0, 0), "of an earlier moment it is what it was then"


def test_the_census_has_it_as_no_further_action_with_no_day_of_closure(
    accepted: Any, deciding: Callable[..., Any], manager: Any, tmp_path: Path
) -> None:
    from tandem.hub.referrals import actions
    from tandem.hub.referrals.census import census_tables
    from tandem.hub.referrals.models import Contact
    from tandem.returns import validate
    from tandem.returns.cin.census import Census
    from tandem.returns.cin.writer import write_cin_stream

    made = census_tables(Census(2026), authority="330", now=LATER)
    (row,) = made["episode"].to_dicts()
    assert (row["ReferralNFA"], row["CINclosureDate"], row["ReasonForClosure"]) == ("true", None, None)
    assert row["PrimaryNeedCode"] == "N4"
    assert made["child"]["UPNunknown"].to_list() == ["UN7"], "of school age, and nothing went further"
    assert all(made[table].is_empty() for table in ("assessment", "cin_plan", "section47", "cp_plan"))
    assert census_tables(Census(2027), authority="330", now=LATER)["episode"].is_empty(), "it was over in its year"
    out = io.BytesIO()
    write_cin_stream(made, out)
    (tmp_path / "census.xml").write_bytes(out.getvalue())
    found = validate(tmp_path / "census.xml").issue_dicts()
    # Nobody recorded an ethnicity that the census would take as known, nor a disability: neither is asked of one that
    # went no further.
    assert [each for each in found if each["severity"] == "error" and each["child"]] == []

    since = actions.reopen(Contact.objects.get(), new_information="More is known", by=manager, now=MONDAY + 2 * DAY)
    actions.decide(since, {1: deciding(primary_need="N1")}, by=manager, now=MONDAY + 3 * DAY)
    assert (episode(MONDAY + 2 * DAY)["ReferralNFA"], episode(LATER)["ReferralNFA"]) == ("true", "false")
    assert (episode(MONDAY + 2 * DAY)["PrimaryNeedCode"], episode(LATER)["PrimaryNeedCode"]) == ("N4", "N1")


def test_the_page_offers_it_beside_what_is_not_accepted_and_says_what_was_decided(
    inside: Callable[..., Any], screened: Callable[..., Any], manager: Any
) -> None:
    from tandem.hub.referrals.models import Referral

    contact, browser = screened(now=timezone.now()), inside(manager)
    page = f"/staff/front-door/contacts/{contact.reference}/"
    body = browser.get(page).content.decode()
    assert "No further action: not accepted as a referral" in body
    said = {"seen": contact.version, "code": CODE, "level": "4", "legal_test": "none_met", "rationale": "All is well."}
    answer = browser.post(f"{page}decide/", {f"child1-{key}": value for key, value in said.items()})
    assert answer.status_code == 302
    body = browser.get(page).content.decode()
    assert "Decided: accepted as a referral, no further action" in body
    assert f"Referral of {Referral.objects.get().date:%-d %B %Y}" in body
    assert "/staff/cases/" not in body.partition("<main")[2], "it is no case"
