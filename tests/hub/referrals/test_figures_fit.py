"""G45: what whoever works with no cases can take away, and take from what they took away before, gives no small count.

Everything that such a reader may ever be shown of three agencies over eight
quarters is written as equations in what they may not know, month by month;
linear programming, which shares nothing with how counts are kept back, then
says how low and how high each could be.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from random import Random
from typing import Any

import numpy as np
import pytest
from scipy.optimize import linprog

from tandem.core.calendar import add_months
from tandem.core.figure import Provenance

MONTHS = [add_months(date(2024, 4, 1), n) for n in range(24)]
WINDOWS = [MONTHS[start : start + 12] for start in range(3, 13, 3)]
"""Twelve months to the end of each quarter, none from the first month that is recorded."""
LEAVES = ("no_further_action", "advice", "not_begun", "assessing", "conferences")
STEPS = {
    "children": LEAVES,
    "accepted": LEAVES[2:],
    "assessed": LEAVES[3:],
    "enquiries": LEAVES[4:],
}
SOURCE = Provenance("contacts", "Contacts", "Us", "now")


def drawn(seed: int) -> list[dict[date, Counter[str]]]:
    """Three agencies of different sizes: where the children of each month ended."""
    rng = Random(seed)
    agencies = []
    for size in (1, 4, 14):
        months = {}
        for month in MONTHS:
            counts: Counter[str] = Counter({leaf: rng.randint(0, size) for leaf in LEAVES})
            for step, leaves in STEPS.items():
                counts[step] = sum(counts[leaf] for leaf in leaves)
            counts["contacts"] = counts["children"]
            months[month] = counts
        agencies.append(months)
    return agencies


def shown(agencies: list[dict[date, Counter[str]]]) -> list[tuple[list[tuple[int, date, str]], int]]:
    """Each published number, with the months and places that it is a sum of."""
    from tandem.hub.referrals.figures import AgencyFigures, everybody, fit, way_table
    from tandem.hub.referrals.figures.measures import COUNTS

    told = []
    for window in WINDOWS:
        figures = [
            AgencyFigures(str(n), n, sum((months[m] for m in window), Counter())) for n, months in enumerate(agencies)
        ]
        table, hidden = fit.fit_way(way_table([*figures, everybody(figures)], source=SOURCE), total_row=True)
        for row, cells in enumerate(table.rows):
            of = [row] if row < len(agencies) else range(len(agencies))
            for key in ("contacts", *STEPS, *LEAVES):
                figure: Any = cells[key]
                if (row, key) not in hidden:
                    leaves = STEPS.get(key, LEAVES if key == "contacts" else (key,))
                    places = [(a, month, leaf) for a in of for month in window for leaf in leaves]
                    told.append((places, int(figure.value)))
    for n, months in enumerate([*agencies, {m: sum((a[m] for a in agencies), Counter()) for m in MONTHS}]):
        own = fit.grained(COUNTS[0], months)
        if own is not None and n == len(agencies):
            own = fit.unless_others_show(COUNTS[0], own, months, agencies)
        if own is None:
            continue
        of = [n] if n < len(agencies) else range(len(agencies))
        for first, counts in own.counts.items():
            times = [add_months(first, k) for k in range(3 if own.by_quarter else 1)]
            told.append(([(a, m, leaf) for a in of for m in times for leaf in LEAVES], counts["contacts"]))
    return told


@pytest.mark.parametrize("seed", range(4))
def test_no_small_count_is_found_by_taking_one_export_from_another(seed: int) -> None:
    agencies = drawn(seed)
    told = shown(agencies)
    assert len(told) > 40
    places = [(a, month, leaf) for a in range(len(agencies)) for month in MONTHS for leaf in LEAVES]
    column = {place: n for n, place in enumerate(places)}
    matrix = np.zeros((len(told), len(places)))
    for line, (terms, _) in enumerate(told):
        for place in terms:
            matrix[line, column[place]] = 1
    values = np.array([value for _, value in told], dtype=float)
    sought = [[(a, month, leaf) for leaf in LEAVES] for a in range(2) for month in MONTHS[3:12:4]]
    sought += [[(a, month, leaf) for month in MONTHS[6:9]] for a in range(2) for leaf in LEAVES[:2]]
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
        assert -high.fun - low.fun >= 4, (terms, truth, low.fun, -high.fun)
