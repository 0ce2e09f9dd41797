"""``tandem scrutinise``: it parses, calls and prints."""

from __future__ import annotations

import csv
import io
import json
import resource
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tandem.cli import run


def test_text_reads_from_the_sentence_down(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["scrutinise", "Birmingham", "--source", "health", "--year", "2015"]) == 0
    shown = capsys.readouterr().out
    assert "3,975" in shown
    assert "The question to ask" in shown
    assert max(len(line) for line in shown.splitlines()) <= 120


def test_json_is_one_document(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["scrutinise", "E08000025", "--year", "2015", "--format", "json"]) == 0
    given = json.loads(capsys.readouterr().out)
    assert given["la"] == {"name": "Birmingham", "code": "330", "ons_code": "E08000025"}
    assert given["verdict"] == "not_assessable"
    assert given["direction"] == "above"


def test_all_as_csv_has_a_row_a_place_by_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["scrutinise", "--all", "--source", "health", "--year", "2015", "--format", "csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert len(rows) == 152
    assert [row["la_code"] for row in rows] == sorted(row["la_code"] for row in rows)


def test_all_as_json_is_one_document(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["scrutinise", "--all", "--year", "2024", "--format", "json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["places"]) == 153


def test_a_word_document_goes_to_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "answer.docx"
    assert run(["scrutinise", "Birmingham", "--format", "docx", "--out", str(file)]) == 0
    assert zipfile.is_zipfile(file)
    assert capsys.readouterr().out == ""


def test_a_page_stands_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["scrutinise", "Birmingham", "--format", "html"]) == 0
    shown = capsys.readouterr().out
    assert "<svg" in shown
    assert "<script" not in shown


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "Name one area"),
        (["Birmingham", "--all"], "not both"),
        (["Brimingham"], "Did you mean Birmingham"),
        (["Birmingham", "--year", "2013"], "2014 to 2025"),
        (["Cumbria", "--year", "2024"], "Westmorland and Furness"),
        (["Birmingham", "--source", "vicars"], "health"),
        (["Birmingham", "--format", "docx"], "--out"),
        (["--all", "--format", "docx", "--out", "x.docx"], "docx"),
    ],
)
def test_a_request_that_cannot_be_used_is_one_line_and_status_2(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["scrutinise", *arguments]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.count("\n") == 1
    assert said in shown.err


def test_one_place_loads_neither_scipy_nor_the_chart_renderer_and_stays_under_200_mb() -> None:
    code = (
        "import sys; from tandem.cli import run; run(['scrutinise', 'Birmingham']); "
        "print([m for m in ('scipy', 'vl_convert', 'django', 'docx') if m in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss < 200 * 1024 or _peak() < 200 * 1024


def _peak() -> int:
    """This process may have had larger children; measure one alone."""
    code = (
        "import os, resource, subprocess, sys; "
        "subprocess.run([sys.executable, '-c', 'from tandem.cli import run; run([\"scrutinise\", \"Birmingham\"])'], "
        "stdout=subprocess.DEVNULL, check=True); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    return int(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)
