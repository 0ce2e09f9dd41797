from __future__ import annotations

from datetime import date

import pytest

from tandem.core.errors import InputError
from tandem.core.governance_practice import escalation_on, section_11_on, section_11_templates
from tandem.core.law import Confidence, LegalStatus, check_versions


@pytest.mark.parametrize(
    ("day", "key", "standards"),
    [
        (date(2007, 4, 1), "guidance_2007", 8),
        (date(2013, 4, 14), "guidance_2007", 8),
        (date(2013, 4, 15), "working_together_2018", 9),
        (date(2023, 12, 14), "working_together_2018", 9),
        (date(2023, 12, 15), "working_together_2023", 10),
    ],
)
def test_the_section_11_standards_that_stood(day: date, key: str, standards: int) -> None:
    found = section_11_on(day)
    assert (found.key, len(found.standards)) == (key, standards)
    assert found.scale == (0, 1, 2, 3)
    assert found.every_years == 2


def test_an_escalation_policy_became_a_standard_in_2023() -> None:
    having = [each.key for each in section_11_templates() if "escalation" in {one.key for one in each.standards}]
    assert having == ["working_together_2023"]


def test_no_day_has_two_lists_of_standards() -> None:
    check_versions(section_11_templates(), what="section 11")


def test_a_day_without_standards_is_refused() -> None:
    with pytest.raises(InputError, match="section 11 standards for 2007-03-31"):
        section_11_on(date(2007, 3, 31))


def test_the_five_stages_of_escalation_with_their_limits() -> None:
    """Specification 3.9: one, two, three, five and five working days."""
    found = escalation_on(date(2026, 11, 24))
    assert [(stage.number, stage.working_days) for stage in found.stages] == [(0, 1), (1, 2), (2, 3), (3, 5), (4, 5)]
    assert found.overall_working_days == 5
    assert "999" in found.immediate_risk


def test_the_limits_are_local_and_the_duty_to_have_them_is_not() -> None:
    found = escalation_on(date(2026, 11, 24))
    assert (found.authority.status, found.authority.confidence) == (LegalStatus.LOCAL, Confidence.SEEN)
    assert found.duty.status is LegalStatus.STATUTORY_GUIDANCE


def test_a_day_without_a_procedure_is_refused() -> None:
    with pytest.raises(InputError, match="escalation procedure for 2018-06-28"):
        escalation_on(date(2018, 6, 28))
