"""Reading the tables. Numbers are rows picked by hand from the publishers' files."""

from __future__ import annotations

import time

import polars as pl
import pytest

from tandem.core.errors import InputError
from tandem.core.figure import State
from tandem.published import catalogue, entry, table

C5 = "cin_c5_referrals_by_source"
LONG = ["year", "level", "la_code", "ons_code", "name", "region_code", "region_name", "measure", "value", "state"]


def one(key: str, **where: object) -> dict[str, object]:
    frame = table(key)
    for column, wanted in where.items():
        frame = frame.filter(pl.col(column) == wanted)
    assert frame.height == 1
    return frame.row(0, named=True)


@pytest.mark.parametrize(
    ("key", "la", "year", "measure", "value"),
    [
        (C5, "330", 2014, "health_services", 2861),
        (C5, "330", 2015, "health_services", 3975),
        (C5, "330", 2016, "health_services", 2079),
        (C5, "330", 2017, "health_services", 3107),
        (C5, "330", 2018, "health_services", 2815),
        (C5, "352", 2019, "health_services", 288),
        (C5, "805", 2014, "anonymous", 20),
        ("cin_c5_referral_source_percent_2015_2025", "800", 2025, "health_services_percent", 0.0),
        ("cin_c5_referral_source_percent_2015_2025", "330", 2025, "health_services_percent", 14.9),
        ("cin_c1_referrals_rereferrals", "330", 2014, "referrals", 13815),
        ("cin_c1_referrals_rereferrals", "330", 2015, "referrals", 19512),
        ("cin_c1_referrals_rereferrals", "871", 2018, "referrals", 1591),
        ("cin_b1_children_in_need", "805", 2013, "cin_at_31_march", 1112),
        ("cin_c4_s47_icpc", "330", 2014, "icpc", 942),
        ("cin_d1_child_protection_plans", "330", 2014, "cpp_starting", 1221),
        ("cin_first_published_2010_2017", "330", 2011, "referrals", 28177),
        ("cin_first_published_2010_2017", "330", 2014, "source_referrals_reporting_source", 12611),
        ("cin_first_published_2010_2017", "330", 2014, "dci_referral_source", 1),
        ("cin_first_published_2010_2017", "330", 2015, "dci_referral_source", 2),
        ("cla_counts_and_rates_2010_2025", "330", 2015, "cla_at_31_march", 1989),
        ("lait_indicators_long", "330", 2015, "LACnum", 1986),
    ],
)
def test_a_published_number_is_kept(key: str, la: str, year: int, measure: str, value: float) -> None:
    frame = table(key, la=la, years=[year], measures=[measure])
    assert frame["value"].to_list() == [value]


@pytest.mark.parametrize(
    ("key", "la", "year", "measure", "state"),
    [
        (C5, "908", 2014, "health_services", State.MISSING),
        (C5, "393", 2015, "referrals_total", State.MISSING),
        (C5, "204", 2021, "police", State.MISSING),
        (C5, "850", 2024, "police", State.UNRELIABLE),
        (C5, "884", 2024, "health_services", State.UNRELIABLE),
        (C5, "330", 2023, "unknown", State.SUPPRESSED),
        (C5, "871", 2014, "unknown", State.NIL),
        ("cla_counts_and_rates_2010_2025", "201", 2010, "cla_ceased", State.SUPPRESSED),
        ("cla_counts_and_rates_2010_2025", "835", 2019, "cla_started_rate_per_10000", State.MISSING),
        ("cla_counts_and_rates_2010_2025", "940", 2021, "cla_at_31_march", State.NOT_APPLICABLE),
        ("csww_social_worker_workforce_2017_2025", "330", 2024, "agency_rate_fte", State.UNRELIABLE),
        ("csww_social_worker_workforce_2017_2025", "213", 2025, "inpost_fte", State.MISSING),
        ("cin_first_published_2010_2017", None, 2014, "dci_referral_source", State.NOT_APPLICABLE),
    ],
)
def test_a_publishers_symbol_becomes_a_state_and_never_zero(
    key: str, la: str | None, year: int, measure: str, state: State
) -> None:
    frame = table(key, la=la, years=[year], measures=[measure], level="la" if la else "national")
    assert frame["state"].to_list() == [state]
    assert frame["value"].to_list() == [0.0 if state is State.NIL else None]


@pytest.mark.parametrize("entry_", catalogue(), ids=lambda e: e.key)
def test_a_row_has_a_value_exactly_when_its_state_says_so(entry_) -> None:
    frame = table(entry_.key)
    assert frame.height == entry_.rows
    assert frame.columns == list(entry_.columns)
    if "value" not in frame.columns:
        return
    assert frame.schema["value"] == pl.Float64
    states = {State(s): h for s, h in frame.group_by("state").agg(pl.col("value").is_not_null().all()).rows()}
    assert all(has == state.has_value for state, has in states.items())
    unknown = frame.filter(~pl.col("state").is_in(["known", "nil"]))
    assert unknown["value"].null_count() == unknown.height
    assert frame.filter(pl.col("state") == "nil")["value"].unique().to_list() in ([], [0.0])


def test_markers_of_referrals_by_source_are_counted_as_published() -> None:
    states = dict(table(C5).group_by("state").len().rows())
    assert (states["suppressed"], states["missing"], states["unreliable"]) == (1084, 48, 24)


def test_a_factor_not_collected_is_not_published_rather_than_missing() -> None:
    frame = table("cin_c3_assessment_factors").filter(pl.col("state") == "not_published")
    everywhere = frame.group_by("measure", "year").len()
    assert everywhere["len"].min() >= 150
    assert set(frame["marker"]) == {"x"}


def test_long_tables_share_their_first_columns() -> None:
    for key in (C5, "cin_b1_children_in_need", "csww_social_worker_workforce_2017_2025"):
        assert table(key, la="330").columns[: len(LONG)] == LONG
        assert table(key, la="330").schema["year"] == pl.Int16


def test_a_row_for_two_authorities_has_no_code_and_names_both() -> None:
    frame = table("csww_social_worker_workforce_2017_2025").filter(pl.col("covers").is_not_null())
    assert frame["la_code"].null_count() == frame.height
    assert set(frame["covers"]) == {"314 318", "940 941"}


def test_regions_are_spelt_one_way() -> None:
    regions = {
        name
        for key in (C5, "cla_counts_and_rates_2010_2025", "lait_indicators_long")
        for name in table(key, level="regional")["name"].unique()
    }
    assert len(regions) == 11
    assert {"Inner London", "Outer London", "Yorkshire and The Humber"} <= regions


def test_filters_agree_with_filtering_the_whole() -> None:
    whole = table(C5)
    chosen = table(C5, la="330", years=[2015, 2016], measures=["police"], level="la")
    by_hand = whole.filter(
        (pl.col("la_code") == "330") & pl.col("year").is_in([2015, 2016]) & (pl.col("measure") == "police")
    )
    assert chosen.equals(by_hand)
    assert chosen.height == 2


def test_measures_filters_the_dimension_of_a_wide_table() -> None:
    key = "s251_gross_expenditure_by_category_2009_2025"
    frame = table(key, la="330", years=[2014], measures=["children_looked_after"])
    assert frame["total_expenditure"][0] / 1e6 == pytest.approx(89.048, abs=0.001)


def test_birmingham_made_no_revenue_return_for_2024() -> None:
    frame = table("mhclg_ro3_children_social_care_by_service", la="330", years=[2024])
    assert set(frame["state"]) == {"not_returned"}


@pytest.mark.parametrize(
    ("key", "arguments", "said"),
    [
        ("cin_c5_referrals_by_sorce", {}, "cin_c5_referrals_by_source"),
        (C5, {"years": [2013]}, "2014 to 2024"),
        (C5, {"measures": ["health"]}, "health_services"),
        (C5, {"level": "ward"}, "national, regional, la"),
        (C5, {"la": "Birmingham"}, "find_la"),
        ("release_dates", {"la": "330"}, "columns are"),
        ("la_reference", {"measures": ["x"]}, "Leave measures out"),
    ],
)
def test_what_a_table_does_not_have_is_refused_with_what_it_has(key: str, arguments: dict, said: str) -> None:
    with pytest.raises(InputError) as refused:
        table(key, **arguments)
    assert said in str(refused.value)


@pytest.mark.parametrize("key", [C5, "lait_indicators_long"])
def test_one_table_for_one_area_takes_milliseconds(key: str) -> None:
    table(key, la="330")
    times = []
    for _ in range(7):
        begun = time.perf_counter()
        table(key, la="330")
        times.append(time.perf_counter() - begun)
    assert min(times) < 0.02


def test_one_area_touches_few_row_groups() -> None:
    """Rows are sorted by authority, so the place is contiguous."""
    for key in (C5, "lait_indicators_long"):
        codes = table(key)["la_code"]
        runs = (codes.fill_null("") != codes.fill_null("").shift(1)).sum() + 1
        assert runs == codes.n_unique()


def test_the_judgements_of_birmingham_are_kept() -> None:
    frame = table("ofsted_childrens_services_judgements", la="330").sort("publication_date")
    told = {str(r["publication_date"]): (r["overall"], r["lscb"]) for r in frame.iter_rows(named=True)}
    assert told["2014-05-23"] == ("Inadequate", "Inadequate")
    assert told["2016-11-25"] == ("Inadequate", None)
    assert told["2019-01-17"][0] == "Requires improvement to be good"
    assert told["2023-04-18"][0] == "Good"


def test_what_was_said_is_kept() -> None:
    frame = table("birmingham_stated_figures_2013_2019")
    assert frame.height == 17
    assert 94.2 in frame["amount_gbp_million"].to_list()


def test_the_dimension_of_every_table_is_one_of_its_columns() -> None:
    for each in catalogue():
        assert each.dimension is None or each.dimension in each.columns
        assert each.dimension is None or entry(each.key).measures
