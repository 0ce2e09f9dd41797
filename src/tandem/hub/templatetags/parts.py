"""Small drawings that stand beside words: verdicts, findings, a place on a line.

Each is hidden from screen readers, because the words beside it say the same.
"""

from __future__ import annotations

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

register = template.Library()

_DOT_AT = {
    "alarmingly_low": 4,
    "watch_low": 11,
    "within_range": 22,
    "watch_high": 33,
    "alarmingly_high": 40,
}
_DOT_TOWARDS = {"below": 14, "near": 22, "above": 30}

_FINDINGS = {
    "supported": '<circle cx="8" cy="8" r="6" fill="currentColor"/>',
    "partly": '<circle cx="8" cy="8" r="6" fill="none"/><path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor"/>',
    "not supported": '<circle cx="8" cy="8" r="6" fill="none"/><path d="M4.2 11.8 11.8 4.2" fill="none"/>',
    "cannot tell from published evidence": '<circle cx="8" cy="8" r="6" fill="none" stroke-dasharray="2.4 2.3"/>',
}

_MARGIN = 2.0


@register.simple_tag
def verdict_glyph(verdict: str, direction: str = "near") -> SafeString:
    """A band of comparable places with the place's dot in or beside it."""
    unknown = verdict not in _DOT_AT
    x = _DOT_TOWARDS.get(direction, 22) if unknown else _DOT_AT[verdict]
    return format_html(
        '<svg class="glyph{}" viewBox="0 0 44 16" aria-hidden="true" focusable="false">'
        '<path class="glyph__line" d="M1 8H43"/><rect class="glyph__band" x="13" y="2" width="18" height="12" rx="2"/>'
        '<circle class="glyph__dot" cx="{}" cy="8" r="4"/></svg>',
        " glyph--unknown" if unknown else "",
        x,
    )


@register.simple_tag
def finding_glyph(finding: str) -> SafeString:
    """A circle: full, half full, struck through, or dashed where nothing can be told."""
    shape = _FINDINGS.get(finding, _FINDINGS["cannot tell from published evidence"])
    return format_html(
        '<svg class="glyph glyph--finding" viewBox="0 0 16 16" aria-hidden="true" focusable="false">{}</svg>',
        SafeString(shape),
    )


@register.simple_tag
def strip(
    *,
    value: float | None,
    top: float,
    low: float | None = None,
    high: float | None = None,
    band_low: float | None = None,
    band_high: float | None = None,
    england: float | None = None,
) -> SafeString:
    """A line from nought to ``top``: band of comparable places, England's tick, the place's dot and interval.

    ``low`` and ``high`` are the limits of the place's own interval. Parts that
    are unknown are left out.
    """

    def x(number: float) -> str:
        return f"{_MARGIN + (100 - 2 * _MARGIN) * min(max(number / top, 0.0), 1.0):.2f}%"

    parts: list[tuple[SafeString]] = [
        (format_html('<line class="strip__axis" x1="{}" x2="{}" y1="12" y2="12"/>', x(0), x(top)),)
    ]
    if band_low is not None and band_high is not None:
        width = (100 - 2 * _MARGIN) * (min(band_high, top) - band_low) / top
        parts.append(
            (
                format_html(
                    '<rect class="strip__band" x="{}" width="{}%" y="4" height="16" rx="3"/>',
                    x(band_low),
                    f"{width:.2f}",
                ),
            )
        )
    if england is not None:
        parts.append((format_html('<line class="strip__england" x1="{0}" x2="{0}" y1="2" y2="22"/>', x(england)),))
    if low is not None and high is not None:
        parts.append((format_html('<line class="strip__interval" x1="{}" x2="{}" y1="12" y2="12"/>', x(low), x(high)),))
    if value is not None:
        parts.append((format_html('<circle class="strip__dot" cx="{}" cy="12" r="6"/>', x(value)),))
    return format_html(
        '<svg class="strip" aria-hidden="true" focusable="false">{}</svg>', format_html_join("", "{}", parts)
    )
