from __future__ import annotations

import hashlib
from datetime import date
from importlib.resources import files

import pytest

from tandem.core.errors import InputError
from tandem.core.figure import Unit
from tandem.published import catalogue, entry, provenance

TABLES = files("tandem.published").joinpath("tables")


def test_every_table_is_described() -> None:
    assert len(catalogue()) == 40
    for each in catalogue():
        assert each.title
        assert each.publisher
        assert each.release
        assert each.licence
        assert each.copied_from


def test_the_tables_weigh_under_fifteen_megabytes() -> None:
    assert sum(each.parquet_bytes for each in catalogue()) < 15_000_000


@pytest.mark.parametrize("each", catalogue(), ids=lambda e: e.key)
def test_the_committed_bytes_are_those_catalogued(each) -> None:
    data = TABLES.joinpath(each.parquet_file).read_bytes()
    assert len(data) == each.parquet_bytes
    assert hashlib.sha256(data).hexdigest() == each.parquet_sha256
    assert len(each.source_sha256) == 64


def test_no_table_lies_there_uncatalogued() -> None:
    assert {path.name for path in TABLES.iterdir()} == {each.parquet_file for each in catalogue()}


def test_first_publication_carries_its_confidence() -> None:
    c5 = entry("cin_c5_referrals_by_source")
    assert (c5.first_published[2014].on, c5.first_published[2014].confidence) == (date(2014, 10, 29), "seen")
    assert (c5.first_published[2015].on, c5.first_published[2015].confidence) == (date(2015, 10, 22), "seen")
    assert c5.first_published[2016].confidence == "verify"
    assert entry("s251_gross_expenditure_by_category_2009_2025").first_published[2015].confidence == "verify (month)"


def test_years_held_as_first_published_are_told_from_revisions() -> None:
    assert entry("cin_c5_referrals_by_source").as_first_published == (2024,)
    assert entry("cin_first_published_2010_2017").as_first_published == tuple(range(2010, 2018))
    assert entry("cla_counts_and_rates_2010_2025").as_first_published[:8] == tuple(range(2010, 2018))


@pytest.mark.parametrize(
    ("key", "name", "unit", "scale"),
    [
        ("cin_c5_referrals_by_source", "health_services", Unit.COUNT, 1),
        ("cin_c5_referral_source_percent_2015_2025", "health_services_percent", Unit.SHARE, 0.01),
        ("cin_c1_referrals_rereferrals", "referrals_rate_per_10000", Unit.PER_10000_CHILDREN, 1),
        ("cin_c4_s47_icpc", "icpc_days_median", Unit.WORKING_DAYS, 1),
        ("csww_social_worker_workforce_2017_2025", "vacancy_rate_fte", Unit.SHARE, 0.01),
        ("csww_social_worker_workforce_2017_2025", "inpost_fte", Unit.FULL_TIME_EQUIVALENT, 1),
        ("csww_social_worker_workforce_2017_2025", "caseload_fte", Unit.RATIO, 1),
        ("mhclg_ro3_children_social_care_by_service", "total_expenditure", Unit.POUNDS, 1000),
        ("s251_gross_expenditure_by_category_2009_2025", "total_expenditure", Unit.POUNDS, 1),
        ("lait_indicators_long", "ChildPov", Unit.SHARE, 0.01),
        ("cin_first_published_2010_2017", "dci_referral_source", Unit.OTHER, 1),
    ],
)
def test_each_measure_says_what_it_counts(key: str, name: str, unit: Unit, scale: float) -> None:
    measure = entry(key).units[name]
    assert (measure.unit, measure.scale) == (unit, scale)


def test_every_measure_of_a_long_table_has_a_unit() -> None:
    for each in catalogue():
        if each.dimension == "measure" and "value" in each.columns:
            assert set(each.measures) <= set(each.units), each.key


def test_traps_say_what_the_counts_are_not() -> None:
    traps = " ".join(entry("cin_c5_referrals_by_source").traps)
    assert "not of contacts" in traps
    assert "no finer split" in traps
    assert "rounded to the nearest 10" in traps


def test_provenance_of_a_year_names_its_release_and_first_publication() -> None:
    found = provenance("cin_c5_referrals_by_source", year=2014)
    assert found.release == "CIN 2024 release"
    assert found.published_on == date(2014, 10, 29)
    assert "later revision" in found.note
    assert "general knowledge" not in found.note
    assert "general knowledge" in provenance("cin_c5_referrals_by_source", year=2024).note
    assert "later revision" not in provenance("cin_c5_referrals_by_source", year=2024).note


def test_provenance_of_the_whole_table_gives_no_date() -> None:
    assert provenance("cin_c5_referrals_by_source").published_on is None


def test_provenance_of_a_year_not_held_is_refused() -> None:
    with pytest.raises(InputError, match="2014 to 2024"):
        provenance("cin_c5_referrals_by_source", year=2025)


def test_an_unknown_key_suggests_the_nearest() -> None:
    with pytest.raises(InputError, match="cin_c1_referrals_rereferrals"):
        entry("cin_c1_referrals")
