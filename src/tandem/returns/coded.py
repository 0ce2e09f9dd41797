"""From what a cell says to a code of the DfE's: the code itself, its label, or either behind a letter: ``a) Male``."""

from __future__ import annotations

import json
import re
from functools import cache
from importlib.resources import files

from tandem.core.codes import code_list

YES, NO, UNKNOWN = "YES", "NO", "UNKNOWN"
_YES_NO = {
    YES: ("y", "yes", "true", "1"),
    NO: ("n", "no", "false", "0"),
    UNKNOWN: ("unknown", "not known", "not stated", "not recorded"),
}
_SEX_ALSO = ("not stated", "not stated or unborn", "not stated/recorded", "not recorded", "unborn", "neither")
_OF_CENSUS = (
    *("sex", "ethnicity", "disability", "referral_source", "primary_need", "closure_reason", "abuse_category"),
)
_LETTERED = re.compile(r"^[a-z]{1,2}\s*[).:]\s*(.+)$", re.IGNORECASE | re.DOTALL)
_CODE_FIRST = re.compile(r"^([A-Za-z0-9]{1,5})\s*[-–:)]\s+")
_LONGEST_CODE = 5


def _fold(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", " ", text.lower().replace("'", "").replace("’", "")).strip()


@cache
def _known(codes: str) -> dict[str, str]:
    """Every wording of a list's codes, folded."""
    if codes == "yes_no":
        return {word: code for code, words in _YES_NO.items() for word in words}
    of_census = codes in _OF_CENSUS
    folder, group = ("cin", codes) if of_census else ("ssda903", codes)
    text = files(f"tandem.returns.{folder}").joinpath("codes.json").read_text(encoding="utf-8")
    found = {_fold(code): code for code in json.loads(text)[group]}
    if of_census:
        for each in code_list(codes).codes:
            if each.code in found.values():
                found.setdefault(_fold(each.label), each.code)
                found.setdefault(_fold(each.short), each.code)
    if codes == "sex":
        found |= {_fold(words): "U" for words in _SEX_ALSO}
    return found


def code_of(text: str, codes: str) -> str | None:
    """The code that a cell means; ``None`` where it is none of the list's.

    Of the lists of the looked-after return only the codes are held, not their
    labels: a longer text is then taken as a label and given back as it is.
    """
    known = _known(codes)
    lettered = _LETTERED.match(text)
    for said in (text, *((lettered[1],) if lettered else ())):
        code = known.get(_fold(said))
        first = _CODE_FIRST.match(said)
        if code is None and first:
            code = known.get(_fold(first[1]))
        if code is not None:
            return code
    labelled = codes in _OF_CENSUS or codes == "yes_no"
    said = lettered[1] if lettered else text
    return None if labelled or len(said) <= _LONGEST_CODE else text
