"""G45: what whoever works with no cases can take away, and take from what they took away before, gives no small count.

Everything that such a reader may ever be shown of three agencies over three
years is written as equations in what they may not know, month by month;
linear programming, which shares nothing with how counts are kept back, then
says how low and how high each could be. Of some things there are none for
long, and then a few: what is left over then is what gives away most.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import product
from random import Random
from typing import Any

import numpy as np
import pytest
from scipy.optimize import linprog

from tandem.core.calendar import add_months
from tandem.core.figure import Provenance

MONTHS = [add_months(date(2023, 4, 1), n) for n in range(36)]
"""None before the first of them was recorded whole."""
ENDS = range(12, len(MONTHS) + 1, 3)
"""A year and the charts are shown at the end of each quarter."""
LEAVES = ("no_further_action", "advice", "not_begun", "assessing", "conferences")
STEPS = {
    "children": LEAVES,
    "accepted": LEAVES[2:],
    "assessed": LEAVES[3:],
    "enquiries": LEAVES[4:],
}
PLACES = (*LEAVES, "contacts")
SOURCE = Provenance("contacts", "Contacts", "Us", "now")

Told = tuple[list[tuple[int, date, str]], int]
"""A published number, with the months and places that it is a sum of."""


def drawn(seed: int) -> list[dict[date, Counter[str]]]:
    """Three agencies of different sizes: where the children of each month ended."""
    rng = Random(seed)
    agencies = []
    for size in (1, 4, 14):
        begins = {leaf: MONTHS[rng.choice((0, 0, 18, 24))] for leaf in LEAVES}
        agencies.append({month: of_a_month(rng, size, month, begins) for month in MONTHS})
    return agencies


def of_a_month(rng: Random, size: int, month: date, begins: dict[str, date]) -> Counter[str]:
    counts: Counter[str] = Counter({leaf: rng.randint(0, size) if month >= begins[leaf] else 0 for leaf in LEAVES})
    for step, leaves in STEPS.items():
        counts[step] = sum(counts[leaf] for leaf in leaves)
    # How many children a contact tells of a reader may not know.
    counts["contacts"] = counts["children"] - rng.randint(0, counts["children"] // 3)
    return counts


def years(agencies: list[dict[date, Counter[str]]]) -> Iterator[Told]:
    from tandem.hub.referrals.figures import AgencyFigures, everybody, fit, way_table

    for end in ENDS:
        window, before = MONTHS[end - 12 : end], [MONTHS[at : at + 3] for at in range(0, end, 3)]
        figures = [
            AgencyFigures(str(n), n, summed(months, window), [summed(months, quarter) for quarter in before])
            for n, months in enumerate(agencies)
        ]
        quarters = [sum((each.quarters[at] for each in figures), Counter()) for at in range(len(before))]
        rows = [*figures, replace(everybody(figures), quarters=quarters)]
        table, hidden = fit.fit_way(way_table(rows, source=SOURCE), rows, total_row=True)
        for row, cells in enumerate(table.rows):
            of = [row] if row < len(agencies) else range(len(agencies))
            for key in ("contacts", *STEPS, *LEAVES):
                figure: Any = cells[key]
                if (row, key) not in hidden:
                    leaves = STEPS.get(key, (key,))
                    yield [(a, month, leaf) for a in of for month in window for leaf in leaves], int(figure.value)


def charts(agencies: list[dict[date, Counter[str]]]) -> Iterator[Told]:
    from tandem.hub.referrals.figures import grain
    from tandem.hub.referrals.figures.measures import COUNTS

    for end in ENDS:
        known = [{month: months[month] for month in MONTHS[:end]} for months in agencies]
        for n, every in enumerate([*known, {month: sum((a[month] for a in known), Counter()) for month in known[0]}]):
            months = {month: every[month] for month in MONTHS[max(0, end - 24) : end]}
            own = grain.grained(COUNTS[0], months) if grain.never_small(COUNTS[0], every) else None
            of = [n] if n < len(agencies) else range(len(agencies))
            if own is not None and n == len(agencies):
                own = grain.unless_others_show(COUNTS[0], own, months, known, whole=MONTHS[0])
            for first, counts in own.counts.items() if own is not None else ():
                times = [add_months(first, k) for k in range(3 if own is not None and own.by_quarter else 1)]
                yield [(a, m, "contacts") for a in of for m in times], counts["contacts"]


@pytest.mark.parametrize(
    ("late", "drawn", "shown"),
    [
        ((0, 0, 0, 0, 6, 0), True, True),
        ((0, 0, 0, 0, 6, 1), False, False),
        ((8, 8, 8, 8, 12, 1), True, True),
        ((8, 8, 8, 8, 12, 1, 8, 9, 12), False, True),
    ],
)
def test_a_share_to_the_nearest_hundredth_leaves_a_small_quarter_open(
    late: tuple[int, ...], drawn: bool, shown: bool
) -> None:
    """G45: six of 520 and seven are 99%, but five would not be shown; beside charts four years narrow one down."""
    from tandem.hub.referrals.figures import SHARES, grain
    from tandem.hub.referrals.figures.overlaps import share_gives_away

    (timely,) = [each for each in SHARES if each.key == "acknowledged"]
    quarters = [Counter({timely.whole: 130, timely.part: 130 - few}) for few in late]
    months = dict(zip(MONTHS, (each for quarter in quarters for each in (quarter, Counter(), Counter())), strict=False))
    assert grain.never_small(timely, months) is drawn
    assert any(share_gives_away(timely, quarters)) is not shown


def summed(months: dict[date, Counter[str]], some: list[date]) -> Counter[str]:
    return sum((months[month] for month in some), Counter())


@pytest.mark.parametrize("seed", range(1, 4))
def test_no_small_count_is_found_by_taking_one_export_from_another(seed: int) -> None:
    agencies = drawn(seed)
    told = [*years(agencies), *charts(agencies)]
    assert len(told) > 60
    places = [(a, month, leaf) for a in range(len(agencies)) for month in MONTHS for leaf in PLACES]
    column = {place: n for n, place in enumerate(places)}
    matrix = np.zeros((len(told), len(places)))
    for line, (terms, _) in enumerate(told):
        for place in terms:
            matrix[line, column[place]] = 1
    values = np.array([value for _, value in told], dtype=float)
    quarters = [MONTHS[at : at + 3] for at in range(0, len(MONTHS), 3)]
    sought = [
        [(a, month, leaf) for leaf in leaves] for a in range(2) for month in MONTHS[3::7] for leaves in STEPS.values()
    ]
    for a, quarter in product(range(3), quarters):
        sought += [[(a, month, leaf) for month in quarter] for leaf in PLACES]
        sought += [[(a, month, leaf) for month in quarter for leaf in leaves] for leaves in STEPS.values()]
    for terms in sought:
        truth = sum(agencies[a][month][leaf] for a, month, leaf in terms)
        if not 1 <= truth <= 5:
            continue
        goal = np.zeros(len(places))
        for place in terms:
            goal[column[place]] = 1
        low = linprog(goal, A_eq=matrix, b_eq=values, bounds=(0, None))
        high = linprog(-goal, A_eq=matrix, b_eq=values, bounds=(0, None))
        assert low.status == 0
        assert high.status == 3 or -high.fun - low.fun >= 4 - 1e-6, (terms, truth, low.fun, -high.fun)
