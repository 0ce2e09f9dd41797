from __future__ import annotations

from datetime import date

import pytest

from tandem.core.errors import InputError
from tandem.published import known_on

C5 = "cin_c5_referrals_by_source"
WARNER = date(2014, 12, 12)


def test_in_december_2014_only_the_first_year_of_sources_was_known() -> None:
    assert known_on(C5, 2014, WARNER).known
    assert not known_on(C5, 2015, WARNER).known
    assert "22 October 2015, so they were not known then" in known_on(C5, 2015, WARNER).words


def test_figures_are_known_from_the_day_they_were_published() -> None:
    assert not known_on(C5, 2014, date(2014, 10, 28)).known
    assert known_on(C5, 2014, date(2014, 10, 29)).known


def test_a_revision_is_told_from_what_people_saw() -> None:
    assert "later revision" in known_on(C5, 2014, WARNER).words
    seen = known_on("cin_first_published_2010_2017", 2014, WARNER)
    assert seen.as_first_published
    assert "revision" not in seen.words


def test_a_date_from_general_knowledge_is_said_to_be_about() -> None:
    found = known_on(C5, 2016, date(2017, 1, 1))
    assert found.confidence == "verify"
    assert "on or about 3 November 2016" in found.words


def test_where_no_date_is_recorded_the_answer_is_neither_yes_nor_no() -> None:
    found = known_on("mhclg_ro3_children_social_care_by_service", 2014, WARNER)
    assert found.known is None
    assert found.first_published is None
    assert "not recorded" in found.words


def test_a_year_the_table_lacks_is_refused() -> None:
    with pytest.raises(InputError, match="2014 to 2024"):
        known_on(C5, 2010, WARNER)
