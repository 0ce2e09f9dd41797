from __future__ import annotations

from tandem.core.suggest import did_you_mean

KNOWN = ["3A", "section_47", "section_11"]


def test_the_nearest_come_first_whatever_their_case() -> None:
    assert did_you_mean(" SECTION-47 ", KNOWN) == "Did you mean section_47, section_11?"
    assert did_you_mean("3a", KNOWN) == "Did you mean 3A?"


def test_where_nothing_is_near_everything_is_named() -> None:
    assert did_you_mean("zzz", KNOWN) == "There are: 3A, section_47, section_11."
