"""The code lists against the sets of the DfE's schemas."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tandem.core.codes import CodeList, code_list, code_lists, codes_on, group, label, lookup
from tandem.core.errors import InputError
from tandem.core.law import Confidence

NOW = date(2026, 11, 24)
SCHEMA_SETS = {
    "upn_unknown": "UN1 UN2 UN3 UN4 UN5 UN6 UN7",
    "abuse_category": "NEG PHY SAB EMO MUL",
    "primary_need": "N0 N1 N2 N3 N4 N5 N6 N7 N8 N9",
    "disability": "NONE MOB HAND PC INC COMM LD HEAR VIS BEH CON AUT DDA",
    "referral_source": "1A 1B 1C 1D 2A 2B 3A 3B 3C 3D 3E 3F 4 5A 5B 5C 5D 6 7 8 9 10",
    "ethnicity": (
        "ABAN AIND AOTH APKN BAFR BCRB BOTH CHNE MOTH MWAS MWBA MWBC NOBT OOTH REFU WBRI WIRI WIRT WOTH WROM"
    ),
    "closure_reason": "RC1 RC2 RC3 RC4 RC5 RC6 RC7 RC8 RC9",
    "assessment_factor": (
        "1A 1B 1C 2A 2B 2C 3A 3B 3C 4A 4B 4C 5A 5B 5C 6A 6B 6C 7A 8B 8C 8D 8E 8F 9A 10A 11A 12A 13A 14A 15A 16A 17A "
        "18B 18C 19B 19C 20 21 22A 23A 24A"
    ),
    "sex": "M F U",
}


@pytest.mark.parametrize("key", SCHEMA_SETS)
def test_a_list_holds_exactly_the_codes_of_the_return(key: str) -> None:
    assert {code.code for code in codes_on(key, on=NOW)} == set(SCHEMA_SETS[key].split())


def test_ethnicity_has_eighteen_groups_and_two_unknowns() -> None:
    assert len(codes_on("ethnicity", on=NOW)) == 18 + 2


@pytest.mark.parametrize(
    ("key", "code", "on", "words"),
    [
        ("referral_source", "3A", NOW, "HEALTH SERVICES – general practitioner (GP)"),
        ("referral_source", "1D", date(2024, 3, 31), "INDIVIDUAL – other (including strangers)"),
        (
            "referral_source",
            "1D",
            date(2024, 4, 1),
            "INDIVIDUAL – other (including strangers or Members of Parliament (MPs))",
        ),
        (
            "referral_source",
            "5B",
            NOW,
            "LA SERVICES – other internal services, not including social care or early help",
        ),
        ("primary_need", "N1", NOW, "Abuse or neglect"),
        ("abuse_category", "MUL", NOW, "Multiple/not recommended"),
        ("closure_reason", "RC9", NOW, "Case closed after assessment, referred to early help"),
        ("gender_current", "0", date(2024, 3, 31), "Not recorded or unborn"),
        ("sex", "F", date(2024, 4, 1), "Female"),
        ("upn_unknown", "UN7", NOW, "Referral with no further action"),
    ],
)
def test_a_label_is_the_publishers_of_that_day(key: str, code: str, on: date, words: str) -> None:
    assert label(key, code, on=on) == words


@pytest.mark.parametrize(
    ("key", "code", "first"),
    [
        ("referral_source", "5D", date(2022, 4, 1)),
        ("closure_reason", "RC9", date(2022, 4, 1)),
        ("assessment_factor", "18B", date(2020, 4, 1)),
        ("assessment_factor", "19C", date(2020, 4, 1)),
        ("assessment_factor", "24A", date(2021, 4, 1)),
    ],
)
def test_a_code_begins_with_the_collection_that_first_had_it(key: str, code: str, first: date) -> None:
    assert lookup(key, code, on=first).code == code
    with pytest.raises(InputError, match=f"no {key} code {code} for {first - timedelta(1)}"):
        lookup(key, code, on=first - timedelta(1))


@pytest.mark.parametrize(("code", "rule"), [("18A", "8945Q"), ("19A", "8950Q")])
def test_a_retired_factor_stands_to_its_last_day_and_says_what_replaced_it(code: str, rule: str) -> None:
    retired = lookup("assessment_factor", code, on=date(2020, 3, 31))
    assert rule in retired.note
    with pytest.raises(InputError, match="to 2020-03-31"):
        lookup("assessment_factor", code, on=date(2020, 4, 1))


def test_sex_took_the_place_of_gender_from_the_2024_25_collection() -> None:
    with pytest.raises(InputError, match="For that day see sex"):
        codes_on("gender_current", on=date(2024, 4, 1))
    with pytest.raises(InputError, match="For that day see gender_current"):
        codes_on("sex", on=date(2024, 3, 31))


@pytest.mark.parametrize(
    ("code", "key"),
    [
        *((f"1{letter}", "individual") for letter in "ABCD"),
        ("2A", "schools"),
        ("2B", "education"),
        *((f"3{letter}", "health") for letter in "ABCDEF"),
        ("4", "housing"),
        *((f"5{letter}", "la_services") for letter in "ABCD"),
        ("6", "police"),
        ("7", "other_legal"),
        ("8", "other"),
        ("9", "anonymous"),
        ("10", "unknown"),
    ],
)
def test_a_source_belongs_to_the_group_under_which_it_is_published(code: str, key: str) -> None:
    assert group("referral_source", code, on=NOW) == key
    assert key in code_list("referral_source").groups


def test_a_list_without_groups_has_none() -> None:
    assert group("primary_need", "N1", on=NOW) is None


@pytest.mark.parametrize(
    ("code", "short"),
    [("3B", "Domestic abuse: parent or carer"), ("19C", "Sexual abuse: adult on child"), ("16A", "Neglect")],
)
def test_a_factor_has_a_short_name_for_charts(code: str, short: str) -> None:
    assert lookup("assessment_factor", code, on=NOW).short == short


@pytest.mark.parametrize(
    ("code", "near"), [("3a", "Did you mean 3A"), ("3G", "Did you mean 3"), ("health", "There are: 1A, 1B")]
)
def test_an_unknown_code_is_refused_with_the_nearest(code: str, near: str) -> None:
    with pytest.raises(InputError, match=f"Source of referral has no code '{code}'") as caught:
        label("referral_source", code, on=NOW)
    assert near in caught.value.hint


def test_an_unknown_list_is_refused_with_the_nearest() -> None:
    with pytest.raises(InputError, match="Did you mean referral_source"):
        code_list("referal_source")


def test_a_day_before_a_list_is_refused_with_its_first_day() -> None:
    with pytest.raises(InputError, match="It begins on 2013-04-01"):
        codes_on("referral_source", on=date(2013, 3, 31))


@given(days=st.integers(0, 6500))
def test_no_day_gives_a_code_two_wordings(days: int) -> None:
    day = date(2013, 4, 1) + timedelta(days)
    for each in code_lists():
        try:
            current = [code.code for code in each.on(day)]
        except InputError:
            continue
        assert len(set(current)) == len(current)
        assert all(each.lookup(code, on=day).code == code for code in current)


@pytest.mark.parametrize("each", code_lists(), ids=lambda each: each.key)
def test_every_code_has_words_and_every_group_a_name(each: CodeList) -> None:
    assert each.authority.source
    for code in each.codes:
        assert code.label.strip() == code.label != ""
        assert code.short
        assert code.group is None or code.group in each.groups
        assert isinstance(code.confidence, Confidence)


def test_outcomes_are_the_words_of_the_dataset() -> None:
    assert [code.label for code in codes_on("referral_outcome", on=NOW)] == [
        "No Further Action",
        "Advice and Information or signpost to other services",
        "Step-down to Early Help",
        "Assessment required",
        "Strategy discussion and/or Section 47 enquiry",
        "Other",
    ]
    assert len(codes_on("s47_outcome", on=NOW)) == 8
