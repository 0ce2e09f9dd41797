"""The census reader: everything that is there, where it stands, and what cannot be read."""

from __future__ import annotations

import io
import time
import tracemalloc
from datetime import date

import pytest

from tandem import InputError
from tandem.returns.cin.reader import CHILDREN_A_CHUNK, CinReturn, read_cin_stream
from tandem.returns.cin.walk import MOST_FINDINGS


def _read(text: str | bytes) -> CinReturn:
    return read_cin_stream(io.BytesIO(text.encode() if isinstance(text, str) else text))


@pytest.mark.parametrize("namespace", ["", ' xmlns="http://example.org/cin"'])
def test_any_namespace_or_none(namespace: str, as_file) -> None:
    text = as_file("I[id=A1] E[ref=2025-05-01]").replace("<Message>", f"<Message{namespace}>")
    read = _read(text)
    assert read.complete
    assert read.findings == ()
    assert read.tables["episode"]["CINreferralDate"].to_list() == [date(2025, 5, 1)]


def test_a_prefixed_namespace() -> None:
    text = '<c:Message xmlns:c="urn:c"><c:Children><c:Child><c:CINdetails/></c:Child></c:Children></c:Message>'
    assert _read(text).tables["episode"].height == 1


def test_every_review_date_is_a_row_and_an_empty_reviews_stays_visible(as_file) -> None:
    review = _read(as_file("E[C[R[r=2025-05-01 r=2025-06-01]] C[R[]]]")).tables["review"]
    assert review["CPPreviewDate"].to_list() == [date(2025, 5, 1), date(2025, 6, 1), None]
    assert review["cp_plan_row"].to_list() == [0, 0, 1]


def test_pre_proceedings_are_read(as_file) -> None:
    table = _read(as_file("E[PreProceedings[PPStartDate=2026-01-02 ReviewMeetingsCount=2 PPOutcome=X]]")).tables
    row = table["pre_proceedings"].row(0, named=True)
    assert (row["PPStartDate"], row["ReviewMeetingsCount"], row["PPOutcome"]) == (date(2026, 1, 2), "2", "X")


def test_rows_know_the_rows_around_them_and_the_line_of_each_cell(as_file) -> None:
    text = as_file("Child[I[id=A1] E[]] Child[I[id=A2] E[] E[A[a1=2025-05-01]]]")
    row = _read(text).tables["assessment"].row(0, named=True)
    assert (row["child_row"], row["episode_row"]) == (1, 2)
    assert text.splitlines()[row["AssessmentActualStartDate_line"] - 1].startswith("<AssessmentActualStartDate>")


def test_lines_beyond_sixty_five_thousand_are_told(as_file) -> None:
    text = as_file("I[id=A1] E[ref=2025-05-01]").replace("<Child>", "\n" * 70_000 + "<Child>")
    line = _read(text).tables["episode"]["CINreferralDate_line"][0]
    assert text.splitlines()[line - 1].startswith("<CINreferralDate>")


@pytest.mark.parametrize("text", ["03/04/2025", "2025-4-3", "2025-02-29", "2025-04-03T00:00:00", "0000-00-00", "tbc"])
def test_a_date_that_cannot_be_read_is_invalid_and_neither_guessed_nor_missing(text: str, as_file) -> None:
    read = _read(as_file(f"I[dob={text}]"))
    row = read.tables["child"].row(0, named=True)
    assert row["PersonBirthDate"] is None
    assert row["PersonBirthDate_raw"] == text
    assert [(found.code, found.value, found.line) for found in read.findings] == [
        ("schema-type", text, row["PersonBirthDate_line"])
    ]


@pytest.mark.parametrize(
    ("written", "code", "field"),
    [
        ("E[Foo=1]", "schema-unknown", "Foo"),
        ("E[nfa=yes]", "schema-type", "ReferralNFA"),
        ("E[C[NumberOfPreviousCPP=-1]]", "schema-type", "NumberOfPreviousCPP"),
        ("E[ReferralSource=1Z]", "schema-code", "ReferralSource"),
        ("E[ref=2025-05-01 ref=2025-05-02]", "schema-repeated", "CINreferralDate"),
        ("E[ref[Foo=1]]", "schema-structure", "CINreferralDate"),
        ("I[E[]]", "schema-unknown", "CINdetails"),
    ],
)
def test_the_schema_pass_names_what_is_wrong_and_its_line(written: str, code: str, field: str, as_file) -> None:
    text = as_file(written)
    found = [finding for finding in _read(text).findings if finding.code == code]
    assert [finding.field for finding in found] == [field]
    assert f"<{field}>" in text.splitlines()[(found[0].line or 0) - 1]


def test_a_broken_off_file_yields_what_stands_before_the_break(as_file) -> None:
    text = as_file("Child[I[id=A1] E[ref=2025-05-01]] Child[I[id=A2] E[ref=2025-06-01]]")
    read = _read(text[: text.index("2025-06-01")])
    assert not read.complete
    assert read.tables["child"]["LAchildID"].to_list()[0] == "A1"
    assert read.tables["episode"]["CINreferralDate"].to_list()[0] == date(2025, 5, 1)
    assert any(found.code == "schema-malformed" and found.line for found in read.findings)


def test_a_mismatched_tag_is_told_and_the_next_child_still_read(as_file) -> None:
    text = as_file("Child[I[id=A1] E[ref=2025-05-01]] Child[I[id=A2] E[ref=2025-06-01]]")
    read = _read(text.replace("</CINreferralDate>", "</CINreferralDat>", 1))
    assert not read.complete
    assert "A2" in read.tables["child"]["LAchildID"].to_list()


def test_rows_run_on_from_chunk_to_chunk() -> None:
    many = CHILDREN_A_CHUNK + 1
    one = "<Child><ChildIdentifiers><LAchildID>A</LAchildID></ChildIdentifiers><CINdetails/></Child>"
    read = _read(f"<Message><Children>{one * many}</Children></Message>")
    assert read.tables["episode"]["child_row"].to_list() == list(range(many))


def test_more_faults_than_can_be_told_one_by_one_are_said_to_be_more() -> None:
    read = _read(f"<Message><Children><Child>{'<Foo/>' * (MOST_FINDINGS + 1)}</Child></Children></Message>")
    assert len(read.findings) == MOST_FINDINGS + 1
    assert read.findings[-1].code == "schema-more"


@pytest.mark.parametrize("text", ["", "Dear colleague", "<html><body/></html>", "\x00\x01\x02"])
def test_what_is_no_census_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        _read(text)


BOMB = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
HOSTILE = {
    "doctype": "<!DOCTYPE Message><Message/>",
    "doctype in utf-16": "<!DOCTYPE Message><Message><Children><Child/></Children></Message>".encode("utf-16"),
    "entity bomb": f'<!DOCTYPE x [<!ENTITY l0 "ha">{BOMB}]><Message><Children><Child>&l9;</Child></Children></Message>',
    "outside entity": '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><Message>&e;</Message>',
    "deep nesting": f"<Message><Children><Child>{'<a>' * 100_000}",
    "long text": f"<Message><Children><Child><Sex>{'M' * 17_000_000}",
    "no child for ever": f"<Message>{'<a/>' * 5_000_000}",
    "long attribute": f'<Message a="{"x" * 17_000_000}">',
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_file_is_refused_quickly_and_in_bounded_memory(text: str | bytes) -> None:
    stream = io.BytesIO(text.encode() if isinstance(text, str) else text)
    tracemalloc.start()
    started = time.monotonic()
    try:
        with pytest.raises(InputError):
            read_cin_stream(stream)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert time.monotonic() - started < 10
    assert peak < 64 * 2**20
