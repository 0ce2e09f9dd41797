"""Names, words and agencies of the invented place."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any

__all__ = ["load"]


@cache
def load(name: str) -> Any:
    """The content of ``<name>.json`` beside this module, read once."""
    return json.loads(files(__package__).joinpath(f"{name}.json").read_text(encoding="utf-8"))
