"""Style sheets, fonts and scripts: ours named by their content and packed; those for writing stories as they come.

Naming and packing every file of the pages for writing would take longer than
all else that a start does, for the few who see them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from whitenoise.storage import CompressedManifestStaticFilesStorage

__all__ = ["StaticFiles"]

_AS_THEY_COME = ("wagtail", "taggit", "rest_framework", "django_filters")


class StaticFiles(CompressedManifestStaticFilesStorage):
    """Hashed names and packed copies, for our own."""

    hashed_files: dict[str, str]

    def post_process(self, paths: dict[str, Any], *args: Any, **options: Any) -> Iterator[Any]:
        """Name and pack our own."""
        own = {name: path for name, path in paths.items() if not name.startswith(_AS_THEY_COME)}
        yield from super().post_process(own, *args, **options)

    def stored_name(self, name: str) -> str:
        """The name under which a file is served."""
        if not self.hashed_files:
            # Another process has collected them since this one was started: the demo, when it is built.
            self.hashed_files, self.manifest_hash = self.load_manifest()
        return name if name.startswith(_AS_THEY_COME) else str(super().stored_name(name))
