"""A field for any number of files at once."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile

__all__ = ["FilesField"]


class _ManyFiles(forms.ClearableFileInput):
    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Any number of files."""

    widget = _ManyFiles

    def clean(self, data: Any, initial: Any = None) -> list[UploadedFile]:
        """Each file as Django checks one; none at all where none is needed."""
        sent = list(data or [])
        return [super(FilesField, self).clean(each, initial) for each in sent or ([None] if self.required else [])]
