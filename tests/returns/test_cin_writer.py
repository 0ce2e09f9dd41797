"""Tables out as census XML and in again: the same tables."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tandem.core.errors import InputError
from tandem.returns import validate
from tandem.returns.cin import parts
from tandem.returns.cin.layout import Kind, codes_of, kind_of, tables
from tandem.returns.cin.making import tables_of
from tandem.returns.cin.reader import read_cin, read_cin_stream
from tandem.returns.cin.writer import write_cin, write_cin_stream

TEXT = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Zs", "Zl", "Zp"], exclude_characters="\ufffe\uffff"),
    min_size=1,
    max_size=8,
)


def _value(field: str) -> st.SearchStrategy[Any]:
    kind = kind_of(field)
    if kind is Kind.DATE:
        return st.dates(date(1990, 1, 1), date(2030, 12, 31))
    if kind is Kind.FLAG:
        return st.sampled_from(["true", "false", "1", "0"])
    return st.one_of(TEXT, st.sampled_from(codes_of(field))) if codes_of(field) else TEXT


def _record(name: str) -> st.SearchStrategy[dict[str, Any]]:
    known = tables()
    inner = [each for each in known if known[each].parents[-1:] == (name,)]
    fields = {field: _value(field) for field in known[name].fields}
    lists = {each: st.lists(_record(each), max_size=2) for each in inner}
    return st.fixed_dictionaries({}, optional=fields | lists)


CENSUS = st.tuples(_record("header"), st.lists(_record("child"), max_size=3))


def _there_and_back(made: dict[str, pl.DataFrame]) -> dict[str, pl.DataFrame]:
    stream = io.BytesIO()
    write_cin_stream(made, stream)
    stream.seek(0)
    read = read_cin_stream(stream)
    assert read.complete
    return read.tables


def _without_lines(made: dict[str, pl.DataFrame]) -> dict[str, list[dict[str, Any]]]:
    return {name: frame.select(~pl.selectors.matches("^line$|_line$")).rows(named=True) for name, frame in made.items()}


def _same(one: dict[str, pl.DataFrame], other: dict[str, pl.DataFrame]) -> bool:
    first, second = _without_lines(one), _without_lines(other)
    return all(
        len(first[name]) == len(second[name]) and all(a == b for a, b in zip(first[name], second[name], strict=True))
        for name in first
    )


@settings(max_examples=120, deadline=None)
@given(CENSUS)
def test_what_is_written_is_what_is_read(census: tuple[dict, list[dict]]) -> None:
    header, children = census
    made = tables_of(children, header=header)
    assert _same(_there_and_back(made), made)


FULL = (
    "Child[I[id=A1 UPN=H801200001001 dob=1/2/2015 Sex=M] H[Ethnicity=WBRI D[d=MOB d= d=LD]]"
    " E[ref=2025-05-01 nfa=false A[a1=2025-05-01 a2=2025-06-01 F[f=1A f=2B]] A[] P[p1=2025-05-02] P[]"
    " S[s1=2025-05-01 icpc=2025-05-12] C[c1=2025-05-12 R[r=2025-08-01 r= r=x] R[r=2025-09-01]] C[R[]] C[]"
    " PreProceedings[PPStartDate=2025-07-01 ReviewMeetingsCount=2]] E[]]"
    " Child[]"
)


def test_a_file_read_and_written_again_holds_the_same(as_file) -> None:
    read = read_cin_stream(io.BytesIO(as_file(FULL).encode())).tables
    again = _there_and_back(read)
    assert _same(again, read)
    assert again["child"]["PersonBirthDate_raw"].to_list() == ["1/2/2015", None]
    assert again["review"]["CPPreviewDate_raw"].to_list() == [None, None, "x", None, None]


def test_elements_stand_in_the_order_that_the_loader_asks_for(as_file) -> None:
    stream = io.BytesIO()
    write_cin_stream(read_cin_stream(io.BytesIO(as_file(FULL).encode())).tables, stream)
    root = etree.fromstring(stream.getvalue())
    episode = [each.tag for each in root.find("Children/Child/CINdetails")]
    order = ["CINreferralDate", "Assessments", "CINPlanDates", "Section47", "ReferralNFA", "ChildProtectionPlans"]
    assert list(dict.fromkeys(episode)) == [*order, "PreProceedings"]
    assert [each.tag for each in root.find("Header/CollectionDetails")] == ["Collection", "Year", "ReferenceDate"]
    assert root.find("Header/Source") is None


def test_children_are_written_some_at_a_time(as_file, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "CHILDREN_AT_ONCE", 2)
    text = as_file(" ".join(f"Child[I[id=A{n}] E[ref=2025-05-0{n} A[a1=2025-05-0{n}] A[]]]" for n in range(1, 6)))
    read = read_cin_stream(io.BytesIO(text.encode())).tables
    assert _same(_there_and_back(read), read)


def test_what_a_validation_finds_is_the_same_of_the_written_file(as_file, tmp_path: Path) -> None:
    first, second = tmp_path / "first.xml", tmp_path / "second.xml"
    first.write_text(as_file(FULL), encoding="utf-8")
    write_cin(read_cin(first).tables, second)
    found = [validate(path).issues.drop("line", "also").rows() for path in (first, second)]
    assert found[0] == found[1]
    assert found[0]


def test_what_xml_cannot_hold_is_refused() -> None:
    with pytest.raises(InputError, match="control character"):
        write_cin_stream(tables_of([{"LAchildID": "A\x01"}], header={}), io.BytesIO())


def test_a_name_that_the_census_does_not_have_is_refused() -> None:
    with pytest.raises(InputError, match="child has no 'Name'"):
        tables_of([{"Name": "A"}])
    with pytest.raises(InputError, match="child has no 'factor'"):
        tables_of([{"factor": []}])


def test_rows_out_of_order_are_a_fault() -> None:
    made = tables_of([{"episode": [{}]}, {"episode": [{}]}], header={})
    with pytest.raises(ValueError, match="episode"):
        write_cin_stream({**made, "episode": made["episode"].reverse()}, io.BytesIO())
