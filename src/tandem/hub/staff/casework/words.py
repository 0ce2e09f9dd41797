"""What is said with a step, in words: the questions, and the answers as a chronology shows them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.core.codes import codes_on
from tandem.core.legal_tests import legal_tests
from tandem.hub.referrals.models import Attendance

__all__ = ["labelled", "said_with"]

_PARTNERS = dict(Attendance.Partner.choices)
_LABELS = {
    "rationale": gettext_lazy("Reasons"),
    "worker": gettext_lazy("Allocated to"),
    "outcome": gettext_lazy("Outcome"),
    "reason": gettext_lazy("Why"),
    "legal_test": gettext_lazy("Legal test"),
    "closure_reason": gettext_lazy("Reason for closure"),
    "category": gettext_lazy("Category of abuse"),
    "single_or_joint": gettext_lazy("Single or joint enquiry"),
    "seen_alone": gettext_lazy("Was the child seen alone?"),
    "quorate": gettext_lazy("Was it quorate?"),
    "accepted": gettext_lazy("Did the family accept?"),
    "factors": gettext_lazy("Factors found by the assessment"),
    "who": gettext_lazy("Who took part"),
    "missing": gettext_lazy("Who was missing"),
    "not_quorate_because": gettext_lazy("If it was not quorate: why it went ahead"),
    "not_alone_because": gettext_lazy("If the child was not seen alone: why"),
    "even_so": gettext_lazy("Why it is right all the same"),
    "copied_to": gettext_lazy("Copied to"),
}
_CODED = {"closure_reason": "closure_reason", "category": "abuse_category", "factors": "assessment_factor"}


def labelled(key: str) -> str:
    """The label of what is said; a partner's name where it is one."""
    return str(_LABELS.get(key) or _PARTNERS.get(key) or key.replace("_", " ").capitalize())


def said_with(details: Mapping[str, str], *, on: date) -> list[tuple[str, str]]:
    """What was said with a step of casework, each under its label; the front door's own notes stand on its page."""
    shown = {key: words for key, words in details.items() if words and key in _LABELS}
    if shown.get("missing") == "nobody":
        del shown["missing"]
    return [(labelled(key), _answer(key, words, on)) for key, words in shown.items()]


def _answer(key: str, words: str, on: date) -> str:
    if key in _CODED:
        names = {code.code: code.label for code in codes_on(_CODED[key], on=on)}
        return "; ".join(f"{code} · {names[code]}" if code in names else code for code in words.split(", "))
    if key == "legal_test":
        return next((test.name for test in legal_tests(on=on) if test.key == words), words)
    if key == "missing":
        return ", ".join(labelled(each) for each in words.split(", "))
    return {"yes": _("Yes"), "no": _("No"), "single": _("Single agency"), "joint": _("Joint")}.get(words, words)
