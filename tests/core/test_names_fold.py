from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tandem.core.names import fold, is_placeholder, parts, whole


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("O'Brien", "obrien"),
        ("O’BRIEN", "obrien"),
        ("Anne-Marie", "anne marie"),
        ("  Mary   Ann ", "mary ann"),
        ("Zoë", "zoe"),
        ("Siân", "sian"),
        ("Łukasz Żółć", "lukasz zolc"),
        ("Gül İpek Işık Çağrı", "gul ipek isik cagri"),
        ("Nguyễn Đặng Phương", "nguyen dang phuong"),
        ("Søren Æsa Groß", "soren aesa gross"),
        ("Юрий Щербаков", "yurii shcherbakov"),
        ("Дмитро Ковальчук", "dmitro kovalchuk"),
        ("Γιώργος Παπάς", "giorgos papas"),
        ("مُحَمَّد", "mhmd"),
        ("Smith (née Jones)", "smith nee jones"),
        ("", ""),
        ("-", ""),
    ],
)
def test_a_name_folds_to_plain_latin_words(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_a_letter_without_a_table_is_kept_rather_than_lost() -> None:
    assert fold("李 小龍") == "李 小龍"


@given(st.text(max_size=40))
def test_folding_twice_is_folding_once(name: str) -> None:
    assert fold(fold(name)) == fold(name)


@given(st.text(max_size=40))
def test_what_is_folded_has_only_letters_digits_and_single_spaces(name: str) -> None:
    folded = fold(name)
    assert folded == " ".join(folded.split(" ")).strip()
    assert all(word.isalnum() for word in folded.split())


@given(st.text(alphabet="ABCXYZéłßñ'- ", max_size=30))
def test_case_makes_no_difference(name: str) -> None:
    assert fold(name.lower()) == fold(name) == fold(name.upper())


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("van der Berg", ("berg",)),
        ("al-Hassan", ("hassan",)),
        ("de la Cruz", ("cruz",)),
        ("Mac Donald", ("donald",)),
        ("Smith-Jones", ("smith", "jones")),
        ("Van", ("van",)),
        ("De La", ("de", "la")),
    ],
)
def test_particles_carry_no_weight_unless_they_are_the_whole_name(written: str, words: tuple[str, ...]) -> None:
    assert parts(written) == words


def test_hyphen_space_and_neither_close_up_alike() -> None:
    assert whole("Anne-Marie") == whole("Anne Marie") == whole("Annemarie") == "annemarie"


@pytest.mark.parametrize("name", ["", " ", "?", "Unknown", "BABY GIRL", "baby", "TBC", "Unborn child", "N/A"])
def test_a_name_that_says_no_name_is_known(name: str) -> None:
    assert is_placeholder(name)


@pytest.mark.parametrize("name", ["Bo", "Babyface", "Ng", "Tia"])
def test_short_and_rare_names_are_names(name: str) -> None:
    assert not is_placeholder(name)
