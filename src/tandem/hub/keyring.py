"""Named keys, newest first: the first seals, every one of them opens, so keys can be changed without a pause."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from tandem.core.errors import InputError

__all__ = ["Keyring", "parse"]

_LINE = re.compile(r"(?P<name>[a-z0-9][a-z0-9-]{0,15}):(?P<key>[0-9a-fA-F]{64})")


@dataclass(frozen=True, slots=True)
class Keyring:
    """Keys of 32 bytes by name; a name is said freely, a key never."""

    names: tuple[str, ...]
    _keys: dict[str, bytes] = field(repr=False)

    @property
    def newest(self) -> str:
        """The name of the key that seals."""
        return self.names[0]

    def get(self, name: str) -> bytes | None:
        """The key of that name; ``None`` when it is not held."""
        return self._keys.get(name)

    def key(self) -> bytes:
        """The key that seals."""
        return self._keys[self.newest]


def parse(text: str, *, variable: str) -> Keyring:
    """Read ``name:64 hexadecimal digits``, several separated by commas or lines, newest first.

    Raises :class:`InputError` naming ``variable``, and never quoting a key.
    """
    hint = f"Make one with `tandem keys new`, put it in a file and name that file in {variable}_FILE."
    parts = [part for part in re.split(r"[,\s]+", text.strip()) if part]
    if not parts:
        raise InputError(f"{variable} is missing.", hint=hint)
    keys: dict[str, bytes] = {}
    for number, part in enumerate(parts, start=1):
        match = _LINE.fullmatch(part)
        if match is None or len(set(match["key"].lower())) < 5:
            raise InputError(
                f"Key {number} of {variable} is not a name, a colon and 64 hexadecimal digits made at random.",
                hint=hint,
            )
        if match["name"] in keys:
            raise InputError(f"{variable} names the key {match['name']!r} twice.", hint="Give each key its own name.")
        keys[match["name"]] = bytes.fromhex(match["key"])
    return Keyring(tuple(keys), keys)
