"""One source in one area and year: the page in its order, and nothing said that the figures do not."""

from __future__ import annotations

import html
import re

from django.test import Client

import tandem
from tandem.hub.public.presenters.numbers import key_numbers
from tandem.hub.public.presenters.verdict import present
from tandem.hub.public.words import verdict_words
from tandem.scrutiny import Verdict, scrutinise_all


def page(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return html.unescape(re.sub(r"\s+", " ", answer.content.decode()))


def test_it_is_read_in_the_order_of_the_design(client: Client) -> None:
    found = page(client, "/areas/330/health/2024/")
    parts = [
        "verdict__headline",
        'class="numbers"',
        'id="funnel"',
        'id="history"',
        "What else could explain this",
        "The question to ask",
        "Year by year",
        "Data and method",
        "Where the figures come from",
    ]
    places = [found.index(part) for part in parts]
    assert places == sorted(places)


def test_it_says_everything_the_library_says(client: Client) -> None:
    found = tandem.scrutinise("Birmingham", source="health", year=2015)
    text = page(client, "/areas/330/health/2015/")
    assert "The figures cannot tell." in text
    for words in (
        found.lead,
        found.question,
        *(one.words for one in found.alternatives),
        *(gate.words for gate in found.gates),
    ):
        assert words in text


def test_a_failed_check_shows_the_direction_and_no_judgement(client: Client) -> None:
    text = page(client, "/areas/330/health/2015/")
    assert "As recorded, the rate is above England’s." in text
    assert "Moved by more than 40% in a year" in text
    headline = text.split("verdict__headline")[1].split("</p>")[0]
    assert "comparable places" not in headline


def test_alarm_is_never_a_word_on_screen(client: Client) -> None:
    """``alarmingly_low`` is a key; a page asks a question."""
    low = next(one for year in range(2015, 2025) for one in scrutinise_all("health", year) if one.verdict.is_low)
    text = page(client, f"/areas/{low.la.code}/health/{low.year}/")
    visible = re.sub(r"<[^>]*>", " ", text)
    assert "alarming" not in visible


def test_derived_figures_are_said_to_be(client: Client) -> None:
    text = page(client, "/areas/330/health/2025/")
    assert "only the percentage was published" in text
    assert "2,425" in text
    assert "about 2,432" in text


def test_the_far_verdict_asks_a_question_on_screen() -> None:
    words = "far lower than comparable places: a question to ask, not a finding"
    assert verdict_words(Verdict.ALARMINGLY_LOW) == words


def test_intervals_hold_their_value() -> None:
    found = tandem.scrutinise("Birmingham", source="health", year=2015)
    for number in key_numbers(found.row):
        strip = number.strip
        assert strip is not None
        assert strip.low is not None
        assert strip.high is not None
        assert strip.low < strip.value < strip.high <= strip.top


def test_the_interval_of_the_rate_is_that_of_the_count() -> None:
    """Byar's limits for 3,975 referrals: 3,852.4 to 4,100.5 (PHEindicatormethods), over 283,467 children."""
    rate, share, _ = key_numbers(tandem.scrutinise("Birmingham", source="health", year=2015).row)
    assert rate.value == "14.0"
    assert rate.interval == "95% interval 13.6 to 14.5"
    assert share.interval == "95% interval 19.8% to 20.9%"


def test_an_unknown_count_has_no_number() -> None:
    found = present(tandem.scrutinise("Birmingham", source="housing", year=2024))
    assert [number.known for number in found.numbers] == [False, False, False]
    assert found.numbers[0].value == "not shown, to protect confidentiality"
    assert "funnel" not in [chart.id for chart in found.charts]


def test_ids_are_unique(client: Client) -> None:
    ids = re.findall(r'\bid="([^"]+)"', page(client, "/areas/330/health/2024/"))
    assert len(ids) == len(set(ids))


def test_drawings_need_no_style_and_no_script(client: Client) -> None:
    """The content security policy allows neither inline."""
    text = page(client, "/areas/330/health/2024/")
    assert " style=" not in text
    assert "<style" not in text
    assert "<script" not in text
    assert "http://" not in text.replace("http://www.w3.org/", "")
