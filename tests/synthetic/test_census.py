"""The invented census: clean where nothing was seeded, and every seeded mistake found where one was."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest

from tandem.core.calendar import local_day, noon
from tandem.core.clocks import clock_rule
from tandem.core.errors import InputError
from tandem.returns import Validation, validate
from tandem.returns.cin.reader import read_cin
from tandem.returns.cin.writer import write_cin_stream
from tandem.synthetic import synth
from tandem.synthetic.breaches import BREACHES


@pytest.fixture(scope="module")
def marked(mistaken: Path) -> Validation:
    return validate(str(mistaken / "cin.xml"))


def _key(folder: Path) -> set[tuple[str, str]]:
    with (folder / "truth" / "errors.csv").open(encoding="utf-8", newline="") as file:
        return {(row["child"], row["rule"]) for row in csv.DictReader(file) if row["return"] == "cin"}


def test_a_clean_census_passes_every_rule(clean: Path) -> None:
    result = validate(str(clean / "cin.xml"))
    assert result.children == 1500
    assert result.clean, result.by_rule()


@pytest.mark.parametrize(("seed", "year", "like"), [(1, 2025, "Kent"), (2, 2026, "Rutland"), (3, 2029, "Manchester")])
def test_other_seeds_years_and_places_are_clean_of_errors_too(tmp_path: Path, seed: int, year: int, like: str) -> None:
    written = synth(tmp_path / "out", children=400, seed=seed, year=year, like=like)
    found = validate(str(written.folder / "cin.xml"), year=year).issues
    assert not found.filter(found["severity"] == "error").height


def test_every_module_of_the_census_is_there(clean: Path) -> None:
    tables = read_cin(clean / "cin.xml").tables
    assert all(frame.height for frame in tables.values()), {name: frame.height for name, frame in tables.items()}


def test_pre_proceedings_stand_only_in_collections_that_ask_for_them(tmp_path: Path) -> None:
    before = synth(tmp_path / "before", children=400, year=2025).folder
    assert "PreProceedings" not in (before / "cin.xml").read_text(encoding="utf-8")


def test_the_census_writer_of_the_returns_writes_the_same_file(clean: Path) -> None:
    """What its reader takes from ours and its writer gives back is ours again, spaces at the edges apart."""
    written = BytesIO()
    write_cin_stream(read_cin(clean / "cin.xml").tables, written)

    def children(text: str) -> list[str]:
        lines = [line.strip() for line in text[text.index("<Children>") :].splitlines()]
        return [line for line in lines if line]

    assert children(written.getvalue().decode("utf-8")) == children((clean / "cin.xml").read_text(encoding="utf-8"))


def test_every_seeded_mistake_is_found(mistaken: Path, marked: Validation) -> None:
    found = set(marked.issues.select("child", "code").iter_rows())
    assert not _key(mistaken) - found


def test_no_other_child_is_blamed(mistaken: Path, marked: Validation) -> None:
    """Whoever has an issue has a seeded mistake; one mistake may break more rules than one."""
    blamed = {child for child in marked.issues["child"].to_list() if child is not None}
    assert blamed == {child for child, _ in _key(mistaken)}


def test_the_share_of_mistakes_is_as_asked(mistaken: Path) -> None:
    assert 0.25 < len(_key(mistaken)) / 1500 < 0.35


def test_every_kind_of_mistake_is_made_and_named_once(mistaken: Path) -> None:
    codes = [each.code for each in BREACHES]
    assert len(set(codes)) == len(codes)
    assert {rule for _, rule in _key(mistaken)} == set(codes)


def test_same_seed_same_bytes(clean: Path, tmp_path: Path) -> None:
    again = synth(tmp_path / "again", children=1500, seed=7).folder
    files = sorted(path.relative_to(clean) for path in clean.rglob("*") if path.is_file())
    assert files == sorted(path.relative_to(again) for path in again.rglob("*") if path.is_file())
    for file in files:
        assert (clean / file).read_bytes() == (again / file).read_bytes(), file


def test_the_bytes_do_not_hang_on_the_process_that_writes_them(tmp_path: Path) -> None:
    """Python orders sets differently in every process: nothing that is written may follow that order."""
    written = []
    for hashing in ("1", "2"):
        out = tmp_path / hashing
        code = f"from tandem.synthetic import synth; synth({str(out)!r}, children=60, errors=0.3)"
        subprocess.run([sys.executable, "-c", code], env={**os.environ, "PYTHONHASHSEED": hashing}, check=True)
        written.append({path.relative_to(out): path.read_bytes() for path in out.rglob("*") if path.is_file()})
    assert written[0] == written[1]


def test_the_days_by_which_things_are_due_are_those_of_the_clocks(clean: Path) -> None:
    """Every conference is due on the day that clock C9 gives from the strategy discussion (core.clocks)."""
    enquiries = read_cin(clean / "cin.xml").tables["section47"]
    assert enquiries.height > 100
    for start, target in enquiries.select("S47ActualStartDate", "InitialCPCtarget").iter_rows():
        limit = clock_rule("C9").on(start).option().first[0].limit
        assert local_day(limit.due(noon(start))) == target


def test_another_seed_other_bytes(clean: Path, tmp_path: Path) -> None:
    other = synth(tmp_path / "other", children=50, seed=8).folder
    assert (other / "cin.xml").read_bytes()[:20_000] != (clean / "cin.xml").read_bytes()[:20_000]


def test_the_number_of_children_is_exact(tmp_path: Path) -> None:
    for many in (1, 2, 37):
        written = synth(tmp_path / str(many), children=many, seed=7)
        assert (written.folder / "cin.xml").read_text(encoding="utf-8").count("<Child>") == many == written.children


def test_a_folder_that_holds_something_else_is_left_alone(tmp_path: Path) -> None:
    kept = tmp_path / "thesis.txt"
    kept.write_text("mine")
    with pytest.raises(InputError, match="not put there"):
        synth(tmp_path, children=10)
    assert kept.read_text() == "mine"
    assert list(tmp_path.iterdir()) == [kept]


@pytest.mark.parametrize(
    "asked", [{"children": 0}, {"errors": 1.5}, {"errors": -0.1}, {"year": 2024}, {"like": "Atlantis"}]
)
def test_what_cannot_be_made_is_refused_and_nothing_is_written(tmp_path: Path, asked: dict[str, object]) -> None:
    with pytest.raises(InputError):
        synth(tmp_path / "out", **asked)  # type: ignore[arg-type]
    assert not (tmp_path / "out").exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
def test_a_full_disk_is_said_in_a_line(tmp_path: Path) -> None:
    out = tmp_path / "out"
    synth(out, children=5)
    (out / "cin.xml").unlink()
    (out / "cin.xml").symlink_to("/dev/full")
    with pytest.raises(InputError, match="stopped"):
        synth(out, children=400)
