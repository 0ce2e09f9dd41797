"""Whether something is what FHIR R4 says it is, asked of ``fhir.resources``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from tandem.core.errors import InputError

__all__ = ["Wrong", "WrongResource", "checked"]

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,60}")
_WORDS = {
    "missing": "This is missing.",
    "extra_forbidden": "FHIR R4 has no such element here.",
}


@dataclass(frozen=True, slots=True)
class Wrong:
    """What is wrong in one place; nothing that was sent is quoted."""

    expression: str
    """Where, in FHIRPath."""
    detail: str


class WrongResource(InputError):  # noqa: N818 - it names what happened
    """A resource that cannot be used, with each reason."""

    def __init__(self, wrong: Iterable[Wrong]) -> None:
        self.wrong = list(wrong)
        super().__init__(self.wrong[0].detail if self.wrong else "")


def checked(resource: Any, *kinds: str) -> dict[str, Any]:
    """The resource as it came, if it is one of the kinds and valid.

    Raises:
        WrongResource: with each place that is not as FHIR R4 has it.
    """
    from fhir.resources.R4B import get_fhir_model_class
    from pydantic import ValidationError

    kind = resource.get("resourceType") if isinstance(resource, dict) else None
    if kind not in kinds:
        raise WrongResource([Wrong("resourceType", f"This takes {' or '.join(kinds)}.")])
    try:
        get_fhir_model_class(kind).model_validate(resource)
    except ValidationError as error:
        raise WrongResource(_wrong(kind, each) for each in error.errors()) from None
    whole: dict[str, Any] = resource
    if unknown := _modifiers(whole, kind):
        raise WrongResource(Wrong(where, "We do not know this modifier extension.") for where in unknown)
    return whole


def _wrong(kind: str, error: Any) -> Wrong:
    words = _WORDS.get(error["type"], "This is not as FHIR R4 has it.")
    return Wrong(_expression(kind, error["loc"]), words)


def _expression(kind: str, place: Iterable[str | int]) -> str:
    """Where in FHIRPath; a name that is no element's might be anything, so it is left out."""
    path = kind
    for part in place:
        path += f"[{part}]" if isinstance(part, int) else f".{part}" if _NAME.fullmatch(part) else ".…"
    return path


def _modifiers(value: Any, path: str) -> list[str]:
    """Where extensions stand that change the meaning of what bears them: none may be passed over (FHIR R4, 2.4.2)."""
    if isinstance(value, list):
        return [found for place, each in enumerate(value) for found in _modifiers(each, f"{path}[{place}]")]
    if not isinstance(value, dict):
        return []
    here = [f"{path}.modifierExtension"] if value.get("modifierExtension") else []
    return here + [
        found
        for name, each in value.items()
        if name != "modifierExtension"
        for found in _modifiers(each, f"{path}.{name}")
    ]
