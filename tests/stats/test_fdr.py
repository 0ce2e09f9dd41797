from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import false_discovery_control
from statsmodels.stats.multitest import multipletests

from tandem.stats import fdr


@pytest.mark.parametrize("place", range(6))
def test_adjusted_values_equal_p_adjust(oracle, place: int) -> None:
    case = oracle("fdr")[place]
    p = np.array(np.atleast_1d(case["p"]), dtype=float)
    np.testing.assert_allclose(fdr.benjamini_hochberg(p), np.array(np.atleast_1d(case["bh"]), dtype=float), rtol=1e-12)
    np.testing.assert_allclose(fdr.benjamini_yekutieli(p), np.array(np.atleast_1d(case["by"]), dtype=float), rtol=1e-12)


@given(st.lists(st.floats(0.0, 1.0), min_size=1, max_size=60))
def test_equals_scipy_and_statsmodels_for_any_family(p: list[float]) -> None:
    np.testing.assert_allclose(fdr.benjamini_hochberg(p), false_discovery_control(p, method="bh"), rtol=1e-12)
    np.testing.assert_allclose(fdr.benjamini_yekutieli(p), multipletests(p, method="fdr_by")[1], rtol=1e-12)


def test_a_table_is_one_family_and_keeps_its_shape() -> None:
    p = np.array([[0.01, 0.2, np.nan], [0.03, 0.5, 0.04]])
    adjusted = fdr.benjamini_hochberg(p)
    assert adjusted.shape == p.shape
    assert np.isnan(adjusted[0, 2])
    assert adjusted[0, 0] == pytest.approx(0.05)


def test_nothing_tested_gives_nothing() -> None:
    assert fdr.benjamini_hochberg([]).shape == (0,)
    assert np.isnan(fdr.benjamini_hochberg(np.nan))


def test_false_discoveries_are_held_at_the_rate_asked() -> None:
    rng = np.random.default_rng(9)
    false, found = 0, 0
    shares = []
    for _ in range(300):
        p = rng.uniform(size=200)
        p[:40] = rng.uniform(0, 0.002, 40)
        kept = fdr.benjamini_hochberg(p) <= 0.10
        false, found = int(kept[40:].sum()), int(kept.sum())
        shares.append(false / max(found, 1))
    assert 0.06 < np.mean(shares) < 0.10


def test_refuses_what_is_not_a_probability() -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        fdr.benjamini_hochberg([0.5, 1.5])
