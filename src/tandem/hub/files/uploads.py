"""Receiving what is uploaded: in memory only, so that nothing lies unencrypted on a disk."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any, TypeVar

from django.core.files.uploadedfile import InMemoryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler

from tandem.hub.files.rules import TakenFor, largest_ever

__all__ = ["InMemory", "takes"]

View = TypeVar("View", bound=Callable[..., Any])


def takes(taken_for: TakenFor) -> Callable[[View], View]:
    """Say on a view what the files sent to it are for; a view that does not say takes attachments."""

    def say(view: View) -> View:
        view.taken_for = taken_for  # type: ignore[attr-defined]
        return view

    return say


class InMemory(FileUploadHandler):
    """Keeps each file in memory; of one larger than any that is taken only the size, so that it is refused in words."""

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Begin a file."""
        super().new_file(*args, **kwargs)
        self.content = io.BytesIO()
        match = getattr(self.request, "resolver_match", None)
        self.most = largest_ever(getattr(match and match.func, "taken_for", TakenFor.ATTACHMENT))

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Add a part, unless the file has grown too large already."""
        if start + len(raw_data) > self.most:
            self.content = io.BytesIO()
        else:
            self.content.write(raw_data)

    def file_complete(self, file_size: int) -> InMemoryUploadedFile:
        """The file."""
        self.content.seek(0)
        return InMemoryUploadedFile(
            file=self.content,
            field_name=self.field_name,
            name=self.file_name,
            content_type=self.content_type,
            size=file_size,
            charset=self.charset,
            content_type_extra=self.content_type_extra,
        )
