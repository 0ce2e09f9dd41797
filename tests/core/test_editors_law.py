from __future__ import annotations

from datetime import date, timedelta

import pytest

from tandem.core.editors_law import hold_kind, hold_kinds, reply_time
from tandem.core.errors import InputError
from tandem.core.law import LegalStatus

TODAY = date(2026, 11, 29)


@pytest.mark.parametrize(
    ("key", "laws", "closes", "lets"),
    [
        ("pre_election", {"Local Government Act 1986, section 2(1)"}, False, True),
        ("proceedings", {"Contempt of Court Act 1981, section 2 and Schedule 1"}, True, False),
        (
            "identification",
            {
                "Children Act 1989, section 97(2)",
                "Administration of Justice Act 1960, section 12",
                "Children and Young Persons Act 1933, section 49",
                "Children and Young Persons Act 1933, section 39",
                "Youth Justice and Criminal Evidence Act 1999, section 45",
            },
            True,
            False,
        ),
        ("charge", {"Contempt of Court Act 1981, section 2 and Schedule 1, paragraphs 3 to 5"}, True, False),
        ("bereaved", {"Editors’ Code of Practice (IPSO), clause 4"}, True, False),
    ],
)
def test_each_kind_says_its_law_what_it_forbids_and_what_it_does_to_comments(
    key: str, laws: set[str], closes: bool, lets: bool
) -> None:
    kind = hold_kind(key)
    assert laws <= {law.citation for law in kind.laws}
    assert (kind.closes_comments, bool(kind.lets_through)) == (closes, lets)
    assert kind.forbids
    assert kind in hold_kinds(on=TODAY)


def test_kinds_stand_from_the_day_of_their_law_and_none_other_is_known() -> None:
    assert "proceedings" not in {kind.key for kind in hold_kinds(on=date(1981, 8, 26))}
    assert "proceedings" in {kind.key for kind in hold_kinds(on=date(1981, 8, 27))}
    with pytest.raises(InputError, match="purdah") as refused:
        hold_kind("purdah")
    assert refused.value.hint


def test_the_time_to_answer_is_our_own_rule() -> None:
    found = reply_time(on=TODAY)
    assert found.at_least == timedelta(hours=48)
    assert found.authority.status is LegalStatus.LOCAL
    with pytest.raises(InputError):
        reply_time(on=date(2000, 1, 1))
