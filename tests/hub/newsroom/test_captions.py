"""Captions: what a browser would skip in silence is refused, with the number of its line."""

from __future__ import annotations

import pytest
from tests.hub.newsroom.moving import CAPTIONS

from tandem.core.errors import InputError
from tandem.hub.newsroom.captions import cues_in, said_in

HEAD = "WEBVTT\n\n"


def test_captions_are_read_with_their_times() -> None:
    cues = cues_in("\ufeff" + CAPTIONS.replace("\n", "\r\n"))
    assert [(cue.starts, cue.ends) for cue in cues] == [(0.0, 2.0), (2.0, 3.5)]
    assert said_in(cues) == "The bridge is open. Walk across it."
    whole = "WEBVTT - Bridge\nKind: captions\n\nNOTE made\nby hand\n\nSTYLE\n::cue { color: red }\n\n1\n"
    (cue,) = cues_in(whole + "01:00:00.500 --> 01:00:02.000 align:start position:10%\n<v Wenna><i>At last.</i>\n")
    assert (cue.starts, said_in((cue,))) == (3600.5, "At last.")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1\n00:00:01,000 --> 00:00:02,000\nAt last.", "Line 1 of the captions: Captions begin with the word WEBVTT"),
        (HEAD + "00:00:01,000 --> 00:00:02,000\nAt last.", "Line 3 of the captions: These times cannot be read"),
        (HEAD + "a\nb\n00:01.000 --> 00:02.000\nx", "Line 3 of the captions: Here should be a line with two times"),
        (HEAD + "a\n00:02.000 --> 00:02.000\nx", "Line 4 of the captions: It ends before it begins"),
        (HEAD + "00:02.000 --> 00:03.000\nx\n\n00:01.999 --> 00:04.000\ny", "Line 6 of the captions: It begins before"),
        (HEAD + "00:01.000 --> 00:02.000\n\nx", "Line 3 of the captions: No words"),
        (HEAD + "00:01.000 --> 00:02.000\nx\n00:02.000 --> 00:03.000\ny", "Line 5 of the captions: Times stand among"),
        (HEAD + "00:01.000 --> 00:02.000 left\nx", "Line 3 of the captions: “left” is no place"),
        (HEAD + "00:01.000 --> 00:02.000\n<script>x", "Line 4 of the captions: Browsers cannot read “<script>”"),
        (HEAD + "00:60.000 --> 01:02.000\nx", "Line 3 of the captions: These times"),
        (HEAD, "There are no captions in it"),
    ],
)
def test_a_fault_is_named_with_its_line(text: str, said: str) -> None:
    with pytest.raises(InputError) as refused:
        cues_in(text)
    assert refused.value.message.startswith(said)
    assert refused.value.hint
