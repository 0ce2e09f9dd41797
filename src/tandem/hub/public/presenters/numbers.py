"""The three numbers at the head of a verdict, each with its interval and what it stands beside."""

from __future__ import annotations

import math
from dataclasses import dataclass

from django.utils.translation import gettext as _

from tandem.core.figure import State
from tandem.report import wording
from tandem.scrutiny.row import Row


@dataclass(frozen=True, slots=True)
class Strip:
    """A line from nought to ``top`` with a place, its interval, a band and England's tick on it."""

    value: float
    top: float
    low: float | None = None
    high: float | None = None
    band_low: float | None = None
    band_high: float | None = None
    england: float | None = None


@dataclass(frozen=True, slots=True)
class KeyNumber:
    """A label, a value in words, its interval, and what it is to be compared with."""

    label: str
    value: str
    known: bool
    interval: str = ""
    against: str = ""
    strip: Strip | None = None


def key_numbers(row: Row) -> tuple[KeyNumber, KeyNumber, KeyNumber]:
    """Rate, share and ratio."""
    return _rate(row), _share(row), _ratio(row)


def rate_strip(row: Row) -> Strip | None:
    """Where a rate lies among comparable places."""
    if row.rate is None:
        return None
    scale = _per_1000(row)
    low, high = _scaled(row.usual_low, scale), _scaled(row.usual_high, scale)
    top = max(filter(None, (row.rate, high, row.england_rate))) * 1.12
    return Strip(row.rate, top, band_low=low, band_high=high, england=row.england_rate)


def usual_rates(row: Row) -> str:
    """``4.4 to 13.1``: the rates of 95 of 100 places like it; empty where they are unknown."""
    low, high = (_scaled(limit, _per_1000(row)) for limit in (row.usual_low, row.usual_high))
    if low is None or high is None:
        return ""
    return _("%(low)s to %(high)s") % {"low": wording.decimals(low, 1), "high": wording.decimals(high, 1)}


def unknown_words(row: Row) -> str:
    """Why a count is not there."""
    state = State(row.state)
    return wording.STATE_WORDS.get(state, wording.STATE_WORDS[State.NOT_PUBLISHED])


def _rate(row: Row) -> KeyNumber:
    label = _("For every 1,000 children")
    if row.rate is None:
        return KeyNumber(label, unknown_words(row), known=False)
    strip = rate_strip(row)
    against = [_("England %(rate)s.") % {"rate": wording.decimals(row.england_rate, 1)}] if row.england_rate else []
    if usual := usual_rates(row):
        against.append(_("For 95 of 100 places like it: %(range)s.") % {"range": usual})
    return KeyNumber(
        label,
        wording.decimals(row.rate, 1),
        known=True,
        interval=_interval(row.rate_low, row.rate_high, 1, derived=row.derived),
        against=" ".join(against),
        strip=_with_interval(strip, row.rate_low, row.rate_high),
    )


def _share(row: Row) -> KeyNumber:
    label = _("Share of all referrals")
    if row.share is None or not row.total:
        return KeyNumber(label, unknown_words(row), known=False)
    low, high = row.share_low, row.share_high
    rounded, plain = _("rounded: between %(low)s and %(high)s"), _("95%% interval %(low)s to %(high)s")
    words = rounded if row.derived else plain
    top = max(row.share, row.england_share or 0.0) * 1.6
    return KeyNumber(
        label,
        wording.percent(row.share),
        known=True,
        interval=words % {"low": _percent(low, row), "high": _percent(high, row)} if low is not None else "",
        against=_("England %(share)s.") % {"share": wording.percent(row.england_share)} if row.england_share else "",
        strip=Strip(row.share, top or 1.0, low, high, england=row.england_share),
    )


def _ratio(row: Row) -> KeyNumber:
    label = _("Against the number expected")
    if row.ratio is None or row.expected is None:
        return KeyNumber(label, _("not known"), known=False)
    band = [_scaled(limit, 1 / row.expected) for limit in (row.usual_low, row.usual_high)]
    top = max(filter(None, (row.ratio, band[1], 1.0))) * 1.12
    return KeyNumber(
        label,
        wording.decimals(row.ratio, 2),
        known=True,
        interval=_interval(row.ratio_low, row.ratio_high, 2, derived=row.derived),
        against=_("1 is what a place with as many children and as much child poverty would have: %(expected)s.")
        % {"expected": wording.decimals(row.expected, 0)},
        strip=Strip(row.ratio, top, row.ratio_low, row.ratio_high, band[0], band[1], 1.0),
    )


def _interval(low: float | None, high: float | None, places: int, *, derived: bool) -> str:
    if low is None or high is None or not math.isfinite(low):
        return ""
    plain, rounded = _("95%% interval %(low)s to %(high)s"), _("95%% interval with rounding %(low)s to %(high)s")
    words = rounded if derived else plain
    return words % {"low": wording.decimals(low, places), "high": wording.decimals(high, places)}


def _percent(value: float | None, row: Row) -> str:
    return wording.percent(value or 0.0, 2 if row.derived else 1)


def _with_interval(strip: Strip | None, low: float | None, high: float | None) -> Strip | None:
    if strip is None:
        return None
    return Strip(strip.value, strip.top, low, high, strip.band_low, strip.band_high, strip.england)


def _scaled(value: float | None, scale: float | None) -> float | None:
    return None if value is None or scale is None else value * scale


def _per_1000(row: Row) -> float | None:
    return 1000 / row.population if row.population else None
