"""The one-file form: the same tables and the same issues as the CSV files."""

from __future__ import annotations

from pathlib import Path

import pytest

from tandem.core.errors import InputError
from tandem.returns import validate
from tandem.returns.ssda903.reader import read_ssda903

CHILD = """<CHILD>
<HEADER><CHILDID>A1</CHILDID><SEX>F</SEX><DOB>01/05/2009</DOB><ETHNIC>WBRI</ETHNIC><UPN>UN1</UPN>
<UASC>1</UASC><DUC>01/05/2026</DUC><MOTHER/>
<IN_TOUCH>YES</IN_TOUCH><ACTIV>F1</ACTIV><ACCOM>B1</ACCOM>
<AREVIEW><REVIEW>01/06/2026</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>
<AREVIEW><REVIEW>01/09/2026</REVIEW><REVIEW_CODE>PN9</REVIEW_CODE></AREVIEW>
<AMISSING><MISSING>M</MISSING><MIS_START>01/07/2026</MIS_START></AMISSING>
<OC2><SDQ_SCORE>12</SDQ_SCORE></OC2>
<PERMANENCE><PREV_PERM>Z1</PREV_PERM></PERMANENCE>
</HEADER>
<EPISODE><DECOM>01/05/2026</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U4</PL><PL_POST>LS2 2BB</PL_POST>
<DEC>31/06/2026</DEC></EPISODE>
<EPISODE><DECOM>01/06/2026</DECOM><RNE>P</RNE><PL>K2</PL></EPISODE>
</CHILD>"""


def written(folder: Path, inside: str, *, root: str = "EXPSSDA903", top: str = "") -> Path:
    path = folder / "return.xml"
    path.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n{top}<{root}>\n{inside}\n</{root.split(maxsplit=1)[0]}>\n'
    )
    return path


def test_every_element_becomes_a_row_of_its_table(tmp_path: Path) -> None:
    read = read_ssda903([written(tmp_path, CHILD)])
    assert {name: frame.height for name, frame in read.tables.items()} == {
        "Header": 1,
        "Episodes": 2,
        "Reviews": 2,
        "UASC": 1,
        "OC2": 1,
        "OC3": 1,
        "AD1": 0,
        "PlacedAdoption": 0,
        "PrevPerm": 1,
        "Missing": 1,
    }
    assert read.tables["Episodes"].sort("row")["PLACE"].to_list() == ["U4", "K2"]
    assert set(read.tables["Missing"]["CHILD"]) == {"A1"}
    assert str(read.tables["OC3"]["DOB"][0]) == "2009-05-01"
    assert read.complete


def test_a_cell_is_reported_with_the_line_of_its_element(tmp_path: Path) -> None:
    result = validate(written(tmp_path, CHILD), year=2027)
    issue = result.issues.filter(result.issues["code"] == "147").row(0, named=True)
    assert (issue["child"], issue["table"], issue["value"], issue["line"]) == ("A1", "Episodes", "31/06/2026", 14)
    issue = result.issues.filter(result.issues["code"] == "167").row(0, named=True)
    assert (issue["value"], issue["line"], issue["row"]) == ("PN9", 8, 2)
    assert "1014" in result.passed


def test_lines_beyond_those_that_the_parser_keeps(tmp_path: Path) -> None:
    read = read_ssda903([written(tmp_path, "\n" * 70_000 + CHILD)])
    assert read.tables["Episodes"].sort("row")["DEC_line"].to_list()[0] == 70_014


def test_any_namespace_and_elements_that_are_not_of_the_return(tmp_path: Path) -> None:
    inside = CHILD.replace("<LS>C2</LS>", "<LS>C2</LS><COLOUR>red</COLOUR>")
    read = read_ssda903([written(tmp_path, inside, root='EXPSSDA903 xmlns="urn:x"')])
    assert [found.message for found in read.findings if found.code == "schema-unknown"] == [
        "return.xml: the element COLOUR is not part of the return."
    ]
    assert read.tables["Episodes"].height == 2


def test_a_file_that_breaks_off_gives_the_children_before(tmp_path: Path) -> None:
    path = written(tmp_path, CHILD + CHILD.replace("A1", "A2"))
    path.write_text(path.read_text()[:-600])
    read = read_ssda903([path])
    assert read.tables["Header"]["CHILD"].to_list()[0] == "A1"
    assert not read.complete
    assert any(found.code == "schema-malformed" for found in read.findings)


@pytest.mark.parametrize(
    ("inside", "top", "why"),
    [
        (CHILD, '<!DOCTYPE x [<!ENTITY a "b">]>', "document type"),
        ("<CHILD><HEADER><CHILDID>" + "x" * 5_000_000 + "</CHILDID></HEADER></CHILD>", "", "4 MB|larger"),
        ("<OTHER/>", "", "No SSDA903 return"),
    ],
    ids=["entities", "giant text", "no child"],
)
def test_hostile_files_are_refused(inside: str, top: str, why: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=why):
        read_ssda903([written(tmp_path, inside, top=top)])
