"""The command line as a whole: what help costs, and how each kind of failure is said."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import click
import pytest

from tandem import InputError, cli
from tandem.cli import VERBS, Verbs, run

HEAVY = ("polars", "numpy", "scipy", "django", "vl_convert", "docx", "jinja2")


def _imported_by(code: str) -> set[str]:
    listing = f"{code}\nimport sys; print('\\n'.join(m for m in sys.modules if '.' not in m))"
    done = subprocess.run([sys.executable, "-c", listing], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_importing_the_package_loads_nothing_heavy() -> None:
    assert not _imported_by("import tandem").intersection(HEAVY)


def test_help_loads_nothing_heavy() -> None:
    code = "from click.testing import CliRunner; from tandem.cli import tandem; CliRunner().invoke(tandem, ['--help'])"
    assert not _imported_by(code).intersection(HEAVY)


def test_help_lists_every_verb(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--help"]) == 0
    shown = capsys.readouterr().out
    assert all(f"  {verb}" in shown for verb in VERBS)


@pytest.mark.parametrize("verb", sorted(VERBS))
def test_every_verb_has_help_of_its_own(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([verb, "--help"]) == 0
    assert capsys.readouterr().out.startswith(f"Usage: tandem {verb}")


def test_an_unknown_verb_is_one_line_and_status_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["scrutinize"]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "scrutinize" in said


@pytest.fixture
def verb_that(monkeypatch: pytest.MonkeyPatch):
    """Register a verb for one test that raises what it is given."""

    def register(error: BaseException) -> None:
        def body() -> None:
            raise error

        monkeypatch.setattr(Verbs, "get_command", lambda *_: click.Command("broken", callback=body))

    return register


def test_an_input_error_is_one_line_with_its_hint_and_status_2(verb_that, capsys: pytest.CaptureFixture[str]) -> None:
    verb_that(InputError("There is no area called 'Brum'.", hint="Did you mean Birmingham?"))
    assert run(["broken"]) == 2
    assert capsys.readouterr().err == "tandem: There is no area called 'Brum'. Did you mean Birmingham?\n"


def test_a_stopped_run_leaves_with_130(verb_that) -> None:
    verb_that(KeyboardInterrupt())
    assert run(["broken"]) == 130


def test_a_fault_of_ours_is_one_line_and_a_report_without_the_message(
    verb_that, capsys: pytest.CaptureFixture[str]
) -> None:
    verb_that(RuntimeError("Ada Example, born 1 May 2019"))
    assert run(["broken"]) == 3
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "Traceback" not in said
    report = Path(said.rsplit(" is in ", maxsplit=1)[1].strip().rstrip("."))
    try:
        kept = report.read_text(encoding="utf-8")
    finally:
        report.unlink()
    assert "RuntimeError" in kept
    assert "Ada" not in kept


def test_the_public_names_of_the_library_exist() -> None:
    import tandem

    assert all(getattr(tandem, name) for name in tandem.__all__)
    assert cli.main
