"""Sending a file to somebody who may read it: to be saved, never shown, and recorded before the first byte."""

from __future__ import annotations

from itertools import chain

from django.db import DatabaseError
from django.http import Http404, StreamingHttpResponse
from django.utils.http import content_disposition_header

from tandem.hub.audit.errors import RecordingError
from tandem.hub.audit.record import note
from tandem.hub.audit.verbs import Verb
from tandem.hub.files import vault
from tandem.hub.files.models import StoredFile

__all__ = ["send"]


def send(file: StoredFile) -> StreamingHttpResponse:
    """The answer that downloads a file. The view has asked already whether the person may see what it belongs to.

    Raises ``Http404`` when it was deleted, and
    :class:`~tandem.hub.files.vault.LostContentError` when its content is gone.
    """
    if file.deleted is not None or file.data_key is None:
        raise Http404
    content = vault.read(file.name, file.data_key)
    first = next(content)
    try:
        note(Verb.FILE_READ, on=file, reason=f"{file.owner_table} {file.owner_key}")
    except DatabaseError as error:
        raise RecordingError from error
    answer = StreamingHttpResponse(chain([first], content), content_type=file.type)
    answer["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=file.original or file.name)
    answer["Content-Length"] = str(file.size)
    answer["X-Content-Type-Options"] = "nosniff"
    answer["Cache-Control"] = "no-store, private"
    answer["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return answer
