from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tandem.core.data import load
from tandem.core.names import (
    NameKey,
    NameReason,
    fold,
    name_keys,
    name_reasons,
    short_form_roots,
    similarity,
    spelling_roots,
    trigrams,
)

NAMES = st.one_of(
    st.text(max_size=30),
    st.sampled_from(sorted(load("names")["short_forms"])),
    st.sampled_from(sorted(load("names")["spellings"])),
)


@pytest.mark.parametrize(
    ("one", "other", "strongest"),
    [
        ("Zoë", "ZOE", NameReason.WHOLE),
        ("Anne-Marie", "Annemarie", NameReason.WHOLE),
        ("O'Brien", "O Brien", NameReason.WHOLE),
        ("Smith-Jones", "Jones", NameReason.PART),
        ("al-Hassan", "Hassan", NameReason.PART),
        ("Ahmed Hassan", "Hassan Ahmed", NameReason.PART),
        ("Mohammed", "Muhammad", NameReason.SPELLING),
        ("Mohamed", "محمد", NameReason.SPELLING),
        ("Maxamed", "Mohamed", NameReason.SPELLING),
        ("Syed", "Sayed", NameReason.SPELLING),
        ("Chaudhry", "Chowdhury", NameReason.SPELLING),
        ("Smith", "Smyth", NameReason.SPELLING),
        ("Katarzyna", "Katherine", NameReason.SPELLING),
        ("Bill", "William", NameReason.SHORT_FORM),
        ("Peggy", "Margaret", NameReason.SHORT_FORM),
        ("Kasia", "Katarzyna", NameReason.SHORT_FORM),
        ("Polly", "Molly", NameReason.SHORT_FORM),
        ("Trueman", "Truman", NameReason.SOUND),
    ],
)
def test_two_names_of_one_person_meet_for_a_stated_reason(one: str, other: str, strongest: NameReason) -> None:
    assert name_reasons(one, other)[0] is strongest


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sandy", "Xavier"),
        ("Patel", "Khan"),
        ("Unknown", "Unknown"),
        ("Baby girl", "Baby girl"),
        ("", ""),
        ("A Khan", "A Patel"),
    ],
)
def test_strangers_and_placeholders_do_not_meet(one: str, other: str) -> None:
    assert name_reasons(one, other) == ()


def test_a_short_form_of_two_names_has_both_roots() -> None:
    assert {"alexander", "alexandra"} <= short_form_roots("Alex")


def test_short_forms_do_not_run_on_from_one_to_the_next() -> None:
    assert short_form_roots("Peggy").isdisjoint(short_form_roots("Peter"))
    assert NameReason.SHORT_FORM not in name_reasons("Ned", "Fred")


@pytest.mark.parametrize("table", ["short_forms", "spellings"])
def test_every_line_of_the_tables_is_folded_and_meets_itself(table: str) -> None:
    """Every form on a line leads to the line's root, and no line says a name twice."""
    roots = short_form_roots if table == "short_forms" else spelling_roots
    lines: dict[str, str] = load("names")[table]
    assert len(lines) > 400
    for root, forms in lines.items():
        names = [root, *forms.split(" | ")]
        assert len(set(names)) == len(names), root
        assert root == fold(root)
        for name in names:
            assert root in roots(name), (root, name)


@given(NAMES)
def test_a_name_meets_itself_whole_or_has_no_keys(name: str) -> None:
    keys = name_keys(name)
    assert not keys or name_reasons(name, name)[0] is NameReason.WHOLE


@given(NAMES, NAMES)
def test_meeting_is_symmetric(one: str, other: str) -> None:
    assert name_reasons(one, other) == name_reasons(other, one)
    assert similarity(one, other) == similarity(other, one)


@given(NAMES)
def test_the_keys_of_a_folded_name_are_the_keys_of_the_name(name: str) -> None:
    assert {key for key in name_keys(name) if key.reason is NameReason.WHOLE} == {
        key for key in name_keys(fold(name)) if key.reason is NameReason.WHOLE
    }


def test_keys_say_their_reason() -> None:
    keys = name_keys("Bill")
    assert NameKey(NameReason.SHORT_FORM, "william") in keys
    assert NameKey(NameReason.WHOLE, "bill") in keys


def test_trigrams_are_those_of_postgresql() -> None:
    """The examples of the PostgreSQL manual, appendix F, pg_trgm."""
    assert trigrams("foo|bar") == {"  f", " fo", "foo", "oo ", "  b", " ba", "bar", "ar "}
    assert trigrams("cat") == {"  c", " ca", "cat", "at "}
    assert similarity("word", "two words") == pytest.approx(0.363636, abs=1e-6)


@given(NAMES)
def test_a_name_is_wholly_similar_to_itself(name: str) -> None:
    assert similarity(name, name) == (1.0 if fold(name) else 0.0)
