"""A check in words: how far it has come, its rules, its reports."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from tandem.hub.files.models import StoredFile
from tandem.hub.files.rules import Rules
from tandem.hub.imports.models import ReturnCheck
from tandem.returns.names import NAMES

__all__ = ["count_lines", "progress", "report_lines", "rule_lines", "sizes"]

_FORMS = {
    "xlsx": gettext_lazy("Workbook: summary, by rule, by child, with filters"),
    "csv": gettext_lazy("Table of every issue"),
    "json": gettext_lazy("For another program"),
    "txt": gettext_lazy("Text, child by child"),
}


def progress(check: ReturnCheck, now: datetime) -> str:
    """What is going on, while something is."""
    if check.stop_asked and not check.is_over:
        return _("It is being stopped.")
    if check.state == ReturnCheck.State.WAITING:
        return _("It waits for its turn. The worker takes one return at a time.")
    if check.state == ReturnCheck.State.RUNNING and check.began:
        seconds = max(0, int((now - check.began).total_seconds()))
        return ngettext(
            "Being checked for %(n)d second. Ten thousand children take a few seconds.",
            "Being checked for %(n)d seconds. Ten thousand children take a few seconds.",
            seconds,
        ) % {"n": seconds}
    return ""


def rule_lines(check: ReturnCheck) -> list[dict[str, Any]]:
    """Each rule with issues, errors first, then by how many."""
    rules: list[dict[str, Any]] = check.summary.get("by_rule", [])
    return sorted(rules, key=lambda each: (each["severity"] != "error", -each["count"], each["code"]))


def count_lines(check: ReturnCheck) -> list[dict[str, Any]]:
    """What each side counts, in words where they must agree and do not."""
    counts: list[dict[str, Any]] = check.summary.get("counts", [])
    return [
        {
            "measure": each["measure"],
            "sides": [(NAMES[each[f"{which}_return"]], each[which]) for which in ("first", "second")],
            "agree": each["agree"],
            "must": each["must_agree"],
            "why": each["why"],
        }
        for each in counts
    ]


def report_lines(files: Iterable[StoredFile]) -> list[dict[str, Any]]:
    """What can be taken away, and what it is good for."""
    return [
        {"file": file, "form": (suffix := (file.original or "").rpartition(".")[2]).upper(), "words": _FORMS[suffix]}
        for file in files
    ]


def sizes(taken: Rules) -> str:
    """How large each kind of file may be."""
    most: dict[str, int] = {}
    for kind in taken.kinds:
        most[kind.suffix.upper()] = max(most.get(kind.suffix.upper(), 0), kind.most_bytes // 1_000_000)
    return ", ".join(_("%(kind)s up to %(most)d MB") % {"kind": kind, "most": size} for kind, size in most.items())
