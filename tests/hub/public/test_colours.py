"""Text and its ground differ enough to read, in light and in dark (WCAG 2.2, 1.4.3 and 1.4.11)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import tandem.hub

SHEET = (Path(tandem.hub.__file__).parent / "static" / "tandem.css").read_text(encoding="utf-8")
_SCHEMES = dict(zip(("light", "dark"), re.findall(r":root \{(.*?)\n\s*\}", SHEET, re.DOTALL)[:2], strict=True))

TEXT = [
    ("ink", "paper"),
    ("ink", "sheet"),
    ("ink", "accent-tint"),
    ("ink-soft", "paper"),
    ("ink-soft", "sheet"),
    ("accent", "paper"),
    ("accent", "sheet"),
    ("accent-strong", "paper"),
    ("accent-strong", "accent-tint"),
    ("on-accent", "accent"),
    ("on-accent", "accent-strong"),
    ("amber", "amber-tint"),
    ("red", "paper"),
    ("red", "red-tint"),
    ("green", "green-tint"),
    ("focus-ink", "focus"),
]
SHAPES = [("line-strong", "paper"), ("line-strong", "sheet"), ("accent", "paper"), ("focus-ink", "focus")]


def _tokens(scheme: str) -> dict[str, str]:
    return dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", _SCHEMES[scheme]))


def _luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_is_right() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)  # the well-known grey that just fails


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("front", "ground"), TEXT)
def test_text_reaches_four_and_a_half(scheme: str, front: str, ground: str) -> None:
    tokens = _tokens(scheme)
    assert contrast(tokens[front], tokens[ground]) >= 4.5


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("front", "ground"), SHAPES)
def test_shapes_reach_three(scheme: str, front: str, ground: str) -> None:
    tokens = _tokens(scheme)
    assert contrast(tokens[front], tokens[ground]) >= 3
