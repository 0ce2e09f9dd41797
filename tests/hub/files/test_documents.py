"""What a PDF says of itself is told however it is written, and none keeps us busy, whoever made it."""

from __future__ import annotations

import io
import time
import zlib

import pytest

from tandem.hub.files.documents import said_by_itself

MORE = ("more than can be looked at", "Ask for one that was saved afresh, without it.")


def said(content: bytes) -> list[tuple[str, str]]:
    return said_by_itself(io.BytesIO(b"%PDF-1.7\n" + content))


def packed(held: bytes) -> bytes:
    return b"4 0 obj <</Type /ObjStm>>\nstream\n" + held + b"\nendstream\n"


@pytest.mark.parametrize(
    ("written", "words"),
    [
        (rb"(\8x)", "8x"),
        (rb"(\777\53\\)", "\xff+\\"),
        (b"(J Smith (Social Work))", "J Smith (Social Work)"),
        (b"(J (Social (Work)) Smith)", "J (Social (Work)) Smith"),
        (b"<FEFF0041>", "A"),
        (b"<4>", "@"),
    ],
)
def test_each_way_of_writing_is_read_first_and_last_in_its_dictionary(written: bytes, words: str) -> None:
    for whole in (b"<</Author " + written + b">>", b"<</Author" + written + b"/Producer (x)>>"):
        assert said(whole) == [("author", words)]


def test_a_bookmark_is_no_title_wherever_its_title_stands() -> None:
    assert said(b"<</Title <FEFF0041>/Parent 3 0 R>> <</Parent 3 0 R /Title (b)>> <</Title (c)>>") == [("title", "c")]


def test_what_is_long_is_cut_and_digits_without_end_break_nothing() -> None:
    assert said(b"<</Title (" + b"a" * 5000 + b")>>") == [("title", "a" * 1000)]
    listed = b"<dc:title><rdf:li>&#" + b"9" * 5000 + b";</rdf:li></dc:title>"
    assert [what for what, _words in said(listed)] == ["title"]


def test_a_hundred_are_told_and_that_there_are_more() -> None:
    each = [b"<</Title (%d)>>" % number for number in range(101)]
    assert said(b"".join(each[:100])) == [("title", str(number)) for number in range(100)]
    assert said(b"".join(each))[100:] == [MORE]


@pytest.mark.parametrize(
    "content",
    [
        packed(zlib.compress(bytes(10_000_000))) * 20,
        packed(zlib.compress(bytes(10_000_000))[:-4] + b"fals") * 100,
        packed(zlib.compress(b"")) * 20_000,
        b"<</Title (x)" * 300_000,
    ],
    ids=["bombs", "broken bombs", "many streams", "many titles"],
)
def test_of_what_holds_too_much_it_is_said_that_not_all_was_looked_at(content: bytes) -> None:
    began = time.process_time()
    assert MORE in said(content)
    assert time.process_time() - began < 5


@pytest.mark.parametrize(
    "opening",
    [
        b"4 0 obj <</ObjStm stream\n",
        b"<dc:title>",
        b"<dc:title><rdf:li",
        b"<rdf:li",
        b"<<",
        b"/Title (",
        b"/Title ((",
        b"/Title <",
        b"/Title (()",
        b"/Title ",
        b"(",
    ],
)
def test_what_is_opened_and_never_closed_is_read_once(opening: bytes) -> None:
    began = time.process_time()
    assert said(opening * (4_000_000 // len(opening))) == []
    assert said(b"/Author (" + b"a" * 4_000_000) == []
    assert time.process_time() - began < 5
