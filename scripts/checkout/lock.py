"""./tandem lock: renew the hash-pinned requirements from pyproject.toml. No address is written."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COMPILE = [
    str(Path(sys.executable).parent / "uv"),
    *["pip", "compile", "pyproject.toml", "--quiet", "--universal", "--python-version", "3.11"],
    *["--generate-hashes", "--no-annotate", "--no-header"],
]


def main() -> int:
    upgrade = ["--upgrade"] if "--upgrade" in sys.argv[1:] else []
    for extra in (
        ["-o", "requirements.txt", *upgrade],
        ["--group", "dev", "-c", "requirements.txt", "-o", "requirements-dev.txt", *upgrade],
    ):
        subprocess.run([*COMPILE, *extra], cwd=ROOT, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
