"""Small drawings put the dot where the words say it is."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from tandem.hub.templatetags.parts import finding_glyph, strip, verdict_glyph
from tandem.scrutiny import Verdict, rule
from tandem.scrutiny.register import Finding

LOW, HIGH = 13, 31
"""The edges of the band in the glyph."""


def dot(verdict: Verdict, direction: str = "near") -> float:
    found = re.search(r'cx="([\d.]+)"', verdict_glyph(verdict.value, direction))
    assert found
    return float(found[1])


def test_the_dot_lies_where_the_verdict_says() -> None:
    order = [
        Verdict.ALARMINGLY_LOW,
        Verdict.WATCH_LOW,
        Verdict.WITHIN_RANGE,
        Verdict.WATCH_HIGH,
        Verdict.ALARMINGLY_HIGH,
    ]
    places = [dot(verdict) for verdict in order]
    assert places == sorted(set(places))
    assert places[1] < LOW < places[2] < HIGH < places[3]


def test_what_cannot_be_told_is_hollow_and_points() -> None:
    assert "glyph--unknown" in verdict_glyph("not_assessable", "above")
    assert "glyph--unknown" not in verdict_glyph("within_range")
    unknown = Verdict.NOT_ASSESSABLE
    assert dot(unknown, "below") < dot(unknown, "near") < dot(unknown, "above")


@pytest.mark.parametrize("finding", list(Finding))
def test_each_finding_has_a_shape_of_its_own(finding: Finding) -> None:
    others = {finding_glyph(other.value) for other in Finding if other is not finding}
    assert finding_glyph(finding.value) not in others


def positions(drawing: str, name: str) -> list[float]:
    (element,) = re.findall(rf'<\w+ class="strip__{name}"[^>]*>', drawing)
    return [float(found) for found in re.findall(r'="(-?[\d.]+)%"', element)]


def test_a_place_beyond_the_line_stays_on_it() -> None:
    assert positions(strip(value=30, top=20), "dot") == [98]
    assert positions(strip(value=0, top=20), "dot") == [2]
    assert positions(strip(value=10, top=20), "dot") == [50]


def test_the_band_spans_its_limits() -> None:
    start, width = positions(strip(value=5, top=20, band_low=5, band_high=15), "band")
    assert (start, width) == (26, 48)


def test_what_is_unknown_is_left_out() -> None:
    drawing = strip(value=None, top=20)
    assert "strip__dot" not in drawing
    assert "strip__band" not in drawing
    assert "strip__england" not in drawing


def test_the_judging_page_gives_the_rules_own_numbers(client: Client) -> None:
    text = client.get("/how-we-judge/").content.decode()
    assert f"at least {rule.REFERRALS} referrals" in text
    assert f"more than {rule.PROBABILITY:.0%} sure" in text
    assert f"under {rule.RATIO_FAR:.0%} of what is usual" in text
