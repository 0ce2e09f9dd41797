from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tandem.core.errors import InputError
from tandem.core.law import Authority, Confidence, LegalStatus, check_versions, in_force, standing


@dataclass(frozen=True)
class Version:
    effective_from: date | None
    effective_to: date | None = None


OLD = Version(date(2013, 4, 15), date(2018, 7, 3))
NEW = Version(date(2018, 7, 4))


@pytest.mark.parametrize(
    ("day", "version"),
    [(date(2013, 4, 15), OLD), (date(2018, 7, 3), OLD), (date(2018, 7, 4), NEW), (date(2030, 1, 1), NEW)],
)
def test_the_version_that_stood_includes_its_first_and_last_day(day: date, version: Version) -> None:
    assert standing([NEW, OLD], day, what="rule") is version


def test_a_day_before_any_version_is_refused_with_the_days_that_would_do() -> None:
    with pytest.raises(InputError, match="no clock C8a for 2013-04-14") as caught:
        standing([NEW, OLD], date(2013, 4, 14), what="clock C8a")
    assert caught.value.hint == "It stands from 2013-04-15 to 2018-07-03, from 2018-07-04 on."


def test_what_is_made_but_not_commenced_stands_on_no_day() -> None:
    planned = Version(None)
    assert not in_force(planned, date.max)
    with pytest.raises(InputError, match="not in force on any day"):
        standing([planned], date(2027, 1, 1), what="duty")


def test_versions_that_share_a_day_are_refused() -> None:
    check_versions([NEW, OLD, Version(None)], what="rule")
    with pytest.raises(ValueError, match="two versions stand on 2018-07-03"):
        check_versions([OLD, Version(date(2018, 7, 3))], what="rule")


@given(
    starts=st.lists(st.integers(0, 3000), min_size=1, max_size=6, unique=True),
    offset=st.integers(0, 3500),
)
def test_consecutive_versions_leave_no_day_to_two_rules(starts: list[int], offset: int) -> None:
    days = [date(2010, 1, 1) + timedelta(n) for n in sorted(starts)]
    ends = [day - timedelta(1) for day in days[1:]]
    versions = [Version(start, end) for start, end in zip(days, [*ends, None], strict=True)]
    check_versions(versions, what="rule")
    day = date(2010, 1, 1) + timedelta(offset)
    assert sum(in_force(version, day) for version in versions) == (day >= days[0])


def test_an_authority_survives_a_data_file() -> None:
    authority = Authority(
        LegalStatus.STATUTE, "Children Act 1989", "section 46(6)", date(1991, 10, 14), None, Confidence.READ, "Note."
    )
    assert Authority.from_dict(authority.to_dict()) == authority
    assert authority.citation == "Children Act 1989, section 46(6)"
    assert Authority(LegalStatus.LOCAL, "Local procedures").citation == "Local procedures"


def test_an_authority_is_to_be_verified_unless_somebody_looked() -> None:
    assert not Authority.from_dict({"status": "statute", "source": "An Act"}).confidence.verified
    assert Confidence.READ.verified
    assert Confidence.SEEN.verified


@pytest.mark.parametrize(
    "entry",
    [
        {"status": "custom", "source": "An Act"},
        {"status": "statute", "source": "An Act", "confidence": "sure"},
        {"status": "statute", "source": "An Act", "effective_from": "1 April"},
        {"status": "statute", "source": "An Act", "since": "2013-04-15"},
        {"status": "statute", "source": ""},
        {"status": "statute", "source": "An Act", "effective_from": "2013-04-15", "effective_to": "2013-04-14"},
        {"status": "statute", "source": "An Act", "effective_to": "2013-04-14"},
    ],
)
def test_a_faulty_entry_is_refused(entry: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r".+"):
        Authority.from_dict(entry)


def test_every_status_has_words() -> None:
    assert [status.words for status in LegalStatus] == [
        "statute", "regulations", "statutory guidance", "guidance", "local procedure",
    ]  # fmt: skip
