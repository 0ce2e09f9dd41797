"""The pages of figures, of everybody and of each agency: the same for all who may see them, and no small counts."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from tandem.core.calendar import add_months
from tandem.hub.referrals.figures import usual_span

PAGE = "/staff/figures/"
LOOKERS = ("chair", "single_point_of_contact", "front_door_manager")


def noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


@pytest.fixture
def year() -> date:
    """The first day of the last year that can be shown."""
    return usual_span(timezone.localdate()).since


@pytest.fixture
def in_the_year(received: Callable[..., Any], year: date) -> Callable[[int], list[Any]]:
    """Contacts of the year that is shown, and one before them so that a whole year was recorded."""

    def make(many: int) -> list[Any]:
        received(now=noon(add_months(year, -12)))
        return [received(now=noon(add_months(year, 4))) for _ in range(many)]

    return make


def taken_away(browser: Client, agency: Any) -> list[bytes]:
    """What one who looks sees and takes away, but for what is their own on every page."""
    pages = [browser.get(PAGE), browser.get(f"{PAGE}agencies/{agency.pk}/")]
    files = [browser.get(f"{PAGE}{path}way.csv").content for path in ("", f"agencies/{agency.pk}/")]
    assert {page.status_code for page in pages} == {200}
    return [*(page.content.partition(b"<h1>")[2].partition(b"</main>")[0] for page in pages), *files]


def test_small_counts_are_kept_from_everybody(
    inside: Callable[..., Client],
    person: Callable[..., Any],
    agency: Any,
    in_the_year: Callable[[int], list[Any]],
) -> None:
    """G45: on the pages and in what is taken away; one more than five is shown."""
    in_the_year(5)
    for role in LOOKERS:
        everybody, own, *files = taken_away(inside(person(role)), agency)
        assert b"5</td>" not in everybody
        assert b"Children told of: 5" not in own
        assert all(b",5," not in file and b"suppressed" in file for file in files)
    in_the_year(1)
    for role in LOOKERS:
        everybody, own, *files = taken_away(inside(person(role)), agency)
        assert b'<td class="number">6</td>' in everybody
        assert b"Children told of: 6" in own
        assert all(b",6," in file for file in files)


def contacts_to(browser: Client, end: date) -> str:
    """What the file of a year says of the contacts of everybody."""
    rows = csv.reader(io.StringIO(browser.get(f"{PAGE}way.csv?until={end}").content.decode("utf-8-sig")))
    (found,) = [row[1] for row in rows if row[:1] == ["Everybody"]]
    return found


def test_a_year_less_another_or_less_its_quarters_gives_no_small_count_away(
    inside: Callable[..., Client], person: Callable[..., Any], received: Callable[..., Any], year: date
) -> None:
    """G45: two in the quarter that one year has more than the last; then three in the one before those drawn."""

    def send(many: int, months: int) -> None:
        for _ in range(many):
            received(now=noon(add_months(year, months)))

    browsers = [inside(person(role)) for role in LOOKERS if role != "single_point_of_contact"]
    last, before, earlier = (add_months(year, months) - timedelta(days=1) for months in (12, 9, -3))
    send(1, -24)
    send(7, 7)
    send(2, 10)
    assert {contacts_to(browser, before) for browser in browsers} == {"7"}
    assert {contacts_to(browser, last) for browser in browsers} == {""}
    send(5, 10)
    assert {contacts_to(browser, last) for browser in browsers} == {"14"}, "no small count is left over"
    send(3, -14)
    for months in range(-11, 7, 3):
        send(7, months)
    assert {contacts_to(browser, earlier) for browser in browsers} == {"24"}
    assert {browser.get(f"{PAGE}contacts.csv").status_code for browser in browsers} == {404}


def test_every_agency_named_has_the_page_it_leads_to(
    inside: Callable[..., Client], manager: Any, received: Callable[..., Any], agency: Any, year: date
) -> None:
    from tandem.hub.agencies.models import Agency
    from tandem.hub.referrals.sending import SenderKind, SentBy

    school = Agency.objects.create(name="Larkfield School", kind="site", sector="education", opened=agency.opened)
    for sender in (agency, school):
        for months in (-12, 4):
            received(now=noon(add_months(year, months)), sender=SentBy(kind=SenderKind.PROFESSIONAL, agency=sender))
    browser = inside(manager)
    led_to = set(re.findall(r'"(/staff/figures/agencies/[0-9]+/)', browser.get(PAGE).content.decode()))
    assert led_to == {f"{PAGE}agencies/{agency.pk}/"}
    assert browser.get(led_to.pop()).status_code == 200


def test_figures_are_the_same_whatever_is_closed_to_whoever_looks(
    inside: Callable[..., Client],
    person: Callable[..., Any],
    manager: Any,
    agency: Any,
    in_the_year: Callable[[int], list[Any]],
) -> None:
    """G06, G09: neither what is sealed nor what one is kept from changes a figure; the lists leave it out."""
    from tandem.hub.children.models import Listing
    from tandem.hub.children.sealing_records import seal
    from tandem.hub.referrals.queries import visible_contacts

    sealed, related, *_others = in_the_year(7)
    kept_from, stranger = person("front_door_manager"), person("front_door_manager")
    before = taken_away(inside(stranger), agency)
    assert b",7," in before[2]
    seal(sealed.children.get().person, reason="Adopted", by=manager, now=timezone.now())
    Listing.objects.create(
        person=related.children.get().person, user=kept_from, barred=True, since=timezone.now(), reason="An aunt"
    )
    for who, open_to_them in ((manager, 8), (stranger, 7), (kept_from, 6)):
        assert visible_contacts(who, now=timezone.now()).count() == open_to_them
        assert taken_away(inside(who), agency) == before


def test_what_is_recorded_after_the_quarter_changes_nothing_until_the_next_is_over(
    inside: Callable[..., Client], manager: Any, agency: Any, received: Callable[..., Any], year: date
) -> None:
    """G45: what is shown now, less what was before, would be a call of the last day that was written down later."""
    for months in (-12, *[4] * 7):
        received(now=noon(add_months(year, months)))
    browser = inside(manager)
    before = taken_away(browser, agency)
    received(now=timezone.now(), received_at=noon(add_months(year, 12) - timedelta(days=1)))
    assert taken_away(browser, agency) == before


def test_an_agencys_picture_is_taken_away(
    inside: Callable[..., Client], manager: Any, agency: Any, in_the_year: Callable[[int], list[Any]]
) -> None:
    in_the_year(1)
    answer = inside(manager).get(f"{PAGE}agencies/{agency.pk}/way.svg")
    assert answer["Content-Type"] == "image/svg+xml"
    assert "Thornby Trust" in answer.content.decode()


def test_a_part_of_an_organisation_has_no_page_of_its_own(
    inside: Callable[..., Client], manager: Any, agency: Any
) -> None:
    from tandem.hub.agencies.models import Agency, Placement

    ward = Agency.objects.create(name="Ward 4", kind="service", sector="health", opened=agency.opened)
    Placement.objects.create(agency=ward, parent=agency, since=agency.opened)
    assert inside(manager).get(f"{PAGE}agencies/{agency.pk}/").status_code == 200
    assert inside(manager).get(f"{PAGE}agencies/{ward.pk}/").status_code == 404


def test_no_part_is_told_from_its_organisation_by_closing_or_placing_it(
    inside: Callable[..., Client], manager: Any, agency: Any, in_the_year: Callable[[int], list[Any]]
) -> None:
    """G45: what was shown before, less what is shown after, would be what the part sent; of five here, or of seven."""
    from tandem.hub.agencies import actions
    from tandem.hub.agencies.models import Agency, Placement
    from tandem.hub.referrals.models import Contact

    named = ("Ward 4", "Ward 5", "Ward 6")
    closes, opens, comes = (
        Agency.objects.create(name=name, kind="service", sector="health", opened=agency.opened) for name in named
    )
    for ward in (closes, opens):
        Placement.objects.create(agency=ward, parent=agency, since=agency.opened)
    for ward, many in ((closes, 5), (opens, 7), (comes, 3), (agency, 8)):
        for contact in in_the_year(many):
            Contact.objects.filter(pk=contact.pk).update(sender_agency=ward)
    browser, today = inside(manager), timezone.localdate()
    before = taken_away(browser, agency)
    actions.close(closes, on=today, reason="a merger")
    actions.place(opens, None, since=today, reason="stands alone")
    actions.place(comes, agency, since=today, reason="a merger")
    assert taken_away(browser, agency) == before


def test_an_agency_that_is_not_there_is_not_found(inside: Callable[..., Client], manager: Any) -> None:
    assert inside(manager).get(f"{PAGE}agencies/987654/").status_code == 404


def test_an_earlier_year_can_be_chosen_and_none_that_is_not_over(
    inside: Callable[..., Client], manager: Any, in_the_year: Callable[[int], list[Any]], year: date
) -> None:
    in_the_year(6)
    browser, ends = inside(manager), [add_months(year, months) - timedelta(days=1) for months in (9, 12, 15)]
    counted = [browser.get(f"{PAGE}?until={end}") for end in ends]
    assert [answer.status_code for answer in counted] == [200, 200, 422]
    assert b"is not one of the available choices" in counted[2].content
    assert browser.get(f"{PAGE}way.csv?until={ends[2]}").status_code == 422
    assert browser.get(f"{PAGE}way.csv?until=yesterday").status_code == 422
    assert b",6," in browser.get(f"{PAGE}way.csv?until={ends[1]}").content


@pytest.mark.parametrize("file", ["nothing.csv", "way.png", "shares.svg"])
def test_a_file_that_is_not_there_is_not_found(inside: Callable[..., Client], manager: Any, file: str) -> None:
    assert inside(manager).get(PAGE + file).status_code == 404


def test_the_page_says_when_there_are_too_few_quarters_to_tell(
    inside: Callable[..., Client], manager: Any, received: Callable[..., Any], year: date
) -> None:
    for months in (-1, *range(3, 12)):
        for _ in range(6 if months >= 3 else 1):
            received(now=noon(add_months(year, months)))
    assert "too few quarters to tell" in inside(manager).get(PAGE).content.decode()


def test_pages_ask_the_database_no_more_for_more_contacts(
    inside: Callable[..., Client], manager: Any, agency: Any, in_the_year: Callable[[int], list[Any]]
) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    browser, asked = inside(manager), []
    for many in (1, 4):
        in_the_year(many)
        browser.get(f"{PAGE}agencies/{agency.pk}/")
        with CaptureQueriesContext(
            connection,
        ) as queries:
            browser.get(f"{PAGE}agencies/{agency.pk}/")
            browser.get(PAGE)
        asked.append(len(queries))
    assert asked[0] == asked[1]
