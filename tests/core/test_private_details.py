"""Passages that may give somebody away are marked, and what bodies and places are called is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tandem.core.private_details import Detail, likely_names, marks


def found(text: str) -> list[tuple[str, str]]:
    return [(text[mark.start : mark.end], mark.kind.value) for mark in marks(text)]


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("My neighbour Wren Ashdown told me.", [("Wren Ashdown", "name")]),
        ("It was Sarah who told me.", [("Sarah", "name")]),
        ("Billy’s mum rang.", [("Billy", "name")]),
        ("Dr Inchbold said so.", [("Dr Inchbold", "name")]),
        ("a boy called wren ashdown goes there", [("wren ashdown", "name")]),
        ("Mary-Jane O'Neill rang.", [("Mary-Jane O'Neill", "name")]),
        ("A boy of mine, aged 7, in Harrowmere.", [("aged 7", "age_and_place"), ("Harrowmere", "age_and_place")]),
        ("She is 7. They live in Harrowmere.", []),
        (
            "A 9-year-old at Mill Lane Primary.",
            [("9-year-old", "age_and_place"), ("Mill Lane Primary", "age_and_place")],
        ),
        ("near HM1 2AB", [("HM1 2AB", "postcode")]),
        ("near hm12ab", [("hm12ab", "postcode")]),
        ("at 12 Bracken Row", [("12 Bracken Row", "address")]),
        ("flat 3, 12 acacia avenue", [("flat 3, 12 acacia avenue", "address")]),
        ("Ring 01632 960 123.", [("01632 960 123", "telephone")]),
        ("Ring +44 1632 960123.", [("+44 1632 960123", "telephone")]),
        ("Write to w.ashdown+x@mail.example.", [("w.ashdown+x@mail.example", "email")]),
    ],
)
def test_what_may_give_somebody_away_is_marked(text, marked) -> None:
    assert found(text) == marked


@pytest.mark.parametrize(
    "text",
    [
        "The Children's Services of Birmingham City Council answered. I think Working Together helps.",
        "On Monday Ofsted came. Thank you. Well done Harrowmere Safeguarding Partnership.",
        "5 people on the road said so. In 2014 the budget was £140m, 20% more than in 2013.",
        "They called the police. Ring 999, or Childline on 0800 1111.",
        "THIS IS A SCANDAL",
        "",
    ],
)
def test_what_gives_nobody_away_is_not(text) -> None:
    assert found(text) == []


def test_each_name_is_given_once_as_it_is_first_written_and_streets_are_no_names() -> None:
    text = "Wren Ashdown rang. WREN ASHDOWN said that Wren Ashdown and Mrs Marsh live at 12 Bracken Row."
    assert likely_names(text) == ("Wren Ashdown", "Mrs Marsh")


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet="Aab7 .@0'’-\n£é", max_size=300))
def test_marks_are_in_order_apart_and_inside(text) -> None:
    at = 0
    for mark in marks(text):
        assert at <= mark.start < mark.end <= len(text)
        assert isinstance(mark.kind, Detail)
        at = mark.end
