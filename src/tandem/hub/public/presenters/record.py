"""The track record: what was forecast from each past year, beside what came."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from tandem.forecast import built
from tandem.forecast.bars import misses, price_misses, thirds_held
from tandem.forecast.breakdowns import BREAKDOWNS
from tandem.forecast.series import SERIES
from tandem.forecast.staffing import built as staffing
from tandem.forecast.staffing.record import COUNTED, model_in_use
from tandem.hub.public.links import Link
from tandem.report import wording


@dataclass(frozen=True, slots=True)
class RecordRow:
    """One model at one number of years ahead, in words."""

    ahead: str
    model: str
    used: bool
    n: str
    off_by: str
    mase: str
    crps: str
    gain: str
    gain_limits: str
    held80: str
    held80_limits: str
    held95: str
    held95_limits: str
    nation: str


@dataclass(frozen=True, slots=True)
class RecordTable:
    """The record of one series or part."""

    id: str
    title: str
    sentence: str
    rows: tuple[RecordRow, ...]
    """The model in use and the one to beat."""
    others: tuple[RecordRow, ...]

    @property
    def html(self) -> SafeString:
        """The table as the page has it, drawn once: there are many, and they are the same for every reader."""
        return _html(self)


@cache
def _html(table: RecordTable) -> SafeString:
    return render_to_string("components/record_table.html", {"table": table})


@dataclass(frozen=True, slots=True)
class PriceRow:
    """One price three years ahead."""

    name: str
    n: str
    level: str
    carried: str
    held80: str


@dataclass(frozen=True, slots=True)
class RecordPage:
    """The page, misses first."""

    origins: str
    authorities: str
    misses: tuple[str, ...]
    series: tuple[RecordTable, ...]
    parts: tuple[RecordTable, ...]
    prices: tuple[PriceRow, ...]
    thirds: tuple[str, ...]
    """What widths have been worth where a price is of few children, and of many."""
    workforce: tuple[RecordTable, ...]
    workforce_from: str
    parts_from: str
    prices_from: str
    caveats: tuple[str, ...]
    digests: tuple[tuple[str, str], ...]
    csv_url: str
    json_url: str


@cache
def record_page() -> RecordPage:
    """The record as it was built."""
    document = built.record()
    first = document["records"]["cla"]
    names = _names()
    everything = (*document["records"].values(), *document["parts"].values())
    workforce = staffing.record()
    return RecordPage(
        origins=_from_to(document["records"].values()),
        authorities=str(first["authorities"]),
        misses=(
            *(said for one in everything for said in misses(one, names)),
            *price_misses(document["prices"]),
            *_workforce_misses(workforce),
        ),
        series=tuple(_table(one, key, SERIES[key].name) for key, one in document["records"].items()),
        parts=tuple(table for by, one in document["parts"].items() for table in _parts(one, by, names)),
        prices=tuple(_price(row) for row in document["prices"]),
        thirds=thirds_held(document["prices"]),
        workforce=_workforce(workforce),
        workforce_from=_from_to((workforce,)),
        parts_from=_from_to(document["parts"].values()),
        prices_from=_("%(first)s to %(last)s")
        % {"first": document["prices"][0]["first"], "last": document["prices"][0]["last"]},
        caveats=tuple(dict.fromkeys(words for one in (*everything, workforce) for words in one["caveats"])),
        digests=tuple((document["inputs"] | workforce["inputs"]).items()),
        csv_url=reverse("public:record_download", args=["csv"]),
        json_url=reverse("public:record_download", args=["json"]),
    )


def record_link() -> Link:
    """The page, by its name."""
    return Link(_("How good our forecasts have been"), reverse("public:record"))


def _workforce(record: Mapping[str, Any]) -> tuple[RecordTable, ...]:
    found = []
    for key, name in COUNTED.items():
        rows = [row for row in record["rows"] if row["series"] == f"workforce/{key}"]
        sentence = record["sentence"] if key == "in_post" else ""
        found.append(_made(f"workforce-{key}", name, sentence, rows, model_in_use(key)))
    return tuple(found)


def _workforce_misses(record: Mapping[str, Any]) -> tuple[str, ...]:
    names = {f"workforce/{key}": name for key, name in COUNTED.items()}
    return tuple(
        said
        for key in COUNTED
        for said in misses(
            {
                "model": model_in_use(key),
                "rows": [row for row in record["rows"] if row["series"] == f"workforce/{key}"],
            },
            names,
        )
    )


def _from_to(records: Iterable[Mapping[str, Any]]) -> str:
    origins = [year for each in records for year in each["origins"]]
    return _("%(first)s to %(last)s") % {"first": min(origins), "last": max(origins)}


def _price(row: Mapping[str, Any]) -> PriceRow:
    return PriceRow(
        row["name"],
        wording.decimals(row["n"], 0),
        wording.percent(row["level"]),
        wording.percent(row["carried"]),
        wording.percent(row["coverage80"], 0),
    )


def _names() -> dict[str, str]:
    parts = {
        f"cla/{part.key}": _("Looked after: %(part)s") % {"part": part.name[0].lower() + part.name[1:]}
        for each in BREAKDOWNS.values()
        for part in each.parts
    }
    return {key: each.name for key, each in SERIES.items()} | parts


def _table(record: Mapping[str, Any], key: str, title: str) -> RecordTable:
    return _made(key, title, record["sentence"], record["rows"], record["model"])


def _parts(record: Mapping[str, Any], by: str, names: Mapping[str, str]) -> list[RecordTable]:
    found = []
    for part in BREAKDOWNS[by].parts:
        key = f"cla/{part.key}"
        rows = [row for row in record["rows"] if row["series"] == key]
        found.append(_made(f"{by}-{part.key}", names[key], "", rows, record["model"]))
    return found


def _made(key: str, title: str, sentence: str, rows: list[Mapping[str, Any]], used: str) -> RecordTable:
    ordered = sorted(rows, key=lambda row: (row["horizon"], row["model"] != used))
    first = tuple(_row(row, used) for row in ordered if row["model"] in (used, "naive"))
    rest = tuple(_row(row, used) for row in ordered if row["model"] not in (used, "naive"))
    return RecordTable(key, title, sentence, first, rest)


def _row(row: Mapping[str, Any], used: str) -> RecordRow:
    return RecordRow(
        str(row["horizon"]),
        _model_words(row["model"]),
        row["model"] == used,
        wording.decimals(row["n"], 0),
        wording.percent(row["mape"]),
        wording.decimals(row["mase"], 2),
        wording.decimals(row["crps"], 1),
        _signed(row["skill"]),
        _limits(_signed(row["skill_low"]), _signed(row["skill_high"])) if row["model"] != "naive" else "",
        wording.percent(row["coverage80"], 0),
        _limits(wording.percent(row["coverage80_low"], 0), wording.percent(row["coverage80_high"], 0)),
        wording.percent(row["coverage95"], 0),
        _limits(wording.percent(row["coverage95_low"], 0), wording.percent(row["coverage95_high"], 0)),
        row["national80"],
    )


def _signed(share: float) -> str:
    return ("+" if share > 0 else "−" if share < 0 else "") + wording.percent(abs(share))


def _limits(low: str, high: str) -> str:
    return _("%(low)s to %(high)s") % {"low": low, "high": high}


def _model_words(model: str) -> str:
    words = {
        "naive": _("same as today"),
        "damped": _("national growth"),
        "hierarchical": _("own growth"),
        "ridge": _("places like it"),
        "pool": _("mixture"),
        "reconciled": _("mix and total"),
        "stock_flow": _("starters and leavers"),
        "half": _("half of each"),
        "shrunk": _("drawn towards all"),
    }
    return words[model]
