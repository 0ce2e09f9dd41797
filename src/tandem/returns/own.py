"""An analyst's own rules, in a Python file of their own.

    from tandem.returns.own import col, rule

    @rule(
        "HAR1",
        table="assessment",
        cell="AssessmentActualStartDate",
        severity="query",
        message="The assessment started more than ten days after the referral",
    )
    def started_late(collection):
        return col("AssessmentActualStartDate") - col("CINreferralDate") > 10

A rule sees every field of its table and of the tables around it; dates are day
numbers, and ``<date>_bad`` says that a date was given and could not be read.
"""

from __future__ import annotations

import re
import runpy
import traceback
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import Any

import narwhals as nw

from tandem.core.errors import InputError
from tandem.returns.rule import (
    Check,
    Listed,
    Severity,
    among,
    col,
    given,
    missing,
    no_date,
    other_than,
    outside,
    some_date,
    weekend,
)

__all__ = [
    "OwnRule",
    "among",
    "col",
    "given",
    "load_rules",
    "missing",
    "no_date",
    "other_than",
    "outside",
    "rule",
    "some_date",
    "weekend",
]

_CODE = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,19}")


@dataclass(frozen=True, slots=True)
class OwnRule:
    """A rule of an analyst's own: listed, judged and reported as the DfE's are."""

    listed: Listed
    check: Check


def rule(
    code: str,
    *,
    table: str,
    cell: str,
    message: str,
    severity: str = "query",
    what_to_do: str = "",
    also: Sequence[str] = (),
) -> Callable[[Callable[[Any], nw.Expr]], OwnRule]:
    """Make the function below a rule: what it returns is true for each row of ``table`` that fails.

    ``code`` begins with a letter, so that it is never one of the DfE's.
    ``cell`` is the field reported, ``also`` the others compared. Raises
    ``InputError`` for a code or a severity that cannot be used.
    """
    if not _CODE.fullmatch(code):
        raise InputError(
            f"{code!r} cannot be a rule's code.", hint="Begin with a letter; use at most 20 letters, digits and _."
        )
    if severity not in list(Severity):
        raise InputError(f"{code} has the severity {severity!r}.", hint="There are error and query.")

    def made(fails: Callable[[Any], nw.Expr]) -> OwnRule:
        fields = (cell, *also)
        return OwnRule(
            Listed(code, Severity(severity), table, fields, "", message, what_to_do),
            Check(code, table, cell, fails, tuple(also), untried=True),
        )

    return made


def load_rules(paths: Iterable[str | PathLike[str]]) -> tuple[OwnRule, ...]:
    """The rules in Python files, in their order. **Runs the files**: name only one that you would run yourself.

    Raises ``InputError`` for a file that cannot be read or run, has no rule,
    or repeats a code.
    """
    found: list[OwnRule] = []
    for path in map(Path, paths):
        here = [value for value in _run(path).values() if isinstance(value, OwnRule)]
        if not here:
            raise InputError(f"{path.name} holds no rule.", hint="Put @rule(...) over a function in it.")
        found.extend(here)
    codes = [one.listed.code for one in found]
    twice = sorted({code for code in codes if codes.count(code) > 1})
    if twice:
        raise InputError(f"Two of your rules have the code {twice[0]}.", hint="Give each its own.")
    return tuple(found)


def _run(path: Path) -> dict[str, Any]:
    try:
        # An analyst's own file, named by them: docs/decisions/own-rules-in-python.md.
        return runpy.run_path(str(path), run_name=path.stem)
    except OSError as error:
        raise InputError(f"{path.name} could not be read: {error.strerror}.", hint="Give a Python file.") from error
    except (SyntaxError, UnicodeDecodeError) as error:
        line = f", line {error.lineno}" if isinstance(error, SyntaxError) else ""
        said = error.msg if isinstance(error, SyntaxError) else "it is not UTF-8"
        raise InputError(f"{path.name}{line}: {said}.", hint="Mend the file and try again.") from error
    except InputError as error:
        raise InputError(f"{path.name}, line {_line(error, path)}: {error.message}", hint=error.hint) from error
    except Exception as error:
        where = f"{path.name}, line {_line(error, path)}"
        raise InputError(f"{where}: {type(error).__name__}: {error}.", hint="Mend the file and try again.") from error


def _line(error: BaseException, path: Path) -> int:
    """The last line of the file that the error passed through."""
    return [frame.lineno or 0 for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(path)][-1]
