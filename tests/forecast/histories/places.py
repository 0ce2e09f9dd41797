"""Invented places whose truth is known: periods of care drawn child by child from laws that the model does not know.

How long care lasts is a mixture of short and long stays that depends on the age of coming, some of the youngest are
adopted, placements change at random, and the eighteenth birthday ends care. Nothing here uses the model's bands.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import numpy as np

from tandem.returns.collection import day_number
from tandem.returns.histories import Ending, Histories, Reading, birthday

FIRST, LAST = date(2019, 4, 1), date(2024, 3, 31)
_BEFORE = 20
_AGES = np.array([0.0, 1.0, 5.0, 10.0, 16.0, 17.8])
_COMING = np.array([0.19, 0.19, 0.17, 0.29, 0.16])
_SHORT = np.array([0.2, 0.25, 0.3, 0.35, 0.4])
_MEAN = np.array([700.0, 1000.0, 1500.0, 1300.0, 900.0])
_FIRST_PLACE = np.array(
    [
        [0.92, 0.0, 0.0, 0.0, 0.08, 0.0],
        [0.9, 0.0, 0.0, 0.0, 0.1, 0.0],
        [0.86, 0.05, 0.0, 0.02, 0.07, 0.0],
        [0.66, 0.22, 0.05, 0.04, 0.03, 0.0],
        [0.35, 0.25, 0.37, 0.02, 0.01, 0.0],
    ]
)
_MOVES = 1 / 450.0


@dataclass(frozen=True)
class Invented:
    """A place's whole story: periods from long before the window to years after it."""

    born: np.ndarray
    began: np.ndarray
    ended: np.ndarray
    ending: np.ndarray
    period: np.ndarray
    place: np.ndarray
    since: np.ndarray

    def in_care(self, day: date) -> int:
        """How many truly were in care at the end of a day."""
        at = day_number(day)
        return int(((self.began <= at) & (self.ended > at)).sum())

    def told(self, first: date = FIRST, last: date = LAST) -> Histories:
        """What returns of the window tell of it."""
        start, end = day_number(first), day_number(last)
        seen = np.flatnonzero((self.ended >= start) & (self.began <= end) & (self.ended > self.began))
        number = np.full(len(self.born), -1, dtype=np.int32)
        number[seen] = np.arange(len(seen))
        over = self.ended[seen] > end
        kept = (number[self.period] >= 0) & (self.since <= end)
        return Histories(
            first,
            last,
            self.born[seen].astype(np.int32),
            self.began[seen].astype(np.int32),
            np.where(over, end + 1, self.ended[seen]).astype(np.int32),
            np.where(over, Ending.NOT_YET, self.ending[seen]).astype(np.int8),
            number[self.period[kept]],
            self.place[kept].astype(np.int8),
            self.since[kept].astype(np.int32),
            Reading(tuple(f"{year}-{(year + 1) % 100:02d}" for year in range(first.year, last.year))),
        )


def invent(
    seed: int,
    *,
    a_year: float = 130.0,
    years_on: int = 3,
    spread: float = 1.5,
    drift: float = 0.0,
    change: tuple[date, float] | None = None,
) -> Invented:
    """A place to which ``a_year`` come, with so many times the variance of chance.

    ``drift`` is the standard deviation of the yearly step of the log level of
    arrivals; ``change`` a day from which they are so many times as many.
    """
    rng = np.random.default_rng(seed)
    begin, end = day_number(FIRST) - round(_BEFORE * 365.25), day_number(LAST) + round(years_on * 365.25) + 40
    days = np.arange(begin, end)
    level = np.full(len(days), a_year / 365.25)
    level *= np.exp(np.cumsum(rng.normal(0, drift / np.sqrt(365.25), len(days)) * (days > day_number(FIRST))))
    if change:
        level[days >= day_number(change[0])] *= change[1]
    # Families of several come together: a compound Poisson count with the spread asked for.
    families = rng.poisson(level / spread)
    sizes = 1 + rng.poisson(spread - 1, families.sum())
    began = np.repeat(np.repeat(days, families), sizes)
    many = len(began)
    band = rng.choice(5, many, p=_COMING)
    age = (_AGES[band] + rng.random(many) ** np.where(band == 0, 2.5, 1.0) * (_AGES[band + 1] - _AGES[band])) * 365.25
    born = (began - np.floor(age)).astype(np.int64)
    short = rng.random(many) < _SHORT[band]
    adopted = ~short & (band < 2) & (rng.random(many) < 0.3)
    stays = np.where(short, 5 + rng.exponential(70, many), 60 + rng.exponential(_MEAN[band]))
    stays = np.where(adopted, 350 + rng.gamma(4, 70, many), stays)
    ended = began + np.ceil(stays).astype(np.int64)
    ending = np.where(
        adopted, Ending.ADOPTED, rng.choice([Ending.HOME, Ending.ORDER, Ending.OTHER], many, p=[0.6, 0.25, 0.15])
    )
    grown = birthday(born.astype(np.int32), 18).astype(np.int64)
    ending = np.where(grown <= ended, Ending.GROWN_UP, ending)
    ended = np.minimum(ended, grown)
    return Invented(born, began, ended, ending, *_placements(began, ended, band, rng))


def _placements(began, ended, band, rng):
    moves = rng.poisson((ended - began) * _MOVES)
    period = np.repeat(np.arange(len(began)), moves + 1)
    first = np.concatenate([[True], period[1:] != period[:-1]]) if len(period) else np.array([], bool)
    since = np.where(first, began[period], began[period] + rng.random(len(period)) * (ended - began)[period])
    since = np.floor(since).astype(np.int64)
    rising = np.cumsum(_FIRST_PLACE, axis=1)[band[period]]
    place = (rng.random(len(period))[:, None] > rising[:, :-1]).sum(axis=1)
    order = np.lexsort((since, period))
    return period[order], place[order], since[order]


PLACED = ("U6", "K2", "K3", "R1", "P1", "A6")
"""A code of each type of placement, in the order of their numbers."""
_REASONS = {Ending.HOME: "E4A", Ending.ADOPTED: "E12", Ending.ORDER: "E45", Ending.OTHER: "E8", Ending.GROWN_UP: "E17"}


def write_returns(place: Invented, folder: Path, first: date = FIRST, last: date = LAST) -> list[Path]:
    """The returns of each year from ``first`` to ``last`` as a council would hold them, a folder each."""
    made = []
    for year in range(first.year + 1, last.year + 1):
        begin, end = day_number(date(year - 1, 4, 1)), day_number(date(year, 3, 31))
        out = folder / f"ssda903_{year}"
        out.mkdir(parents=True)
        children, episodes = [], []
        for at in np.flatnonzero((place.ended >= begin) & (place.began <= end) & (place.ended > place.began)):
            child = f"QX{at:05d}"
            rows = np.flatnonzero(place.period == at)
            starts = place.since[rows]
            ends = [*starts[1:], place.ended[at]]
            whys = [*["X1"] * (len(rows) - 1), _REASONS[Ending(place.ending[at])]]
            told = [
                _episode(
                    child, "P" if n else "S", start, PLACED[place.place[row]], (stop, why) if stop <= end else None
                )
                for n, (row, start, stop, why) in enumerate(zip(rows, starts, ends, whys, strict=True))
                if start <= end and stop >= begin and stop > start
            ]
            if told:
                children.append(f"{child},M,{_dmy(place.born[at])},WBRI,A123456789{at % 1000:03d},0,")
                episodes += told
        (out / "header.csv").write_text("\n".join(["CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", *children]))
        columns = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN"
        (out / "episodes.csv").write_text("\n".join([columns, *episodes]))
        made.append(out)
    return made


def _episode(child: str, began: str, start: int, place: str, ended: tuple[int, str] | None) -> str:
    stop, why = (_dmy(ended[0]), ended[1]) if ended else ("", "")
    return f"{child},{_dmy(start)},{began},C2,N1,{place},PR1,{stop},{why},,ZZ1 1ZZ,ZZ1 1ZZ,"


def _dmy(day: int) -> str:
    return (date(1970, 1, 1) + timedelta(days=int(day))).strftime("%d/%m/%Y")
