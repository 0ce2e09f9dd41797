from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tandem.core.errors import InputError
from tandem.core.governance import Model, Standing, model, model_on, models
from tandem.core.law import Confidence, LegalStatus
from tandem.core.pathways import pathway, pathways

EVERY = pytest.mark.parametrize("each", models(), ids=lambda each: each.key)


@pytest.mark.parametrize(
    ("day", "keys"),
    [
        (date(2006, 4, 1), ["lscb"]),
        (date(2014, 12, 9), ["lscb"]),
        (date(2018, 6, 28), ["lscb"]),
        (date(2018, 6, 29), ["lscb", "safeguarding_partners_2018"]),
        (date(2019, 9, 29), ["lscb", "safeguarding_partners_2018"]),
        (date(2019, 9, 30), ["safeguarding_partners_2018"]),
        (date(2023, 12, 14), ["safeguarding_partners_2018"]),
        (date(2023, 12, 15), ["safeguarding_partners_2018", "working_together_2023"]),
        (date(2024, 12, 31), ["safeguarding_partners_2018", "working_together_2023"]),
        (date(2025, 1, 1), ["working_together_2023"]),
        (date(2026, 11, 24), ["working_together_2023"]),
    ],
)
def test_the_models_that_could_stand_on_a_day(day: date, keys: list[str]) -> None:
    assert [each.key for each in model_on(day)] == keys


def test_a_day_before_the_boards_is_refused_and_the_first_day_named() -> None:
    with pytest.raises(InputError, match="31 March 2006") as refusal:
        model_on(date(2006, 3, 31))
    assert "1 April 2006" in refusal.value.hint


@given(st.dates(min_value=date(2006, 4, 1), max_value=date(2060, 1, 1)))
def test_somebody_always_answers_and_families_first_never_of_itself(day: date) -> None:
    found = model_on(day)
    assert found
    assert all(each.key != "families_first" for each in found)


def test_families_first_stands_from_the_day_an_administrator_sets() -> None:
    enabled = {"families_first": date(2027, 9, 1)}
    assert [each.key for each in model_on(date(2027, 8, 31), enabled=enabled)] == ["working_together_2023"]
    assert [each.key for each in model_on(date(2027, 9, 1), enabled=enabled)] == [
        "working_together_2023",
        "families_first",
    ]


def test_once_families_first_is_enabled_its_members_and_duties_stand_with_it() -> None:
    day = date(2027, 9, 1)
    first = model_on(day, enabled={"families_first": day})[-1]
    team = first.body("multi_agency_child_protection_team").members_on(day)
    assert [each.agency for each in team] == ["local_authority", "icb", "education", "police"]
    assert "protection_teams" in {duty.key for duty in first.duties_on(day)}


def test_a_model_dated_by_law_cannot_be_enabled_by_hand() -> None:
    with pytest.raises(InputError, match="lscb"):
        model_on(date(2026, 1, 1), enabled={"lscb": date(2026, 1, 1)})


def test_unknown_models_and_bodies_are_refused_with_those_there_are() -> None:
    with pytest.raises(InputError, match="acpc") as refusal:
        model("acpc")
    assert "lscb" in refusal.value.hint
    with pytest.raises(InputError, match="cabinet") as refusal:
        model("lscb").body("cabinet")
    assert "board" in refusal.value.hint


def test_the_board_partners_are_those_of_section_13_as_enacted() -> None:
    """Children Act 2004, section 13(3)(a) to (j) as enacted, with the authority of 13(2)(a)."""
    board = model("lscb").body("board")
    enacted = [each.agency for each in board.members_on(date(2006, 4, 1)) if each.authority.paragraph == "section 13"]
    assert enacted == [
        "local_authority",
        "district_council",
        "police",
        "probation",
        "youth_offending_team",
        "nhs_commissioners_to_2013",
        "nhs_trusts",
        "connexions",
        "cafcass",
        "secure_training_centre",
        "prison_detaining_children",
    ]


def test_the_nhs_seats_on_the_board_pass_on_1_april_2013() -> None:
    board = model("lscb").body("board")
    before = {each.agency for each in board.members_on(date(2013, 3, 31))}
    after = {each.agency for each in board.members_on(date(2013, 4, 1))}
    assert before - after == {"nhs_commissioners_to_2013"}
    assert after - before == {"nhs_commissioners"}


def test_clinical_commissioning_groups_give_way_to_integrated_care_boards_on_1_july_2022() -> None:
    partners = model("safeguarding_partners_2018").body("safeguarding_partners")
    assert [each.agency for each in partners.members_on(date(2022, 6, 30))] == ["local_authority", "ccg", "police"]
    assert [each.agency for each in partners.members_on(date(2022, 7, 1))] == ["local_authority", "icb", "police"]


def test_the_lead_member_observes_the_board_and_does_not_decide() -> None:
    lead = next(each for each in model("lscb").body("board").members if each.agency == "lead_member")
    assert lead.standing is Standing.PARTICIPATING_OBSERVER


def test_the_two_objectives_of_a_board_come_first() -> None:
    duties = model("lscb").duties_on(date(2014, 12, 9))
    assert [duty.key for duty in duties[:2]] == ["coordinate", "ensure_effectiveness"]
    assert {duty.authority.citation for duty in duties[:2]} == {"Children Act 2004, section 14(1)"}


def test_scrutiny_is_independent_of_the_partners_from_2018() -> None:
    for each in models():
        scrutineers = [body.key for body in each.bodies for who in body.members if who.standing is Standing.SCRUTINEER]
        assert scrutineers == ([] if each.key == "lscb" else ["independent_scrutiny"])


@EVERY
def test_a_report_that_claims_impact_needs_evidence(each: Model) -> None:
    parts = {part.key: part for part in each.yearly_report}
    assert "effectiveness" in parts
    assert all(part.needs_evidence for key, part in parts.items() if key in {"effectiveness", "impact"})


def test_relevant_agencies_came_with_the_partners_and_rest_on_the_regulations() -> None:
    assert model("lscb").relevant_agencies == ()
    named = model("safeguarding_partners_2018").relevant_agencies
    assert {"education", "criminal_justice", "sport_and_religion"} <= {each.key for each in named}
    assert {each.authority.effective_from for each in named} == {date(2018, 6, 29)}
    assert all("SI 2018/789" in each.authority.source for each in named)


def test_the_yearly_report_grew_with_the_guidance() -> None:
    assert len(model("working_together_2023").yearly_report) == 15
    assert "costs" in {part.key for part in model("working_together_2023").yearly_report}


@EVERY
def test_every_rule_says_where_it_comes_from_and_keys_are_not_used_twice(each: Model) -> None:
    for rules in (each.duties, each.yearly_report, each.bodies):
        keys = [rule.key for rule in rules]
        assert len(set(keys)) == len(keys)
    authorities = [
        *(duty.authority for duty in each.duties),
        *(part.authority for part in each.yearly_report),
        *(agency.authority for agency in each.relevant_agencies),
        *(who.authority for body in each.bodies for who in body.members),
    ]
    assert all(authority.source for authority in authorities)
    assert each.by_administrator == (each.key == "families_first")


def test_what_was_not_checked_says_so() -> None:
    parts = model("working_together_2023").yearly_report
    assert {part.authority.confidence for part in parts} == {Confidence.VERIFY}
    assert model("lscb").authority.confidence is Confidence.READ
    assert model("lscb").authority.status is LegalStatus.STATUTE


def test_a_guidance_model_and_the_pathway_of_the_same_guidance_begin_together() -> None:
    by_key = {path.key for path in pathways()}
    assert "working_together_2023" in by_key
    assert model("working_together_2023").authority.effective_from == (
        pathway("working_together_2023").authority.effective_from
    )
