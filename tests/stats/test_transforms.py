from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tandem.stats import transforms
from tandem.stats.transforms import Transform


def test_nought_observed_is_low_but_finite() -> None:
    units = transforms.log_ratio([0.0, 1.0], [20.0, 20.0])
    assert units.value[0] == pytest.approx(np.log(0.5 / 20.0))
    assert units.value[0] < units.value[1]


@given(st.floats(0.01, 50.0))
def test_back_transform_undoes_each_form_of_ratio(ratio: float) -> None:
    log, root = transforms.log_ratio(ratio, 1.0), transforms.sqrt_ratio(ratio, 1.0)
    assert float(transforms.back_transform(log.value, log.transform)) == pytest.approx(ratio)
    assert float(transforms.back_transform(root.value, root.transform)) == pytest.approx(ratio)


@given(st.floats(0.0, 1.0))
def test_back_transform_undoes_a_proportion(share: float) -> None:
    unit = transforms.arcsine_proportion(share * 100, 100.0, target=0.5)
    assert float(transforms.back_transform(unit.value, Transform.ARCSINE)) == pytest.approx(share, abs=1e-12)


def test_square_roots_and_angles_are_held_before_they_turn_back() -> None:
    np.testing.assert_array_equal(transforms.back_transform([-0.3, 0.0, 2.0], Transform.SQRT), [0.0, 0.0, 4.0])
    np.testing.assert_allclose(transforms.back_transform([-0.3, 2.0], Transform.ARCSINE), [0.0, 1.0])


def test_units_without_anything_behind_them_are_unknown() -> None:
    share = transforms.arcsine_proportion([0.0, 3.0], [0.0, 10.0])
    ratio = transforms.log_count_ratio([0.0, 3.0], [0.0, 10.0])
    np.testing.assert_array_equal(np.isnan(share.value), [True, False])
    np.testing.assert_array_equal(np.isnan(ratio.z), [True, False])


def test_pooled_target_is_of_the_sums_not_the_mean_of_ratios() -> None:
    units = transforms.arcsine_proportion([1.0, 90.0, np.nan], [10.0, 100.0, 5.0])
    assert float(np.sin(units.target[0]) ** 2) == pytest.approx(91 / 110)


def test_each_row_of_a_panel_has_its_own_target() -> None:
    units = transforms.log_count_ratio([[1.0, 2.0], [30.0, 10.0]], [[10.0, 20.0], [10.0, 10.0]])
    np.testing.assert_allclose(np.exp(units.target[:, 0]), [0.1, 2.0])
    assert units.z.shape == (2, 2)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: transforms.log_ratio(1, 0), "expected must be above nought"),
        (lambda: transforms.arcsine_proportion(2, 1), "must not exceed"),
        (lambda: transforms.arcsine_proportion(1, 2, target=1.2), "between 0 and 1"),
        (lambda: transforms.log_count_ratio(1, 2, target=0), "above nought"),
        (lambda: transforms.arcsine_proportion([0, 0], [0, 0]), "give the target"),
        (lambda: transforms.back_transform(1.0, "cube"), "cube"),
    ],
)
def test_refusals(call, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        call()
