from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tandem.stats import normal


def test_equals_r_far_into_both_tails(oracle) -> None:
    case = oracle("intervals")["normal"]
    np.testing.assert_allclose(normal.probability_below(case["z"]), case["probability"], rtol=1e-12)
    np.testing.assert_allclose(normal.density(case["z"]), case["density"], rtol=1e-12)
    np.testing.assert_allclose(normal.quantile(case["q"]), case["quantile"], rtol=1e-9, atol=1e-15)


def test_ends_and_unknowns() -> None:
    np.testing.assert_array_equal(normal.quantile([0.0, 1.0, np.nan]), [-np.inf, np.inf, np.nan])
    assert np.isnan(normal.probability_below(np.nan))


@given(st.floats(min_value=1e-12, max_value=1 - 1e-12))
def test_quantile_undoes_probability(p: float) -> None:
    assert float(normal.probability_below(normal.quantile(p))) == pytest.approx(p, rel=1e-9)


@pytest.mark.parametrize("p", [-0.01, 1.01])
def test_refuses_what_is_not_a_probability(p: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        normal.quantile(p)
