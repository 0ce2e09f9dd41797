from __future__ import annotations

from datetime import date

import pytest

from tandem.core.errors import InputError
from tandem.core.law import LegalStatus
from tandem.core.legal_tests import legal_test, legal_tests, level_of_need, levels_of_need

NOW = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("key", "citation", "words"),
    [
        ("child_in_need", "Children Act 1989, section 17(10)", "reasonable standard of health or development"),
        ("section_47", "Children Act 1989, section 47(1)", "reasonable cause to suspect"),
        ("care_order", "Children Act 1989, section 31(2), (9) and (10)", "seeing or hearing the ill-treatment"),
        ("interim_order", "Children Act 1989, section 38", "reasonable grounds for believing"),
        ("accommodation", "Children Act 1989, section 20", "objects (section 20(7))"),
        ("emergency_protection", "Children Act 1989, section 44(1)", "reasonable cause to believe"),
        ("police_protection", "Children Act 1989, section 46(1)", "A constable has reasonable cause to believe"),
        ("co_operation", "Children Act 2004, section 10", "promote co-operation"),
        ("section_11", "Children Act 2004, section 11", "safeguard and promote the welfare"),
        ("safeguarding_arrangements", "Children Act 2004, sections 16E to 16K", "publish them"),
    ],
)
def test_a_test_stands_with_its_section_and_its_words(key: str, citation: str, words: str) -> None:
    test = legal_test(key, on=NOW)
    assert test.authority.citation == citation
    assert test.authority.status is LegalStatus.STATUTE
    assert words in test.words
    assert test.leads_to


def test_there_are_ten_tests_now_and_nine_before_safeguarding_partners() -> None:
    assert len(legal_tests(on=NOW)) == 10
    assert len(legal_tests(on=date(2018, 6, 28))) == 9
    assert len(legal_tests(on=date(2018, 6, 29))) == 10


def test_a_test_before_its_day_is_refused() -> None:
    with pytest.raises(InputError, match="It stands from 2018-06-29 on"):
        legal_test("safeguarding_arrangements", on=date(2018, 6, 28))


def test_an_unknown_test_is_refused_with_the_nearest() -> None:
    with pytest.raises(InputError, match="Did you mean section_47"):
        legal_test("section47", on=NOW)


@pytest.mark.parametrize(
    ("on", "source"), [(date(2015, 1, 14), "Right Service Right Time"), (NOW, "Right Help Right Time")]
)
def test_four_levels_of_need_stand_under_the_document_of_the_day(on: date, source: str) -> None:
    levels = levels_of_need(on=on)
    assert [level.key for level in levels] == ["1", "2", "3", "4"]
    assert [level.name for level in levels] == [
        "Universal",
        "Universal Plus",
        "Additional Needs",
        "Complex/Significant",
    ]
    assert all(level.authority.source.startswith(source) for level in levels)
    assert {level.authority.status for level in levels} == {LegalStatus.LOCAL}


def test_only_the_highest_level_is_statutory_and_needs_no_consent() -> None:
    levels = levels_of_need(on=NOW)
    assert [(level.statutory, level.consent_led) for level in levels] == [(False, True)] * 3 + [(True, False)]


def test_an_unknown_level_is_refused() -> None:
    with pytest.raises(InputError, match="no level of need '5'"):
        level_of_need("5", on=NOW)


def test_before_the_first_document_there_are_no_levels() -> None:
    assert levels_of_need(on=date(2012, 1, 1)) == ()
