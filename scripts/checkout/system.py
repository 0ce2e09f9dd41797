"""System packages that the tests need: found, or installed where this user may."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Need:
    name: str
    debian: tuple[str, ...]
    find: Callable[[], Path | None]
    purpose: str


def chromium() -> Path | None:
    named = os.environ.get("TANDEM_CHROMIUM")
    found = named or shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    return Path(found) if found and Path(found).exists() else None


def postgres_bin() -> Path | None:
    """The newest folder that holds initdb: Debian keeps it off the PATH."""
    on_path = shutil.which("initdb")
    if on_path:
        return Path(on_path).parent
    versions = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: float(p.parts[-3]))
    return versions[-1].parent if versions else None


def java() -> Path | None:
    found = shutil.which("java")
    return Path(found) if found else None


NEEDS = (
    Need("browser", ("chromium",), chromium, "journeys in a real browser"),
    Need("postgres", ("postgresql",), postgres_bin, "the hub on PostgreSQL"),
    Need("java", ("default-jre-headless",), java, "the returns' rules on Spark"),
)


def ensure(without: frozenset[str]) -> None:
    """Install what is missing and not waived, or leave with a sentence that says what to do."""
    unknown = without - {need.name for need in NEEDS}
    if unknown:
        known = ", ".join(need.name for need in NEEDS)
        sys.exit(f"test: --without takes {known}; not {', '.join(sorted(unknown))}.")
    missing = [need for need in NEEDS if need.name not in without and need.find() is None]
    if not missing:
        return
    packages = [package for need in missing for package in need.debian]
    if os.geteuid() == 0 and shutil.which("apt-get"):
        print(f"test: installing {' '.join(packages)} ...", file=sys.stderr)
        quiet = {"stdout": subprocess.DEVNULL, "env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}}
        subprocess.run(["apt-get", "update", "-qq"], check=False, **quiet)
        subprocess.run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages], check=False, **quiet)
        missing = [need for need in missing if need.find() is None]
    if missing:
        for need in missing:
            print(f"test: {need.name} is missing ({need.purpose}).", file=sys.stderr)
        sys.exit(
            f"test: install it (Debian: apt-get install {' '.join(packages)}), "
            f"or run without: {' '.join('--without ' + need.name for need in missing)}."
        )
