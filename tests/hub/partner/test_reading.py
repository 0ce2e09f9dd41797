"""What can be read of what was typed, at its boundaries; and that reading never loses a word."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.http import QueryDict
from hypothesis import given, settings
from hypothesis import strategies as st

from tandem.hub.partner.reading import read
from tandem.hub.referrals.form import PAGES, Kind, Subject, page, question
from tandem.hub.referrals.form.faults import LONGEST, day_of, fault_of, nhs_number_of, upn_of
from tandem.hub.referrals.form.written import MOST, Asked, Somebody, Written

TODAY = date(2026, 11, 24)


def fault(key: str, value: str | None, subject: Subject = Subject.CHILD) -> str:
    return fault_of(Asked(question(key, subject), key), {key: value}, on=TODAY)


def typed(day: date) -> str:
    return f"{day.day}/{day.month}/{day.year}"


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("4/5/2019", date(2019, 5, 4)),
        ("29/2/2024", date(2024, 2, 29)),
        ("29/2/2023", None),
        ("31/4/2019", None),
        ("4/5/0", None),
        ("4/5/19", date(19, 5, 4)),
        ("/5/2019", None),
        ("4/May/2019", None),
        ("٤/5/2019", None),
        ("4/5/20199", None),
        ("", None),
        (None, None),
    ],
)
def test_a_date_is_read_or_it_is_not(value, day) -> None:
    assert day_of(value) == day


def test_a_date_of_birth_is_in_the_past_and_within_a_lifetime() -> None:
    assert fault("born", typed(TODAY)) == ""
    assert "not come yet" in fault("born", typed(TODAY + timedelta(days=1)))
    assert fault("born", "1/1/1907") == ""
    assert "years ago" in fault("born", "31/12/1906")
    assert "years ago" in fault("born", "4/5/19")


def test_a_child_is_expected_within_ten_months() -> None:
    for days in (-310, 0, 310):
        assert fault("expected", typed(TODAY + timedelta(days=days))) == ""
    for days in (-311, 311):
        assert "ten months" in fault("expected", typed(TODAY + timedelta(days=days)))


@pytest.mark.parametrize("number", ["9434765919", "943 476 5919", "943-476-5919", "4010232137", "9876543210"])
def test_nhs_numbers_with_the_right_check_digit(number) -> None:
    assert nhs_number_of(number) == "".join(filter(str.isdigit, number))
    assert fault("nhs_number", number) == ""


@pytest.mark.parametrize("number", ["9434765918", "943476591", "94347659190", "94347659l9", "٩٤٣٤٧٦٥٩١٩", ""])
def test_nhs_numbers_with_a_wrong_one(number) -> None:
    """One digit changed, one too few, one too many, a letter, digits of another script."""
    assert nhs_number_of(number) is None


def test_a_single_wrong_digit_in_an_nhs_number_is_always_found() -> None:
    good = "9434765919"
    for place in range(10):
        for digit in "0123456789":
            if digit != good[place]:
                assert nhs_number_of(good[:place] + digit + good[place + 1 :]) is None


def test_unique_pupil_numbers() -> None:
    assert upn_of("h801 200001001") == "H801200001001"
    assert upn_of("H80120000100A") == "H80120000100A"
    for wrong in ("801200001001", "H80120000100", "H8012000010011", "H8O1200001001"):
        assert upn_of(wrong) is None


def test_text_may_be_as_long_as_it_says_and_no_longer() -> None:
    for key, most in (("what_happened", LONGEST), ("when", question("when").length)):
        assert fault(key, "x" * most, Subject.CONCERN) == ""
        assert str(most) in fault(key, "x" * (most + 1), Subject.CONCERN)


def test_not_known_is_never_at_fault() -> None:
    for each in PAGES:
        for asked in each.questions:
            assert fault_of(Asked(asked, asked.key), {asked.key: None}, on=TODAY) == ""


def test_words_beside_a_tick_for_not_known_are_kept() -> None:
    written = Written()
    read(written, page("concern"), QueryDict("when=Today&when.unknown=yes&where.unknown=yes"), on=TODAY)
    assert written.answers == {"when": "Today", "where": None}


def test_what_is_not_among_the_choices_is_no_answer() -> None:
    written = Written()
    read(written, page("level"), QueryDict("level=9"), on=TODAY)
    read(written, page("factors"), QueryDict("factors=16A&factors=nonsense"), on=TODAY)
    assert written.answers == {"factors": "16A"}


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(st.sampled_from(["what_happened", "when", "where", "who_saw"]), st.text(max_size=60)))
def test_whatever_is_typed_comes_back_as_it_was(answers: dict[str, str]) -> None:
    data = QueryDict(mutable=True)
    data.update(answers)
    written = Written()
    read(written, page("concern"), data, on=TODAY)
    again = Written.from_kept(written.to_keep())
    wanted = {key: words.replace("\x00", "").replace("\r\n", "\n").strip() for key, words in answers.items()}
    assert again.answers == {key: words for key, words in wanted.items() if words}


def test_a_form_holds_so_many_people_and_no_more() -> None:
    written = Written()
    for _ in range(MOST + 5):
        written.add(Subject.CHILD)
    assert len(written.children) == MOST


def test_there_is_always_a_child() -> None:
    written = Written(children=[Somebody("a", {"given_name": "Wren"})])
    written.remove(Subject.CHILD, 1)
    assert [child.answers for child in written.children] == [{}]


def test_each_key_is_asked_once_about_each_subject_and_every_choice_has_words() -> None:
    keys = [(each.subject, asked.key) for each in PAGES for asked in each.questions]
    assert len(keys) == len(set(keys))
    for each in PAGES:
        for asked in each.questions:
            offered = asked.choices(TODAY)
            assert bool(offered) == (asked.kind in (Kind.ONE, Kind.PICK, Kind.MANY))
            assert all(str(choice.label) and ", " not in choice.code for choice in offered)
