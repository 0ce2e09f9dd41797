"""Captions: what a browser would skip in silence is refused, with the number of its line."""

from __future__ import annotations

import pytest
from tests.hub.newsroom.moving import CAPTIONS

from tandem.core.errors import InputError
from tandem.hub.newsroom.captions import cues_in, said_in, written

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
        ("WEBVTT\n00:01.000 --> 00:02.000\n45% died.\n\n00:03.000 --> 00:04.000\nx", "Line 2 of the captions: Times"),
        (HEAD + "NOTE x\n00:01.000 --> 00:02.000\n45% died.", "Line 4 of the captions: Times stand where no caption"),
        (HEAD + "STYLE\n::cue {}\n00:01.000 --> 00:02.000\ny", "Line 5 of the captions: Times stand where no caption"),
        (HEAD + "00:01.000 --> 00:02.000\nx\n \t\n45% died.", "Line 6 of the captions: Here should be a line"),
        (HEAD + "00:01.000 --> 00:02.000 align:Tom\nx", "Line 3 of the captions: “align:Tom” is no place"),
        (HEAD + "00:01.000 --> 00:02.000\n--<c>>", "Line 4 of the captions: Times stand among"),
        (HEAD + "00:01.000 --> 00:02.000\n<v Anna>\n<i>&nbsp;</i>", "Line 4 of the captions: It has marks, and no"),
        (HEAD + f"00:01.000 --> {'9' * 310}:00:02.000\nx", "Line 3 of the captions: These times"),
        (HEAD + "00:01.000 --> 10000:00:02.000\nx", "Line 3 of the captions: These times"),
        (HEAD + "00:01.000 --> 00:02.000\n<10000:00:01.500>x", "Line 4 of the captions: Browsers cannot read"),
        (HEAD + f"00:01.000 --> 00:02.000\n&#{'9' * 4400};x", "Line 4 of the captions: No sign has the number"),
        (HEAD + "00:01.000 --> 00:02.000\n&#12345678;x", "Line 4 of the captions: No sign has the number"),
        (HEAD + f"00:01.000 --> 00:02.000\n&#x{'f' * 9};x", "Line 4 of the captions: No sign has the number"),
        (HEAD, "There are no captions in it"),
    ],
)
def test_a_fault_is_named_with_its_line(text: str, said: str) -> None:
    with pytest.raises(InputError) as refused:
        cues_in(text)
    assert refused.value.message.startswith(said)
    assert refused.value.hint


def test_a_film_may_last_ten_thousand_hours_and_a_sign_have_any_number_there_is() -> None:
    (cue,) = cues_in(HEAD + "9999:00:00.000 --> 9999:00:01.000\n&#0000052;<9999:00:00.500>&#x1F6A2;\n")
    assert (cue.starts, said_in((cue,))) == (9999 * 3600.0, "4\U0001f6a2")


def test_readers_are_given_what_was_read_and_nothing_else() -> None:
    hidden = "WEBVTT - Tom is nine\nKind: Tom\n\nNOTE Tom\nlives there\n\nSTYLE\n::cue(Tom) {}\n\nTom\n"
    told = "01:00:00.007 --> 01:00:02.000  align:start\tline:0\n<v Tom><i.tom Tom>At</i> <01:00:01.000><c.tom>last,"
    cues = cues_in(f"{hidden}{told}</c>\n<lang Tom>&#52;5&percnt;.</lang>\n")
    rebuilt = written(cues)
    assert rebuilt == (
        "WEBVTT\n\n01:00:00.007 --> 01:00:02.000 align:start line:0\n<i>At</i> <01:00:01.000>last,\n&#52;5&percnt;.\n"
    )
    # What a browser makes of it is what is checked.
    assert said_in(cues) == said_in(cues_in(rebuilt)) == "At last, 45%."
    assert written(cues_in(rebuilt)) == rebuilt


def test_a_line_with_a_name_alone_takes_no_word_from_readers() -> None:
    cues = cues_in(HEAD + "00:01.000 --> 00:02.000\n<v Anna>\nAt last.\n</v> <c>\nA bridge.\n")
    assert written(cues) == HEAD + "00:00:01.000 --> 00:00:02.000\nAt last.\nA bridge.\n"
    assert said_in(cues_in(written(cues))) == said_in(cues) == "At last. A bridge."
