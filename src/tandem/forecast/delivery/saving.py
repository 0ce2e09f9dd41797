"""Whether a plan can be delivered, as text, JSON, CSV, HTML and Word."""

from __future__ import annotations

import json
from pathlib import Path

from tandem.forecast.delivery.options import ORDER, for_publication
from tandem.forecast.delivery.result import Delivery
from tandem.forecast.delivery.words import failing_words, share_words
from tandem.report.saving import form_of, put
from tandem.report.tables import write_csv
from tandem.report.wording import percent, pounds

__all__ = ["FORMATS", "render", "save"]

FORMATS = ("text", "json", "csv", "html")


def render(found: Delivery, form: str, *, published: bool = False) -> str:
    """The answer in one of the forms; ``published`` refuses options without an equality impact assessment."""
    if published:
        for_publication(found.plan.options)
    document = found.to_dict()
    if form == "json":
        return json.dumps(document, ensure_ascii=False, allow_nan=False, indent=2) + "\n"
    if form == "csv":
        return write_csv(tuple(document["rows"][0]), document["rows"])
    if form == "html":
        from tandem.report.documents import to_html

        return to_html(found.document())
    return _text(found)


def save(found: Delivery, path: Path, *, published: bool = False) -> Path:
    """Write in the form that the file's ending names; raises ``InputError`` where it cannot be."""
    form = form_of(path, (*FORMATS, "docx", "svg", "png"))
    if form in ("svg", "png"):
        if published:
            for_publication(found.plan.options)
        return put(path, found.chart().png() if form == "png" else found.chart().svg())
    if form == "docx":
        from tandem.report.documents import to_docx

        return put(path, to_docx(found.document(published=published)))
    return put(path, render(found, form, published=published))


def _text(found: Delivery) -> str:
    lines = ["INVENTED PLAN", ""] if found.plan.invented else []
    lines += [found.sentence, "", "Where it fails, it does so for want of"]
    lines += [
        f"  {failing_words(which):<32}{share_words(share):>14}" for which, share in found.failing.items() if share
    ]
    lines += ["", f"{'year':<10}{'approved':>12}{'required':>12}{'80 of 100 futures':>24}{'gap':>12}{'enough in':>12}"]
    for money in found.money:
        between = f"{pounds(money.required.low80)} to {pounds(money.required.high80)}"
        lines.append(
            f"{money.year:<10}{pounds(money.approved):>12}{pounds(money.required.mean):>12}{between:>24}"
            f"{pounds(money.gap.mean):>12}{percent(money.chance, 0):>12}"
        )
    lines += ["", f"{'September':<10}{'posts':>12}{'required':>12}{'expected':>24}{'enough in':>24}"]
    for people in found.people:
        between = f"{people.expected.middle:,.0f} ({people.expected.low80:,.0f} to {people.expected.high80:,.0f})"
        lines.append(
            f"{people.year:<10}{people.posts:>12,.0f}{people.required.middle:>12,.0f}{between:>24}"
            f"{percent(people.chance, 0):>24}"
        )
    lines += ["", f"{'action':<44}{'due':>12}{'done so far':>13}{'in time in':>12}"]
    for each in found.actions:
        name = each.action.name if each.action.essential else f"{each.action.name} (not essential)"
        lines.append(
            f"{name:<44}{each.action.due.isoformat():>12}{percent(each.action.progress, 0):>13}"
            f"{percent(each.chance, 0):>12}"
        )
    lines += ["", *found.remedy_words()]
    if found.options:
        lines += ["", f"{len(found.options)} options and whom they touch: see the HTML or Word briefing. {ORDER}"]
    return "\n".join([*lines, "", *found.caveats]) + "\n"
