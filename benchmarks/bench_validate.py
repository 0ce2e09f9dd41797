"""How long a census takes from the start of the process to the written report, with every rule run."""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

from harness import TANDEM, Measured, main

START, END = date(2025, 4, 1), date(2026, 3, 31)
ERRORS = 0.03
LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
LIMITS = {10_000: (1.2, 250.0), 100_000: (6.0, 700.0), 1_000_000: (50.0, 3000.0)}
"""Seconds of processor time and MB of memory at each size."""


def write_census(path: Path, children: int, *, seed: int = 7) -> None:
    """A made-up census of so many children with every module: for measuring, and like no place's real return."""
    chance = random.Random(seed)
    with path.open("w", encoding="utf-8") as file:
        file.write(
            '<?xml version="1.0" encoding="utf-8"?>\n<Message>\n<Header><CollectionDetails><Collection>CIN</Collection>'
            "<Year>2026</Year><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header>\n<Children>\n"
        )
        for number in range(children):
            file.writelines(_child(number, chance))
        file.write("</Children>\n</Message>\n")


def _cell(name: str, value: object) -> str:
    return f"      <{name}>{value}</{name}>\n"


def _upn(number: int) -> str:
    digits = f"801{number:08d}0"
    check = sum(int(digit) * weight for weight, digit in enumerate(digits, start=2)) % 23
    return LETTERS[check] + digits


def _child(number: int, chance: random.Random) -> Iterator[str]:
    born = date(2010, 1, 1) + timedelta(days=chance.randrange(5000))
    yield "  <Child>\n    <ChildIdentifiers>\n"
    yield _cell("LAchildID", f"C{number:08d}")
    yield _cell("UPN", _upn(number))
    yield _cell("PersonBirthDate", born)
    yield _cell("Sex", "X" if chance.random() < ERRORS else chance.choice("MF"))
    yield "    </ChildIdentifiers>\n    <ChildCharacteristics>\n" + _cell("Ethnicity", "WBRI")
    yield "      <Disabilities>\n"
    for code in chance.choice((("NONE",), ("MOB", "LD"), ("AUT",), ("BEH", "CON"), ("HEAR", "VIS"))):
        yield _cell("Disability", code)
    yield "      </Disabilities>\n    </ChildCharacteristics>\n"
    yield from _episode(chance)
    yield "  </Child>\n"


def _episode(chance: random.Random) -> Iterator[str]:
    referred = START + timedelta(days=chance.randrange(200))
    wrong = chance.random() < ERRORS
    yield "    <CINdetails>\n" + _cell("CINreferralDate", referred) + _cell("ReferralSource", "3C")
    yield _cell("PrimaryNeedCode", "N1") + _cell("ReferralNFA", "false")
    authorised = referred + timedelta(days=40)
    yield "     <Assessments>\n" + _cell("AssessmentActualStartDate", referred - timedelta(days=5 * wrong))
    yield _cell("AssessmentAuthorisationDate", authorised) + "     <FactorsIdentifiedAtAssessment>\n"
    yield _cell("AssessmentFactors", "2B") + _cell("AssessmentFactors", "18B" if not wrong else "18A")
    yield "     </FactorsIdentifiedAtAssessment>\n     </Assessments>\n"
    road = chance.random()
    if road < 0.35:
        yield "     <CINPlanDates>\n" + _cell("CINPlanStartDate", authorised) + "     </CINPlanDates>\n"
    elif road < 0.60:
        yield from _protection(referred, chance)
    elif road < 0.65:
        yield "     <PreProceedings>\n" + _cell("PPStartDate", authorised) + _cell("ReviewMeetingsCount", 1)
        yield "     </PreProceedings>\n"
    yield "    </CINdetails>\n"


def _protection(referred: date, chance: random.Random) -> Iterator[str]:
    held = referred + timedelta(days=20)
    held += timedelta(days=(7 - held.weekday()) % 7)
    yield "     <Section47>\n" + _cell("S47ActualStartDate", referred + timedelta(days=3))
    yield _cell("InitialCPCtarget", held) + _cell("DateOfInitialCPC", held) + "     </Section47>\n"
    yield "     <ChildProtectionPlans>\n" + _cell("CPPstartDate", held)
    yield _cell("InitialCategoryOfAbuse", "NEG") + _cell("LatestCategoryOfAbuse", "EMO")
    yield _cell("NumberOfPreviousCPP", chance.randrange(3)) + "     <Reviews>\n"
    for months in range(1, 4):
        yield _cell("CPPreviewDate", held + timedelta(days=85 * months))
    yield "     </Reviews>\n     </ChildProtectionPlans>\n"


def processor_time(arguments: list[str | Path]) -> tuple[float, float, float]:
    """A whole process: its processor time and its elapsed time in seconds, and its peak memory in MB."""
    measuring = (
        "import resource, subprocess, sys, time; t = time.perf_counter(); "
        "status = subprocess.run(sys.argv[1:], stderr=subprocess.DEVNULL).returncode; "
        "r = resource.getrusage(resource.RUSAGE_CHILDREN); "
        "print(r.ru_utime + r.ru_stime, time.perf_counter() - t, r.ru_maxrss / 1024, status)"
    )
    done = subprocess.run(
        [sys.executable, "-c", measuring, *map(str, arguments)], capture_output=True, text=True, check=True
    )
    used, elapsed, peak, status = done.stdout.split()
    if status != "1":
        raise RuntimeError(f"a census with errors left with status {status}")
    return float(used), float(elapsed), float(peak)


PARSER = (
    "import sys\n"
    "from lxml import etree\n"
    "for _, child in etree.iterparse(sys.argv[1], tag='Child'):\n"
    "    child.clear(keep_tail=False)\n"
    "    before = child.getprevious()\n"
    "    before is None or child.getparent().remove(before)\n"
    "sys.exit(1)"
)
"""The least that any reader by a parser must do: follow every tag and look at none."""

BYTES = (
    "import sys\n"
    "with open(sys.argv[1], 'rb') as report, open(sys.argv[1] + '.copy', 'wb') as copy:\n"
    "    copy.write(report.read())\n"
    "for path in sys.argv[2:]:\n"
    "    with open(path, 'rb') as file:\n"
    "        while file.read(2**20): pass\n"
    "sys.exit(1)"
)
"""The floor: start, read every byte of the return, write as many as the report has."""

LIBRARIES = "import sys, lxml.etree, narwhals, numpy, polars; sys.exit(1)"
"""What only loading the libraries takes, before anything is read."""


def floor(report: Path, files: Sequence[Path], used: float) -> str:
    """How far from the least that can be done, in words: the bytes alone, and the bytes with the libraries loaded."""
    bytes_alone = min(processor_time([sys.executable, "-c", BYTES, report, *files])[0] for _ in range(3))
    loading = min(processor_time([sys.executable, "-c", LIBRARIES])[0] for _ in range(3))
    read, written = sum(path.stat().st_size for path in files) / 1e6, report.stat().st_size / 1e6
    return (
        f"floor: {read:.1f} MB read and {written:.2f} MB written take {bytes_alone:.2f} s, "
        f"{used / bytes_alone:.0f} times less; loading the libraries is {loading:.2f} s of the {used:.2f} s"
    )


WORKBOOK = (
    "import sys, polars as pl, dataclasses\n"
    "import tandem\n"
    "found = tandem.validate(sys.argv[1])\n"
    "issues = pl.concat([found.issues] * (int(sys.argv[3]) // found.issues.height + 1)).head(int(sys.argv[3]))\n"
    "dataclasses.replace(found, issues=issues).save(sys.argv[2])\n"
    "sys.exit(1)"
)
"""A workbook of so many issues, from a small census checked once and its issues repeated."""


def measure() -> list[Measured]:
    sizes = [int(size) for size in sys.argv[1:] if size.isdigit()] or [10_000]
    return [*(_census(children) for children in sizes), _workbook(100_000)]


def _census(children: int) -> Measured:
    with tempfile.TemporaryDirectory() as folder:
        path, out = Path(folder) / "cin.xml", Path(folder) / "report.json"
        write_census(path, children)
        times = 3 if children <= 100_000 else 1
        command = [TANDEM, "validate", path, "--format", "json", "--out", out]
        runs = [processor_time(command) for _ in range(times)]
        parser = min(processor_time([sys.executable, "-c", PARSER, path])[0] for _ in range(times))
        read, written = path.stat().st_size / 1e6, out.stat().st_size / 1e6
        used, elapsed, _ = min(runs)
        least = floor(out, [path], used)
    limit_seconds, limit_mb = LIMITS.get(children, (None, None))
    return Measured(
        "CIN census, every rule, JSON written (processor time)",
        f"{children:,} children, {read:.0f} MB",
        used,
        max(run[2] for run in runs),
        limit_seconds,
        limit_mb,
        f"elapsed {elapsed:.2f} s; {read / used:.0f} MB read and {written / used:.1f} MB written a second; "
        f"{1e6 * used / children:.0f} µs a child; {used / parser:.1f} times a bare parser ({parser:.2f} s); {least}",
    )


def _workbook(issues: int) -> Measured:
    with tempfile.TemporaryDirectory() as folder:
        path, out = Path(folder) / "cin.xml", Path(folder) / "report.xlsx"
        write_census(path, 2_000)
        command = [sys.executable, "-c", WORKBOOK, path, out]
        small, many = (processor_time([*command, str(count)]) for count in (issues // 10, issues))
        size = out.stat().st_size / 1e6
    return Measured(
        "Workbook of a validation (processor time)",
        f"{issues:,} issues",
        many[0],
        many[2],
        None,
        250.0,
        f"{size:.1f} MB written; {issues // 10:,} issues take {small[0]:.2f} s and {small[2]:.0f} MB",
    )


if __name__ == "__main__":
    main(measure)
