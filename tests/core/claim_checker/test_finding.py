"""What counts as a claim, sentence by sentence, and what never does."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tandem.core.claim_checker import LINK, MarkKind, Says, find_claims, sentences, without_marks

N, C, T, R = Says.NUMBER, Says.COMPARISON, Says.TREND, Says.RANK

CLAIMS: dict[str, list[tuple[str, Says]]] = {
    # Numbers
    "In all, 3,975 came from the NHS.": [("3,975", N)],
    "The share was 20.4%.": [("20.4%", N)],
    "The share was 20.4 per cent": [("20.4 per cent", N)],
    "It cost £140m, or £50 million a year.": [("£140m", N), ("£50 million", N)],
    "One in five came from the police.": [("One in five", N)],
    "Some 4 out of 10 were closed, nine out of every ten in a week.": [
        ("4 out of 10", N),
        ("nine out of every ten", N),
    ],
    "Three children were moved.": [("Three", N)],
    "Twenty-one of them stayed.": [("Twenty-one", N)],
    "Hundreds of letters went unanswered.": [("Hundreds", N)],
    "Two-thirds of posts and a quarter of homes.": [("Two-thirds", N), ("a quarter", N)],
    "Half the visits were late.": [("Half the", N)],
    "The majority were closed; most children waited.": [("majority", N), ("most children", N)],
    "There were 2,015 referrals.": [("2,015", N)],
    "It was 2015 referrals in all.": [("2015", N)],
    "It is 1.27 times the number expected.": [("1.27 times the", C)],
    "Temperatures of -3 and +4": [("-3", N), ("+4", N)],
    "A third of children were seen.": [("A third", N)],
    "Last year 340 children were referred.": [("340", N)],
    "This year 2,100 families waited.": [("2,100", N)],
    "In the school year 75 pupils were excluded.": [("75", N)],
    "At that stage 45 families had waited.": [("45", N)],
    "At that stage 45 strangers had waited.": [("45", N)],
    "On the wards 23 babies were harmed.": [("23", N)],
    "Ofsted said no. 40 children were missed.": [("40", N)],
    "Children are seen 45 days after they are referred.": [("45", N)],
    "A total of 2050 referrals came.": [("2050", N)],
    "GBP140m was spent, then EUR 50 million.": [("GBP140m", N), ("EUR 50 million", N)],
    "Over three years 12,000 referrals came.": [("three", N), ("12,000", N)],
    "Nearly half were late; half are late.": [("Nearly half", N), ("half", N)],
    "More than half of children waited.": [("More than half", N)],
    "A third were re-referred.": [("A third", N)],
    "Zero referrals came from health.": [("Zero referrals", N)],
    "½ of children wait, for 2½ years.": [("½", N), ("2½", N)],
    # Comparisons
    "Fewer than before came.": [("Fewer than", C)],
    "More children than in England were seen.": [("More children than", C)],
    "The rate is above the national average.": [("above the national average", C)],
    "It stands below England’s.": [("below England’s", C)],
    "There are twice as many.": [("twice as", C)],
    "As many children as last year": [("As many children as", C)],
    "A larger share, compared with London": [("larger", C), ("compared with", C)],
    "Girls outnumber boys.": [("outnumber", C)],
    # Trends
    "Referrals doubled.": [("doubled", T)],
    "Numbers rose, then fell.": [("rose", T), ("fell", T)],
    "There has been a sharp rise.": [("a sharp rise", T)],
    "Demand is expected to rise.": [("expected to rise", T)],
    "The cost will increase.": [("will increase", T)],
    "Vacancies went up again.": [("went up", T)],
    "It was down 47.7%, up from £12m.": [("down", T), ("47.7%", N), ("up from", T), ("£12m", N)],
    "More and more wait.": [("More and more", T)],
    "Services have improved.": [("improved", T)],
    # Ranks
    "It is the worst in England.": [("worst", R)],
    "The best in the region": [("best in", R)],
    "It has the highest rate.": [("highest", R)],
    "The most deprived city": [("The most deprived", R)],
    "It ranked in the top ten.": [("ranked", R), ("top ten", R)],
    "A record number, unprecedented": [("record number", R), ("unprecedented", R)],
    "The only council in England to do so": [("the only council in England", R)],
}

NO_CLAIMS = [
    "The board met on 14 January 2015 at 16:05, and again on 3rd March.",
    "In 2014-15, since 2010, from 2014 to 2018 and in the 1990s it was so.",
    "In 2015 referrals were counted afresh.",
    "It opened at 9am and shut at 4.30pm on 2015-01-14 and 14/01/2015.",
    "Section 47 of the Children Act 1989, paragraph 3.14 and table C5 say so.",
    "Working Together 2023 is the guidance.",
    "See page 12, chapters 2 and 3, and Level 4.",
    "If a child is in danger, ring 999 first.",
    "Call 0800 1111, NHS 111 or 01632 960 999.",
    "A 14-year-old, a child aged 3 to 5, and the under-18s were asked.",
    "The three-year plan and the 40-hour week are known.",
    "The first, the second and the 21st were read; a third child was there.",
    "The best interests of the child come first; it is best practice.",
    "The worst fears were at worst a worst case; the silence was the worst of it.",
    "She grew up here, fell asleep and was dropped off at school.",
    "Rather than wait, tell somebody other than him, no later than Monday.",
    "They want to increase trust and to improve the service.",
    "As soon as possible, as well as you can, for as long as it takes.",
    "They saw one another; no one was left; nobody was alone.",
    "The highest priority and higher education matter.",
    "It came two years ago, three months later.",
    "Write to B33 8TH, take the M6 or the A38.",
    "Read https://example.org/2015/300-cases or write to 20@example.org.",
    "1. Ring the front door.\n2. Say what you saw.",
    "A drop-in session on Mondays, 24/7.",
    "Section 47 enquiries, Year 6 pupils and Years 7 to 9 are known.",
    "From 2014 to 2015 referrals were counted afresh, and at the end of 2015 visits too.",
    "It took half an hour, over half an hour, and nearly half a day.",
    "See No. 4 and nos. 5 and 6.",
    "It came three weeks after they wrote, 20 days ago.",
    "",
]


@pytest.mark.parametrize("text", CLAIMS, ids=CLAIMS)
def test_finds_each_claim_by_its_words(text: str) -> None:
    found = [(each.words, each.says) for each in find_claims(text)]
    assert [(words.lower(), says) for words, says in found] == [(words.lower(), says) for words, says in CLAIMS[text]]


@pytest.mark.parametrize("text", NO_CLAIMS)
def test_what_claims_nothing_is_let_be(text: str) -> None:
    assert [each.words for each in find_claims(text)] == []


def test_a_mark_stands_for_what_is_before_it_back_to_the_mark_before() -> None:
    text = "Of 3,975 referrals 20.4% [evidence 3] were late, up from 12% [note 1] [evidence 4] and 9%."
    found = {each.words: [(mark.kind, mark.number) for mark in each.marks] for each in find_claims(text)}
    assert found["3,975"] == found["20.4%"] == [(MarkKind.EVIDENCE, 3)]
    assert found["12%"] == found["up from"] == [(MarkKind.NOTE, 1), (MarkKind.EVIDENCE, 4)]
    assert found["9%"] == []


def test_a_mark_behind_the_full_stop_belongs_to_the_sentence_and_a_link_to_all_of_its_own() -> None:
    first, second, third = find_claims(f"It doubled. [evidence 3] It was 12%. The report{LINK} said 14%. Fine.")
    assert [mark.number for mark in first.marks] == [3]
    assert second.marks == ()
    assert [mark.kind for mark in third.marks] == [MarkKind.LINK]
    assert (first.sentence, second.sentence) == ("It doubled.", "It was 12%.")
    assert third.sentence == "The report said 14%."


def test_a_sentence_ends_at_its_end() -> None:
    text = "Dr. A. Smith of St. Anne’s wrote, e.g. on p. 3, that 14.8% were. Was it so? “Yes.” Then\nA heading\nMore"
    assert [text[start:end] for start, end in sentences(text)] == [
        "Dr. A. Smith of St. Anne’s wrote, e.g. on p. 3, that 14.8% were.",
        "Was it so?",
        "“Yes.”",
        "Then",
        "A heading",
        "More",
    ]


def test_the_same_claim_has_the_same_key() -> None:
    keys = {each.key for text in ("1,500 per cent", "1500%", "1,500 percent") for each in find_claims(text)}
    assert keys == {"1500%"}


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("10 schools shut.", "schools"),
        ("10 [evidence 3] of the schools shut.", "schools"),
        ("Of 3,975 of 19,512 referrals", "referrals"),
        ("It was 10, schools said.", ""),
        ("It cost £10m schools lack.", ""),
        ("At once calls, and visits, have again doubled.", ""),
        ("At once calls have again doubled, as deaths had.", "calls"),
        ("The highest [note 1] rate", "rate"),
    ],
)
def test_says_of_what_it_is_claimed(text: str, about: str) -> None:
    assert find_claims(text)[0].about == about


_ANYTHING = st.text(alphabet=st.sampled_from("abc ABC 0123456789.,%£-–()[]!?’\n·\ue000doubledfewerthan"), max_size=120)


@settings(max_examples=60, deadline=None)
@given(_ANYTHING)
def test_whatever_is_written_claims_stand_apart_in_their_sentences(text: str) -> None:
    bounds, reached = sentences(text), 0
    for each in find_claims(text):
        assert text[each.start : each.end] == each.words
        assert each.words == each.words.strip() != ""
        assert each.start >= reached
        reached = each.end
        assert any(start <= each.start and each.end <= end for start, end in bounds)
    kept = "".join(text[start:end] for start, end in bounds)
    assert re.sub(r"\s", "", kept) == re.sub(r"\s", "", text)
    assert without_marks(without_marks(text)) == without_marks(text)


@settings(max_examples=40, deadline=None)
@given(st.integers(10_000, 10**9), st.sampled_from(["{:,} children", "£{:,}", "{}%", "about {:,} of them"]))
def test_a_number_that_counts_is_always_found_and_a_mark_stands_for_it(number: int, words: str) -> None:
    said = words.format(number)
    (found,) = find_claims(f"There were {said} [evidence 7].")
    assert str(number) in found.words.replace(",", "")
    assert [mark.number for mark in found.marks] == [7]


@settings(max_examples=30, deadline=None)
@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_a_day_is_never_a_claim(day) -> None:
    written = (f"{day.day} {day:%B} {day.year}", day.isoformat(), f"{day.day}/{day.month}/{day.year}", f"{day:%B %Y}")
    for each in written:
        assert find_claims(f"It was read on {each}, and in {day.year}.") == (), each
