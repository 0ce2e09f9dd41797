"""What the patterns find of comments made up to try them: never less than was measured, and told as it was measured."""

from __future__ import annotations

import sys
import time
from collections import Counter
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from labelled import comments, details, held_out
from labelled_measures import asked, by_voice, caught, found_of, half, tables, wrongly_marked

from tandem.core.disclosure_spelling import respelled
from tandem.core.disclosures import reads_as

DOC = Path(__file__).parents[2] / "docs" / "what-the-patterns-find.md"
CAUGHT, SURELY_WRONG, ASKED = 0.84, 0.05, 0.30
"""At least so many disclosures of the half kept apart: what was measured less its interval. At most so many ordinary
comments handed on, and asked about: the most that we say a front door and a reader can bear."""


def test_there_are_enough_in_both_halves_with_both_labels_and_each_once() -> None:
    every = comments()
    assert len(every) >= 400
    assert len({each.words for each in every}) == len(every)
    count = Counter((held_out(each.words), each.discloses) for each in every)
    assert min(count[apart, discloses] for apart in (False, True) for discloses in (False, True)) >= 100
    assert all(each.why and each.voice for each in every)
    assert sum(len(spans) for _words, spans in details()) >= 75


def test_disclosures_that_no_pattern_was_made_for_are_caught() -> None:
    assert caught(half(kept_apart=True)).found / caught(half(kept_apart=True)).of >= CAUGHT


@pytest.mark.parametrize("kept_apart", [False, True])
def test_ordinary_comments_are_seldom_handed_on_and_not_often_asked_about(kept_apart: bool) -> None:
    plain = half(kept_apart=kept_apart)
    assert asked(plain, surely=True).found / asked(plain, surely=True).of <= SURELY_WRONG
    assert asked(plain).found / asked(plain).of <= ASKED


def test_no_voice_is_mostly_missed() -> None:
    telling = [each for each in comments() if each.discloses]
    assert {voice: str(share) for voice, share in by_voice(telling).items() if share.found / share.of < 0.75} == {}


@pytest.mark.parametrize(("kind", "least"), [("name", 0.70), ("age", 0.49), ("postcode", 0.44), ("address", 0.44)])
def test_what_may_give_somebody_away_is_marked(kind: str, least: float) -> None:
    apart = found_of(kind, kept_apart=True)
    assert apart.found / apart.of >= least
    assert wrongly_marked(kept_apart=True).found / wrongly_marked(kept_apart=True).of <= 0.2


def test_what_was_measured_is_told_as_it_is_measured() -> None:
    assert tables() in DOC.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("he has tuched my daugther", "he has touched my daughter"),
        ("she keeps hittin the bairn", "she keeps hitting the child"),
        ("beeting his childern", "beating his children"),
        ("plz sum1 help", "please someone help"),
        ("a betting shop, the waiting list, strongly worded", "a betting shop, the waiting list, strongly worded"),
    ],
)
def test_words_are_known_however_they_are_spelt_and_ordinary_ones_stay(written: str, meant: str) -> None:
    assert respelled(written) == meant


def test_a_long_text_made_to_be_slow_is_not() -> None:
    began = time.process_time()
    for piece in (
        "told ",
        "she said he told ",
        "took a load of ",
        "i don't want ",
        "secret ",
        "my little little ",
        "hts ",
    ):
        reads_as(piece * (20_000 // len(piece)))
    assert time.process_time() - began < 3
