"""The invented looked-after returns: two years that agree with each other and with the census."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from tandem.returns import validate
from tandem.returns.ssda903.layout import TABLES
from tandem.synthetic.breaches_in_care import KINDS
from tandem.synthetic.identifiers import postcode


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_no_rule_fails_with_or_without_last_year(clean: Path) -> None:
    alone = validate(str(clean / "ssda903"), year=2026)
    beside = validate(str(clean / "ssda903"), year=2026, previous=[str(clean / "ssda903_previous")])
    before = validate(str(clean / "ssda903_previous"), year=2025)
    for result in (alone, beside, before):
        assert result.failed == (), result.by_rule()
        assert result.children > 100
    assert len(beside.could_not_run) < len(alone.could_not_run)


def test_every_file_is_one_of_the_returns_tables(clean: Path) -> None:
    """Each set of columns is that of one table of the reader, and every table has its file."""
    found = {
        tuple(path.read_text(encoding="utf-8").splitlines()[0].split(",")) for path in (clean / "ssda903").glob("*")
    }
    wanted = {("CHILD", *table.fields) for table in TABLES.values() if table.name != "DoLo"}
    assert found == wanted


@pytest.mark.parametrize(
    "name", ["header", "episodes", "reviews", "oc2", "social_workers", "previous_permanence", "placed_for_adoption"]
)
def test_the_usual_files_have_rows(clean: Path, name: str) -> None:
    assert rows(clean / "ssda903" / f"{name}.csv")


def test_a_child_who_is_in_care_has_a_case_in_the_census(clean: Path) -> None:
    text = (clean / "cin.xml").read_text(encoding="utf-8")
    looked_after = {row["CHILD"] for row in rows(clean / "ssda903" / "episodes.csv")}
    missing = {child for child in looked_after if f"<LAchildID>{child}</LAchildID>" not in text}
    assert not missing


def test_carers_live_in_no_real_postcode_area(clean: Path) -> None:
    where = {row["PL_POST"][:2] for row in rows(clean / "ssda903" / "episodes.csv")} - {""}
    assert where <= {"XH", "XK"}
    assert postcode(5, carers=True)[:2] == "XK"


def test_last_years_open_episodes_go_on_this_year(clean: Path) -> None:
    before = {
        (row["CHILD"], row["DECOM"]) for row in rows(clean / "ssda903_previous" / "episodes.csv") if not row["DEC"]
    }
    now = {(row["CHILD"], row["DECOM"]) for row in rows(clean / "ssda903" / "episodes.csv")}
    assert before
    assert before <= now


def test_nobody_is_looked_after_before_birth(clean: Path) -> None:
    def day(text: str) -> date:
        return date(int(text[6:]), int(text[3:5]), int(text[:2]))

    born = {row["CHILD"]: day(row["DOB"]) for row in rows(clean / "ssda903" / "header.csv")}
    assert all(day(row["DECOM"]) >= born[row["CHILD"]] for row in rows(clean / "ssda903" / "episodes.csv"))


def test_every_seeded_mistake_is_found_and_nobody_else_is_blamed(mistaken: Path) -> None:
    result = validate(str(mistaken / "ssda903"), year=2026, previous=[str(mistaken / "ssda903_previous")])
    key = {(row["child"], row["rule"]) for row in rows(mistaken / "truth" / "errors.csv") if row["return"] == "ssda903"}
    found = set(result.issues.select("child", "code").iter_rows())
    assert not key - found
    assert {child for child, _ in found} == {child for child, _ in key}
    assert len({rule for _, rule in key}) > len(KINDS) * 0.8
    assert len({kind.code for kind in KINDS}) == len(KINDS)
