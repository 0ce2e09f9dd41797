"""Starting processes of a newsroom alone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

__all__ = ["FRONT_DOOR", "ask", "settings_of"]

FRONT_DOOR = "frontdoor@thornby.example"


def settings_of(data: Path, **more: str) -> dict[str, str]:
    """What a newsroom alone is told, with the keys of the tests."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TANDEM_")}
    keys = {name: os.environ[f"TANDEM_{name}"] for name in ("SECRET_KEY", "AUDIT_KEY", "FIELD_KEYS", "LETTERBOX_KEYS")}
    told = {
        **keys,
        "INSTALLATION": "newsroom",
        "DOORS": "all",
        "ALLOWED_HOSTS": "testserver,localhost",
        "TRANSPORT": "http",
        "TELEPHONE": "01632 960 123",
        "PARTNERSHIP": "Thornby News",
        "DUTY_TEAM_EMAIL": FRONT_DOOR,
        "DATA": str(data),
        "NEWS_FOLDER": str(data / "news"),
    }
    (data / "news").mkdir(parents=True, exist_ok=True)
    told = {f"TANDEM_{name}": value for name, value in {**told, **more}.items() if value}
    return {**kept, **told, "DJANGO_SETTINGS_MODULE": "tandem.hub.settings"}


def ask(environment: dict[str, str]) -> dict[str, Any]:
    """Make the newsroom's database, and ask it everything that the tests want to know."""
    script = Path(__file__).with_name("alone.py")
    done = subprocess.run(
        [sys.executable, str(script)], env=environment, capture_output=True, text=True, check=False, timeout=180
    )
    assert done.returncode == 0, done.stderr[-4000:]
    answers: dict[str, Any] = json.loads(done.stdout.rpartition("ANSWERS")[2])
    return answers
