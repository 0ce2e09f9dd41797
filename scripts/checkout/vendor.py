"""./tandem vendor: renew the front-end files kept in the tree, from npm by package name.

Nothing is fetched at run time: what pages and charts need lies in the tree
with its licence and checksum (vendor.json), and a test compares them.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

ROOT = Path(__file__).resolve().parents[2]
STATIC = ROOT / "src/tandem/hub/static/vendor"
CHART_FONTS = ROOT / "src/tandem/report/fonts"
MANIFEST = STATIC / "vendor.json"


@dataclass(frozen=True, slots=True)
class Package:
    name: str
    version: str
    licence: str
    files: dict[str, str]
    """Path in the package to path below the vendor folder."""


_SCREEN_FONTS = [f"atkinson-hyperlegible-next-latin-wght-{slope}.woff2" for slope in ("normal", "italic")]
ATKINSON = Package(
    "@fontsource-variable/atkinson-hyperlegible-next",
    "5.3.0",
    "OFL-1.1",
    {f"files/{name}": f"fonts/{name}" for name in _SCREEN_FONTS} | {"LICENSE": "fonts/OFL.txt"},
)
# For the words of stories only. Its italic would take a story over the weight that a page may have: browsers slant it.
SOURCE_SERIF = Package(
    "@fontsource-variable/source-serif-4",
    "5.3.1",
    "OFL-1.1",
    {
        "files/source-serif-4-latin-wght-normal.woff2": "fonts/source-serif-4-latin-wght-normal.woff2",
        "LICENSE": "fonts/OFL-Source-Serif.txt",
    },
)
# The chart renderer reads static TrueType only; these are cut from the variable font above.
WEIGHTS = {"Regular": 400, "Bold": 700}


def main() -> int:
    kept: list[dict[str, object]] = []
    with tempfile.TemporaryDirectory() as folder:
        for package in (SOURCE_SERIF, ATKINSON):
            unpacked = _fetch(package, Path(folder) / package.name)
            for inside, below in package.files.items():
                target = STATIC / below
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes((unpacked / inside).read_bytes())
                kept.append(_entry(package, target, inside))
        variable = unpacked / "files/atkinson-hyperlegible-next-latin-wght-normal.woff2"
        CHART_FONTS.mkdir(parents=True, exist_ok=True)
        for style, weight in WEIGHTS.items():
            target = CHART_FONTS / f"AtkinsonHyperlegibleNext-{style}.ttf"
            _cut(variable, target, style, weight)
            kept.append(_entry(ATKINSON, target, f"cut at weight {weight} from {variable.name}"))
        (CHART_FONTS / "OFL.txt").write_bytes((unpacked / "LICENSE").read_bytes())
    MANIFEST.write_text(json.dumps({"files": kept}, indent=2) + "\n", encoding="utf-8")
    print(f"vendor: {len(kept)} files renewed; {MANIFEST.relative_to(ROOT)} holds their checksums.")
    return 0


def _fetch(package: Package, folder: Path) -> Path:
    folder.mkdir(parents=True)
    subprocess.run(
        ["npm", "pack", "--silent", f"{package.name}@{package.version}"],
        cwd=folder,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    (archive,) = folder.glob("*.tgz")
    with tarfile.open(archive) as tar:
        tar.extractall(folder, filter="data")
    return folder / "package"


def _cut(variable: Path, target: Path, style: str, weight: int) -> None:
    font = instantiateVariableFont(TTFont(variable), {"wght": weight})
    font.flavor = None
    for record in font["name"].names:
        family = "Atkinson Hyperlegible Next"
        wording = {
            1: family,
            2: style,
            4: f"{family} {style}",
            6: f"AtkinsonHyperlegibleNext-{style}",
            16: family,
            17: style,
        }
        if record.nameID in wording:
            record.string = wording[record.nameID]
    font["OS/2"].usWeightClass = weight
    # The file must come out the same each time it is cut.
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(target)


def _entry(package: Package, path: Path, origin: str) -> dict[str, object]:
    data = path.read_bytes()
    return {
        "path": str(path.relative_to(ROOT)),
        "package": package.name,
        "version": package.version,
        "licence": package.licence,
        "origin": origin,
        "sha256": hashlib.sha256(data).hexdigest(),
    }


if __name__ == "__main__":
    sys.exit(main())
