"""How old one must be to read a text: the published formula, worked by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tandem.core.reading_age import reading_age


@pytest.mark.parametrize(
    ("text", "age"),
    [
        # 10 words, 31 letters, 2 sentences: 4.71 * 3.1 + 0.5 * 5 - 21.43 = -4.3, so the youngest.
        ("We read what you told us. We want to help.", 5),
        # 12 words, 57 letters, 1 sentence: 4.71 * 4.75 + 0.5 * 12 - 21.43 = 6.9, grade 7, so 12 years.
        ("Social worker Amina wants to visit your family at school next Monday.", 12),
        # 6 words, 77 letters, 1 sentence: 4.71 * 12.83 + 0.5 * 6 - 21.43 = 42, so the oldest.
        ("Professionals determined multidisciplinary safeguarding arrangements necessitating reassessment.", 18),
        ("Thank you so much", None),
        ("", None),
    ],
)
def test_the_formula_worked_by_hand(text: str, age: int | None) -> None:
    assert reading_age(text) == age


@given(st.text(max_size=300))
def test_any_text_has_an_age_between_the_youngest_and_the_oldest_or_none(text: str) -> None:
    age = reading_age(text)
    assert age is None or 5 <= age <= 18
