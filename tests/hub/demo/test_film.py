"""The worked example's film says what the published tables say, and its transcript says what its captions do."""

from __future__ import annotations

import json
import re
from importlib.resources import files

from tandem.scrutiny import scrutinise

CAPTIONS = files("tandem.hub.demo").joinpath("film/what-one-year-can-show.vtt").read_text("utf-8")
YEARS = range(2014, 2019)


def test_its_numbers_are_those_of_the_tables() -> None:
    known = {each.year: each for each in scrutinise("Birmingham", source="health", year=2018).history}
    rates = [f"{known[year].rate:.1f}" for year in YEARS]
    first, last = known[YEARS[0]], known[YEARS[-1]]
    said = re.findall(r"(?<![\d-])\d[\d,]*\.?\d*(?![\d-]*-\d)", _spoken(CAPTIONS))
    assert [each for each in said if "." in each] == [
        rates[0],
        f"{first.england_rate:.1f}",
        *rates[1:],
        f"{last.england_rate:.1f}",
    ]
    assert f"{first.value:,.0f}" in said
    assert [known[year].assessable for year in YEARS] == [False] * 4 + [True]


def test_its_transcript_says_what_its_captions_say() -> None:
    told = json.loads(files("tandem.hub.demo").joinpath("worked_example.json").read_text("utf-8"))
    (film,) = (each for each in told["stories"] if each.get("kind") == "film")
    written = " ".join(re.sub(r"<[^>]+>|\{\w+\}|\[note \d\]", " ", part) for part in film["parts"] if part[0] != "=")
    silent = "This film has no sound. All that it says stands in these captions."
    assert _words(_spoken(CAPTIONS).replace(silent, "")) == _words(written)


def _spoken(captions: str) -> str:
    lines = [line for line in captions.splitlines() if "-->" not in line and line != "WEBVTT"]
    return " ".join(" ".join(lines).split())


def _words(text: str) -> list[str]:
    return re.findall(r"[\w.,’“”:-]*\w", text)
