"""What is taken is what the floors below answer, and every change of it is found again."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tandem.core.errors import InputError
from tandem.core.figure import Figure, State, Unit
from tandem.hub.evidence.answers import Answer, Number, differences
from tandem.hub.evidence.asking import Asked, subject_at
from tandem.hub.evidence.offers import offers
from tandem.hub.evidence.working import hashes, register, work_out
from tandem.published import entry, table
from tandem.scrutiny.register import titles

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
BIRMINGHAM = {"area": "330", "source": "health", "year": "2015"}


def test_a_share_is_frozen_with_its_parts_interval_period_and_sources() -> None:
    found = work_out(Asked("figure", {**BIRMINGHAM, "measure": "share"}), now=NOW)
    (number,) = found.numbers
    published = table("cin_c5_referrals_by_source", la="330")
    counted = published.filter((published["year"] == 2015) & (published["measure"] == "health_services"))["value"][0]
    assert number.parts == (counted, 19512)
    assert number.figure.value == pytest.approx(counted / 19512)
    assert (number.value, number.interval) == ("20.4%", "95% interval 19.8% to 20.9%")
    assert number.made_of == "3,975 of 19,512"
    assert found.period == "year ending March 2015"
    assert found.page == "/areas/330/health/2015/"
    first = found.sources[0]
    assert (first.table, first.day) == ("cin_c5_referrals_by_source", "2015-10-22")
    assert "Open Government Licence" in first.licence
    assert hashes(found)[first.table] == entry(first.table).parquet_sha256


def test_a_verdict_a_claim_and_a_forecast_say_what_their_pages_say() -> None:
    verdict = work_out(Asked("verdict", BIRMINGHAM), now=NOW)
    assert verdict.says == "the figures cannot tell"
    assert len(verdict.numbers) == 4
    claim = work_out(Asked("claim", {"claim": "140-million"}), now=NOW)
    assert claim.says == "partly"
    assert any("£94.2m" in item.words for item in claim.items)
    part = work_out(Asked("claim", {"claim": "140-million", "column": "since", "item": "1"}), now=NOW)
    assert part.items == (claim.items[3],)
    assert part.items[0].sources[0].url.startswith("https://")
    ahead = work_out(Asked("forecast", {"area": "330", "series": "cla", "year": "2028"}), now=NOW)
    assert ahead.numbers[0].interval == "80 of 100 futures: 2,048 to 2,767"


def test_what_is_offered_has_its_numbers_and_survives_being_kept() -> None:
    kinds = [each.asked.kind for each in offers({"subject": "referrals", **BIRMINGHAM}, now=NOW)]
    assert kinds == ["verdict", "figure", "figure", "figure", "figure", "chart", "chart", "chart"]
    ahead = offers({"subject": "series", "area": "West Midlands", "series": "cpp"}, now=NOW)
    assert {each.asked["area"] for each in ahead} == {"west-midlands"}
    assert [each.asked.kind for each in ahead[:4]] == ["chart", "forecast", "forecast", "forecast"]
    for each in (*ahead[:5], *offers({"subject": "claim", "claim": "nhs-referrals"}, now=NOW)):
        kept = Answer.of(json.loads(json.dumps(each.answer.to_dict())))
        assert kept == each.answer
        assert not differences(kept, each.answer)
        assert Asked.of(json.loads(json.dumps(each.asked.to_dict()))) == each.asked
    assert [slug for slug, _title in titles()] == [claim.slug for claim in register()]


@pytest.mark.parametrize(
    ("subject", "said"),
    [
        ({}, "not said what"),
        ({"subject": "referrals", **BIRMINGHAM, "area": "zzz"}, "zzz"),
        ({"subject": "referrals", **BIRMINGHAM, "year": "1999"}, "1999"),
        ({"subject": "referrals", **BIRMINGHAM, "year": ""}, "No year"),
        ({"subject": "series", "area": "330", "series": "risk"}, "risk"),
        ({"subject": "claim", "claim": "no-such"}, "no such claim"),
    ],
)
def test_what_cannot_be_asked_is_refused_in_words(subject, said) -> None:
    with pytest.raises(InputError, match=said):
        offers(subject, now=NOW)


@pytest.mark.parametrize(
    "asked",
    [
        Asked("figure", {**BIRMINGHAM, "measure": "risk"}),
        Asked("chart", {**BIRMINGHAM, "picture": "pie"}),
        Asked("claim", {"claim": "140-million", "column": "since", "item": "0"}),
        Asked("claim", {"claim": "140-million", "column": "since", "item": "99"}),
        Asked("forecast", {"area": "330", "series": "cla", "year": "2040"}),
        Asked("figure", {"area": "330", "series": "cla", "year": "1950"}),
    ],
)
def test_nothing_is_made_up_for_what_is_not_published(asked) -> None:
    with pytest.raises(InputError):
        work_out(asked, now=NOW)


def test_a_page_s_address_names_its_subject() -> None:
    assert subject_at("https://hub.example/areas/330/health/2015/?x=1#top") == {"subject": "referrals", **BIRMINGHAM}
    assert subject_at(" /areas/england/ahead/cla/ ") == {"subject": "series", "area": "england", "series": "cla"}
    assert subject_at("/claims/140-million/") == {"subject": "claim", "claim": "140-million"}
    for other in ("", "/areas/330/", "/data/cin/", "health"):
        with pytest.raises(InputError, match="Nothing can be taken"):
            subject_at(other)


def test_each_difference_is_said_once_and_nothing_else_is() -> None:
    then = work_out(Asked("verdict", BIRMINGHAM), now=NOW)
    first = then.numbers[0]
    revised = replace(first, figure=replace(first.figure, value=3980.0))
    assert differences(then, replace(then, numbers=(revised, *then.numbers[1:]))) == [
        "Referrals from the NHS: 3,975 when this was taken, 3,980 now."
    ]
    hidden = Number(first.label, Figure.unknown("Referrals", Unit.COUNT, State.SUPPRESSED))
    (said,) = differences(then, replace(then, numbers=(hidden, *then.numbers[1:])))
    assert said.endswith("3,975 when this was taken, not shown, to protect confidentiality now.")
    (said,) = differences(then, replace(then, numbers=then.numbers[1:]))
    assert said.endswith("no longer published.")
    (said,) = differences(then, replace(then, says="within the range of comparable places"))
    assert said.startswith("What the figures say: the figures cannot tell when")
    claim = work_out(Asked("claim", {"claim": "140-million"}), now=NOW)
    gone = replace(claim, items=claim.items[:-1])
    assert differences(claim, gone) == [f"The register no longer says: {claim.items[-1].words}"]
    assert differences(claim, replace(claim, title="Another title", caveats=("Mind",))) == []


def test_a_chart_differs_only_with_the_numbers_that_it_draws() -> None:
    asked = Asked("chart", {**BIRMINGHAM, "picture": "history"})
    then = work_out(asked, now=NOW, drawn=False)
    other = work_out(Asked("chart", {**BIRMINGHAM, "year": "2016", "picture": "history"}), now=NOW, drawn=False)
    assert then.points == other.points, "the same line over the same years"
    assert then.period == "2014 to 2025"
    share = work_out(Asked("chart", {**BIRMINGHAM, "picture": "share"}), now=NOW, drawn=False)
    assert differences(then, share) == ["The figures that this is drawn from have changed."]
