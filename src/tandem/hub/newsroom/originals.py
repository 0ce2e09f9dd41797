"""Where pictures lie as they were sent in: shown to whoever works in the newsroom, never to readers."""

from __future__ import annotations

from django.conf import settings
from django.core.files.storage import FileSystemStorage
from django.utils.deconstruct import deconstructible

__all__ = ["Originals"]


@deconstructible
class Originals(FileSystemStorage):
    """A folder of the hub's own data; its files have addresses behind the sign-in."""

    def __init__(self) -> None:
        super().__init__(location=settings.CONFIGURATION.data / "newsroom", base_url="/edit/files/")
