from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from tandem.core.data import load
from tandem.core.errors import InputError
from tandem.core.law import Confidence
from tandem.core.sharing import (
    Agreement,
    Level,
    Purpose,
    Sharer,
    basis_for,
    golden_rules,
    not_informed_reason,
    not_informed_reasons,
)

TODAY = date(2026, 11, 24)
EVERY = list(product(Sharer, Purpose, Level))


def test_the_seven_golden_rules_in_order_from_the_day_of_the_advice() -> None:
    assert [rule.number for rule in golden_rules(on=date(2024, 4, 19))] == [1, 2, 3, 4, 5, 6, 7]
    assert golden_rules(on=date(2024, 4, 18)) == ()
    assert "do not need consent" in golden_rules(on=TODAY)[2].words
    assert "whether or not you share" in golden_rules(on=TODAY)[6].words


@pytest.mark.parametrize(("sharer", "purpose", "level"), EVERY)
def test_the_table_answers_every_case_with_exactly_one_row(sharer: Sharer, purpose: Purpose, level: Level) -> None:
    rows = [
        row
        for row in load("sharing")["bases"]
        if sharer in row["sharers"] and purpose in row["purposes"] and level in row["levels"]
    ]
    assert len(rows) == 1
    assert basis_for(sharer, purpose, level, on=date(2018, 5, 25)).article_6 == rows[0]["article_6"]


@pytest.mark.parametrize(
    ("case", "basis"),
    [
        ((Sharer.SCHOOL, Purpose.RAISE_CONCERN, Level.FOUR), ("6(1)(e)", "9(2)(g)", "paragraph 18", "not_required")),
        ((Sharer.SCHOOL, Purpose.RAISE_CONCERN, Level.TWO), ("6(1)(e)", "9(2)(g)", "paragraph 18", "sought")),
        (
            (Sharer.HEALTH, Purpose.RAISE_CONCERN, Level.FOUR),
            ("6(1)(e)", "9(2)(g) and 9(2)(h)", "paragraphs 2 and 18", "not_required"),
        ),
        ((Sharer.POLICE, Purpose.SECTION_47, Level.FOUR), ("6(1)(c)", "9(2)(g)", "paragraph 18", "not_required")),
        ((Sharer.COUNCIL, Purpose.IMMEDIATE_DANGER, Level.ONE), ("6(1)(d)", "9(2)(c)", "", "not_required")),
        ((Sharer.COUNCIL, Purpose.OFFER_HELP, Level.THREE), ("6(1)(e)", "9(2)(g)", "paragraph 18", "needed")),
        ((Sharer.OTHER_AGENCY, Purpose.OFFER_HELP, Level.TWO), ("6(1)(a)", "9(2)(a)", "", "needed")),
        ((Sharer.INDIVIDUAL, Purpose.RAISE_CONCERN, Level.NOT_RECORDED), ("", "", "", "not_required")),
    ],
)
def test_the_basis_follows_from_who_shares_for_what_at_which_level(
    case: tuple[Sharer, Purpose, Level], basis: tuple[str, str, str, str]
) -> None:
    found = basis_for(*case, on=TODAY)
    assert (found.article_6, found.article_9, found.schedule_1, found.agreement.value) == basis


@pytest.mark.parametrize(("sharer", "purpose", "level"), EVERY)
def test_protection_never_rests_on_consent(sharer: Sharer, purpose: Purpose, level: Level) -> None:
    """Golden rule 3, and level 4 is not led by consent."""
    found = basis_for(sharer, purpose, level, on=TODAY)
    if purpose is not Purpose.OFFER_HELP or level is Level.FOUR:
        assert not found.rests_on_consent
        assert found.agreement is not Agreement.NEEDED
    if level is Level.FOUR:
        assert found.agreement is Agreement.NOT_REQUIRED


def test_before_the_gdpr_there_is_no_answer_and_the_refusal_says_from_when_there_is() -> None:
    with pytest.raises(InputError, match="2018-05-24") as refusal:
        basis_for(Sharer.COUNCIL, Purpose.RAISE_CONCERN, Level.FOUR, on=date(2018, 5, 24))
    assert "2018-05-25" in refusal.value.hint


@pytest.mark.parametrize(("sharer", "purpose", "level"), EVERY)
def test_the_table_says_that_it_was_not_checked(sharer: Sharer, purpose: Purpose, level: Level) -> None:
    assert basis_for(sharer, purpose, level, on=TODAY).authority.confidence is Confidence.VERIFY


def test_the_reasons_for_not_telling_parents_and_how_sure_each_is() -> None:
    sure = {reason.key: reason.authority.confidence for reason in not_informed_reasons()}
    assert sure["increased_risk_to_child"] is Confidence.SEEN
    assert sure["female_genital_mutilation"] is Confidence.VERIFY
    assert len(sure) == 9
    assert not_informed_reason("lose_evidence").words == "Evidence might be lost."


def test_a_reason_that_is_not_on_the_list_is_refused_with_those_that_are() -> None:
    with pytest.raises(InputError, match="'busy'") as refusal:
        not_informed_reason("busy")
    assert "obstruct_police" in refusal.value.hint
