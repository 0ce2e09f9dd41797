"""A force's file is read as forces write it; what cannot be received says where and what to do."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tandem.core.errors import InputError
from tandem.hub.referrals.police.incidents import incidents
from tandem.hub.referrals.police.layout import COLUMNS
from tandem.hub.referrals.police.reading import Line, Sheet, read_sheet, text_of

LOADED = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
EXAMPLE = Path(__file__).parents[3] / "docs" / "examples" / "police-notifications.csv"
HEAD = "Incident number,Sent,Child forename,Child surname,Date of birth,Sex,Circumstances"


def lines(*rows: str, head: str = HEAD) -> tuple[Line, ...]:
    return read_sheet("\n".join((head, *rows)), loaded=LOADED).lines


def only(row: str, head: str = HEAD) -> Line:
    (line,) = lines(row, head=head)
    return line


def test_the_example_is_read_without_a_fault() -> None:
    sheet = read_sheet(text_of(EXAMPLE.read_bytes()), loaded=LOADED)
    assert [line.faults + line.notes for line in sheet.lines] == [(), (), (), ()]
    assert not sheet.unknown
    assert [len(each.children) for each in incidents(sheet.lines)] == [2, 1, 1]
    assert sheet.lines[0].sent == datetime(2026, 11, 23, 6, 40, tzinfo=UTC)
    assert (sheet.lines[0].born, sheet.lines[0].sex, sheet.lines[3].sent) == (date(2019, 5, 4), "M", None)


@pytest.mark.parametrize("column", COLUMNS, ids=lambda column: column.key)
def test_a_heading_is_known_by_any_of_its_names_however_written(column) -> None:
    needed = {"incident": "Incident number", "what_happened": "Circumstances", "name": "Child name"}
    for name in (column.heading, *column.others):
        for written in (name, name.upper(), f" {name.replace(' ', '_')} "):
            heads = [words for key, words in needed.items() if key != column.key]
            row = ",".join(["1", "2", "3"][: len(heads)])
            assert only(f"{row},9", ",".join([*heads, written])).cells[column.key] == "9"


@pytest.mark.parametrize("mark", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_it_is_read_as_spreadsheets_save_it(mark: str, encoding: str) -> None:
    text = mark.join(("Incident no.", "NAME OF CHILD", "Summary")) + "\r\n" + mark.join(("1", "Zoë Marsh", '"a\r\nb"'))
    (line,) = read_sheet(text_of((text + "\r\n").encode(encoding)), loaded=LOADED).lines
    assert line.names == ("Zoë", "Marsh")
    assert line.number == 2


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        (b"  \n ", "empty"),
        (b"PK\x03\x04\x00\x00\x00", "not a text file"),
        (b"a" * 5_000_001, "larger than 5 MB"),
    ],
)
def test_what_is_no_such_file_is_refused_with_what_to_do(content: bytes, said: str) -> None:
    with pytest.raises(InputError, match=said) as refused:
        text_of(content)
    assert refused.value.hint


@pytest.mark.parametrize(
    ("head", "said"),
    [
        ("Child name,Circumstances", "Incident number"),
        ("Incident number,Circumstances", "Child name"),
        ("Incident number,Child name", "Circumstances"),
        ("Incident number,URN,Child name,Circumstances", "both mean"),
    ],
)
def test_headings_that_do_not_do_are_named(head: str, said: str) -> None:
    with pytest.raises(InputError, match=said):
        lines("1,2,3,4", head=head)


def test_too_many_lines_are_loaded_in_parts() -> None:
    rows = ["1,,Wren,Ashdown,,,x"] * 5_000
    assert len(lines(*rows)) == 5_000
    with pytest.raises(InputError, match="more than 5000 lines"):
        lines(*rows, rows[0])


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("23/11/2026 06:40", datetime(2026, 11, 23, 6, 40, tzinfo=UTC)),
        ("2026-11-23T06:40:00Z", datetime(2026, 11, 23, 6, 40, tzinfo=UTC)),
        ("2026-11-23T07:40+01:00", datetime(2026, 11, 23, 6, 40, tzinfo=UTC)),
        ("2026-07-01 06:40", datetime(2026, 7, 1, 5, 40, tzinfo=UTC)),
        ("01/07/2026", datetime(2026, 6, 30, 23, 0, tzinfo=UTC)),
        ("23/11/2026 08:00", LOADED),
    ],
)
def test_when_it_was_sent_is_read_in_this_countrys_time(written: str, moment: datetime) -> None:
    assert only(f"1,{written},Wren,Ashdown,,,x").sent == moment


@pytest.mark.parametrize("written", ["yesterday", "23/11/2026 08:01", "31/02/2026 08:00"])
def test_a_time_that_cannot_be_or_is_to_come_is_pointed_out_and_not_believed(written: str) -> None:
    line = only(f"1,{written},Wren,Ashdown,,,x")
    assert (line.sent, line.faults) == (None, ())
    assert "count from when the file was loaded" in line.notes[0].words


@pytest.mark.parametrize(("ago", "usable"), [(timedelta(days=366), True), (timedelta(days=366, minutes=1), False)])
def test_more_than_a_year_ago_is_taken_for_a_slip(ago: timedelta, *, usable: bool) -> None:
    line = only(f"1,{(LOADED - ago).isoformat()},Wren,Ashdown,,,x")
    assert (line.faults == ()) is usable
    assert usable or "Look at the year" in line.faults[0].words


@pytest.mark.parametrize(
    ("row", "field"),
    [
        (",,Wren,Ashdown,,,x", "Incident number"),
        ("1,,,,,,x", "Child name"),
        ("1,,Wren,Ashdown,,,x,and more", "the whole line"),
    ],
)
def test_what_cannot_be_received_says_which_field(row: str, field: str) -> None:
    assert [fault.field for fault in only(row).faults] == [field]


@pytest.mark.parametrize(
    ("row", "field"),
    [
        ("1,,Wren,Ashdown,4th May,,x", "Date of birth"),
        ("1,,Wren,Ashdown,24/11/2026,,x", "Date of birth"),
        ("1,,Wren,Ashdown,,boyish,x", "Sex"),
        ("1,,Wren,Ashdown,,,", "Circumstances"),
    ],
)
def test_what_cannot_be_read_holds_nobody_up(row: str, field: str) -> None:
    line = only(row)
    assert ([note.field for note in line.notes], line.faults) == ([field], ())
    assert line.born is None


def test_a_line_is_numbered_as_an_editor_counts_it() -> None:
    found = lines('1,,Wren,Ashdown,,,"a', 'b"', "", "2,,Lark,Ashdown,,,x")
    assert [line.number for line in found] == [2, 5]


@pytest.mark.parametrize(
    ("again", "twice"),
    [
        ("W-1,,WREN,ASHDOWN,2019-05-04,,other words", True),
        ("w1,,Ashdown,Wren,04/05/2019,,x", True),
        ("W1,,Wren,Ashdown,05/05/2019,,x", False),
        ("W1,,Lark,Ashdown,04/05/2019,,x", False),
        ("W2,,Wren,Ashdown,04/05/2019,,x", False),
    ],
)
def test_the_same_child_of_the_same_incident_is_one(again: str, *, twice: bool) -> None:
    found = incidents(lines("W1,,Wren,Ashdown,04/05/2019,,x", again))
    assert sum(len(each.twice) for each in found) == twice


def test_children_whose_names_are_not_known_are_told_apart() -> None:
    (incident,) = incidents(lines("W1,,not known,,,,x", "W1,,not known,,,,x"))
    assert len({child.mark for child in incident.children}) == 2


@given(text=st.text(max_size=300))
def test_whatever_stands_in_a_file_it_is_read_or_refused_in_words(text: str) -> None:
    for written in (text, f"{HEAD}\n{text}"):
        read: Sheet | InputError
        try:
            read = read_sheet(written, loaded=LOADED)
        except InputError as refused:
            read = refused
        if isinstance(read, InputError):
            assert read.hint
        else:
            found = incidents(read.lines)
            assert sum(len(each.children) + len(each.twice) for each in found) <= len(read.lines)
