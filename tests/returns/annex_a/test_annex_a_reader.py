"""Ofsted's lists: known by their columns however these are worded, and read with each cell's place."""

from __future__ import annotations

import csv
import json
import random
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tandem
from tandem.cli import run
from tandem.core.errors import InputError
from tandem.returns.annex_a.layout import columns_of, lists, meaning, recognised
from tandem.returns.annex_a.reader import read_annex_a
from tandem.returns.coded import code_of
from tandem.synthetic import synth

CONTACTS = [column.name for column in lists()[1].columns]


def test_there_are_eleven_lists_of_165_columns_and_no_two_headings_mean_the_same() -> None:
    assert list(lists()) == list(range(1, 12))
    assert sum(len(of.columns) for of in lists().values()) == 165
    for of in lists().values():
        assert len({meaning(column.name) for column in of.columns}) == len(of.columns), of.name


@pytest.mark.parametrize("number", range(1, 12))
def test_a_list_is_known_by_its_columns_in_any_order_and_any_dress(number: int) -> None:
    names = [column.name for column in lists()[number].columns]
    random.Random(number).shuffle(names)
    dressed = [f" {name.upper().replace(' ', chr(10), 1)}: " for name in names]
    assert recognised(dressed) == number
    assert columns_of(number, dressed) == {name: place for place, name in enumerate(names)}


@pytest.mark.parametrize(
    ("number", "heading", "column"),
    [
        (1, "Age", "Age of Child (Years)"),
        (1, "AGE OF CHILD\n(YEARS)", "Age of Child (Years)"),
        (1, "D.O.B.", "Date of Birth"),
        (1, "Child's unique ID", "Child Unique ID"),
        (3, "Referral NFA", "Referral NFA?"),
        (4, "Does the child have a disability? (Y/N)", "Does the Child have a Disability"),
        (7, "CP Plan Start Date", "Child Protection Plan Start Date"),
        (8, "UASC", "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)"),
        (8, "Childs Legal Status", "Child's Legal Status"),
        (11, "Number of children placed", "No. of children placed"),
    ],
)
def test_a_heading_is_met_by_its_meaning(number: int, heading: str, column: str) -> None:
    assert columns_of(number, [heading]) == {column: 0}


def test_what_is_no_list_is_none() -> None:
    assert recognised(["CHILD", "DECOM", "RNE", "LS"]) is None
    assert recognised(["Child Unique ID", "Gender", "Ethnicity", "Date of Birth"]) is None
    assert recognised(["Date of Contact", "Contact Source"]) is None


def test_rows_under_titles_with_columns_in_any_order(row_of, as_book) -> None:
    row = row_of(1)
    names = ["Notes", *reversed(CONTACTS)]
    sheet = [["List 1: contacts"], [], ["Extracted", date(2026, 3, 31)], names, ["x", *(row[n] for n in names[1:])]]
    path = as_book({"Cover": [["About this workbook"]], "Whatever": sheet})
    read = read_annex_a([path])
    assert list(read.tables) == [1]
    found = read.tables[1].row(0, named=True)
    assert (found["Child Unique ID"], found["Gender"], found["Date of Birth"]) == ("A1", "M", date(2015, 5, 1))
    assert (found["Age of Child (Years)"], found["line"]) == (10, 5)
    assert [finding.code for finding in read.findings] == ["schema-unknown"]
    assert read.aside == ("anything.xlsx, sheet Cover",)
    assert read.origins[found["source"]].cell("Child Unique ID", 5) == "anything.xlsx, sheet Whatever, cell H5"
    assert read.ids.to_list() == ["A1"]


@pytest.mark.parametrize(
    ("written", "day"),
    [
        (date(2025, 4, 3), date(2025, 4, 3)),
        (datetime(2025, 4, 3, 10, 30), date(2025, 4, 3)),  # noqa: DTZ001 - a workbook has no zone
        ("03/04/2025", date(2025, 4, 3)),
        ("3/4/2025", date(2025, 4, 3)),
        ("2025-04-03", date(2025, 4, 3)),
        ("2025-04-03 00:00:00", date(2025, 4, 3)),
        ("03/04/2025 10:30", date(2025, 4, 3)),
        ("04/13/2025", None),
        ("2025-13-04", None),
        ("29/02/2025", None),
        ("45750", None),
        ("tbc", None),
    ],
)
def test_a_date_is_read_as_it_is_meant_or_is_invalid(written, day: date | None, row_of, as_book) -> None:
    row = row_of(1) | {"Date of Contact": written}
    read = read_annex_a([as_book({"List 1": [CONTACTS, [row[name] for name in CONTACTS]]})])
    found = read.tables[1].row(0, named=True)
    assert found["Date of Contact"] == day
    assert found["Date of Contact_raw"] == (None if day else written)
    assert [finding.code for finding in read.findings] == ([] if day else ["schema-type"])


@pytest.mark.parametrize(
    ("text", "codes", "code"),
    [
        ("a) Male", "sex", "M"), ("M", "sex", "M"), ("male", "sex", "M"), ("b) Male", "sex", "M"),
        ("c) Not stated or unborn", "sex", "U"), ("X", "sex", None), ("a)", "sex", None),
        ("a) WBRI", "ethnicity", "WBRI"), ("White British", "ethnicity", "WBRI"),
        ("WBRI - White British", "ethnicity", "WBRI"),
        ("WELS", "ethnicity", None), ("1A", "referral_source", "1A"), ("1A: Individual", "referral_source", "1A"),
        ("Neglect", "abuse_category", "NEG"), ("Y", "yes_no", "YES"), ("a) Yes", "yes_no", "YES"),
        ("perhaps", "yes_no", None),
        ("C2", "legal_status", "C2"), ("C2 - Full care order", "legal_status", "C2"), ("C9", "legal_status", None),
        ("Full care order", "legal_status", "Full care order"),
    ],
)  # fmt: skip
def test_a_code_or_its_label_with_or_without_a_letter(text: str, codes: str, code: str | None) -> None:
    assert code_of(text, codes) == code


def test_what_is_missing_or_wrong_is_told_with_its_cell(row_of, as_book, capsys) -> None:
    names = [name for name in CONTACTS if name not in {"Ethnicity", "Age of Child (Years)"}]
    rows = [row_of(1), row_of(1, Gender="X"), row_of(1, Date_of_Contact=""), row_of(1, Child_Unique_ID="")]
    path = as_book({"1": [names, *([row[name] for name in names] for row in rows)]})
    assert run(["validate", str(path), "--format", "json"]) == 1
    said = json.loads(capsys.readouterr().out)
    assert (said["return"], said["collection"], said["children"]) == ("annex_a", None, 1)
    assert sorted(said["rules"]["failed"]) == ["schema-code", "schema-missing", "schema-required"]
    told = {(each["code"], each["field"], each["value"], each["line"], each["file"]) for each in said["issues"]}
    assert told == {
        ("schema-missing", None, None, 1, "anything.xlsx, sheet 1, row 1"),
        ("schema-code", "Gender", "X", 3, "anything.xlsx, sheet 1, cell B3"),
        ("schema-required", "Date of Contact", None, 4, "anything.xlsx, sheet 1, cell D4"),
        ("schema-required", "Child Unique ID", None, 5, "anything.xlsx, sheet 1, cell A5"),
    }
    assert [each["child"] for each in said["issues"] if each["code"] == "schema-code"] == ["A1"]
    assert all(each["what_to_do"] for each in said["issues"])


def test_every_list_as_csv_in_a_folder_or_a_zip(row_of, as_csv, tmp_path: Path) -> None:
    folder = tmp_path / "lists"
    folder.mkdir()
    for number, of in lists().items():
        names = [column.name for column in of.columns]
        row = row_of(number)
        as_csv([[f"Ofsted {of.title}"], names, [row[name] for name in names]], f"lists/{number}x.csv")
    packed = tmp_path / "lists.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for path in folder.iterdir():
            archive.write(path, path.name)
    for way in (folder, packed):
        read = read_annex_a([way])
        assert list(read.tables) == list(range(1, 12))
        assert read.findings == ()
        assert tandem.validate(way).clean


def test_a_damaged_file_gives_what_can_be_read(row_of, as_csv) -> None:
    good = [row_of(1)[name] for name in CONTACTS]
    path = as_csv([CONTACTS, good, [*good, "more"], good[:3], ["A2", *good[1:]]])
    read = read_annex_a([path])
    assert not read.complete
    assert read.tables[1]["Child Unique ID"].to_list() == ["A1", "A1", "A2"]
    lines = {found.line for found in read.findings if found.code == "schema-malformed"}
    assert lines == {3, 4}


def test_a_workbook_that_breaks_off_gives_the_rows_before(row_of, as_book, tmp_path: Path) -> None:
    good = [row_of(1)[name] for name in CONTACTS]
    whole = as_book({"List 1": [CONTACTS, good, good]})
    cut = tmp_path / "cut.xlsx"
    with zipfile.ZipFile(whole) as old, zipfile.ZipFile(cut, "w") as new:
        for info in old.infolist():
            data = old.read(info)
            if info.filename.endswith("sheet1.xml"):
                data = data[: data.rindex(b"<row ") + 9]
            new.writestr(info.filename, data)
    read = read_annex_a([cut])
    assert not read.complete
    assert read.tables[1].height == 1
    assert [found.code for found in read.findings] == ["schema-malformed"]


def test_the_invented_place_is_clean(tmp_path: Path) -> None:
    folder = synth(tmp_path / "out", children=60).folder
    result = tandem.validate(folder / "annex_a.xlsx")
    assert result.clean, result.issues
    assert "lists 1, 2, 3" in result.note


def test_files_of_two_returns_are_told_apart_and_refused_together(row_of, as_csv, tmp_path: Path) -> None:
    as_csv([CONTACTS, [row_of(1)[name] for name in CONTACTS]])
    (tmp_path / "e.csv").write_text("CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC\n", encoding="utf-8")
    with pytest.raises(InputError, match="more than one return"):
        tandem.validate(tmp_path)
    with pytest.raises(InputError, match="no collection"):
        tandem.validate(tmp_path / "anything.csv", year=2026)


def test_the_reports_are_written_in_every_form(row_of, as_csv, tmp_path: Path) -> None:
    path = as_csv([CONTACTS, [row_of(1, Gender="X")[name] for name in CONTACTS]])
    result = tandem.validate(path)
    for form in ("json", "csv", "txt", "xlsx", "svg"):
        result.save(tmp_path / f"report.{form}")
    with (tmp_path / "report.csv").open(encoding="utf-8", newline="") as file:
        assert [row["code"] for row in csv.DictReader(file)] == ["schema-code"]
    assert "Child A1" in (tmp_path / "report.txt").read_text(encoding="utf-8")
    assert "8 checks passed, 1 failed" in result.sentence


@given(st.text(max_size=60))
def test_no_cell_breaks_a_code_list(text: str) -> None:
    for codes in ("sex", "ethnicity", "yes_no", "legal_status"):
        code_of(text, codes)
    meaning(text)
