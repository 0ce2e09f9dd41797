"""Histories of care: what several years' returns tell of periods put together, and everybody's name left behind."""

from __future__ import annotations

import pickle
from dataclasses import fields
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from tests.forecast.histories.places import invent, write_returns

from tandem.core.errors import InputError
from tandem.returns.collection import day_number
from tandem.returns.histories import PLACES, Ending, birthday, read_histories

HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB"
EPISODES = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN"


def write(folder: Path, births: dict[str, str], episodes: list[str]) -> Path:
    folder.mkdir()
    header = [f"{child},F,{born},WBRI,UN1,0," for child, born in births.items()]
    rows = []
    for told in episodes:
        child, decom, rne, place, dec, rec, *status = told.split()
        ended = "," if dec == "-" else f"{dec},{rec}"
        rows.append(f"{child},{decom},{rne},{(status or ['C2'])[0]},N1,{place},PR1,{ended},,,,")
    (folder / "children.csv").write_text("\n".join([HEADER, *header]))
    (folder / "placed.csv").write_text("\n".join([EPISODES, *rows]))
    return folder


@pytest.fixture
def two_years(tmp_path: Path) -> list[Path]:
    births = {
        "AA1": "01/06/2015", "BB2": "02/02/2010", "CC3": "29/02/2008", "DD4": "05/05/2012", "EE5": "06/06/2012",
        "FF6": "", "GG7": "07/07/2011",
    }  # fmt: skip
    before = write(
        tmp_path / "before",
        births,
        [
            "AA1 10/05/2024 S U6 01/09/2024 X1",
            "AA1 01/09/2024 P K2 - -",
            "BB2 01/03/2022 P U4 - -",  # began in an earlier return
            "CC3 01/08/2024 S U6 - -",
            "DD4 01/08/2024 S U6 02/08/2024 E4A V4",  # a short break is no care
            "EE5 01/07/2024 S U6 - -",  # the next return knows nothing of the child
            "FF6 01/07/2024 S U6 - -",  # no date of birth
            *(f"{child} 01/10/2023 S U6 - -" for child in STAYING),
        ],
    )
    after = write(
        tmp_path / "after",
        births | dict.fromkeys(STAYING, "01/01/2016"),
        [
            "AA1 01/09/2024 P K2 03/03/2026 X1",
            "AA1 03/03/2026 P T3 10/03/2026 X1",  # an absence that is to last days
            "AA1 10/03/2026 P K2 - -",
            "BB2 01/03/2022 P U4 20/06/2025 E45",
            "BB2 01/10/2025 S U4 - -",
            "CC3 01/08/2024 S U6 - -",  # still there, though grown up on 1 March
            "FF6 01/07/2024 S U6 - -",
            "GG7 04/04/2025 S P1 31/03/2026 E4A",
            *(f"{child} 01/10/2023 S U6 - -" for child in STAYING),
        ],
    )
    return [after, before]


STAYING = [f"ST{number:02d}" for number in range(20)]


def test_periods_of_care_are_put_together_from_years(two_years: list[Path]) -> None:
    made = read_histories(*two_years)
    assert (made.first, made.last) == (date(2024, 4, 1), date(2026, 3, 31))
    day = {name: day_number(when) for name, when in {
        "came": date(2024, 5, 10), "last": date(2026, 4, 1), "left": date(2025, 6, 20), "grown": date(2026, 3, 1),
        "lost": date(2025, 4, 1), "home": date(2026, 3, 31), "again": date(2025, 10, 1),
    }.items()}  # fmt: skip
    told = {
        (int(began), int(ended)): Ending(int(ending))
        for began, ended, ending, born in zip(made.began, made.ended, made.ending, made.born, strict=True)
        if born != day_number(date(2016, 1, 1))
    }
    assert told == {
        (day["came"], day["last"]): Ending.NOT_YET,
        (day_number(date(2022, 3, 1)) - 365, day["left"]): Ending.ORDER,
        (day["again"], day["last"]): Ending.NOT_YET,
        (day_number(date(2024, 8, 1)), day["grown"]): Ending.GROWN_UP,
        (day_number(date(2024, 7, 1)), day["lost"]): Ending.NOT_YET,
        (day_number(date(2025, 4, 4)), day["home"]): Ending.HOME,
    }
    (child,) = np.flatnonzero(made.began == day["came"])
    stretches = [(list(PLACES)[place], since) for place, since in zip(
        made.place[made.period == child], made.since[made.period == child], strict=True
    )]  # fmt: skip
    assert stretches == [("foster", day["came"]), ("homes", day_number(date(2024, 9, 1)))]
    # In care on 31 March are those who left on a later day; who left that day was not.
    assert made.in_care(day_number(date(2026, 3, 31))).sum() == 2 + len(STAYING)
    reading = made.reading
    assert reading.returns == ("2024-25", "2025-26")
    assert (reading.no_birth, reading.begun_before, reading.lost) == (1, 1, 1)
    assert reading.not_followed == pytest.approx(1 / 25)


def test_a_birthday_on_29_february_is_1_march_in_other_years() -> None:
    born = np.array([day_number(date(2008, 2, 29)), day_number(date(2008, 3, 1)), day_number(date(1969, 12, 31))])
    eighteenth = [day_number(day) for day in (date(2026, 3, 1), date(2026, 3, 1), date(1987, 12, 31))]
    assert birthday(born, 18).tolist() == eighteenth
    assert birthday(born[:1], 16).tolist() == [day_number(date(2024, 2, 29))]


def test_no_name_number_or_order_of_anybody_is_left(tmp_path: Path) -> None:
    """The same children under other numbers, in another order, with other words about them, are the same histories."""
    place = invent(5, a_year=60)
    folders = write_returns(place, tmp_path / "one")
    made = read_histories(*folders)
    for number, folder in enumerate(write_returns(place, tmp_path / "other")):
        for name in ("header.csv", "episodes.csv"):
            head, *rows = (folder / name).read_text().replace("QX", "ZQ").replace("WBRI", "MWBC").split("\n")
            rows = [
                row.replace("ZZ1 1ZZ", "") for row in sorted(rows, key=lambda row: row[::-1], reverse=bool(number % 2))
            ]
            (folder / name).write_text("\n".join([head, *rows]))
    again = read_histories(*sorted((tmp_path / "other").iterdir(), reverse=True))
    assert again.digest == made.digest
    assert made.digest != read_histories(*folders[1:]).digest
    held = pickle.dumps(made)
    for word in (b"QX0", b"A123", b"WBRI", b"ZZ1", b"U6", b"N1"):
        assert word not in held
    for name in (each.name for each in fields(made)):
        column = getattr(made, name)
        assert not isinstance(column, np.ndarray) or column.dtype.kind == "i"


def test_files_tell_what_truly_happened(tmp_path: Path) -> None:
    place = invent(6, a_year=60)
    write_returns(place, tmp_path / "all")
    made, true = read_histories(tmp_path / "all"), place.told()
    order = np.lexsort((true.ending, true.ended, true.born, np.maximum(true.began, day_number(true.first) - 1)))
    mine = np.lexsort((made.ending, made.ended, made.born, np.maximum(made.began, day_number(made.first) - 1)))
    for name in ("born", "ended", "ending"):
        assert getattr(made, name)[mine].tolist() == getattr(true, name)[order].tolist()
    new = made.began >= day_number(made.first)
    assert sorted(made.began[new].tolist()) == sorted(true.began[true.began >= day_number(true.first)].tolist())
    for day in (true.first, date(2021, 11, 5), true.last):
        assert made.in_care(day_number(day)).sum() == place.in_care(day)
    assert made.reading.not_followed == 0


def test_one_year_or_years_apart_tell_too_little(two_years: list[Path], tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"^The figures cannot tell: one year"):
        read_histories(two_years[0])
    early = write(tmp_path / "early", {"AA1": "01/06/2015"}, ["AA1 10/05/2021 S U6 - -"])
    assert read_histories(early, *two_years).reading.not_used == ("2021-22",)


def test_a_return_drawn_within_its_year_tells_up_to_the_end_of_a_quarter(two_years: list[Path]) -> None:
    placed = two_years[0] / "placed.csv"
    placed.write_text("\n".join(row for row in placed.read_text().splitlines() if "/2026" not in row))
    assert read_histories(*two_years).last == date(2025, 9, 30)
    placed.write_text(placed.read_text().replace("/10/2025", "/05/2025").replace("20/06/2025", "20/05/2025"))
    with pytest.raises(InputError, match=r"^The figures cannot tell: the latest return holds less than three months"):
        read_histories(*two_years)


def test_returns_of_other_children_are_no_guide(two_years: list[Path]) -> None:
    placed = two_years[1] / "placed.csv"
    placed.write_text(placed.read_text().replace("ST", "SX"))
    with pytest.raises(InputError, match=r"^The figures cannot tell: of the children in care at the end of one return"):
        read_histories(*two_years)


def test_a_return_without_births_or_of_another_kind_is_refused(two_years: list[Path], tmp_path: Path) -> None:
    (two_years[0] / "children.csv").unlink()
    with pytest.raises(InputError, match="no Header file"):
        read_histories(*two_years)
    with pytest.raises(InputError, match="no file or folder"):
        read_histories(tmp_path / "nowhere")
