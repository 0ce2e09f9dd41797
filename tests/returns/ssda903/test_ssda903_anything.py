"""Whatever the cells hold and whichever files and columns are there, every rule runs or says why it could not."""

from __future__ import annotations

import csv
import random
from pathlib import Path

import pytest

from tandem.returns import validate
from tandem.returns.ssda903.layout import TABLES, Kind, Table, codes_of, kind_of

DAYS = ("rubbish", "29/02/2012", "00/00/0000", "31/12/9999", "01/01/1900")
TEXTS = ("1", "0", "AB1 2CD", "1234567.0", "-5", "1e309", "nan", "💥", "a\nb", "=1+1", '"')


def cell(chance: random.Random, field: str) -> str:
    if chance.random() < 0.25:
        return ""
    if kind_of(field) in {Kind.DATE, Kind.PART_DATE} and chance.random() < 0.8:
        month = chance.randrange(1, 13)
        return f"{chance.randrange(1, 31):02d}/{month:02d}/{2026 + (month < 4) - 5 * (chance.random() < 0.3)}"
    if kind_of(field) in {Kind.DATE, Kind.PART_DATE}:
        return chance.choice(DAYS)
    return chance.choice([*codes_of(field), *TEXTS])


def write(path: Path, table: Table, chance: random.Random) -> None:
    columns = [name for name in (*table.fields, *table.extra) if name in table.own or chance.random() < 0.8]
    with path.open("w", encoding="utf-8", newline="") as file:
        written = csv.writer(file)
        written.writerow(("CHILD", *columns))
        for _ in range(chance.choice((1, 10, 30))):
            written.writerow((chance.choice(("", *"abcd")), *(cell(chance, name) for name in columns)))


@pytest.mark.parametrize("seed", range(6))
def test_no_rule_breaks(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    for year in ("this", "last"):
        (tmp_path / year).mkdir()
        for table in TABLES.values():
            if table.name == "Episodes" or chance.random() < 0.9:
                write(tmp_path / year / f"{table.name}.csv", table, chance)
    header = tmp_path / "this" / "always.csv"
    header.write_text("CHILD,DOB,REVIEW,REVIEW_CODE\n" + "a,01/05/2012,01/05/2026,PN1\n" * 90, encoding="utf-8")
    result = validate(tmp_path / "this", previous=[tmp_path / "last"], year=2027, la="Leeds")
    assert len(result.passed) + len(result.failed) + len(result.could_not_run) == 296
    lacking = ("was not given", "has no column", "is not in the Episodes", "is not in last year's Episodes")
    assert [why for _, why in result.could_not_run if not any(words in why for words in lacking)] == []
    assert len(result.failed) > 10
