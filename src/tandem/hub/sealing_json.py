"""Answers and details that the database holds only encrypted: lists and mappings, sealed as one text."""

from __future__ import annotations

import json
from typing import Any

from tandem.hub.sealing import SealedTextField

__all__ = ["SealedJSONField"]


class SealedJSONField(SealedTextField):
    """A list or a mapping of plain values, sealed as :class:`~tandem.hub.sealing.SealedTextField` seals a text."""

    description = "Values encrypted outside the database"
    # What the type checker takes the attribute of a row to be.
    _pyi_private_set_type: Any
    _pyi_private_get_type: Any

    def get_prep_value(self, value: Any) -> Any:
        """Seal on the way in."""
        return super().get_prep_value(None if value is None else json.dumps(value, ensure_ascii=False))

    def from_db_value(self, value: str | None, *rest: Any) -> Any:
        """Open on the way out."""
        opened = super().from_db_value(value, *rest)
        return None if opened is None else json.loads(opened)

    def to_python(self, value: Any) -> Any:
        """The values themselves."""
        return value

    def value_to_string(self, obj: Any) -> str:
        """As text, for a serialised row."""
        return json.dumps(self.value_from_object(obj), ensure_ascii=False)
