from __future__ import annotations

import json
from pathlib import Path

import pytest

ORACLES = sorted((Path(__file__).parent / "oracles").glob("*.json"))
SCRIPTS = Path(__file__).parents[2] / "scripts" / "oracles"


@pytest.mark.parametrize("path", ORACLES, ids=lambda path: path.stem)
def test_every_oracle_says_which_program_made_it_and_how(path: Path) -> None:
    provenance = json.loads(path.read_text(encoding="utf-8"))["provenance"]
    assert provenance["r"].startswith("R version ")
    assert provenance["command"] == f"Rscript scripts/oracles/{path.stem}.R"
    assert (SCRIPTS / f"{path.stem}.R").is_file()
    assert len(provenance["made"]) == 10


def test_every_script_has_its_numbers() -> None:
    made = {path.stem for path in ORACLES}
    assert {script.stem for script in SCRIPTS.glob("*.R")} - {"common"} == made
