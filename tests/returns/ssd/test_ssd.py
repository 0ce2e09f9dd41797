"""The Standard Safeguarding Dataset: objects known by their fields or names, typed, keys and references followed."""

from __future__ import annotations

import json
import zipfile
from datetime import date
from pathlib import Path

import pytest

import tandem
from tandem.cli import run
from tandem.core.errors import InputError
from tandem.returns.ssd.layout import objects, recognised
from tandem.returns.ssd.reader import read_ssd

PERSON = [field.name for field in objects()["ssd_person"].fields]
EPISODE = [field.name for field in objects()["ssd_cin_episodes"].fields]


def write(path: Path, columns: list[str], *rows: dict[str, str]) -> Path:
    lines = [",".join(columns), *(",".join(row.get(name, "") for name in columns) for row in rows)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def person(number: str, **said: str) -> dict[str, str]:
    return {"pers_person_id": number, "pers_sex": "F", "pers_ethnicity": "WBRI", "pers_dob": "2015-05-01"} | said


def told(path: Path) -> set[tuple[str, str | None, str | None, int | None]]:
    return {(found.code, found.field, found.value, found.line) for found in read_ssd([path]).findings}


def test_there_are_48_objects_of_359_fields_and_every_reference_leads_to_a_field() -> None:
    assert len(objects()) == 48
    assert sum(len(of.fields) for of in objects().values()) == 359
    for of in objects().values():
        assert set(of.key) <= {field.name for field in of.fields}
        for field in of.fields:
            if field.leads_to is not None:
                there, name = field.leads_to
                assert name in {each.name for each in objects()[there].fields}, field.name


@pytest.mark.parametrize("name", list(objects()))
def test_an_object_is_known_by_its_fields_in_any_order_or_by_its_name(name: str) -> None:
    fields = [field.name.upper() for field in objects()[name].fields]
    assert recognised(fields[::-1], "export.csv") is objects()[name]
    assert recognised([fields[0], "x"], f"{name}.csv") is objects()[name]
    assert recognised(["x", "y"], f"{name}.csv") is None


def test_fields_are_typed_and_null_is_nothing(tmp_path: Path) -> None:
    rows = [
        person("P1", pers_dob="2015-05-01 00:00:00", pers_death_date="NULL", pers_ethnicity="White British"),
        person("P2", pers_dob="01/05/2015", pers_expected_dob="2015-05-01T00:00:00.000"),
    ]
    read = read_ssd([write(tmp_path / "a.csv", PERSON, *rows)])
    frame = read.tables["ssd_person"]
    assert frame["pers_dob"].to_list() == [date(2015, 5, 1)] * 2
    assert frame["pers_death_date"].to_list() == [None, None]
    assert frame["pers_ethnicity"].to_list() == ["WBRI", "WBRI"]
    assert read.ids.to_list() == ["P1", "P2"]
    assert read.findings == ()


@pytest.mark.parametrize(
    ("said", "code", "field"),
    [
        ({"pers_dob": "2015-13-01"}, "schema-type", "pers_dob"),
        ({"pers_dob": "05/13/2015"}, "schema-type", "pers_dob"),
        ({"pers_ethnicity": "WELS"}, "schema-code", "pers_ethnicity"),
        ({"pers_send_flag": "YES"}, "schema-type", "pers_send_flag"),
        ({"pers_upn_unknown": "UN12345"}, "schema-type", "pers_upn_unknown"),
    ],
)
def test_a_wrong_cell_is_told_with_its_line(said: dict[str, str], code: str, field: str, tmp_path: Path) -> None:
    path = write(tmp_path / "p.csv", PERSON, person("P0"), person("P1", **said))
    assert told(path) == {(code, field, next(iter(said.values())), 3)}


@pytest.mark.parametrize("flag", ["Y", "N", ""])
def test_a_text_of_the_greatest_length_is_not(flag: str, tmp_path: Path) -> None:
    assert told(write(tmp_path / "p.csv", PERSON, person("x" * 48, pers_send_flag=flag))) == set()
    assert {code for code, *_ in told(write(tmp_path / "p.csv", PERSON, person("x" * 49)))} == {"schema-type"}


def test_json_must_be_json(tmp_path: Path) -> None:
    columns = ["cinf_table_id", "cinf_assessment_id", "cinf_assessment_factors_json"]
    path = tmp_path / "f.csv"
    path.write_text(",".join(columns) + '\n1,A,"[""2B""]"\n2,B,2B\n', encoding="utf-8")
    assert told(path) == {("schema-type", "cinf_assessment_factors_json", "2B", 3)}


def test_a_key_that_is_missing_or_stands_twice(tmp_path: Path) -> None:
    path = write(tmp_path / "p.csv", PERSON, person("P1"), person("P1"), person(""), person("P2"))
    assert told(path) == {
        ("schema-key", "pers_person_id", "P1", 2),
        ("schema-key", "pers_person_id", "P1", 3),
        ("schema-key", "pers_person_id", None, 4),
    }


def test_a_family_has_a_row_for_each_of_its_people(tmp_path: Path) -> None:
    columns = ["fami_table_id", "fami_family_id", "fami_person_id"]
    rows = [dict(zip(columns, cells, strict=True)) for cells in (("1", "F", "P1"), ("2", "F", "P2"), ("3", "F", "P2"))]
    assert {line for code, _, _, line in told(write(tmp_path / "f.csv", columns, *rows)) if code == "schema-key"} == {
        3,
        4,
    }


def test_a_reference_that_leads_nowhere_is_told_and_one_that_cannot_be_followed_is_said(tmp_path: Path) -> None:
    folder = tmp_path / "ssd"
    folder.mkdir()
    write(folder / "p.csv", PERSON, person("P1"))
    rows = [{"cine_referral_id": str(n), "cine_person_id": who} for n, who in enumerate(("P1", "P2"))]
    write(folder / "e.csv", EPISODE, *rows)
    result = tandem.validate(folder)
    lost = result.issues.filter(result.issues["code"] == "schema-reference").row(0, named=True)
    assert (lost["child"], lost["field"], lost["line"], lost["file"]) == ("P2", "cine_person_id", 3, "e.csv")
    assert "leads to no row of ssd_person" in lost["message"]
    write(folder / "e.csv", EPISODE, rows[0] | {"cine_referral_team": "T1"})
    result = tandem.validate(folder)
    assert result.could_not_run == (("schema-reference", "rows lead to what was not given: ssd_department"),)
    assert not result.clean
    write(folder / "e.csv", EPISODE, rows[0])
    assert tandem.validate(folder).clean


def test_columns_and_rows_that_are_not_as_they_should_be(tmp_path: Path) -> None:
    path = tmp_path / "ssd_family.csv"
    path.write_text("fami_family_id,fami_person_id,colour\nF,P1,red,more\nF,P2,blue\n", encoding="utf-8")
    read = read_ssd([path])
    assert not read.complete
    assert [found.code for found in read.findings] == ["schema-missing", "schema-unknown", "schema-malformed"]
    assert read.tables["ssd_family"]["fami_person_id"].to_list() == ["P2"]


def test_the_command_reads_a_zip_and_says_what_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path / "p.csv", PERSON, person("P1", pers_ethnicity="WELS"))
    packed = tmp_path / "ssd.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.write(path, "extract/p.csv")
    assert run(["validate", str(packed), "--format", "json"]) == 1
    said = json.loads(capsys.readouterr().out)
    assert (said["return"], said["collection"], said["children"]) == ("ssd", None, 1)
    assert said["rules"]["failed"] == ["schema-code"]
    assert said["issues"][0]["child"] == "P1"
    with pytest.raises(InputError, match="no collection"):
        tandem.validate(packed, year=2026)
